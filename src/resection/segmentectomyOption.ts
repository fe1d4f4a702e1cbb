import type { Extent } from "../anatomy/extent.ts";
import type { LungLesion } from "../anatomy/lesion.ts";
import type { LobeName } from "../anatomy/lobe.ts";
import { type SegmentName, segmentsOf, segmentTable, segmentUnits, unitsOfSegment } from "../anatomy/segment.ts";
import { judge } from "../evidence/judge.ts";
import type { Judgment } from "../evidence/judgment.ts";
import type { Present } from "../internal/present.ts";
import { option, type ResectionOption } from "./resectionOption.ts";
import type { ResectionPolicy } from "./resectionPolicy.ts";
import type { ResectionReasons } from "./resectionReasons.ts";
import { openAbout, outsideMargin, type Surroundings } from "./surroundings.ts";

/** Segments of the smallest and of the largest lobe: what an unnamed lobe can hold. */
const fewestInALobe = 2;
const mostInALobe = 5;

/**
 * Asks whether a segmentectomy clears a lesion: whole segments leave with their vessels at the root, so what counts is
 * the plane to the next segment. Where that plane lies within the margin the next segment goes too, and where nobody
 * measured it, perhaps; that is still a segmentectomy while the policy allows the number and something of the lobe
 * stays. Where nobody looked for lobar branches the answer is open.
 */
export function segmentectomyOption(
  lesion: Present<LungLesion>,
  lobe: LobeName | undefined,
  around: Surroundings,
  { mostSegments }: ResectionPolicy,
): ResectionOption {
  const { required, requiredMm, marginNeed, branches, hilum } = around;
  const own = [...new Set(lesion.segments)];
  const taken = own.length || 1;
  const inLobe = lobe && segmentTable[lobe].length;
  const refusals = refusalsOf(lesion, around, taken, inLobe, mostSegments);
  if (refusals.length > 0) return option("segmentectomy", "unmet", unitsOf(taken, taken, own, lobe), refusals);

  const { intersegmentalPlaneMm: planeMm } = lesion;
  const outside = outsideMargin(planeMm, required);
  const least = outside === false ? taken + 1 : taken;
  const most = outside ? taken : taken + 1;
  const never = least > mostSegments || least >= (inLobe ?? mostInALobe);
  const hilumFree = branches && hilum.length === 0;
  const sure = hilumFree && most <= mostSegments && most < (inLobe ?? fewestInALobe);
  return option(
    "segmentectomy",
    never ? "unmet" : sure ? "met" : "unknown",
    unitsOf(least, most, own, lobe),
    [
      planeMm === undefined || outside === undefined
        ? judge("plane-unknown", { requiredMm }, [planeMm === undefined ? "intersegmentalPlaneMm" : marginNeed])
        : judge(outside ? "plane-outside-margin" : "plane-within-margin", { planeMm, requiredMm }, outside),
      ...(own.length > 0 ? [] : [judge("segments-unknown", {}, lobe ? ["segments"] : ["segments", "lobe"])]),
      ...(hilumFree
        ? []
        : [judge("vessels-unknown", { requiredMm }, branches ? openAbout(hilum, marginNeed) : ["adjacent"])]),
    ],
    outside && own.length > 0 ? own : undefined,
  );
}

/** What rules a segmentectomy out whatever the plane. */
function refusalsOf(
  { crossesFissure }: Present<LungLesion>,
  { hilum, requiredMm }: Surroundings,
  segments: number,
  inLobe: number | undefined,
  mostSegments: number,
): readonly Judgment<ResectionReasons>[] {
  if (crossesFissure) return [judge("crosses-fissure", {}, false)];
  const near = hilum.filter(({ order, outside }) => order && outside === false);
  return [
    ...near.map(({ structure, order, distanceMm }) =>
      judge("lobar-structure-within-margin", { structure, order, distanceMm, requiredMm }, false),
    ),
    ...(segments > mostSegments
      ? [judge("too-many-segments", { segments, mostSegments }, false)]
      : inLobe && segments >= inLobe
        ? [judge("is-the-whole-lobe", {}, false)]
        : []),
  ];
}

/** The units that between `least` and `most` segments carry, the lesion's own among them where they are named. */
function unitsOf(least: number, most: number, own: readonly SegmentName[], lobe: LobeName | undefined): Extent {
  const units = segmentUnits(own);
  // Every segment carries one unit, and some of the others a second.
  let others = 0;
  let double = 0;
  for (const name of segmentsOf(lobe)) {
    if (own.includes(name)) continue;
    others += 1;
    double += unitsOfSegment(name) - 1;
  }
  const single = others - double;
  const fewest = Math.min(least - own.length, others);
  const many = Math.min(most - own.length, others);
  return { least: units + fewest + Math.max(0, fewest - single), most: units + many + Math.min(many, double) };
}
