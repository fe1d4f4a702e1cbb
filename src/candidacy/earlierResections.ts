import { type LungSide, lobesOf } from "../anatomy/lobe.ts";
import { type SegmentName, segmentsOf, segmentUnits } from "../anatomy/segment.ts";
import { segmentTotal } from "../anatomy/segmentTotal.ts";
import type { Candidate } from "../case/candidate.ts";
import type { LocalTreatment } from "../case/course.ts";
import { existing } from "../internal/existing.ts";
import { requireNumber } from "../internal/guards.ts";

/** An earlier resection of lung that the lungs do not show: its segments would count as functioning. */
export interface ResectionNotCounted {
  /** Its place among the local treatments. */
  readonly treatment: number;
  /** The units it took. */
  readonly segments: number;
  /** How many of them are recorded as absent. */
  readonly counted: number;
  /** Whether a number or names of segments say so; words warn, and decide nothing. */
  readonly stated: boolean;
}

/** Compares earlier resections with the segments that are recorded as absent. */
export function resectionsNotCounted({
  lungs,
  course,
}: Pick<Candidate, "lungs" | "course">): readonly ResectionNotCounted[] {
  const absent = lungs?.absentSegments ?? [];
  const missing = (treatment: number, named: readonly SegmentName[], removed: number, stated: boolean) => {
    const segments = Math.max(segmentUnits(named), removed);
    const counted = segmentUnits(named.length > 0 ? named.filter((name) => absent.includes(name)) : absent);
    return segments > counted ? [{ treatment, segments, counted, stated }] : [];
  };
  return (course?.localTreatments ?? []).flatMap((each, treatment) => {
    const removed = each?.segmentsRemoved ?? 0;
    requireNumber("judge candidacy", "segmentsRemoved", removed, 0, segmentTotal, 1);
    const stated = missing(treatment, each?.segments ?? [], removed, true);
    return stated.length > 0 ? stated : missing(treatment, segmentsInWords(each), 0, false);
  });
}

/** The side an earlier treatment names in its words, where it names one. */
export function sideNamed(treatment: LocalTreatment | null): LungSide | undefined {
  const sides = (["right", "left"] as const).filter((side) => new RegExp(`\\b${side}`, "i").test(wordsOf(treatment)));
  return sides.length === 1 ? sides[0] : undefined;
}

/** The segments of the lung or lobe an earlier treatment names in its words. */
function segmentsInWords(treatment: LocalTreatment | null): readonly SegmentName[] {
  const words = wordsOf(treatment);
  const side = sideNamed(treatment);
  if (side === undefined || !/pneumonectomy|lobectomy/i.test(words)) return [];
  const whole = /pneumonectomy/i.test(words);
  const gone = lobesOf(side).filter((lobe) => whole || words.includes(existing(lobe.split("-")[1])));
  return gone.flatMap((lobe): readonly SegmentName[] => segmentsOf(lobe));
}

function wordsOf(treatment: LocalTreatment | null): string {
  return `${treatment?.site} ${treatment?.kind}`.toLowerCase();
}
