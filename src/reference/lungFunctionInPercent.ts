import type { CaseFact } from "../case/fact.ts";
import type { RangeField } from "../case/field.ts";
import { ageRange, dlcoRange, fev1Range, heightRange, tlcoRange } from "../case/ranges.table.ts";
import { requireFields, requireNumber, requireWord } from "../internal/guards.ts";
import { traditionalPerSi } from "../units/gasTransfer.ts";
import type { Quantity } from "../units/quantity.ts";
import { compareWithReference, type ReferenceComparison } from "./compareWithReference.ts";
import type { GroupedReferencePerson, ReferenceGroup, ReferencePerson } from "./person.ts";
import type { ReferenceEquation } from "./referenceEquation.ts";

/** The facts of a case that are read: a case fits as it is. Any may be absent, and null is absent. */
export interface RawLungFunction {
  /** Who was measured. */
  readonly patient?:
    | { readonly [Fact in keyof ReferencePerson]?: ReferencePerson[Fact] | null | undefined }
    | undefined;
  /** What was measured. */
  readonly lungFunction?:
    | {
        /** FEV1 in liters. */
        readonly fev1Liters?: number | null | undefined;
        /** Transfer factor in mmol/min/kPa. */
        readonly tlcoMmolPerMinPerKpa?: number | null | undefined;
        /** Transfer factor in mL/min/mmHg. */
        readonly dlcoMlPerMinPerMmHg?: number | null | undefined;
      }
    | undefined;
}

/** An equation for FEV1 in liters. */
export type Fev1Equation = ReferenceEquation<string, "liter">;

/** An equation for transfer factor, in either system of units; the measured value is converted to it. */
export type TransferFactorEquation = ReferenceEquation<
  string,
  "mmol-per-minute-per-kilopascal" | "milliliter-per-minute-per-mmhg"
>;

/**
 * The equations to be used, and the person's group exactly where one of them has groups.
 *
 * @typeParam F - the equation for FEV1
 * @typeParam T - the equation for transfer factor
 */
export type ChosenEquations<F extends Fev1Equation, T extends TransferFactorEquation> = {
  /** The equation for FEV1. */
  readonly fev1: F;
  /** The equation for transfer factor. */
  readonly transferFactor: T;
} & (F["group"] extends "not-used"
  ? {
      /** Not used by the equation. */
      readonly group?: ReferenceGroup | undefined;
    }
  : {
      /** The group whose term is added; there is none by default. */
      readonly group: ReferenceGroup;
    });

/**
 * A raw measurement set beside its reference, or why that is not known.
 *
 * @typeParam E - the equation
 */
export type RawReading<E extends ReferenceEquation> =
  | {
      /** The comparison could be made. */
      readonly state: "known";
      /** Measured, predicted, limits, z-score, percent and set. */
      readonly comparison: ReferenceComparison<E["set"], E["unit"]>;
      /** Nothing is missing. */
      readonly needs: readonly [];
    }
  | {
      /** The comparison could not be made. */
      readonly state: "unknown";
      /** Facts are absent; the equation does not reach the age; or two measurements contradict each other. */
      readonly because: "facts-missing" | "age-outside-equation" | "measurements-disagree";
      /** The facts that would close it. */
      readonly needs: readonly [CaseFact, ...CaseFact[]];
    };

/** Both measurements of a case. */
export interface LungFunctionInPercent<F extends ReferenceEquation, T extends ReferenceEquation> {
  /** FEV1. */
  readonly fev1: RawReading<F>;
  /** Transfer factor. */
  readonly transferFactor: RawReading<T>;
}

/**
 * Turns the raw measurements of a case, liters and transfer factor in either unit, into percent of predicted, with the
 * equation set in the type.
 *
 * The equations are given by the caller, never chosen here. A missing sex, age, height or measurement gives `unknown`
 * and is named in `needs`, and so does an age the equation does not reach: then only a percentage stated by the
 * laboratory helps. Transfer factor given in both units must agree to 1 part in 50, since each is printed rounded;
 * otherwise it is unknown which one holds. Hemoglobin is not adjusted for: see `adjustForHemoglobin`.
 *
 * @typeParam F - the equation for FEV1
 * @typeParam T - the equation for transfer factor
 * @param facts - a case, or the part of it that holds patient and lung function
 * @param equations - the equations, with a group where the equation for FEV1 has groups
 * @returns a reading of either measurement
 * @throws RangeError for a number no person has: a measured value outside what its field of a case may hold, an age
 *   outside 0 to 120, a height outside 50 to 250 cm, another sex or group
 * @example
 * ```ts
 * const patient: ReferencePerson = { sex: "male", ageYears: 44.2, heightCm: 173.2 };
 * const chosen: ChosenEquations<typeof fev1Global2022, typeof tlcoGli2017> = { fev1: fev1Global2022, transferFactor: tlcoGli2017 };
 * const found = lungFunctionInPercent({ patient, lungFunction: { fev1Liters: 3.21 } }, chosen);
 * "comparison" in found.fev1 && found.fev1.comparison.percentOfPredicted; // => 88.19
 * found.transferFactor; // => { state: "unknown", because: "facts-missing", needs: ["lungFunction.tlcoMmolPerMinPerKpa"] }
 * ```
 */
export function lungFunctionInPercent<F extends Fev1Equation, T extends TransferFactorEquation>(
  facts: RawLungFunction,
  equations: ChosenEquations<F, T>,
): LungFunctionInPercent<F, T> {
  requireFields(action, "the case", facts);
  requireFields(action, "the equations", equations);
  requireFields(action, "the equation for FEV1", equations.fev1);
  requireFields(action, "the equation for transfer factor", equations.transferFactor);
  const { fev1Liters, tlcoMmolPerMinPerKpa: si, dlcoMlPerMinPerMmHg: traditional } = facts.lungFunction ?? {};
  requireRange("FEV1 in liters", fev1Liters, fev1Range);
  requireRange("the transfer factor in mmol/min/kPa", si, tlcoRange);
  requireRange("the transfer factor in mL/min/mmHg", traditional, dlcoRange);
  const person = { ...requirePatient(facts.patient ?? {}), group: equations.group };
  const transferFactor = inUnitOf(equations.transferFactor, si, traditional);
  return {
    fev1: reading<F>(equations.fev1, person, fev1Liters, "fev1Liters", "fev1PercentPredicted"),
    transferFactor: disagree(si, traditional)
      ? contradicted
      : reading<T>(equations.transferFactor, person, transferFactor, "tlcoMmolPerMinPerKpa", "dlcoPercentPredicted"),
  };
}

const action = "read lung function";

type Absent = null | undefined;

type PartialPerson = { readonly [Fact in keyof GroupedReferencePerson]?: GroupedReferencePerson[Fact] | Absent };

const contradicted: RawReading<never> = {
  state: "unknown",
  because: "measurements-disagree",
  needs: ["lungFunction.tlcoMmolPerMinPerKpa", "lungFunction.dlcoMlPerMinPerMmHg"],
};

function isKnown<T>(fact: T | Absent): fact is T {
  return fact !== undefined && fact !== null;
}

function requireRange(what: string, value: number | Absent, range: RangeField): void {
  if (isKnown(value)) requireNumber(action, what, value, ...range);
}

/** What is stated is checked even where something else is missing. */
function requirePatient(patient: PartialPerson): PartialPerson {
  const { sex, ageYears, heightCm } = patient;
  if (isKnown(sex)) requireWord(action, "the sex", sex, ["male", "female"]);
  requireRange("the age in years", ageYears, ageRange);
  requireRange("the height in cm", heightCm, heightRange);
  return patient;
}

function reading<E extends ReferenceEquation>(
  equation: E,
  person: PartialPerson,
  measured: number | Absent,
  fact: "fev1Liters" | "tlcoMmolPerMinPerKpa",
  stated: "fev1PercentPredicted" | "dlcoPercentPredicted",
): RawReading<E> {
  const patientFacts: readonly CaseFact[] = (["sex", "ageYears", "heightCm"] as const)
    .filter((each) => !isKnown(person[each]))
    .map((each) => `patient.${each}` as const);
  const [first, ...others] = isKnown(measured) ? patientFacts : [...patientFacts, `lungFunction.${fact}` as const];
  if (first !== undefined) return { state: "unknown", because: "facts-missing", needs: [first, ...others] };
  const known = person as GroupedReferencePerson;
  if (known.ageYears < equation.youngest || known.ageYears > equation.oldest) {
    return { state: "unknown", because: "age-outside-equation", needs: [`lungFunction.${stated}`] };
  }
  const comparison = compareWithReference<ReferenceEquation>(equation, known, measured as Quantity<E["unit"]>);
  return { state: "known", comparison: comparison as ReferenceComparison<E["set"], E["unit"]>, needs: [] };
}

/** Each is printed with two or three digits, so a fiftieth is rounding. */
function disagree(si: number | Absent, traditional: number | Absent): boolean {
  if (!isKnown(si) || !isKnown(traditional)) return false;
  return Math.abs((si * traditionalPerSi) / traditional - 1) > 0.02;
}

/** The value printed in the equation's own unit goes before a converted one. */
function inUnitOf(
  equation: TransferFactorEquation,
  si: number | Absent,
  traditional: number | Absent,
): number | Absent {
  if (equation.unit === "mmol-per-minute-per-kilopascal") {
    return si ?? (isKnown(traditional) ? traditional / traditionalPerSi : undefined);
  }
  return traditional ?? (isKnown(si) ? si * traditionalPerSi : undefined);
}
