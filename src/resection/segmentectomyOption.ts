import type { LobeName } from "../anatomy/lobe.ts";
import {
  type SegmentName,
  segmentsOf,
  segmentTable,
  segmentUnits,
  unitsOfLobe,
  unitsOfSegment,
} from "../anatomy/segment.ts";
import type { ResectionFact } from "../case/fact.ts";
import type { LungLesion } from "../case/lesion.ts";
import type { Answer } from "../evidence/judge.ts";
import { omitAbsent, type Present } from "../internal/absent.ts";
import type { Extent } from "../units/extent.ts";
import { addArgument, type OptionNotes, option, type ResectionOption } from "./resectionOption.ts";
import type { ResectionPolicy } from "./resectionPolicy.ts";
import { openAbout, outsideMargin, type Surroundings, withMargin } from "./surroundings.ts";
import { fitsInto, volumeHeld, volumeWithMargin } from "./volumeHeld.ts";

/** Segments of the smallest and of the largest lobe: what an unnamed lobe can hold. */
const fewestInALobe = 2;
const mostInALobe = 5;

/**
 * Checks whether a segmentectomy clears a lesion: whole segments leave with their vessels at the root, so what counts
 * is the plane to the next segment, and that the lesion with its margin fits into what leaves. Where that plane lies
 * within the margin the next segment goes too, and if it was not measured, perhaps; that is still a segmentectomy while
 * the policy allows the number and something of the lobe stays. Where the segments are not named either, their number
 * is open up to the lobe. Where lobar branches are not recorded the answer is unknown.
 */
export function segmentectomyOption(
  lesion: Present<LungLesion>,
  lobe: LobeName | undefined,
  around: Surroundings,
  { mostSegments, lungVolumeMl }: ResectionPolicy,
): ResectionOption {
  const { required, requiredMm, marginNeed, branches, hilum } = around;
  const own = lesion.segments ? [...new Set(lesion.segments)] : [];
  const taken = own.length || 1;
  const inLobe = lobe && segmentTable[lobe].length;
  const notes = refusalsOf(lesion, around, taken, inLobe, mostSegments);
  if (notes.reasons.length > 0) return option("segmentectomy", "unmet", unitsOf(taken, taken, own, lobe), notes);

  const { intersegmentalPlaneMm: planeMm } = lesion;
  const outside = outsideMargin(planeMm, required);
  const least = outside === false ? taken + 1 : taken;
  const most = outside ? taken : taken + 1;
  const never = least > mostSegments || least >= (inLobe ?? mostInALobe);
  const open = own.length === 0 && !outside;
  const units = unitsOf(least, most, own, lobe);
  const fits = askVolume(notes, lesion, lobe, units, required, lungVolumeMl);
  const sure = branches && hilum.length === 0 && most <= mostSegments && most < (inLobe ?? fewestInALobe) && !open;
  if (planeMm === undefined) addArgument(notes, withMargin("plane-unknown", around), ["intersegmentalPlaneMm"]);
  else if (outside === undefined) addArgument(notes, withMargin("plane-unknown", around), [marginNeed]);
  else {
    const code = outside ? "plane-outside-margin" : "plane-within-margin";
    addArgument(notes, omitAbsent({ code, planeMm, requiredMm }), outside);
  }
  if (own.length === 0) addArgument(notes, { code: "segments-unknown" }, lobe ? ["segments"] : ["segments", "lobe"]);
  if (!branches) addArgument(notes, withMargin("vessels-unknown", around), ["adjacent"]);
  else if (hilum.length > 0) addArgument(notes, withMargin("vessels-unknown", around), openAbout(hilum, marginNeed));
  const clears = never || fits === false ? "unmet" : sure && fits === true ? "met" : "unknown";
  const segments = outside && own.length > 0 ? own : undefined;
  // Which segments and how many is open up to the lobe.
  const upTo = open ? { least: units.least, most: lobe ? unitsOfLobe(lobe) : mostInALobe } : units;
  return option("segmentectomy", clears, upTo, notes, segments);
}

/** Whether the lesion with its margin fits into so many units; remarks on it where it does not for sure. */
function askVolume(
  notes: OptionNotes,
  { diameterMm }: Present<LungLesion>,
  lobe: LobeName | undefined,
  { most }: Extent,
  required: Extent,
  lungVolumeMl: Extent,
): Answer<ResectionFact> {
  if (diameterMm === undefined) {
    addArgument(notes, { code: "volume-unknown" }, ["diameterMm"]);
    return ["diameterMm"];
  }
  const heldMl = volumeHeld(lobe, { least: most, most }, lungVolumeMl);
  const answer = fitsInto(diameterMm, required, heldMl);
  const volumeMl = volumeWithMargin(diameterMm, required);
  if (answer !== true) addArgument(notes, { code: "volume-exceeds", volumeMl, heldMl }, answer);
  return answer;
}

/** What rules a segmentectomy out whatever the plane. */
function refusalsOf(
  { crossesFissure }: Present<LungLesion>,
  { hilum, requiredMm }: Surroundings,
  segments: number,
  inLobe: number | undefined,
  mostSegments: number,
): OptionNotes {
  const notes: OptionNotes = { reasons: [], needs: [] };
  if (crossesFissure) {
    addArgument(notes, { code: "crosses-fissure" }, false);
    return notes;
  }
  for (const { structure, order, distanceMm, outside } of hilum) {
    if (!order || outside !== false) continue;
    const code = "lobar-structure-within-margin";
    addArgument(notes, omitAbsent({ code, structure, order, distanceMm, requiredMm }), false);
  }
  if (segments > mostSegments) addArgument(notes, { code: "too-many-segments", segments, mostSegments }, false);
  else if (inLobe && segments >= inLobe) addArgument(notes, { code: "is-the-whole-lobe" }, false);
  return notes;
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
