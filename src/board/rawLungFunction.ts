import type { Candidate } from "../case/candidate.ts";
import { requireNumber } from "../internal/guards.ts";
import type { ReferencePerson } from "../reference/person.ts";

/** What of a case the reference equations can take. */
export interface RawFacts {
  /** Who was measured. */
  readonly patient: { readonly [Fact in keyof ReferencePerson]: ReferencePerson[Fact] | undefined };
  /** What was measured. */
  readonly lungFunction: {
    /** FEV1 in liters. */
    readonly fev1Liters: number | undefined;
    /** Transfer factor in mmol/min/kPa. */
    readonly tlcoMmolPerMinPerKpa: number | undefined;
    /** Transfer factor in mL/min/mmHg. */
    readonly dlcoMlPerMinPerMmHg: number | undefined;
  };
  /** Hemoglobin in grams per liter, where the case says that the laboratory did not adjust for it. */
  readonly hemoglobin: number | undefined;
}

/**
 * Takes the raw lung function out of a case. A case may hold a value beyond the bounds of the equations, such as a
 * height of 45 cm: it counts as not known here, where the equations themselves would refuse it.
 *
 * @param candidate - the case
 * @returns the facts within the bounds of the equations
 * @throws RangeError for a value that is negative or not a number
 */
export function rawLungFunction({ patient, lungFunction }: Candidate): RawFacts {
  const unadjusted = lungFunction?.dlcoHemoglobinAdjusted === false;
  return {
    patient: {
      sex: patient?.sex ?? undefined,
      ageYears: within("the age in years", patient?.ageYears, 0, 130),
      heightCm: within("the height in cm", patient?.heightCm, 50, 280),
    },
    lungFunction: {
      fev1Liters: within("fev1Liters", lungFunction?.fev1Liters, leastMeasured, mostMeasured),
      tlcoMmolPerMinPerKpa: within(
        "tlcoMmolPerMinPerKpa",
        lungFunction?.tlcoMmolPerMinPerKpa,
        leastMeasured,
        mostMeasured,
      ),
      dlcoMlPerMinPerMmHg: within(
        "dlcoMlPerMinPerMmHg",
        lungFunction?.dlcoMlPerMinPerMmHg,
        leastMeasured,
        mostMeasured,
      ),
    },
    hemoglobin: within(
      "hemoglobinGramsPerLiter",
      unadjusted ? lungFunction.hemoglobinGramsPerLiter : undefined,
      30,
      250,
    ),
  };
}

const leastMeasured = 0.001;
const mostMeasured = 200;

function within(what: string, value: number | null | undefined, least: number, most: number): number | undefined {
  if (value === undefined || value === null) return undefined;
  requireNumber("read lung function", what, value, 0);
  return value >= least && value <= most ? value : undefined;
}
