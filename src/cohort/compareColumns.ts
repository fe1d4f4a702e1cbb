import { heightRange } from "../case/ranges.table.ts";
import { refuse, requireFields, requireWord } from "../internal/guards.ts";
import { readAs } from "../internal/readAs.ts";
import { knotsOf, leastMeasured, mostMeasuredIn } from "../reference/distribution.ts";
import { limitZ } from "../reference/limitsOfNormal.ts";
import type { LmsTerms } from "../reference/lmsTerms.ts";
import type { ReferenceGroup } from "../reference/person.ts";
import type { ReferenceEquation } from "../reference/referenceEquation.ts";

/** People as columns of equal length. In a column of numbers `NaN` is a hole, and nothing else is. */
export interface PersonColumns {
  /** Sex as ISO/IEC 5218 numbers it: 1 male, 2 female; any other number is a hole. */
  readonly sex: Uint8Array;
  /** Age in years. */
  readonly ageYears: Float64Array;
  /** Height in cm. */
  readonly heightCm: Float64Array;
  /** What was measured, in the unit of the equation; left out, only what needs no measurement is filled. */
  readonly measured?: Float64Array | undefined;
  /** The group of all of them, for an equation that has groups. */
  readonly group?: ReferenceGroup | undefined;
}

/** What is normal for each person, as columns. `NaN` is a hole: a fact is missing, or the equation does not reach it. */
export interface ReferenceColumns {
  /** Predicted value. */
  readonly predicted: Float64Array;
  /** Lower limit of normal. */
  readonly lowerLimitOfNormal: Float64Array;
  /** z-score of what was measured. */
  readonly zScore: Float64Array;
  /** What was measured, in percent of predicted. */
  readonly percentOfPredicted: Float64Array;
}

const action = "apply a reference equation to columns";

/**
 * Applies a reference equation to columns: predicted value, lower limit of normal, z-score and percent of predicted of every
 * person, the same numbers to the last bit as one person at a time.
 *
 * Everywhere else in this package a number that is not known is absent and `NaN` is an error. A column of numbers has no
 * other hole, so here, and only here, `NaN` is one, going in and coming out. What one person at a time refuses, an age
 * outside the equation, a height or a measured value that no person has, is a hole in the answer of that person.
 *
 * @param equation - a reference equation, such as `fev1Global2022`
 * @param people - the columns, all of one length
 * @returns the columns of the answer, of the same length
 * @throws RangeError for columns of other types or lengths, and for a group where one is needed and none is given
 * @example
 * ```ts
 * const people = {
 *   sex: Uint8Array.of(1, 2, 0),
 *   ageYears: Float64Array.of(44.2, Number.NaN, 60),
 *   heightCm: Float64Array.of(173.2, 165, 170),
 *   measured: Float64Array.of(3.21, 2.4, 3),
 * };
 * const { predicted, percentOfPredicted } = compareColumns(fev1Global2022, people);
 * predicted[0]; // => 3.6400
 * percentOfPredicted[0]; // => 88.19
 * Number.isNaN(predicted[1]); // => true
 * ```
 */
export function compareColumns(equation: ReferenceEquation, people: PersonColumns): ReferenceColumns {
  requireFields(action, "the equation", equation);
  requireFields(action, "the columns", people);
  const { sex, ageYears, heightCm, measured, group } = people;
  if (!(sex instanceof Uint8Array)) refuse(action, "the sex", "a Uint8Array", sex);
  const { length } = sex;
  requireColumn("the age in years", ageYears, length);
  requireColumn("the height in cm", heightCm, length);
  if (measured !== undefined) requireColumn("the measured value", measured, length);
  const made = (): Float64Array => new Float64Array(length);
  const found = { predicted: made(), lowerLimitOfNormal: made(), zScore: made(), percentOfPredicted: made() };
  const bound = "one with the terms and splines of each sex";
  const terms = readAs(
    action,
    "the equation",
    bound,
    equation,
    () => [termsOf(equation, equation.male, group), termsOf(equation, equation.female, group)] as const,
  );
  const { places, starts } = bySex(sex);
  for (const [at, each] of terms.entries()) {
    fill(found, places.subarray(starts[at + 1], starts[at + 2]), each, people, equation);
  }
  for (const hole of [places.subarray(0, starts[1]), places.subarray(starts[3])]) {
    for (const at of hole) leaveHole(found, at);
  }
  return found;
}

/**
 * The places of the people by the code of their sex, and where each of the 256 numbers begins. People stand in any
 * order, and a loop that branches on the sex of each mispredicts at every second one.
 */
function bySex(sex: Uint8Array): { readonly places: Uint32Array; readonly starts: Uint32Array } {
  const starts = new Uint32Array(257);
  for (let at = 0; at < sex.length; at += 1) {
    const after = (sex[at] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let code = 1; code < 257; code += 1) starts[code] = (starts[code] as number) + (starts[code - 1] as number);
  const next = starts.slice();
  const places = new Uint32Array(sex.length);
  for (let at = 0; at < sex.length; at += 1) {
    const code = sex[at] as number;
    const place = next[code] as number;
    places[place] = at;
    next[code] = place + 1;
  }
  return { places, starts };
}

/** Fills in the answers for one sex: its terms are constants of the loop. */
function fill(
  found: ReferenceColumns,
  places: Uint32Array,
  terms: ReturnType<typeof termsOf>,
  { ageYears, heightCm, measured = none }: PersonColumns,
  { youngest, oldest, unit }: ReferenceEquation,
): void {
  const { m0, mHeight, mAge, s0, sAge, l0, lAge, groupMedian, groupVariation, medians, variations, skewnesses } = terms;
  const { predicted, lowerLimitOfNormal, zScore, percentOfPredicted } = found;
  const [shortest, tallest] = heightRange;
  const most = mostMeasuredIn(unit);
  // Where skewness depends on nothing, the sum is its constant to the last bit.
  const skewed = lAge !== 0 || skewnesses.some((knot) => knot !== 0);
  for (let place = 0; place < places.length; place += 1) {
    const at = places[place] as number;
    const age = ageYears[at] as number;
    const height = heightCm[at] as number;
    // A hole passes no comparison.
    if (!(age >= youngest && age <= oldest && height >= shortest && height <= tallest)) {
      leaveHole(found, at);
      continue;
    }
    const quarters = 4 * (age - youngest);
    const knot = Math.floor(quarters);
    const after = quarters - knot;
    const lnAge = Math.log(age);
    const m = Math.exp(m0 + mHeight * Math.log(height) + mAge * lnAge + groupMedian + between(medians, knot, after));
    const s = Math.exp(s0 + sAge * lnAge + groupVariation + between(variations, knot, after));
    const l = skewed ? l0 + lAge * lnAge + between(skewnesses, knot, after) : l0;
    predicted[at] = m;
    lowerLimitOfNormal[at] = m * (1 + l * s * -limitZ) ** (1 / l);
    const value = measured[at] as number;
    const read = value >= leastMeasured && value <= most;
    const ratio = value / m;
    zScore[at] = read ? (ratio ** l - 1) / (l * s) : Number.NaN;
    percentOfPredicted[at] = read ? 100 * ratio : Number.NaN;
  }
}

function leaveHole(found: ReferenceColumns, at: number): void {
  found.predicted[at] = Number.NaN;
  found.lowerLimitOfNormal[at] = Number.NaN;
  found.zScore[at] = Number.NaN;
  found.percentOfPredicted[at] = Number.NaN;
}

/** Represents a column of measurements that is absent. */
const none: Float64Array = /* @__PURE__ */ new Float64Array(0);

function between(knots: Float64Array, knot: number, after: number): number {
  const value = knots[knot] as number;
  return value + after * ((knots[knot + 1] as number) - value);
}

/** The terms of one sex by name, and its splines with the last knot twice, which has no next one; a spline there is none of is 0. */
function termsOf(equation: ReferenceEquation, lms: LmsTerms, group: ReferenceGroup | undefined) {
  requireFields(action, "the equation", lms);
  const [m0, mHeight, mAge, s0, sAge, l0, lAge] = lms.terms;
  let [groupMedian, groupVariation] = [0, 0];
  if (lms.groups !== undefined) {
    requireWord(action, "the group", group, Object.keys(lms.groups));
    [groupMedian, groupVariation] = lms.groups[group as ReferenceGroup];
  }
  const count = 4 * (equation.oldest - equation.youngest) + 2;
  const [medians, variations, skewnesses] = [0, 1, 2].map((spline) => {
    const knots = knotsOf(equation, lms)[spline] ?? [];
    return Float64Array.from({ length: count }, (_, at) => knots[at] ?? knots.at(-1) ?? 0);
  }) as [Float64Array, Float64Array, Float64Array];
  return { m0, mHeight, mAge, s0, sAge, l0, lAge, groupMedian, groupVariation, medians, variations, skewnesses };
}

function requireColumn(what: string, column: unknown, length: number): void {
  if (!(column instanceof Float64Array) || column.length !== length) {
    refuse(action, what, `a Float64Array of length ${length}`, column);
  }
}
