import { heightRange } from "../case/ranges.table.ts";
import { finite, requireAbove, requireFields, requireFinite, requireNumber, requireWord } from "../internal/guards.ts";
import { readAs } from "../internal/readAs.ts";
import type { UnitName } from "../units/quantity.ts";
import { decodeKnots, valueBetween } from "./knots.ts";
import type { LmsTerms } from "./lmsTerms.ts";
import type { GroupedReferencePerson, ReferencePerson } from "./person.ts";
import type { ReferenceEquation } from "./referenceEquation.ts";

/** How an index is spread among healthy people like this one, by the letters of the LMS method. */
export interface Distribution {
  /** Median. */
  readonly m: number;
  /** Coefficient of variation. */
  readonly s: number;
  /** Box-Cox power, 1 where the spread is symmetric. */
  readonly l: number;
}

const action = "apply a reference equation";

let decoded: WeakMap<LmsTerms, readonly (readonly number[])[]> | undefined;

/**
 * The distribution of an index among healthy people of this sex, age, height and, in 2012, group.
 *
 * Refused are ages outside the equation (never drawn in to its edge) and heights outside 50 to 250 cm, which are
 * heights in meters or slips of the keyboard.
 */
export function distribution(equation: ReferenceEquation, person: ReferencePerson): Distribution {
  requireFields(action, "the equation", equation);
  requireFields(action, "the person", person);
  const { sex, ageYears, heightCm } = person;
  requireWord(action, "the sex", sex, ["male", "female"]);
  const lms = equation[sex];
  requireFields(action, "the equation", lms);
  requireNumber(action, "the age in years", ageYears, equation.youngest, equation.oldest);
  requireNumber(action, "the height in cm", heightCm, ...heightRange);
  let groupMedian = 0;
  let groupVariation = 0;
  const { groups } = lms;
  if (groups !== undefined) {
    requireFields(action, "the groups of the equation", groups);
    const { group } = person as GroupedReferencePerson;
    requireWord(action, "the group", group, Object.keys(groups));
    [groupMedian, groupVariation] = readAs(action, "the equation", parts, equation, () => [...groups[group]] as const);
  }
  const quarters = 4 * (ageYears - equation.youngest);
  const lnAge = Math.log(ageYears);
  const [knots, [m0, mHeight, mAge, s0, sAge, l0, lAge]] = readAs(action, "the equation", parts, equation, () => [
    knotsOf(equation, lms),
    [...lms.terms] as typeof lms.terms,
  ]);
  const found = {
    m: Math.exp(m0 + mHeight * Math.log(heightCm) + mAge * lnAge + groupMedian + valueBetween(knots[0], quarters)),
    s: Math.exp(s0 + sAge * lnAge + groupVariation + valueBetween(knots[1], quarters)),
    l: l0 + lAge * lnAge + valueBetween(knots[2], quarters),
  };
  requireAbove(action, "the M of the equation", found.m, 0);
  requireAbove(action, "the S of the equation", found.s, 0);
  return found;
}

/** What an equation has for each sex. */
const parts = "one with the terms and splines of each sex";

/** The splines of M, S and, where there is one, of L, decoded once, when the terms beside them are found to be numbers. */
export function knotsOf({ youngest }: ReferenceEquation, lms: LmsTerms): readonly (readonly number[])[] {
  decoded ??= new WeakMap();
  let knots = decoded.get(lms);
  if (knots === undefined) {
    for (let at = 0; at < 7; at += 1) requireFinite(action, "each term of the equation", lms.terms[at]);
    knots = (lms.knots as readonly string[]).map((text) => decodeKnots(text, youngest, lms.span));
    decoded.set(lms, knots);
  }
  return knots;
}

/**
 * M (1 + L S z)^(1/L). Real only while 1 + L S z is above 0; below that no value has this z-score, and the caller
 * refuses first.
 */
export function quantile({ m, s, l }: Distribution, z: number): number {
  return finite(action, m * (1 + l * s * z) ** (1 / l));
}

/** ((x / M)^L - 1) / (L S). */
export function score({ m, s, l }: Distribution, measured: number): number {
  return finite(action, ((measured / m) ** l - 1) / (l * s));
}

/** Refuse a measured value that no lung gives in this unit, such as milliliters where liters are meant. */
export function requireMeasured(unit: UnitName, measured: number): void {
  requireNumber(action, "the measured value", measured, leastMeasured, mostMeasuredIn(unit));
}

/** The least measured value that is read, in any unit. */
export const leastMeasured = 0.001;

/** The greatest measured value that is read in a unit. */
export function mostMeasuredIn(unit: UnitName): number {
  return mostMeasured[unit] ?? 200;
}

/**
 * What no person exceeds, by unit: the widest of the facts that are measured in it, and for transfer factor also what is
 * possible in the other unit. Upper quantiles of FEV1/FVC pass 1, and small children fall below what an adult has.
 */
const mostMeasured: Partial<Record<UnitName, number>> = {
  liter: 15,
  ratio: 2,
  "mmol-per-minute-per-kilopascal": 41,
  "milliliter-per-minute-per-mmhg": 120,
  "mmol-per-minute-per-kilopascal-per-liter": 10,
  "milliliter-per-minute-per-mmhg-per-liter": 30,
};

/**
 * Refuse a z-score that no value has. The distribution ends where 1 + L S z is 0; the last trillionth before the end is
 * refused as well, where rounding could fall on either side of it.
 */
export function requireScore({ s, l }: Distribution, z: number): void {
  requireNumber(action, "the z-score", z, (1e-12 - 1) / (l * s), 1000);
}
