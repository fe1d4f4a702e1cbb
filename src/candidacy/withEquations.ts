import type { Candidate } from "../case/candidate.ts";
import { contradictsPercent, type RawOfPercent } from "../case/contradictsPercent.ts";
import { percentPredictedRange } from "../case/ranges.table.ts";
import { existing, requireFields, requireWord } from "../internal/guards.ts";
import { lowerLimitOfNormal } from "../reference/lowerLimitOfNormal.ts";
import {
  type ChosenEquations,
  type Fev1Equation,
  lungFunctionInPercent,
  type RawReading,
  type TransferFactorEquation,
} from "../reference/lungFunctionInPercent.ts";
import { predicted } from "../reference/predicted.ts";
import type { ReferenceEquation } from "../reference/referenceEquation.ts";
import { upperLimitOfNormal } from "../reference/upperLimitOfNormal.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { PredictedVolume, WorkedOut } from "./workedOut.ts";

/**
 * The equations a policy gets.
 *
 * @typeParam F - the equation for FEV1
 * @typeParam T - the equation for transfer factor
 */
export type PolicyEquations<F extends Fev1Equation, T extends TransferFactorEquation> = ChosenEquations<F, T> & {
  /** The equation for the total lung capacity, as `tlcGli2021`: the lung volume where no CT measured it. Left out, none. */
  readonly lungVolume?: ReferenceEquation<string, "liter", "not-used"> | undefined;
};

/**
 * Makes a policy that works out percentages of predicted where a case states FEV1 in liters or a transfer factor and no
 * percentage. What the laboratory stated in percent stays, unless it lies more than a third from what the equation makes of
 * the raw value beside it, or, where that cannot be worked out, the two imply a predicted value impossible at that height:
 * then the reserve is open, and both are needed. The criteria and the name of the policy are the same; what was worked out
 * comes back under `workedOut`, with the equation set.
 *
 * Where sex, age or height is missing it is needed in place of the percentage. Nothing is worked out outside the ages of an
 * equation, from two transfer factors that contradict each other, or above 300 % of predicted; then the percentage is
 * needed. Hemoglobin is not adjusted for.
 *
 * With an equation for the total lung capacity, what a wedge takes and what a segment holds go by its limits of normal
 * for this person where no CT measured the lungs, and the volume comes back under `lungVolume`. The limits and not the
 * value: healthy lungs differ by a fifth to either side, and what is measured on a supine CT is about a tenth smaller.
 *
 * @param policy - the policy
 * @param equations - the equations, with a group where the equation for FEV1 has groups
 * @returns the policy with these equations
 * @throws RangeError when the policy or the equations are none; what it returns makes `candidacy` throw for a measurement,
 *   age or height that no person has
 * @example
 * ```ts
 * const policy = withEquations(documentPolicy, { fev1: fev1Global2022, transferFactor: tlcoGli2017 });
 * const candidate = {
 *   case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
 *   patient: { sex: "male", ageYears: years(44.2), heightCm: centimeters(173.2) },
 *   lungFunction: { fev1Liters: liters(3.21) },
 * } satisfies Candidate;
 * candidacy(candidate, policy).workedOut?.fev1?.percentOfPredicted; // => 88.19
 * candidacy(candidate).needs.includes("lungFunction.fev1PercentPredicted"); // => true
 * candidacy(candidate, policy).needs.includes("lungFunction.fev1PercentPredicted"); // => false
 * ```
 */
export function withEquations<F extends Fev1Equation, T extends TransferFactorEquation>(
  policy: CandidacyPolicy,
  equations: PolicyEquations<F, T>,
): CandidacyPolicy {
  const action = "set equations";
  requireFields(action, "the policy", policy);
  requireFields(action, "the equations", equations);
  requireFields(action, "the equation for FEV1", equations.fev1);
  requireFields(action, "the equation for transfer factor", equations.transferFactor);
  const { lungVolume } = equations;
  if (lungVolume !== undefined) {
    requireFields(action, "the equation for the lung volume", lungVolume);
    requireWord(action, "the index of the equation for the lung volume", lungVolume.index, ["TLC"]);
  }
  return {
    ...policy,
    ...(lungVolume && { lungVolume: ({ patient }) => volumeOf(lungVolume, patient) }),
    equations: (facts) => {
      const { patient, lungFunction } = facts;
      const { fev1Liters, tlcoMmolPerMinPerKpa, dlcoMlPerMinPerMmHg } = lungFunction ?? {};
      if ((fev1Liters ?? tlcoMmolPerMinPerKpa ?? dlcoMlPerMinPerMmHg) == null) return {};
      const found = lungFunctionInPercent({ patient, lungFunction }, equations);
      const either = (
        reading: RawReading<ReferenceEquation>,
        percent: "fev1PercentPredicted" | "dlcoPercentPredicted",
        raws: readonly RawOfPercent[],
      ): WorkedOut | undefined => {
        const stated = lungFunction?.[percent];
        const measured = raws.filter((raw) => lungFunction?.[raw] != null);
        if (measured.length === 0) return undefined;
        const own = workedOut(reading);
        if (stated == null) return own;
        // A percentage of 0 implies no predicted value.
        if (stated === 0) return undefined;
        const apart = own && "set" in own ? liesApart(stated, own.percentOfPredicted) : undefined;
        const against = measured.filter(
          (raw) => apart ?? contradictsPercent(raw, existing(lungFunction?.[raw]), stated, patient?.heightCm),
        );
        const needs = [percent, ...against].map((field) => `lungFunction.${field}` as const);
        return against.length > 0 ? { needs, contradicted: stated } : undefined;
      };
      const fev1 = either(found.fev1, "fev1PercentPredicted", ["fev1Liters"]);
      const dlco = either(found.transferFactor, "dlcoPercentPredicted", [
        "tlcoMmolPerMinPerKpa",
        "dlcoMlPerMinPerMmHg",
      ]);
      return { ...(fev1 && { fev1 }), ...(dlco && { dlco }) };
    },
  };
}

/** The total lung capacity of a person, where the equation reaches the age. */
function volumeOf(
  equation: ReferenceEquation<string, "liter", "not-used">,
  patient: Candidate["patient"],
): PredictedVolume | undefined {
  const { sex, ageYears, heightCm } = patient ?? {};
  if (sex == null || ageYears == null || heightCm == null) return undefined;
  if (ageYears < equation.youngest || ageYears > equation.oldest) return undefined;
  const person = { sex, ageYears, heightCm };
  return {
    predictedMl: 1000 * predicted(equation, person),
    limitsMl: { least: 1000 * lowerLimitOfNormal(equation, person), most: 1000 * upperLimitOfNormal(equation, person) },
    set: equation.set,
  };
}

/**
 * Whether a stated percentage lies too far from the one worked out of the raw value. No source gives a bound: a third to
 * either side is a convention, wide enough that no equation set of this package contradicts another (test).
 */
function liesApart(stated: number, workedOut: number): boolean {
  return 3 * stated > 4 * workedOut || 4 * stated < 3 * workedOut;
}

function workedOut(reading: RawReading<ReferenceEquation>): WorkedOut | undefined {
  if (reading.state === "unknown") return reading.because === "facts-missing" ? { needs: reading.needs } : undefined;
  const { percentOfPredicted, set } = reading.comparison;
  return percentOfPredicted > percentPredictedRange[1] ? undefined : { percentOfPredicted, set };
}
