import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import { percentFields, type ReserveMeasure } from "../case/orderOfMeasures.ts";
import { distinct, type Reason } from "../evidence/reason.ts";
import type { Extent } from "../units/extent.ts";
import type { PercentPredicted } from "../units/proportion.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { PhysiologicReserveReasons } from "./reserveReasons.ts";

/** A percentage of predicted that an equation gives. */
export interface WorkedOutPercentage {
  /** The measured value in percent of predicted. */
  readonly percentOfPredicted: PercentPredicted;
  /** The equation set. */
  readonly set: string;
}

/** A percentage of predicted that an equation gives, or the facts in its way. */
export type WorkedOut =
  | WorkedOutPercentage
  | {
      /** The facts that are missing, or contradict each other. */
      readonly needs: readonly CaseFact[];
      /** The stated percentage that a raw value contradicts. */
      readonly contradicted?: number;
    };

/** The percentages of predicted that equations gave. */
export type WorkedOutPercentages = { readonly [Measure in ReserveMeasure]?: WorkedOutPercentage };

/** What equations make of raw lung function; a measurement that is not recorded, or of no use, is left out. */
export type WorkedOutFunction = { readonly [Measure in ReserveMeasure]?: WorkedOut };

/** Works out percentages of predicted where a case states liters or a transfer factor: see `withEquations`. */
export type EquationRule = (candidate: Pick<Candidate, "patient" | "lungFunction">) => WorkedOutFunction;

/** The volume of both lungs that an equation predicts. */
export interface PredictedVolume {
  /** The predicted value, in milliliters. */
  readonly predictedMl: number;
  /** The limits of normal around it. */
  readonly limitsMl: Extent;
  /** The equation set. */
  readonly set: string;
}

/** Predicts the volume of the lungs where no CT measured it; absent if the person is not known well enough. */
export type VolumeRule = (candidate: Pick<Candidate, "patient">) => PredictedVolume | undefined;

/** The policy with the limits of a predicted lung volume in place of its own. */
export function withVolume(policy: CandidacyPolicy, volume: PredictedVolume | undefined): CandidacyPolicy {
  return volume ? { ...policy, resection: { ...policy.resection, lungVolumeMl: volume.limitsMl } } : policy;
}

/** The case with the percentages that were worked out, one that is stated stays; or without those that are contradicted. */
export function withWorkedOut(
  candidate: Candidate,
  found: WorkedOutFunction | undefined,
  which: "set" | "contradicted" = "set",
): Candidate {
  const lungFunction: Record<string, unknown> = { ...candidate.lungFunction };
  let any = false;
  for (const [measure, value] of Object.entries(found ?? {}) as [ReserveMeasure, WorkedOut][]) {
    if (!(which in value)) continue;
    lungFunction[percentFields[measure]] = "set" in value ? value.percentOfPredicted : undefined;
    any = true;
  }
  return any ? { ...candidate, lungFunction } : candidate;
}

/** The percentages worked out for a case; absent if there are none. */
export function standing(found: WorkedOutFunction, { lungFunction }: Candidate): WorkedOutPercentages | undefined {
  const here = Object.entries(found).filter(
    ([measure, value]) =>
      "set" in value && lungFunction?.[percentFields[measure as ReserveMeasure]] === value.percentOfPredicted,
  );
  return here.length > 0 ? Object.fromEntries(here) : undefined;
}

/** Needs what an equation lacks, or what contradicts it, in place of the percentage it would give. */
export function askingForEquation<
  Asking extends {
    readonly needs: readonly CaseFact[];
    readonly reasons: readonly Reason<PhysiologicReserveReasons>[];
  },
>(judgment: Asking, found: WorkedOutFunction | undefined): Asking {
  if (!found) return judgment;
  const lacking = (path: CaseFact): readonly CaseFact[] => {
    const [, value] =
      Object.entries(found).find(([measure]) => path.endsWith(percentFields[measure as ReserveMeasure])) ?? [];
    return value && "needs" in value ? value.needs : [path];
  };
  const reasons = judgment.reasons.map((reason) => {
    const value = reason.code === "function-not-measured" && found[reason.measure];
    return value && "contradicted" in value ? { ...reason, contradicted: value.contradicted } : reason;
  });
  return { ...judgment, reasons, needs: distinct(judgment.needs.flatMap(lacking)) };
}
