import type { Candidacy } from "../../src/candidacy/candidacy.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { existing } from "../../src/internal/guards.ts";
import { deep, onTheSurface } from "../resection/lesions.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A case as JSON holds it: the brands are the types of the same numbers. */
export function caseOf(fields: Fields = {}): Candidate {
  return { case: { schema: "metastasectomy/1", asOf: "2026-11-24" }, ...fields } as unknown as Candidate;
}

/** The article's patient: two nodules, good function, colon primary resected, nothing elsewhere. */
export const article: Candidate = caseOf({
  primary: { site: "colorectal", status: "no-evidence-of-disease", assessedOn: "2026-11-03" },
  staging: [{ modality: "ct", on: "2026-11-03", regions: ["chest", "abdomen"] }],
  extrathoracic: { state: "none-found" },
  lesions: [
    { ...onTheSurface, nature: "suspected-metastasis" },
    { ...deep, nature: "suspected-metastasis" },
  ],
  lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 92, dlcoPercentPredicted: 81 },
});

/** The same patient with some of it changed. */
export function patientWith(fields: Fields): Candidate {
  return { ...article, ...fields } as Candidate;
}

/** Everything the strict policy needs, recorded. */
export const stated: Candidate = patientWith({
  patient: { ageYears: 61, ecog: 1, interstitialLungDisease: "none-on-ct", lungEvents: [] },
  chest: { nodes: "not-suspicious", pleura: "clear", lymphangitis: false, lesionListComplete: true },
  lesions: existing(article.lesions).map((lesion) => ({
    course: "stable",
    crossesFissure: false,
    endobronchial: false,
    adjacent: [],
    ...lesion,
  })),
  lungs: { absentSegments: [], obstructedSegments: [] },
  liver: { resectionPlanned: false },
  systemicAlternative: { considered: true, better: "no" },
  plan: { intent: "remove-all-known-disease" },
});

/** What is not recorded of the two lesions of {@link article}; the vessels around the deep one are stated. */
export const unstated = [
  "lesions.0.course",
  "lesions.0.crossesFissure",
  "lesions.0.endobronchial",
  "lesions.0.adjacent",
  "lesions.1.course",
  "lesions.1.crossesFissure",
  "lesions.1.endobronchial",
];

/** A lesion for which only a right lower lobectomy is left. */
export const hilar = {
  id: "hilar",
  nature: "proven-metastasis",
  lobe: "right-lower",
  segments: ["right-superior"],
  diameterMm: 22,
  depthMm: 45,
  adjacent: [{ structure: "bronchus", order: "lobar", relation: "near", distanceMm: 5 }],
};

/** The verdicts of the three pillars, in the article's order. */
export function verdicts({ pillars }: Candidacy): readonly string[] {
  return [pillars.completeResection.verdict, pillars.diseaseControl.verdict, pillars.physiologicReserve.verdict];
}

/** The reasons of a code. */
export function reasonsOf(
  judgment: { readonly reasons: readonly { readonly code: string }[] },
  code: string,
): unknown[] {
  return judgment.reasons.filter((reason) => reason.code === code);
}
