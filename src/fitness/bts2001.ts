import { bts2001Guideline } from "../evidence/sources/fitness.table.ts";
import { above, atLeast, atMost, printedIn, type Threshold } from "../evidence/threshold.ts";
import { type FitnessFacts, isKnown } from "./fitnessFacts.ts";
import type { FactQuestion, FitnessPathway, MeasureThreshold, PathwayBranch, PathwayNode } from "./pathway.ts";
import { byFunction, predictedFunction } from "./pathwaySteps.ts";

/** What the guideline concludes. */
export type Bts2001Decision = "no-further-tests" | "average-risk" | "high-risk";

/** Its thresholds, by name. */
export type Bts2001Threshold =
  | "lobectomy"
  | "pneumonectomy"
  | "ppoAbove"
  | "ppoAtLeast"
  | "saturation"
  | "shuttle"
  | "desaturation"
  | "uptake";

const population = "patients considered for resection of primary lung cancer, without diffuse lung disease";
const text = { population, source: bts2001Guideline, standing: "secondary" } as const;

/**
 * The BTS/SCTS pathway of 2001 for resection of lung cancer. It has been superseded, and half of its steps are recalled,
 * their text not seen.
 *
 * FEV1 after a bronchodilator above 1.5 L for a lobectomy, above 2.0 L for a pneumonectomy: no further tests. Else both
 * predicted values above 40 % and resting saturation above 90 %: average risk; both below 40 %: high risk; any other:
 * a shuttle walk short of 250 m or a fall of the saturation by more than 4 points is high risk, else peak oxygen uptake
 * above 15 mL/kg/min is average risk. The text prints no threshold for sublobar plans (that of lobectomy is used) and
 * for bilobectomy (that of pneumonectomy is used), and none for FEV1 before a bronchodilator (its exit is closed): these
 * are conventions, and the result says so.
 *
 * @example
 * ```ts
 * runPathway(bts2001, { fev1Liters: liters(1.6), plannedExtent: "lobectomy" }).decision; // => "no-further-tests"
 * runPathway(bts2001, { fev1Liters: liters(1.6) }).next; // => "planned-extent"
 * runPathway(bts2001, { fev1Liters: liters(2.1) }).decision; // => "no-further-tests"
 * ```
 */
export const bts2001: FitnessPathway<Bts2001Decision, Bts2001Threshold> = {
  id: "bts-2001",
  source: bts2001Guideline,
  population,
  interstitialLungDisease: "excluded",
  supersededBy: "BTS/SCTS guideline of 2010",
  thresholds: /* @__PURE__ */ (() =>
    printedIn(text, {
      /** FEV1 after a bronchodilator above it: lobectomy without further tests. */
      lobectomy: above(1.5, "liter", "restated in two secondary texts, one with the bound included"),
      /** FEV1 after a bronchodilator above it: pneumonectomy without further tests. */
      pneumonectomy: above(2, "liter", "restated in two secondary texts, one with the bound included"),
      /** Both predicted values above it, with the saturation: average risk. */
      ppoAbove: above(40, "percent-predicted", "branch recalled; the number restated from a review of 2006"),
      /** Both predicted values below it: high risk; 40 % itself is neither above nor below. */
      ppoAtLeast: atLeast(40, "percent-predicted", "branch recalled; the number restated from a review of 2006"),
      /** Resting saturation on air above it. */
      saturation: { ...above(90, "percent", "branch recalled, text not seen"), standing: "unconfirmed" },
      /** Shuttle walk short of it: high risk. 25 shuttles of 10 m. */
      shuttle: {
        ...atLeast(250, "meter", "branch recalled, text not seen: fewer than 25 shuttles"),
        standing: "unconfirmed",
      },
      /** Fall of the saturation beyond it: high risk. */
      desaturation: {
        ...atMost(4, "percent", "branch recalled, text not seen: more than 4 %"),
        standing: "unconfirmed",
      },
      /** Peak oxygen uptake above it: average risk. Exactly 15 is on neither side in print; it takes the cautious branch. */
      uptake: above(15, "milliliter-per-kilogram-per-minute", "restated from a review of 2006: above 15 mL/kg/min"),
    }))(),
  reading: {
    "no-further-tests": { verdict: "met", standing: "secondary" },
    "average-risk": { verdict: "met", standing: "secondary" },
    "high-risk": { verdict: "unmet", standing: "secondary" },
  },
  run: (thresholds, facts) =>
    spirometry(thresholds, facts, ppoAndSaturation(thresholds, facts, exercise(thresholds, facts))),
  highRisk: (thresholds) => [
    ...predictedFunction(thresholds.ppoAtLeast),
    ...exerciseMeasures(thresholds),
    ["peakVo2MlPerKgPerMin", thresholds.uptake],
  ],
};

type Thresholds = Readonly<Record<Bts2001Threshold, Threshold>>;
type Node = PathwayNode<Bts2001Decision>;

/** FEV1 in liters, for the extent of the plan; where that is open, both extents are tried. */
function spirometry(thresholds: Thresholds, facts: FitnessFacts, otherwise: Node): Node {
  const { plannedExtent, fev1LitersLeftOut } = facts;
  const above: Node = { endpoint: "fev1-above", decision: "no-further-tests" };
  const ifAbove = (threshold: Threshold, met: Node, unmet: Node): PathwayBranch<Bts2001Decision> => ({
    question: { compare: [["fev1Liters", threshold]], join: "all" },
    standing: plannedExtent === "sublobar" || plannedExtent === "bilobectomy" ? "convention" : undefined,
    endpoint: "spirometry-missing",
    next: "post-bronchodilator-fev1",
    met,
    unmet,
  });
  if (fev1LitersLeftOut === "before-bronchodilator") {
    const question: FactQuestion = { fact: "lungFunction.bronchodilator", answer: true };
    const next = "post-bronchodilator-fev1";
    return { question, standing: "convention", endpoint: "spirometry-missing", next, met: otherwise, unmet: otherwise };
  }
  if (plannedExtent === "sublobar" || plannedExtent === "lobectomy")
    return ifAbove(thresholds.lobectomy, above, otherwise);
  if (isKnown(plannedExtent)) return ifAbove(thresholds.pneumonectomy, above, otherwise);
  const open: Node = {
    question: { fact: "plan", answer: undefined },
    endpoint: "extent-missing",
    next: "planned-extent",
    met: above,
    unmet: otherwise,
  };
  return ifAbove(thresholds.pneumonectomy, above, ifAbove(thresholds.lobectomy, open, otherwise));
}

/** Both predicted values above 40 % and a good saturation, both below, or any other. */
function ppoAndSaturation(thresholds: Thresholds, facts: FitnessFacts, otherwise: Node): Node {
  const endpoint = "ppo-missing";
  return byFunction(facts, predictedFunction(thresholds.ppoAbove), {
    endpoint,
    met: {
      question: { compare: [["restingSaturationPercent", thresholds.saturation]], join: "all" },
      endpoint: "saturation-missing",
      next: "resting-saturation",
      met: { endpoint: "ppo-and-saturation-above", decision: "average-risk" },
      unmet: otherwise,
    },
    unmet: {
      ...byFunction(facts, predictedFunction(thresholds.ppoAtLeast), {
        endpoint,
        met: otherwise,
        unmet: { endpoint: "both-ppo-below-40", decision: "high-risk" },
      }),
      question: { compare: predictedFunction(thresholds.ppoAtLeast), join: "any" },
    },
  });
}

function exercise(thresholds: Thresholds, facts: FitnessFacts): Node {
  return {
    question: { compare: exerciseMeasures(thresholds), join: "all" },
    endpoint: "exercise-missing",
    next: isKnown(facts.shuttleWalkMeters) ? "exercise-saturation" : "shuttle-walk",
    unmet: { endpoint: "exercise-high-risk", decision: "high-risk" },
    met: {
      question: { compare: [["peakVo2MlPerKgPerMin", thresholds.uptake]], join: "all" },
      endpoint: "uptake-missing",
      next: "cardiopulmonary-exercise-test",
      met: { endpoint: "uptake-above", decision: "average-risk" },
      unmet: { endpoint: "uptake-not-above", decision: "high-risk" },
    },
  };
}

function exerciseMeasures({ shuttle, desaturation }: Thresholds): readonly MeasureThreshold[] {
  return [
    ["shuttleWalkMeters", shuttle],
    ["saturationDropPercent", desaturation],
  ];
}
