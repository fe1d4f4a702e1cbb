import { type LungSide, lobesOf, lungSides } from "../anatomy/lobe.ts";
import { lobeOfSegment, type SegmentName, segmentsOf, segmentTotal, segmentUnits } from "../anatomy/segment.ts";
import type { Candidate } from "../case/candidate.ts";
import type { LocalTreatment } from "../case/course.ts";
import { judging } from "../case/requireCase.ts";
import { existing, requireNumber } from "../internal/guards.ts";

/** An earlier resection of lung that the lungs do not show: its segments would count as functioning. */
export interface ResectionNotCounted {
  /** Its place among the local treatments. */
  readonly treatment: number;
  readonly segments: number;
  /** How many of them are recorded as absent. */
  readonly counted: number;
  /** Whether a number or names of segments say so; words warn, and decide nothing. */
  readonly stated: boolean;
}

/**
 * Compares earlier resections with the segments that are recorded as absent. A named segment in which a lesion lies, or
 * which the plan removes, is still there at least in part, as after a wedge: it warns, and decides nothing. A number
 * counts where the names do not account for it.
 */
export function resectionsNotCounted({
  lungs,
  course,
  lesions,
  plan,
}: Pick<Candidate, "lungs" | "course" | "lesions" | "plan">): readonly ResectionNotCounted[] {
  const absent = lungs?.absentSegments ?? [];
  const counted = (names: readonly SegmentName[]): number =>
    segmentUnits(names.filter((name) => absent.includes(name)));
  // A lobe that holds a lesion of unknown segment is there as long as one segment of it is.
  const isThere = (name: SegmentName, gone: readonly SegmentName[]): boolean =>
    lesions?.some(({ segments, lobe }) =>
      lobe == null || segments?.length
        ? segments?.includes(name)
        : lobeOfSegment(name) === lobe && segmentsOf(lobe).every((each) => gone.includes(each)),
    ) || (plan?.stages ?? []).some((stage) => stage.resections?.some(({ segments }) => segments?.includes(name)));
  return (course?.localTreatments ?? []).flatMap((each, treatment) => {
    const named = each.segments ?? [];
    const removed = each.segmentsRemoved ?? 0;
    requireNumber(judging, "segmentsRemoved", removed, 0, segmentTotal, 1);
    const gone = named.filter((name) => !isThere(name, [...absent, ...named]));
    const short = (segments: number, there: number, stated: boolean) =>
      segments > there && [{ treatment, segments, counted: there, stated }];
    const byName = (names: readonly SegmentName[], stated: boolean) =>
      short(segmentUnits(names), counted(names), stated);
    const byNumber = removed > segmentUnits(named) && short(removed, segmentUnits(absent), true);
    return byNumber || byName(gone, true) || byName([...named, ...segmentsInWords(each)], false) || [];
  });
}

/**
 * Whether the words of an earlier treatment leave open which segments went: an operation on the lung, or a treatment of it
 * without a word that says which. A number or names of segments settle it.
 */
export function mayHaveTakenSegments(treatment: LocalTreatment): boolean {
  const { segments, segmentsRemoved } = treatment;
  if (segmentsRemoved != null || segments?.length) return false;
  const words = wordsOf(treatment);
  const ofLung = /lung|pulmo|lobe/.test(words);
  if (/pneumonectomy/.test(words)) return true;
  if (/(lob|segment)ectomy/.test(words)) return ofLung || words.startsWith(" ");
  return ofLung && !words.includes("wedge") && /resect|surg|\W$|unknown|n\/a|not /.test(words);
}

/** The side an earlier treatment names in its words, where it names one. */
export function sideNamed(treatment: LocalTreatment): LungSide | undefined {
  const sides = lungSides.filter((side) => wordsOf(treatment).includes(side));
  return sides.length === 1 ? sides[0] : undefined;
}

/** The segments of the lung or lobe an earlier treatment names in its words. */
function segmentsInWords(treatment: LocalTreatment): readonly SegmentName[] {
  const words = wordsOf(treatment);
  const side = sideNamed(treatment);
  if (side === undefined || !/pneumonectomy|lobectomy/.test(words)) return [];
  const whole = /pneumonectomy/.test(words);
  const gone = lobesOf(side).filter((lobe) => whole || words.includes(existing(lobe.split("-")[1])));
  return gone.flatMap((lobe): readonly SegmentName[] => segmentsOf(lobe));
}

function wordsOf(treatment: LocalTreatment): string {
  return `${treatment.site ?? ""} ${treatment.kind ?? ""}`.toLowerCase();
}
