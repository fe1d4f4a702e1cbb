import type { CaseFact } from "../case/fact.ts";
import type { Citation } from "../evidence/citation.ts";
import * as sources from "../evidence/sources/fitness.table.ts";
import { compareWithThreshold, metAbove, metAtLeast, type Threshold } from "../evidence/threshold.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { requireNamed, requireWord } from "../internal/guards.ts";
import type { Extent } from "../units/extent.ts";
import { type CardiacFacts, isKnown, type PlannedExtent, requireCardiacFacts } from "./fitnessFacts.ts";

/** Serum creatinine above it counts: 2 mg/dL, printed in micromoles as 177. */
export const thrcriCreatinine: Threshold = /* @__PURE__ */ metAbove(177, "micromole-per-liter", {
  population: "candidates for lung resection",
  source: sources.brunelli2010,
  locator: "tables of the parent index: above 177 umol/L",
  standing: "secondary",
});

/** The same threshold as a French reference prints it. Between 176 and 177 the two differ. */
export const thrcriCreatinineAura: Threshold = /* @__PURE__ */ metAbove(176, "micromole-per-liter", {
  population: "candidates for lung resection",
  source: sources.aura2025,
  locator: "Table 4: above 176 umol/L",
  standing: "secondary",
});

/** From this score on, further cardiac evaluation. 2 itself cannot occur, so it means 2.5; 1.5 is short of it. */
export const thrcriFurtherEvaluation: Threshold = /* @__PURE__ */ metAtLeast(2, "risk-points", {
  population: "candidates for lung resection",
  source: sources.nsqipThrcri2017,
  locator: "abstract: classes C and D go to cardiology",
  standing: "primary",
});

/** What each item adds to the index. */
export const thrcriWeights: {
  readonly coronaryDisease: number;
  readonly strokeOrTia: number;
  readonly creatinine: number;
  readonly pneumonectomy: number;
} = { coronaryDisease: 1.5, strokeOrTia: 1.5, creatinine: 1, pneumonectomy: 1.5 };

/** A way to put the score into classes. */
export interface ThrcriScheme {
  /** Short name. */
  readonly id: "ferguson-2014" | "brunelli-2015";
  /** Who drew it. */
  readonly source: Citation;
  /** Each class and the score up to which it reaches, that score included. */
  readonly classes: readonly { readonly letter: "A" | "B" | "C" | "D"; readonly upTo: number }[];
}

/** Four classes: A 0; B 1 to 1.5; C 2 to 2.5; D above 2.5. The rates of events in C and D are not in order. */
export const thrcriFerguson2014: ThrcriScheme = {
  id: "ferguson-2014",
  source: sources.ferguson2014,
  classes: [
    { letter: "A", upTo: 0 },
    { letter: "B", upTo: 1.5 },
    { letter: "C", upTo: 2.5 },
    { letter: "D", upTo: 5.5 },
  ],
};

/** Three classes: A 0 to 1; B 1.5 to 2.5; C above 2.5. Drawn for the prognosis of resected stage I lung cancer. */
export const thrcriBrunelli2015: ThrcriScheme = {
  id: "brunelli-2015",
  source: sources.brunelli2015,
  classes: [
    { letter: "A", upTo: 1 },
    { letter: "B", upTo: 2.5 },
    { letter: "C", upTo: 5.5 },
  ],
};

/** What may be chosen. */
export interface ThrcriOptions {
  /** The classes; by default the four of Ferguson 2014. */
  readonly scheme?: ThrcriScheme | undefined;
  /** The threshold for creatinine; by default above 177 micromoles per liter. */
  readonly creatinine?: Threshold | undefined;
}

/** The index of one patient and one plan. */
export interface ThrcriResult {
  /** The score as a range: from "every unknown item absent" to "every unknown item present". */
  readonly score: Extent;
  /** Which classes the letter belongs to. The letter means nothing without it. */
  readonly scheme: ThrcriScheme;
  /** The class, where both ends of the range fall into one. */
  readonly riskClass?: "A" | "B" | "C" | "D";
  /** Whether the score calls for further cardiac evaluation. */
  readonly furtherEvaluation: Verdict;
  /** Whether the creatinine lies exactly at its threshold, where the printings differ. */
  readonly atBoundary: boolean;
  /** The items that are not known. */
  readonly needs: readonly CaseFact[];
}

/**
 * Adds up the thoracic revised cardiac risk index.
 *
 * ```math
 * 1.5\,[\text{coronary}] + 1.5\,[\text{stroke or TIA}] + 1\,[\text{creatinine} > 177] + 1.5\,[\text{pneumonectomy}]
 * ```
 *
 * Only eight sums can occur: 0, 1, 1.5, 2.5, 3, 4, 4.5, 5.5. An item that is not known makes the score a range; it is
 * never taken as absent. The letters of the classes mean other scores in other papers, so the scheme comes back with
 * the letter. The index discriminated poorly in external validation (area under the curve 0.57).
 *
 * @param cardiac - what is known of the heart
 * @param plannedExtent - the largest operation of the plan
 * @param options - the scheme of classes and the threshold for creatinine
 * @returns the score, its class and whether it calls for further evaluation
 * @throws RangeError when a fact is not possible
 * @example
 * ```ts
 * const heart = { coronaryDisease: true, strokeOrTia: false, creatinineUmolPerL: micromolesPerLiter(190) };
 * thoracicRevisedCardiacRiskIndex(heart, "lobectomy").score; // => { least: 2.5, most: 2.5 }
 * thoracicRevisedCardiacRiskIndex(heart, "lobectomy").riskClass; // => "C"
 * thoracicRevisedCardiacRiskIndex(heart, "lobectomy", { scheme: thrcriBrunelli2015 }).riskClass; // => "B"
 * thoracicRevisedCardiacRiskIndex({ coronaryDisease: true }, "lobectomy").furtherEvaluation; // => "unknown"
 * ```
 */
export function thoracicRevisedCardiacRiskIndex(
  cardiac: CardiacFacts,
  plannedExtent?: PlannedExtent | null | undefined,
  options: ThrcriOptions = {},
): ThrcriResult {
  const action = "add up the thoracic revised cardiac risk index";
  requireCardiacFacts(action, cardiac);
  requireNamed(action, "the options", options, ["scheme", "creatinine"]);
  if (isKnown(plannedExtent)) {
    requireWord(action, "plannedExtent", plannedExtent, ["sublobar", "lobectomy", "bilobectomy", "pneumonectomy"]);
  }
  const { scheme = thrcriFerguson2014, creatinine = thrcriCreatinine } = options;
  const renal = isKnown(cardiac.creatinineUmolPerL)
    ? compareWithThreshold(cardiac.creatinineUmolPerL, creatinine)
    : undefined;
  const items: readonly (readonly [CaseFact, boolean | null | undefined, number])[] = [
    ["patient.cardiac.coronaryDisease", cardiac.coronaryDisease, thrcriWeights.coronaryDisease],
    ["patient.cardiac.strokeOrTia", cardiac.strokeOrTia, thrcriWeights.strokeOrTia],
    ["patient.cardiac.creatinineUmolPerL", renal && renal.verdict === "met", thrcriWeights.creatinine],
    ["plan", isKnown(plannedExtent) ? plannedExtent === "pneumonectomy" : undefined, thrcriWeights.pneumonectomy],
  ];
  const sum = (counts: (present: boolean | null | undefined) => boolean): number =>
    items.reduce((total, [, present, weight]) => (counts(present) ? total + weight : total), 0);
  const score = { least: sum((present) => present === true), most: sum((present) => present !== false) };
  const letterOf = (points: number) => scheme.classes.find(({ upTo }) => points <= upTo)?.letter;
  const riskClass = letterOf(score.least);
  const least = compareWithThreshold(score.least, thrcriFurtherEvaluation).verdict;
  const most = compareWithThreshold(score.most, thrcriFurtherEvaluation).verdict;
  return {
    score,
    scheme,
    ...(riskClass === undefined || riskClass !== letterOf(score.most) ? {} : { riskClass }),
    furtherEvaluation: least === most ? least : "unknown",
    atBoundary: renal?.atBoundary === true,
    needs: items.filter(([, present]) => !isKnown(present)).map(([path]) => path),
  };
}
