import type { Review } from "../../board/review.ts";
import type { AnnexSchedule } from "../../radiotherapy/schedulesPublishedFor.ts";
import type { Zone } from "../../radiotherapy/zoneDefinitions.ts";

/** The annex of one lesion, as far as a chart of doses reads it. */
export interface ChartedAnnex {
  /** Its place in the list. */
  readonly lesion: number;
  /** The schedules of each zone a definition names. */
  readonly published: readonly { readonly zone: Zone; readonly schedules: readonly AnnexSchedule[] }[];
  /** Schedules whose source names no zone. */
  readonly zoneNotStated: readonly AnnexSchedule[];
}

/** A review with or without the annex on radiotherapy. */
export type ReviewWithAnnex = Review & {
  /** The annex, lesion by lesion. */
  readonly annex?: readonly ChartedAnnex[];
};

/** One schedule, and everything it was published for and in. */
export interface BedRow {
  /** The schedule with its doses, as it stands in the annex. */
  readonly schedule: AnnexSchedule;
  /** The trials and guidelines that used it. */
  readonly usedIn: readonly string[];
  /** The lesions for whose zone and size it is published, by place; empty where its source names no zone. */
  readonly lesions: readonly number[];
}

/** Gathers the schedules of an annex, each once, in the order of the annex: nothing is ranked. */
export function bedRows(annex: readonly ChartedAnnex[]): readonly BedRow[] {
  const rows = new Map<string, BedRow>();
  const add = (schedule: AnnexSchedule, lesions: readonly number[]): void => {
    const { fractions, dosePerFractionGray, at, usedIn } = schedule.regimen;
    const key = [lesions.length === 0, fractions, dosePerFractionGray, at].join();
    const row = rows.get(key) ?? { schedule, usedIn: [], lesions: [] };
    rows.set(key, {
      ...row,
      usedIn: [...new Set([...row.usedIn, usedIn])],
      lesions: [...new Set([...row.lesions, ...lesions])],
    });
  };
  for (const { lesion, published } of annex) {
    for (const { schedules } of published) for (const schedule of schedules) add(schedule, [lesion]);
  }
  for (const { zoneNotStated } of annex) for (const schedule of zoneNotStated) add(schedule, []);
  return [...rows.values()];
}
