import { segmentsOf } from "../../src/anatomy/segment.ts";
import type { Candidacy } from "../../src/candidacy/candidacy.ts";
import { strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import type { CaseFact, FactPattern } from "../../src/case/fact.ts";
import { existing } from "../../src/internal/guards.ts";
import { article, hilar, patientWith, stated } from "./cases.ts";

/** How a fact becomes better: a number rises or falls, a word moves to the right in its order, a day moves to the meeting, a list loses an entry. */
export type Direction =
  | { readonly number: "higher" | "lower"; readonly within: readonly [number, number] }
  | { readonly words: readonly unknown[] }
  | { readonly day: "later" | "earlier" }
  | { readonly list: "shorter"; readonly fewest: number }
  | { readonly list: "longer"; readonly entry: (candidate: Candidate) => unknown };

/** Every fact that has a better side, with that side. */
export const betterFacts: readonly (readonly [FactPattern, Direction])[] = [
  ["lungFunction.fev1PercentPredicted", { number: "higher", within: [0, 150] }],
  ["lungFunction.dlcoPercentPredicted", { number: "higher", within: [0, 150] }],
  ["lungFunction.fev1FvcRatio", { number: "higher", within: [0, 1] }],
  ["lungFunction.measuredOn", { day: "later" }],
  ["lungs.totalVolumeMl", { number: "higher", within: [200, 12000] }],
  ["lungs.obstructedSegments", { list: "shorter", fewest: 0 }],
  ["lungs.absentSegments", { list: "shorter", fewest: 0 }],
  ["patient.ecog", { words: [4, 3, 2, 1, 0] }],
  ["patient.interstitialLungDisease", { words: ["present", "suspected", "none-on-ct"] }],
  ["patient.lungEvents", { list: "shorter", fewest: 0 }],
  ["patient.homeOxygen", { words: [true, false] }],
  ["patient.clinicalFrailtyScale", { number: "lower", within: [1, 9] }],
  ["patient.cardiac.coronaryDisease", { words: [true, false] }],
  ["patient.cardiac.highRiskEvaluation", { words: [true, false] }],
  ["primary.status", { words: ["uncontrolled", "controllable", "controlled-in-place", "no-evidence-of-disease"] }],
  ["primary.assessedOn", { day: "later" }],
  ["primary.treatedOn", { day: "earlier" }],
  ["course.systemic.*.lastDoseOn", { day: "earlier" }],
  [
    "staging",
    {
      list: "longer",
      entry: ({ case: { asOf } }) => ({ modality: "ct", on: asOf, regions: ["whole-body", "brain"], contrast: true }),
    },
  ],
  ["staging.*.on", { day: "later" }],
  ["staging.*.contrast", { words: [false, true] }],
  ["extrathoracic.sites", { list: "shorter", fewest: 1 }],
  ["extrathoracic.sites.*.state", { words: ["growing", "stable", "complete-response", "resected"] }],
  ["extrathoracic.sites.*.treatableWithCurativeIntent", { words: [false, true] }],
  ["chest.nodes", { words: ["proven", "suspected", "not-suspicious", "biopsy-negative"] }],
  ["chest.stations.*.tissue", { words: ["positive", "not-sampled", "negative"] }],
  ["chest.stations.*.petAvid", { words: [true, false] }],
  ["chest.stations.*.shortAxisMm", { number: "lower", within: [0, 200] }],
  ["chest.pleura", { words: ["malignant", "effusion-not-sampled", "clear"] }],
  ["chest.lymphangitis", { words: [true, false] }],
  ["chest.lesionListComplete", { words: [false, true] }],
  ["lesions", { list: "shorter", fewest: 1 }],
  ["lesions.*.nature", { words: ["indeterminate", "suspected-metastasis", "proven-metastasis"] }],
  ["lesions.*.attenuation", { words: ["ground-glass", "part-solid", "solid"] }],
  ["lesions.*.contour", { words: ["spiculated", "lobulated", "smooth"] }],
  ["lesions.*.diameterMm", { number: "lower", within: [0, 400] }],
  ["lesions.*.depthMm", { number: "lower", within: [0, 400] }],
  ["lesions.*.intersegmentalPlaneMm", { number: "higher", within: [0, 400] }],
  ["lesions.*.adjacent.*.distanceMm", { number: "higher", within: [0, 400] }],
  ["lesions.*.adjacent.*.order", { words: ["main", "lobar", "segmental", "subsegmental"] }],
  ["lesions.*.adjacent", { list: "shorter", fewest: 0 }],
  ["lesions.*.crossesFissure", { words: [true, false] }],
  ["lesions.*.endobronchial", { words: [true, false] }],
  ["liver.resectionPlanned", { words: [true, false] }],
  ["liver.remnantPercent", { number: "higher", within: [0, 100] }],
  ["liver.parenchyma", { words: ["cirrhotic", "chemotherapy-injured", "healthy"] }],
  ["systemicAlternative.better", { words: ["yes", "unclear", "no"] }],
  ["plan.surgeonStatement.completeResection", { words: ["no", "uncertain", "yes"] }],
  ["plan.surgeonStatement.toleratesOperation", { words: ["no", "uncertain", "yes"] }],
  ["plan.stages.*.resections.*.removedVolumeMl", { number: "lower", within: [0, 10000] }],
];

/** A rule by which a better fact gives a worse answer. */
export interface WorseByRule {
  /** The rule. */
  readonly rule: string;
  /** The facts it reads. */
  readonly facts: readonly FactPattern[];
  /** The answer that becomes worse, from what to what. */
  readonly change: string;
  /** What has to be so for the rule to be the reason. */
  readonly holds: (before: Candidacy, after: Candidacy) => boolean;
  /** A case, the place and the value that is better, and the policy where it is not the default. */
  readonly example: readonly [Candidate, CaseFact, unknown, CandidacyPolicy?];
}

const surroundings: readonly FactPattern[] = [
  "lesions.*.depthMm",
  "lesions.*.diameterMm",
  "lesions.*.intersegmentalPlaneMm",
  "lesions.*.adjacent",
  "lesions.*.adjacent.*.distanceMm",
  "lesions.*.adjacent.*.order",
  "lesions.*.endobronchial",
  "lesions.*.crossesFissure",
];

const isObstructed = ({ pillars }: Candidacy): boolean =>
  pillars.physiologicReserve.reasons.some((reason) => reason.code === "predicted-function" && reason.obstructed);
const isOpen = ({ plan }: Candidacy): boolean => plan.operations.some(({ procedure }) => procedure === "undetermined");

const [first, second] = existing(article.lesions);
const indeterminate = { ...first, nature: "indeterminate" };
const benign = { ...first, nature: "benign" };
const poor = { measuredOn: "2026-11-10", fev1PercentPredicted: 50, dlcoPercentPredicted: 46 };
const obstructed = patientWith({
  lesions: [hilar],
  lungFunction: { ...poor, dlcoPercentPredicted: 80, fev1FvcRatio: 0.5 },
});

/** All rules by which a better fact gives a worse answer, and no others. */
export const worseByRule: readonly WorseByRule[] = [
  {
    rule: "Airflow is no longer obstructed: a failing FEV1 after a lobectomy is not kept open any more (Korst 1998).",
    facts: ["lungFunction.fev1FvcRatio", "lungFunction.fev1PercentPredicted"],
    change: "physiologicReserve unknown to unmet",
    holds: (before, after) => isObstructed(before) && !isObstructed(after),
    example: [obstructed, "lungFunction.fev1FvcRatio", 0.7],
  },
  {
    rule: "A smaller operation comes into question, and what it depends on is needed.",
    facts: surroundings,
    change: "completeResection met to unknown",
    holds: (before, after) => !isOpen(before) && isOpen(after),
    example: [patientWith({ lesions: [{ ...hilar, segments: undefined }] }), "lesions.0.adjacent.0.distanceMm", 153],
  },
  {
    rule: "The operation becomes known, and with it what it costs.",
    facts: surroundings,
    change: "physiologicReserve unknown to unmet",
    holds: (before, after) => isOpen(before) && !isOpen(after),
    example: [
      patientWith({ lesions: [{ ...hilar, endobronchial: true }], lungFunction: poor }),
      "lesions.0.endobronchial",
      false,
    ],
  },
  {
    rule: "A nodule that is now the only one, with the form of a lung cancer where it is suspected, or breast cancer without a proven lesion, needs tissue.",
    facts: ["lesions"],
    change: "scope met to unknown",
    holds: (_, { scope }) =>
      scope.reasons.some(
        (reason) =>
          reason.code === "lesion-nature" &&
          ["single", "sub-solid", "spiculated", "breast-without-tissue"].some((each) => each === reason.question),
      ),
    example: [patientWith({ lesions: [indeterminate, second] }), "lesions", [indeterminate]],
  },
  {
    rule: "No lesion is left that is not benign.",
    facts: ["lesions"],
    change: "completeResection met to unknown",
    holds: (_, { pillars }) => pillars.completeResection.reasons.some(({ code }) => code === "no-lesions"),
    example: [patientWith({ lesions: [benign, second] }), "lesions", [benign]],
  },
  {
    rule: "Fewer segments are listed as absent than an earlier resection took.",
    facts: ["lungs.absentSegments"],
    change: "physiologicReserve met to unknown",
    holds: (_, { cautions }) => cautions.some(({ code }) => code === "resection-not-counted"),
    example: [
      patientWith({
        course: { localTreatments: [{ segmentsRemoved: 3 }] },
        lungs: { absentSegments: segmentsOf("right-upper"), obstructedSegments: [] },
      }),
      "lungs.absentSegments",
      [],
    ],
  },
  {
    rule: "A policy that needs tissue of the only nodule needs it.",
    facts: ["lesions"],
    change: "verdict candidate to undetermined",
    holds: (_, { cautions }) =>
      cautions.some((each) => each.code === "tissue-open" && each.question === "single-without-tissue"),
    example: [stated, "lesions", existing(stated.lesions).slice(0, 1), strictPolicy],
  },
];
