import type { AgendaOutcome } from "../board/boardAgenda.ts";
import type { Candidacy } from "../candidacy/candidacyResult.ts";
import type { CasePart } from "../case/factOwner.ts";

const clauses: Readonly<Record<Candidacy["verdict"], string>> = {
  candidate: "the criteria are met",
  "not-candidate": "the criteria are not met",
  undetermined: "the criteria cannot be assessed",
};

/** What the sections on distances, on what would change the result and on the agenda say. */
export const trialWords = {
  distances: "Distance to thresholds" as string,
  distanceHead: [
    "Number",
    "Value",
    "Threshold",
    "Distance",
    "Could measurement error change the result?",
  ] as readonly string[],
  oneSession: "Repeatability within one session does not hold for another day, device or laboratory." as string,
  remnant: "Future liver remnant" as string,
  structure: (of: string): string => `Nearest vessel or bronchus${of}`,
  plane: (of: string): string => `Intersegmental plane${of}`,
  of: (lesion: string): string => ` of ${lesion}`,
  above: "above" as string,
  below: "below" as string,
  atThreshold: "at the threshold" as string,
  to: (from: string, until: string): string => `${from} to ${until}`,
  lessThan: (value: string): string => `less than ${value}`,
  repeatabilityOpen: "not known: no repeatability recorded" as string,
  repeatabilityNeeds: (facts: string, between: string, published: string): string =>
    `cannot be assessed without ${facts}: ${between} two tests differ by up to ${published}`,
  repeatability: (yes: boolean, between: string, published: string, here: string): string =>
    `${yes ? "yes" : "no"}, ${between}: two tests differ by up to ${published}, here ${here}`,
  known: (standing: string): string => ` (${standing})`,

  robustness: "What would change the result" as string,
  today: (verdict: Candidacy["verdict"]): string => `Today ${clauses[verdict]}; one fact is changed at a time.`,
  downTo: (value: string, verdict: Candidacy["verdict"]): string => `at ${value} or below, ${clauses[verdict]}`,
  upTo: (value: string, verdict: Candidacy["verdict"]): string => `at ${value} or above, ${clauses[verdict]}`,
  number: (fact: string, value: string, ways: string, repeated: string): string =>
    `${fact} is ${value}: ${ways}${repeated}.`,
  within: (spread: string): string => `; within its repeatability (${spread})`,
  beyond: (spread: string): string => `; beyond its repeatability (${spread})`,
  again: (fact: string): string => `${fact}: inconclusive as recorded`,
  missing: (fact: string): string => `${fact} not recorded`,
  settlesNothing: "; no single value decides the result" as string,
  settles: (tried: number, settling: number, verdicts: readonly Candidacy["verdict"][]): string =>
    `; ${settling} of ${tried} values tried ${settling === 1 ? "decides" : "decide"} the result: the criteria are ${verdicts.map((verdict) => (verdict === "candidate" ? "met" : "not met")).join(" or ")}`,
  stillMissing: (count: string): string => `; facts then still missing: up to ${count}`,

  agenda: "Agenda by member" as string,
  agendaNote: "In parentheses: the verdict if only this answer changed." as string,
  supplied: (parts: string): string => ` has supplied ${parts}.`,
  nothingSupplied: " has supplied nothing yet." as string,
  goals: (text: string): string => `What matters to the patient: ${text}.`,
  effects: {
    stated: "Inconclusive as recorded",
    verdict: "Still needed, can change the verdict",
    assumed: "Assumed (not recorded)",
    cost: "Still needed, narrows the cost",
    sections: "Still needed, does not affect the verdict",
  } satisfies Readonly<Record<"stated" | "verdict" | "assumed" | "cost" | "sections", string>> as Readonly<
    Record<"stated" | "verdict" | "assumed" | "cost" | "sections", string>
  >,
  outcomes: {
    candidate: "criteria met",
    "not-candidate": "criteria not met",
    undetermined: "cannot be assessed",
    "outside-scope": "outside the scope",
  } satisfies Readonly<Record<AgendaOutcome["verdict"], string>> as Readonly<Record<AgendaOutcome["verdict"], string>>,
  notAskedAgain: (why: string): string => `${why}, not requested again`,
  parts: {
    lesions: "the lesions",
    "lesions.*.tissue": "tissue of a lesion",
    "lesions.*.endobronchial": "bronchoscopy",
    "lesions.*.previousRadiation": "earlier radiation",
    staging: "imaging",
    extrathoracic: "extrathoracic disease",
    "extrathoracic.sites.*.treatableWithCurativeIntent": "treatable sites",
    chest: "nodes and pleura",
    "patient.interstitialLungDisease": "interstitial lung disease",
    liver: "the liver",
    "liver.parenchyma": "liver parenchyma",
    "liver.resectionPlanned": "the liver resection",
    primary: "the primary tumor",
    "primary.histology": "histology",
    "primary.biomarkers": "molecular results",
    course: "the course",
    systemicAlternative: "the systemic alternative",
    "patient.lungEvents": "pulmonary events",
    "patient.homeOxygen": "home oxygen",
    "lungs.emphysema": "emphysema",
    patient: "the general condition",
    lungFunction: "lung function",
    exercise: "exercise tests",
    lungs: "segments already resected",
    "lungs.totalVolumeMl": "lung volume",
    "plan.intent": "the intent of surgery",
    "plan.stages": "the plan",
    "plan.otherTreatment": "non-surgical treatment",
    plan: "a statement on the operation",
    "patient.ageYears": "age",
    "patient.wish": "the wish",
  } satisfies Readonly<Record<CasePart, string>> as Readonly<Record<CasePart, string>>,
};
