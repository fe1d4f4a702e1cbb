import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareColumns, type PersonColumns } from "../../src/cohort/compareColumns.ts";
import { compareWithReference } from "../../src/reference/compareWithReference.ts";
import { fev1FvcGlobal2022 } from "../../src/reference/fev1FvcGlobal2022.ts";
import { fev1Gli2012 } from "../../src/reference/fev1Gli2012.ts";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { predicted } from "../../src/reference/predicted.ts";
import type { ReferenceEquation } from "../../src/reference/referenceEquation.ts";
import { tlcoGli2017 } from "../../src/reference/tlcoGli2017.ts";
import type { Quantity } from "../../src/units/quantity.ts";

const equations: readonly ReferenceEquation[] = [fev1Global2022, fev1FvcGlobal2022, fev1Gli2012, tlcoGli2017];

function columnsOf(people: readonly (readonly [sex: number, age: number, height: number, measured: number])[]) {
  return {
    sex: Uint8Array.from(people, ([sex]) => sex),
    ageYears: Float64Array.from(people, ([, age]) => age),
    heightCm: Float64Array.from(people, ([, , height]) => height),
    measured: Float64Array.from(people, ([, , , measured]) => measured),
    group: "caucasian",
  } as const;
}

/** What one person at a time gives, and holes where it refuses. */
function oneByOne(equation: ReferenceEquation, { sex, ageYears, heightCm, measured }: ReturnType<typeof columnsOf>) {
  return Array.from(sex, (code, at) => {
    const [age, height] = [ageYears[at] as number, heightCm[at] as number];
    const person = {
      sex: ["", "male", "female"][code] as "male",
      ageYears: age,
      heightCm: height,
      group: "caucasian",
    } as const;
    const hole = Number.NaN;
    try {
      const median: number = predicted(equation, person);
      try {
        const value = measured[at] as Quantity<ReferenceEquation["unit"]>;
        const found = compareWithReference(equation, person, value);
        return [median, found.lowerLimitOfNormal, found.zScore, found.percentOfPredicted];
      } catch {
        return [median, "not read", hole, hole];
      }
    } catch {
      return [hole, hole, hole, hole];
    }
  });
}

describe("a reference equation over columns", () => {
  it("gives the same numbers to the last bit as one person at a time, and holes where that refuses", () => {
    const number = (min: number, max: number) =>
      fc.oneof(fc.double({ min, max, noNaN: true }), fc.constant(Number.NaN));
    const age = fc.oneof(
      number(0, 110),
      fc.integer({ min: 8, max: 400 }).map((quarter) => quarter / 4),
    );
    const person = fc.tuple(fc.integer({ min: 0, max: 3 }), age, number(40, 260), number(0, 16));
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(...equations),
        (people, equation) => {
          const columns = columnsOf(people);
          const found = compareColumns(equation, columns);
          for (const [at, one] of oneByOne(equation, columns).entries()) {
            const [median, limit, z, percent] = one;
            expect(found.predicted[at]).toBe(median);
            if (limit !== "not read") expect(found.lowerLimitOfNormal[at]).toBe(limit);
            expect(found.zScore[at]).toBe(z);
            expect(found.percentOfPredicted[at]).toBe(percent);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("reads the last age of an equation", () => {
    for (const equation of equations) {
      const people = columnsOf([
        [1, equation.oldest, 170, 1],
        [2, equation.youngest, 100, 1],
      ]);
      const { predicted: medians } = compareColumns(equation, people);
      expect(medians[0]).toBe(
        predicted(equation, { sex: "male", ageYears: equation.oldest, heightCm: 170, group: "caucasian" } as never),
      );
      expect(medians[1]).toBe(
        predicted(equation, { sex: "female", ageYears: equation.youngest, heightCm: 100, group: "caucasian" } as never),
      );
    }
  });

  it("fills what needs no measurement where there is none", () => {
    const { measured, ...people } = columnsOf([[1, 44.2, 173.2, 3.21]]);
    const found = compareColumns(fev1Global2022, people);
    expect(found.predicted[0]).toBeCloseTo(3.64, 2);
    expect(found.zScore[0]).toBeNaN();
    expect(measured).toHaveLength(1);
  });

  it.each([
    [{ sex: [1] }, "the sex must be a Uint8Array, got an object"],
    [{ ageYears: new Float64Array(2) }, "the age in years must be a Float64Array of length 1, got an object"],
    [{ heightCm: [170] }, "the height in cm must be a Float64Array of length 1"],
    [{ measured: new Float32Array(1) }, "the measured value must be a Float64Array of length 1"],
    [{ group: undefined }, "the group must be one of caucasian"],
  ])("refuses %j", (changed, said) => {
    const people = { ...columnsOf([[1, 40, 170, 3]]), ...changed } as PersonColumns;
    expect(() => compareColumns(fev1Gli2012, people)).toThrow(said);
  });

  it("refuses what is no equation and no columns", () => {
    expect(() => compareColumns(fev1Global2022, null as never)).toThrow("the columns must be an object");
    expect(() => compareColumns({} as never, columnsOf([]))).toThrow(
      "the equation must be an object with named fields",
    );
    const { male } = fev1Global2022;
    const own = { ...fev1Global2022, male: { ...male, terms: [Number.NaN, ...male.terms.slice(1)] } };
    expect(() => compareColumns(own as never, columnsOf([]))).toThrow(
      "each term of the equation must be a finite number, got NaN",
    );
  });
});
