import { type LobeName, type LungSide, sideOfLobe } from "../anatomy/lobe.ts";
import { lobeOfSegment, type SegmentName, segmentTable } from "../anatomy/segment.ts";
import type { Candidate } from "../case/candidate.ts";
import type { LungLesion } from "../case/lesion.ts";
import type { PlannedResection } from "../case/plan.ts";
import type { Finding } from "./finding.ts";

/** Finds what is well formed field by field and cannot be true together. */
export function inconsistencies({ lesions = [], plan, lungs, extrathoracic }: Candidate): readonly Finding[] {
  const found: Finding[] = [];
  // A path is put together only where something is found: reading a cohort is mostly finding nothing.
  const refuse = (path: Finding["path"], bound: string, value: unknown): void => {
    found.push({ path, code: "contradiction", bound, value });
  };
  const { absentSegments: gone = [], obstructedSegments: obstructed = [] } = lungs ?? {};
  const ids = new Set<string>();
  const isGone = (name: SegmentName): boolean => gone.includes(name);
  const refuseNames = (place: Finding["path"], { lobe, segments, lesions: named, removedUnits }: Naming): void => {
    const { least, most } = removedUnits ?? {};
    if (least !== undefined && most !== undefined && least > most) {
      refuse([...place, "removedUnits", "least"], "a number up to the most beside it", least);
    }
    segments?.forEach((name, at) => {
      const strange = lobe && !segmentTable[lobe].includes(name);
      if (strange) refuse([...place, "segments", at], `a segment of the ${lobe} lobe`, name);
      if (isGone(name)) refuse([...place, "segments", at], "a segment that is still there", name);
    });
    named?.forEach((id, at) => {
      if (!ids.has(id)) refuse([...place, "lesions", at], "the id of a lesion of this case", id);
    });
  };

  lesions.forEach(({ id, lobe, segments, crossesFissure }, at) => {
    if (id !== undefined && ids.has(id)) refuse(["lesions", at, "id"], "a name no other lesion has", id);
    if (id !== undefined) ids.add(id);
    if (lobe && segmentTable[lobe].every(isGone)) refuse(["lesions", at, "lobe"], "a lobe that is still there", lobe);
    const apart = !lobe && !crossesFissure && segments && new Set(segments.map(lobeOfSegment)).size > 1;
    if (apart) refuse(["lesions", at, "segments"], "segments of one lobe", segments);
  });
  lesions.forEach((lesion, at) => void refuseNames(["lesions", at], lesion));
  plan?.stages?.forEach(({ resections }, stage) => {
    resections?.forEach((each, at) => void refuseNames(["plan", "stages", stage, "resections", at], each));
  });
  plan?.fallback?.forEach((each, at) => void refuseNames(["plan", "fallback", at], each));
  plan?.otherTreatment?.forEach((each, at) => void refuseNames(["plan", "otherTreatment", at], each));
  plan?.stages?.forEach(({ side, resections }, at) => {
    if (side === undefined || side === "both") return;
    const across = resections?.some(
      ({ segments, lesions: named }) =>
        segments?.some((name) => sideOfLobe(lobeOfSegment(name)) !== side) ||
        lesions.some((each) => each.id !== undefined && named?.includes(each.id) && liesBeside(each, side)),
    );
    if (across) refuse(["plan", "stages", at, "side"], "the side of the lobes it operates on", side);
  });
  const { state, sites } = extrathoracic ?? {};
  if (state === "none-found" && sites?.length) {
    refuse(["extrathoracic", "sites"], "an empty list where none was found", sites);
  }
  const isSilent = (name: SegmentName): boolean => isGone(name) || obstructed.includes(name);
  if (lungs && Object.values(segmentTable).every((lobe) => lobe.every(isSilent))) {
    refuse(["lungs"], "lungs in which at least one segment works", lungs);
  }
  return found;
}

/** What can name segments or lesions: a lesion, a resection of the plan, another treatment. */
interface Naming {
  readonly removedUnits?: PlannedResection["removedUnits"];
  readonly lobe?: LobeName | undefined;
  readonly segments?: readonly SegmentName[] | undefined;
  readonly lesions?: readonly string[] | undefined;
}

/** Whether a lesion lies on another side, by its lobe, its segments or its side. */
function liesBeside({ lobe, segments, side }: LungLesion, asked: LungSide): boolean {
  if (lobe !== undefined) return sideOfLobe(lobe) !== asked;
  if (segments?.length) return segments.some((name) => sideOfLobe(lobeOfSegment(name)) !== asked);
  return side !== undefined && side !== asked;
}
