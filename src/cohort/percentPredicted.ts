import { rawLungFunction } from "../board/rawLungFunction.ts";
import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import { percentPredictedRange } from "../case/ranges.table.ts";
import {
  type ChosenEquations,
  type Fev1Equation,
  lungFunctionInPercent,
  type RawReading,
  type TransferFactorEquation,
} from "../reference/lungFunctionInPercent.ts";
import type { ReferenceEquation } from "../reference/referenceEquation.ts";

/** Reference equations for rows that state liters or transfer factor and no percentage; a group exactly where one has groups. */
export type CohortEquations =
  | ChosenEquations<ReferenceEquation<string, "liter", "not-used">, TransferFactorEquation>
  | ChosenEquations<ReferenceEquation<string, "liter", "required">, TransferFactorEquation>;

/** The same without the tie between equation and group, which is kept where they are chosen. */
export type AnyEquations = ChosenEquations<Fev1Equation, TransferFactorEquation>;

/** A percentage of predicted, and where it comes from. */
export interface FoundPercent {
  /** Percent of predicted. */
  readonly percent: number;
  /** Who says so: the laboratory, or the equation set that turned the measurement into a percentage. */
  readonly from: "stated" | (string & {});
}

/** A case with the percentages that could be worked out, and what kept the others from it. */
export interface WithPercentages {
  /** The case. */
  readonly candidate: Candidate;
  /** FEV1. */
  readonly fev1?: FoundPercent;
  /** Transfer factor. */
  readonly dlco?: FoundPercent;
  /** What is missing for a percentage, in the place of the percentage itself. */
  readonly instead: ReadonlyMap<CaseFact, readonly CaseFact[]>;
}

/** Fills in the percentages a case does not state, from what was measured. A percentage that is stated stays. */
export function withPercentages(candidate: Candidate, equations: CohortEquations | undefined): WithPercentages {
  const { fev1PercentPredicted, dlcoPercentPredicted } = candidate.lungFunction ?? {};
  const stated = (percent: number | undefined | null): FoundPercent | undefined =>
    percent == null ? undefined : { percent, from: "stated" };
  const found = { fev1: stated(fev1PercentPredicted), dlco: stated(dlcoPercentPredicted) };
  const instead = new Map<CaseFact, readonly CaseFact[]>();
  if (equations === undefined || candidate.lungFunction === undefined) return { candidate, ...known(found), instead };
  const read = lungFunctionInPercent(rawLungFunction(candidate), equations as AnyEquations);
  const { fev1Liters, tlcoMmolPerMinPerKpa: si, dlcoMlPerMinPerMmHg: traditional } = candidate.lungFunction;
  const worked = {
    fev1: found.fev1 ?? workedOut(read.fev1),
    dlco: found.dlco ?? workedOut(read.transferFactor),
  };
  if (worked.fev1 === undefined && fev1Liters != null && read.fev1.needs.length > 0) {
    instead.set("lungFunction.fev1PercentPredicted", read.fev1.needs);
  }
  if (worked.dlco === undefined && (si ?? traditional) != null && read.transferFactor.needs.length > 0) {
    instead.set("lungFunction.dlcoPercentPredicted", read.transferFactor.needs);
  }
  const filled = {
    ...(worked.fev1 === undefined ? {} : { fev1PercentPredicted: worked.fev1.percent }),
    ...(worked.dlco === undefined ? {} : { dlcoPercentPredicted: worked.dlco.percent }),
  } as Candidate["lungFunction"];
  return {
    candidate: { ...candidate, lungFunction: { ...candidate.lungFunction, ...filled } },
    ...known(worked),
    instead,
  };
}

/** A percentage no person has is none. */
function workedOut(reading: RawReading<ReferenceEquation>): FoundPercent | undefined {
  if (reading.state === "unknown") return undefined;
  const { percentOfPredicted: percent, set } = reading.comparison;
  const [least, most] = percentPredictedRange;
  return percent >= least && percent <= most ? { percent, from: set } : undefined;
}

function known(found: {
  readonly fev1: FoundPercent | undefined;
  readonly dlco: FoundPercent | undefined;
}): Pick<WithPercentages, "fev1" | "dlco"> {
  const { fev1, dlco } = found;
  return { ...(fev1 === undefined ? {} : { fev1 }), ...(dlco === undefined ? {} : { dlco }) };
}
