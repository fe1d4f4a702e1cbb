import type { LesionAnnex } from "../board/radiotherapyAnnex.ts";
import type { Review } from "../board/review.ts";
import type { AnnexSchedule } from "../radiotherapy/schedulesPublishedFor.ts";

/** A review with or without the annex on radiotherapy. */
export type ReviewWithAnnex = Omit<Review, "annex"> & {
  /** The annex, lesion by lesion. */
  readonly annex?: readonly LesionAnnex[];
};

/** One schedule, and everything it was published for and in. */
export interface BedRow {
  /** The schedule with its doses, as it stands in the annex. */
  readonly schedule: AnnexSchedule;
  readonly usedIn: readonly string[];
  /** The lesions for whose zone and size it is published, by place; empty where its source names no zone. */
  readonly lesions: readonly number[];
}

/** Gathers the schedules of an annex, each once, in the order of the annex: nothing is ranked. */
export function bedRows(annex: readonly LesionAnnex[]): readonly BedRow[] {
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
