import { type LobeName, type LungSide, sideOfLobe } from "../anatomy/lobe.ts";
import { lobeOfSegment, type SegmentName, segmentTable } from "../anatomy/segment.ts";
import type { Candidate } from "../case/candidate.ts";
import type { LungLesion } from "../case/lesion.ts";
import type { Finding } from "./finding.ts";

/** Finds what is well formed field by field and cannot be true together. */
export function inconsistencies(candidate: Candidate): readonly Finding[] {
  const found: Finding[] = [];
  const refuseIf = (wrong: unknown, place: string, bound: string, value: unknown): void => {
    if (wrong) found.push({ path: place.split(".").map(stepOf), code: "contradiction", bound, value });
  };
  const { lungs = {}, plan = {}, extrathoracic: { state, sites } = {} } = candidate;
  const { absentSegments: gone = [], obstructedSegments: obstructed = [] } = lungs;
  const lobes = Object.values(segmentTable);
  const lesions = placed("lesions", candidate.lesions);
  const resections = placed("plan.stages", plan.stages).flatMap((stage) =>
    placed(`${stage.place}.resections`, stage.resections),
  );
  const stages = placed("plan.stages", plan.stages);
  const others = placed("plan.otherTreatment", plan.otherTreatment);
  const ids = new Set<string>();
  const isGone = (name: SegmentName): boolean => gone.includes(name);

  for (const { place, id, lobe, segments, crossesFissure } of lesions) {
    const apart = !lobe && !crossesFissure && new Set(segments?.map(lobeOfSegment)).size > 1;
    refuseIf(id !== undefined && ids.has(id), `${place}.id`, "a name no other lesion has", id);
    if (id !== undefined) ids.add(id);
    refuseIf(lobe && segmentTable[lobe].every(isGone), `${place}.lobe`, "a lobe that is still there", lobe);
    refuseIf(apart, `${place}.segments`, "segments of one lobe", segments);
  }
  for (const { place, lobe, segments, lesions: named } of [...lesions, ...resections, ...others] as readonly Placed[]) {
    segments?.forEach((name, at) => {
      const path = `${place}.segments.${at}`;
      refuseIf(lobe && !segmentTable[lobe].includes(name), path, `a segment of the ${lobe} lobe`, name);
      refuseIf(isGone(name), path, "a segment that is still there", name);
    });
    named?.forEach((id, at) => {
      refuseIf(!ids.has(id), `${place}.lesions.${at}`, "the id of a lesion of this case", id);
    });
  }
  for (const { place, side, resections: removed = [] } of stages) {
    const sides = removed.flatMap(({ segments = [], lesions: named = [] }) => [
      ...segments.map((name) => sideOfLobe(lobeOfSegment(name))),
      ...lesions.filter(({ id }) => id !== undefined && named.includes(id)).flatMap(sidesOf),
    ]);
    const across = side !== undefined && side !== "both" && sides.some((each) => each !== side);
    refuseIf(across, `${place}.side`, "the side of the lobes it operates on", side);
  }
  const none = "an empty list where none was found";
  refuseIf(state === "none-found" && sites?.length, "extrathoracic.sites", none, sites);
  const silent = lobes.flat().every((name) => gone.includes(name) || obstructed.includes(name));
  refuseIf(silent, "lungs", "lungs in which at least one segment works", lungs);
  return found;
}

function stepOf(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}

/** What can name segments or lesions: a lesion, a resection of the plan, another treatment. */
interface Placed {
  /** Its place in the case. */
  readonly place: string;
  /** The lobe of a lesion. */
  readonly lobe?: LobeName;
  /** The segments of a lesion or a resection. */
  readonly segments?: readonly SegmentName[];
  /** The lesions a treatment is meant for. */
  readonly lesions?: readonly string[];
}

/** The entries of a list, each with its place in the case. */
function placed<T>(place: string, list: readonly T[] = []): readonly (T & { readonly place: string })[] {
  return list.map((entry, at) => ({ ...entry, place: `${place}.${at}` }));
}

/** The side a lesion lies on, from its lobe, its segments or its side. */
function sidesOf({ lobe, segments = [], side }: LungLesion): readonly LungSide[] {
  if (lobe !== undefined) return [sideOfLobe(lobe)];
  return segments.length > 0
    ? segments.map((name) => sideOfLobe(lobeOfSegment(name)))
    : side === undefined
      ? []
      : [side];
}
