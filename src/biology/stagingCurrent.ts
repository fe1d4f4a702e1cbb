import type { CaseFact } from "../case/fact.ts";
import { requireParts } from "../case/requireParts.ts";
import type { Staging } from "../case/staging.ts";
import { allOf } from "../evidence/combine.ts";
import { decided, type Judgment, undecided } from "../evidence/judgment.ts";
import { detterbeck2010, nccnLung2018 } from "../evidence/sources/biology.table.ts";
import { compareWithThreshold, metAtMost, type Threshold } from "../evidence/threshold.ts";
import { existing, requireAbove, requireFields } from "../internal/guards.ts";
import { daysBetween } from "../units/daysBetween.ts";
import type { Extent } from "../units/extent.ts";
import { dateSpan, dayNumber, type PlainDate } from "../units/plainDate.ts";
import { covers } from "./imagingCoverage.ts";
import { isBefore } from "./isBefore.ts";

/** The reasons: age and slice of the CT that answers the question. */
export interface StagingCurrentReasons {
  /** Days from that CT to the reference day, a range where a day is missing. */
  readonly "ct-age": { readonly days: Extent; readonly threshold: Threshold };
  /** No dated CT before the reference day. */
  readonly "ct-not-recorded": { readonly threshold: Threshold };
  /** Slice thickness of that CT. */
  readonly "ct-slice": { readonly sliceMm: number; readonly threshold: Threshold };
  /** Slice thickness not recorded. */
  readonly "ct-slice-not-recorded": { readonly threshold: Threshold };
}

/** How old a CT may be, and how thick its slices. */
export interface StagingPolicy {
  /** Short name, for results and reports. */
  readonly id: string;
  /** Age in days. */
  readonly ctDays: Threshold;
  /** Slice thickness in millimeters; absent: not checked. */
  readonly sliceMm?: Threshold;
}

/** CT within four weeks of the operation. */
export const imagingDays28: Threshold = /* @__PURE__ */ metAtMost(28, "day", {
  population: "before pulmonary metastasectomy",
  source: detterbeck2010,
  locator: "recommendations: within 4 weeks of surgery",
  standing: "primary",
});

/** CT within four weeks of the operation, slices of at most 5 mm: made for metastasectomy, and the default. */
export const stagingDetterbeck2010: StagingPolicy = {
  id: "detterbeck-2010",
  ctDays: imagingDays28,
  sliceMm: {
    value: 5,
    unit: "millimeter",
    passes: "below",
    side: "inclusive",
    population: "before pulmonary metastasectomy",
    source: detterbeck2010,
    locator: "recommendations: helical CT of 3 to 5 mm or thinner",
    standing: "primary",
  },
};

/** CT within sixty days of the surgical evaluation: made for lung cancer, an older edition. */
export const stagingNccn2018: StagingPolicy = {
  id: "nccn-lung-2018",
  ctDays: {
    value: 60,
    unit: "day",
    passes: "below",
    side: "inclusive",
    population: "non-small cell lung cancer, before surgical evaluation",
    source: nccnLung2018,
    locator: "principles of surgical therapy",
    standing: "secondary",
  },
};

/**
 * Checks whether the staging is recent and fine enough to plan on.
 *
 * The source requires a CT that is both, so age and slices are read from one examination: a thin CT that is too old
 * lends its slices to no later scan, and a later PET-CT takes nothing from the CT before it. Of all dated CTs up to the
 * operation, one that meets both is enough; where none does, those that still may leave the question open; of several
 * alike the latest is reported. A PET-CT counts as a CT; a CT recorded for other regions and not for the chest does
 * not. No source says so, or which of several CTs counts: these are conventions. Where the day of operation is not set, hold it
 * against the day of the meeting. What no scan shows remains: see {@link imagingMisses}.
 *
 * @param operationOn - the day of the operation, or of the meeting
 * @param policy - age and slice; `stagingDetterbeck2010` where none is given
 * @returns a judgment on age and slice of the CT that answers it
 * @throws RangeError when a date does not exist or a slice is not above 0
 * @example
 * ```ts
 * stagingCurrent([{ modality: "ct", on: "2026-02-01", sliceMm: 3 }], "2026-03-01").verdict; // => "met"
 * stagingCurrent([{ modality: "ct", on: "2026-01-31", sliceMm: 3 }], "2026-03-01").verdict; // => "unmet"
 * ```
 * @example
 * The PET-CT of two days later does not hide the CT.
 * ```ts
 * const staging: Staging[] = [{ modality: "ct", on: "2026-02-01", sliceMm: 1 }, { modality: "pet-ct", on: "2026-02-03" }];
 * stagingCurrent(staging, "2026-03-01").verdict; // => "met"
 * stagingCurrent(staging, "2026-03-02").needs; // => ["staging.1.sliceMm"]
 * ```
 */
export function stagingCurrent(
  staging: readonly Staging[] | undefined,
  operationOn: PlainDate,
  policy: StagingPolicy = stagingDetterbeck2010,
): Judgment<StagingCurrentReasons> {
  const examinations = staging ?? [];
  requireParts("judge the staging", { examinations }, { examinations: [{ regions: [] }] });
  requireFields("judge the staging", "the policy", policy);
  const { ctDays, sliceMm } = policy;
  requireFields("judge the staging", "the age of a CT in the policy", ctDays);
  const scans = examinations.flatMap((examination, at) => {
    const on = examination.on ?? undefined;
    if (on === undefined || !isChestCt(examination) || isBefore(operationOn, on) === "met") return [];
    const path: CaseFact = `staging.${at}`;
    const age = ageOf(on, operationOn, ctDays, `${path}.on`);
    const slices = examination.sliceMm ?? undefined;
    return [{ on, judged: sliceMm === undefined ? age : allOf([age, sliceOf(slices, sliceMm, `${path}.sliceMm`)]) }];
  });
  const lastDay = (on: PlainDate): number => dayNumber(dateSpan(on).last);
  scans.sort((one, other) => lastDay(other.on) - lastDay(one.on));
  const current = scans.find(({ judged }) => judged.verdict === "met");
  if (current !== undefined) return current.judged;
  const open = scans.filter(({ judged }) => judged.verdict === "unknown");
  const [latest] = [...open, ...scans];
  if (latest?.judged.verdict === "unknown") {
    const [first, ...others] = open.flatMap(({ judged }) => judged.needs);
    return { ...latest.judged, needs: [existing(first), ...others] };
  }
  if (latest !== undefined) return latest.judged;
  const reason = { code: "ct-not-recorded", verdict: "unknown", standing: ctDays.standing, threshold: ctDays } as const;
  return undecided(reason, ["staging"]);
}

/** Whether an examination is a CT, and not one recorded for other regions alone. */
function isChestCt(examination: Staging): boolean {
  const { modality } = examination;
  return (modality === "ct" || modality === "pet-ct") && covers(examination, "chest") !== false;
}

function ageOf(on: PlainDate, until: PlainDate, threshold: Threshold, path: CaseFact): Judgment<StagingCurrentReasons> {
  const days = daysBetween(on, until);
  const head = { code: "ct-age", standing: threshold.standing, days, threshold } as const;
  const [young, old] = [compareWithThreshold(days.least, threshold), compareWithThreshold(days.most, threshold)];
  if (young.verdict !== old.verdict) return undecided({ ...head, verdict: "unknown" }, [path]);
  return decided({ ...head, verdict: young.verdict });
}

function sliceOf(sliceMm: number | undefined, threshold: Threshold, path: CaseFact): Judgment<StagingCurrentReasons> {
  const { standing } = threshold;
  if (sliceMm === undefined) {
    return undecided({ code: "ct-slice-not-recorded", verdict: "unknown", standing, threshold }, [path]);
  }
  requireAbove("judge the staging", "the slice", sliceMm, 0);
  const { verdict } = compareWithThreshold(sliceMm, threshold);
  return decided({ code: "ct-slice", verdict, standing, sliceMm, threshold });
}
