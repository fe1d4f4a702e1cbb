import { type LobeName, lobesOf, sideOfLobe } from "../anatomy/lobe.ts";
import { lobeOfSegment, type SegmentName, segmentsOf, segmentUnits, unitsOfLobe } from "../anatomy/segment.ts";
import type { PlannedProcedure, PlannedResection } from "../case/plan.ts";
import type { ResectionChoice } from "../resection/chooseResection.ts";
import type { ResectionPolicy } from "../resection/resectionPolicy.ts";
import type { Extent } from "../units/extent.ts";
import { hull } from "../units/hull.ts";

/** A lesion an operation is for: where it lies, and what a rule would choose for it. */
interface OwnLesion {
  readonly segments?: readonly SegmentName[];
  readonly choice: ResectionChoice;
}

/** The segments a planned operation takes, where its kind and place say so; every lobe that is named goes whole. */
export function segmentsTaken(
  procedure: PlannedProcedure | "undetermined",
  given: readonly SegmentName[],
  lobe: LobeName | undefined,
): readonly SegmentName[] | undefined {
  if (procedure === "segmentectomy") return given.length > 0 ? [...given] : undefined;
  if (!lobe) return undefined;
  if (procedure === "pneumonectomy") return lobesOf(sideOfLobe(lobe)).flatMap((each) => segmentsOf(each));
  const whole = new Set([lobe, ...given.map(lobeOfSegment)]);
  return procedure.endsWith("lobectomy") ? [...whole].flatMap((each) => segmentsOf(each)) : undefined;
}

/** The units a plan states where it does not name every segment, never fewer than those its lesions lie in. */
export function statedUnits(
  { procedure, segments, removedUnits }: PlannedResection,
  own: readonly OwnLesion[],
): Extent | undefined {
  const { least, most } = removedUnits ?? {};
  if (segments?.length || least == null || most == null || most < least) return undefined;
  // Without a procedure nothing of them is sure to go.
  const certain = procedure ? segmentUnits(own.flatMap((place) => place.segments ?? [])) : 0;
  return { least: Math.max(least, Math.min(certain, most)), most };
}

/** The units of a planned operation that neither names its segments nor states its units, by its kind. */
export function plannedUnits(
  procedure: PlannedProcedure | "undetermined",
  segments: readonly SegmentName[] | undefined,
  lobe: LobeName | undefined,
  own: readonly OwnLesion[],
  { wedgeUnits }: ResectionPolicy,
): Extent {
  if (segments) return { least: segmentUnits(segments), most: segmentUnits(segments) };
  if (procedure === "wedge") return wedgeUnits;
  const options = own.flatMap(({ choice }) => choice.options.filter((each) => procedure.endsWith(each.procedure)));
  if (procedure === "segmentectomy") {
    // Segments that are not named may be all of the lobe but what makes it one.
    return { least: Math.max(1, ...options.map(({ units }) => units.least)), most: lobe ? unitsOfLobe(lobe) : 5 };
  }
  if (procedure === "pneumonectomy") return { least: 9, most: 10 };
  if (!procedure.endsWith("lobectomy")) return { least: 0, most: 10 };
  return lobe ? hull(options.map(({ units }) => units)) : { least: 2, most: 5 };
}
