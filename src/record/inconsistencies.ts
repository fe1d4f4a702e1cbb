import { lobeOfSegment, segmentsOf } from "../anatomy/segment.ts";
import type { Candidate } from "../candidacy/candidate.ts";

/** A place where two parts of a case contradict each other. */
export interface Inconsistency {
  /** Where. */
  readonly path: string;
  /** What the value would have to be. */
  readonly bound: string;
  /** The value. */
  readonly value: unknown;
}

/** Finds what is well formed field by field and cannot be true together. */
export function inconsistencies(candidate: Candidate): readonly Inconsistency[] {
  return [
    ...lesionPlaces(candidate),
    ...lesionNames(candidate),
    ...sitesOfNone(candidate),
    ...plannedSegments(candidate),
    ...workingLung(candidate),
  ];
}

function lesionPlaces({ lesions, lungs }: Candidate): readonly Inconsistency[] {
  const gone = lungs?.absentSegments ?? [];
  return (lesions ?? []).flatMap(({ lobe, segments, crossesFissure }, at) => {
    const found: Inconsistency[] = [];
    if (lobe !== undefined && segmentsOf(lobe).every((name) => gone.includes(name))) {
      found.push({ path: `lesions.${at}.lobe`, bound: "a lobe that is still there", value: lobe });
    }
    (segments ?? []).forEach((name, place) => {
      const path = `lesions.${at}.segments.${place}`;
      if (lobe !== undefined && lobeOfSegment(name) !== lobe) {
        found.push({ path, bound: `a segment of the ${lobe} lobe`, value: name });
      } else if (gone.includes(name)) {
        found.push({ path, bound: "a segment that is still there", value: name });
      }
    });
    const lobes = new Set((segments ?? []).map(lobeOfSegment));
    if (lobe === undefined && lobes.size > 1 && crossesFissure !== true) {
      found.push({ path: `lesions.${at}.segments`, bound: "segments of one lobe", value: segments });
    }
    return found;
  });
}

function lesionNames({ lesions, plan }: Candidate): readonly Inconsistency[] {
  const ids = (lesions ?? []).map(({ id }) => id);
  const twice = ids.flatMap((id, at) =>
    id !== undefined && ids.indexOf(id) < at
      ? [{ path: `lesions.${at}.id`, bound: "a name no other lesion has", value: id }]
      : [],
  );
  const unknown = (path: string, named: readonly string[] | undefined): readonly Inconsistency[] =>
    (named ?? []).flatMap((id, at) =>
      ids.includes(id) ? [] : [{ path: `${path}.lesions.${at}`, bound: "the id of a lesion of this case", value: id }],
    );
  return [
    ...twice,
    ...(plan?.stages ?? []).flatMap((stage, place) =>
      (stage.resections ?? []).flatMap((resection, at) =>
        unknown(`plan.stages.${place}.resections.${at}`, resection.lesions),
      ),
    ),
    ...(plan?.otherTreatment ?? []).flatMap((other, at) => unknown(`plan.otherTreatment.${at}`, other.lesions)),
  ];
}

function workingLung({ lungs }: Candidate): readonly Inconsistency[] {
  const silent = [...(lungs?.absentSegments ?? []), ...(lungs?.obstructedSegments ?? [])];
  if (!segmentsOf().every((name) => silent.includes(name))) return [];
  return [{ path: "lungs", bound: "lungs in which at least one segment works", value: lungs }];
}

function sitesOfNone({ extrathoracic }: Candidate): readonly Inconsistency[] {
  const sites = extrathoracic?.sites ?? [];
  if (extrathoracic?.state !== "none-found" || sites.length === 0) return [];
  return [{ path: "extrathoracic.sites", bound: "an empty list where none was found", value: sites }];
}

function plannedSegments({ plan, lungs }: Candidate): readonly Inconsistency[] {
  const gone = lungs?.absentSegments ?? [];
  return (plan?.stages ?? []).flatMap((stage, place) =>
    (stage.resections ?? []).flatMap(({ segments }, at) =>
      (segments ?? []).flatMap((name, position) =>
        gone.includes(name)
          ? [
              {
                path: `plan.stages.${place}.resections.${at}.segments.${position}`,
                bound: "a segment that is still there",
                value: name,
              },
            ]
          : [],
      ),
    ),
  );
}
