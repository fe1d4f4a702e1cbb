import type { Candidacy } from "../candidacy/candidacy.ts";
import { fitnessFactsOf } from "../candidacy/fitnessFactsOf.ts";
import type { Candidate } from "../case/candidate.ts";
import type { Reason } from "../evidence/reason.ts";
import { compareWithThreshold, type Threshold } from "../evidence/threshold.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { and } from "../evidence/verdict.ts";
import {
  accp2013Shuttle,
  accp2013Stairs,
  accp2013UptakeAmple,
  accp2013UptakeAmplePercent,
  accp2013UptakeLowest,
  accp2013UptakeLowestPercent,
} from "../fitness/accp2013Lines.ts";
import { bts2001Desaturation, bts2001Shuttle } from "../fitness/bts2001Lines.ts";
import type { FitnessComparison } from "../fitness/compareFitness.ts";
import { ersEsts2009PpoUptake } from "../fitness/ersEsts2009Lines.ts";
import type { FitnessFacts, FitnessMeasure } from "../fitness/fitnessFacts.ts";
import type { FitnessContradictions, FitnessLimb } from "../fitness/fitnessResult.ts";
import { stairAltitudeLow } from "../fitness/stairClimb.ts";
import {
  type ThrcriResult,
  type ThrcriScheme,
  thrcriFurtherEvaluation,
} from "../fitness/thoracicRevisedCardiacRiskIndex.ts";
import type { Extent } from "../units/extent.ts";

/** What speaks against the answer on function, or facts that do not go together. */
export interface ContradictionReasons
  extends Pick<FitnessContradictions, "oxygen-uptake-scales-disagree" | "exercise-tests-disagree"> {
  /** Function passes or is open, and a fact that was not asked lies where a paper speaks of high risk. */
  "unasked-high-risk": { readonly answer: "met" | "unknown"; readonly limb: FitnessLimb };
  /** Function does not pass, and a fact that was not asked lies where a paper speaks of low risk. */
  "unasked-low-risk": { readonly limb: FitnessLimb };
  /** Function passes or is open, and the cardiac index asks for an evaluation of the heart. */
  "unasked-cardiac-index": {
    readonly answer: "met" | "unknown";
    readonly score: Extent;
    readonly scheme: ThrcriScheme["id"];
    readonly riskClass?: NonNullable<ThrcriResult["riskClass"]>;
    readonly threshold: Threshold;
  };
}

type Line = readonly [FitnessMeasure, Threshold];

/**
 * Gathers the facts that contradict the answer on function and were not part of it: oxygen uptake of 9 mL/kg/min beside
 * predicted values above 40 %, stairs of 25 m beside values below. They change no verdict.
 *
 * @param candidate - the case
 * @param told - the judgment
 * @param fitness - the pathways on the same plan
 * @param index - the cardiac index
 * @returns the contradictions, the gravest kind first
 */
export function contradictionsOf(
  candidate: Candidate,
  told: Candidacy,
  fitness: FitnessComparison | undefined,
  index: ThrcriResult | undefined,
): readonly Reason<ContradictionReasons>[] {
  const { reasons } = told.pillars.physiologicReserve;
  const answers = reasons.filter(({ code }) => answering.includes(code)).map(({ verdict }) => verdict);
  const verdict = answers.reduce<Verdict>(and, "met");
  const decided = reasons.flatMap((reason) => (reason.code === "pathway-limb" ? [reason.limb.measure] : []));
  const asked = reasons.flatMap((reason) => ("asked" in reason ? reason.asked : []));
  const facts = fitnessFactsOf(candidate, told.plan);
  const limbs = (lines: readonly Line[], side: Verdict, known: readonly FitnessMeasure[]): readonly FitnessLimb[] =>
    limbsOf(facts, lines).filter((limb) => limb.verdict === side && !known.includes(limb.measure));
  if (verdict === "unmet") return [...limbs(lowRiskLines(), "met", asked).map(lowRisk), ...disagreements(fitness)];
  return [
    // What was asked and failed is told all the same where something else decided.
    ...limbs(highRiskLines(), "unmet", decided).map((limb) => highRisk(limb, verdict)),
    ...(index?.furtherEvaluation === "met" ? [heart(index, verdict)] : []),
    ...disagreements(fitness),
  ];
}

/** Reasons that answer whether function is enough. */
const answering: readonly string[] = [
  "predicted-function",
  "function-not-measured",
  "pathway-decided",
  "pathway-asks",
  "pathway-range",
];

/** Short of these lines a paper speaks of high risk. */
function highRiskLines(): readonly Line[] {
  return [
    ["peakVo2MlPerKgPerMin", accp2013UptakeLowest],
    ["peakVo2PercentPredicted", accp2013UptakeLowestPercent],
    ["ppoVo2MlPerKgPerMin", ersEsts2009PpoUptake],
    ["stairClimbMeters", stairAltitudeLow],
    ["shuttleWalkMeters", bts2001Shuttle],
    ["saturationDropPercent", bts2001Desaturation],
  ];
}

/** Beyond these lines a paper speaks of low risk. */
function lowRiskLines(): readonly Line[] {
  return [
    ["peakVo2MlPerKgPerMin", accp2013UptakeAmple],
    ["peakVo2PercentPredicted", accp2013UptakeAmplePercent],
    ["stairClimbMeters", accp2013Stairs],
    ["shuttleWalkMeters", accp2013Shuttle],
  ];
}

function limbsOf(facts: FitnessFacts, lines: readonly Line[]): readonly FitnessLimb[] {
  return lines.flatMap(([measure, threshold]) => {
    const value: number | undefined = facts[measure] ?? undefined;
    return value === undefined ? [] : [{ measure, value, threshold, ...compareWithThreshold(value, threshold) }];
  });
}

function highRisk(limb: FitnessLimb, answer: "met" | "unknown"): Reason<ContradictionReasons> {
  return { code: "unasked-high-risk", verdict: "unmet", standing: limb.threshold.standing, answer, limb };
}

function lowRisk(limb: FitnessLimb): Reason<ContradictionReasons> {
  return { code: "unasked-low-risk", verdict: "met", standing: limb.threshold.standing, limb };
}

function heart({ score, scheme, riskClass }: ThrcriResult, answer: "met" | "unknown"): Reason<ContradictionReasons> {
  return {
    code: "unasked-cardiac-index",
    verdict: "unmet",
    standing: thrcriFurtherEvaluation.standing,
    answer,
    score,
    scheme: scheme.id,
    ...(riskClass === undefined ? {} : { riskClass }),
    threshold: thrcriFurtherEvaluation,
  };
}

/** Facts that answer one question differently, each disagreement once however many pathways met it. */
function disagreements(fitness: FitnessComparison | undefined): readonly Reason<ContradictionReasons>[] {
  const found = new Map<string, Reason<ContradictionReasons>>();
  for (const reason of fitness?.results.flatMap(({ contradictions }) => contradictions) ?? []) {
    if (reason.code !== "oxygen-uptake-scales-disagree" && reason.code !== "exercise-tests-disagree") continue;
    const lines = reason.limbs.map(({ measure, threshold }) => `${measure} ${threshold.value}`);
    const key = `${reason.code} ${lines.join()}`;
    if (!found.has(key)) found.set(key, reason);
  }
  return [...found.values()];
}
