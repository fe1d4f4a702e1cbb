import type { Candidate } from "../case/candidate.ts";
import type { CaseFact, LesionFact } from "../case/fact.ts";
import { type Fields, fieldsOf } from "./plain.ts";

/** What a meeting needs of the patient and the disease; most of it no resource can express. */
const wanted: readonly CaseFact[] = [
  "patient.sex",
  "patient.ecog",
  "patient.interstitialLungDisease",
  "patient.wish.surgery",
  "primary.site",
  "primary.status",
  "staging",
  "extrathoracic.state",
  "chest.nodes",
  "chest.pleura",
  "chest.lesionListComplete",
  "lungs.absentSegments",
  "lungs.obstructedSegments",
  "lungFunction.measuredOn",
  "lungFunction.fev1PercentPredicted",
  "lungFunction.dlcoPercentPredicted",
  "lungFunction.equationSet",
  "exercise.stairClimbMeters",
  "exercise.shuttleWalkMeters",
  "liver.resectionPlanned",
  "systemicAlternative.better",
  "plan.stages",
];

/** What a meeting needs of each lesion. */
const ofLesion: readonly LesionFact[] = [
  "nature",
  "lobe",
  "segments",
  "diameterMm",
  "measuredOn",
  "depthMm",
  "pleuralSurface",
  "adjacent",
  "crossesFissure",
  "endobronchial",
];

/** Lists what is absent in a case of all that a meeting needs; a test with its reason of absence is not requested again. */
export function neededFacts(candidate: Candidate): readonly CaseFact[] {
  const given = Object.keys(candidate.case.absentReasons ?? {});
  const plain = candidate as unknown as Fields;
  const has = (path: string): boolean =>
    path.split(".").reduce<unknown>((value, name) => fieldsOf(value)[name], plain) !== undefined;
  const lesions = candidate.lesions ?? [];
  const perLesion = lesions.flatMap((lesion, at) =>
    ofLesion
      .filter((field) => fieldsOf(lesion)[field] === undefined)
      .map((field): CaseFact => `lesions.${at}.${field}`),
  );
  return [
    ...wanted.filter((fact) => !has(fact) && !given.includes(fact)),
    ...(lesions.length === 0 ? (["lesions"] as const) : perLesion),
  ];
}
