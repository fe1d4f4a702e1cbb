import { covers, type ImagedRegion } from "../biology/imagingCoverage.ts";
import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import type { Staging } from "../case/staging.ts";
import { meetsThreshold, type Threshold } from "../evidence/threshold.ts";
import { addNew } from "../internal/addNew.ts";
import { daysBetween } from "../units/daysBetween.ts";
import type { Extent } from "../units/extent.ts";
import { isWritten, liesAfter, type PlainDate } from "../units/plainDate.ts";
import type { CountedTo } from "./caution.ts";

/** The day to which ages are counted. */
export interface DayCounted {
  readonly on: PlainDate;
  /** Whether it is the planned operation or the meeting. */
  readonly to: CountedTo;
}

/**
 * Finds the day to which ages are counted: the planned operation, or the meeting if none is planned. A day of operation
 * before the meeting is no plan, and would make an old examination young.
 */
export function dayCounted({ case: meeting, plan }: Pick<Candidate, "case" | "plan">): DayCounted {
  const planned = plan?.operationOn;
  return planned && isWritten(planned) && !liesAfter(meeting.asOf, planned)
    ? { on: planned, to: "operation" }
    : { on: meeting.asOf, to: "meeting" };
}

/**
 * Names what is needed where a test or an examination is too old: another one, or the day of the operation where not even
 * one made on the day of the meeting could count, because the operation lies further ahead than it may be old.
 */
export function needInTime<Need extends CaseFact>(
  candidate: Pick<Candidate, "case" | "plan">,
  need: Need,
  limit: Threshold,
): Need | "plan.operationOn" {
  const { on, to } = dayCounted(candidate);
  return to === "meeting" || meetsThreshold(daysBetween(candidate.case.asOf, on).most, limit)
    ? need
    : "plan.operationOn";
}

/** Where no examination counts, the next one does; none that the meeting can have counts after a day of operation. */
export function nextExamination(
  candidate: Pick<Candidate, "case" | "plan" | "staging">,
  limit: Threshold,
): `staging.${number}` | "plan.operationOn" {
  const { case: meeting, plan, staging } = candidate;
  if (liesAfter(meeting.asOf, plan?.operationOn || meeting.asOf)) return "plan.operationOn";
  return needInTime(candidate, `staging.${staging?.length ?? 0}`, limit);
}

export interface RegionImaging {
  /** Whether an examination covers it and is recent enough, or which facts are missing. */
  readonly answer: true | readonly CaseFact[];
  /** The examination that answers, or the latest that covers the region; its place in the list. */
  readonly at?: number;
  /** How old that one is, where it is dated. */
  readonly days?: Extent;
  /** Set where that one is dated after the day of the meeting. */
  readonly afterMeeting?: true;
}

/** The examinations of which anything is recorded, by their place; an empty list or section states nothing. */
export function examinationsOf({
  staging,
}: Pick<Candidate, "staging">): readonly (readonly [at: number, examination: Staging])[] {
  const recorded: (readonly [number, Staging])[] = [];
  staging?.forEach((examination, at) => {
    const { modality, on, regions } = examination;
    if (modality != null || on != null || (regions != null && regions.length > 0)) recorded.push([at, examination]);
  });
  return recorded;
}

/**
 * Finds out whether a region was imaged on a day that is recent enough. Of several examinations the youngest that covers
 * the region counts. Where none does, the facts that could still make one count are missing; where no fact could, another
 * examination is, or the day of the operation.
 */
export function imagingOf(
  candidate: Pick<Candidate, "case" | "plan" | "staging">,
  region: ImagedRegion,
  limit: Threshold,
): RegionImaging {
  const until = dayCounted(candidate);
  const needs: CaseFact[] = [];
  let best: Omit<RegionImaging, "answer"> | undefined;
  let current = false;
  for (const [at, examination] of examinationsOf(candidate)) {
    const { on } = examination;
    const covered = covers(examination, region);
    if (covered === false) continue;
    const missing: CaseFact[] = covered === true ? [] : covered.map((field) => `staging.${at}.${field}` as const);
    if (on == null || !isWritten(on)) {
      addNew(needs, [...missing, `staging.${at}.on`]);
      continue;
    }
    if (liesAfter(on, candidate.case.asOf) || liesAfter(on, candidate.plan?.operationOn || on)) {
      if (best === undefined && covered === true) best = { at, afterMeeting: true };
      continue;
    }
    const days = daysBetween(on, until.on);
    const young = meetsThreshold(days.least, limit);
    const old = !meetsThreshold(days.most, limit);
    if (young && old) missing.push(needInTime(candidate, `staging.${at}.on`, limit));
    if (young && missing.length > 0) addNew(needs, missing);
    if (covered !== true) continue;
    const counts = young && !old;
    if (best?.days === undefined || (counts && !current) || (counts === current && days.most < best.days.most)) {
      best = { at, days };
    }
    current ||= counts;
  }
  if (current) return { answer: true, ...best };
  return { answer: needs.length > 0 ? needs : [nextExamination(candidate, limit)], ...best };
}
