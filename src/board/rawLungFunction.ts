import type { Candidate } from "../case/candidate.ts";
import type { RangeField } from "../case/field.ts";
import { ageRange, dlcoRange, fev1Range, heightRange, hemoglobinRange, tlcoRange } from "../case/ranges.table.ts";
import { requireNumber } from "../internal/guards.ts";
import type { ReferencePerson } from "../reference/person.ts";

/** What of a case the reference equations can take. */
export interface RawFacts {
  readonly patient: { readonly [Fact in keyof ReferencePerson]: ReferencePerson[Fact] | undefined };
  readonly lungFunction: {
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
 * Takes the raw lung function out of a case.
 *
 * @throws RangeError for a value that no person has
 */
export function rawLungFunction({ patient, lungFunction }: Candidate): RawFacts {
  const unadjusted = lungFunction?.dlcoHemoglobinAdjusted === false;
  return {
    patient: {
      sex: patient?.sex ?? undefined,
      ageYears: known("the age in years", patient?.ageYears, ageRange),
      heightCm: known("the height in cm", patient?.heightCm, heightRange),
    },
    lungFunction: {
      fev1Liters: known("fev1Liters", lungFunction?.fev1Liters, fev1Range),
      tlcoMmolPerMinPerKpa: known("tlcoMmolPerMinPerKpa", lungFunction?.tlcoMmolPerMinPerKpa, tlcoRange),
      dlcoMlPerMinPerMmHg: known("dlcoMlPerMinPerMmHg", lungFunction?.dlcoMlPerMinPerMmHg, dlcoRange),
    },
    hemoglobin: known(
      "hemoglobinGramsPerLiter",
      unadjusted ? lungFunction.hemoglobinGramsPerLiter : undefined,
      hemoglobinRange,
    ),
  };
}

function known(what: string, value: number | null | undefined, range: RangeField): number | undefined {
  if (value === undefined || value === null) return undefined;
  requireNumber("read lung function", what, value, ...range);
  return value;
}
