import { describe, expect, it } from "vitest";
import {
  distribution,
  mostMeasuredIn,
  quantile,
  requireMeasured,
  requireScore,
  score,
} from "../../src/reference/distribution.ts";
import { fev1Gli2012 } from "../../src/reference/fev1Gli2012.ts";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { tlcoGli2017 } from "../../src/reference/tlcoGli2017.ts";

const man = { sex: "male", ageYears: 44.2, heightCm: 173.2 } as const;

it("recognizes the most a person exceeds by unit, and a wide bound for a unit that no equation here has", () => {
  expect([mostMeasuredIn("liter"), mostMeasuredIn("year")]).toEqual([15, 200]);
});

it("refuses a spread of no power, for which the formulas of the LMS method give no number", () => {
  const spread = { m: 3, s: 0.1, l: 0 };
  const refusal = /^Cannot apply a reference equation: the result must be a finite number, got /;
  expect(() => quantile(spread, -1)).toThrow(refusal);
  expect(() => score(spread, 3)).toThrow(refusal);
});

describe("distribution", () => {
  it.each([
    [undefined, "the equation must be an object with named fields, got undefined"],
    [{}, "the equation must be an object with named fields, got undefined"],
    [5, "the equation must be an object with named fields, got 5"],
  ])("refuses what is not an equation: %s", (equation, message) => {
    expect(() => distribution(equation as never, man)).toThrow(
      new RangeError(`Cannot apply a reference equation: ${message}`),
    );
  });

  const equation = fev1Global2022;
  const { male } = equation;
  const withTerm = (place: number, term: unknown) => ({
    ...equation,
    male: { ...male, terms: male.terms.map((each, at) => (at === place ? term : each)) },
  });
  const group = "other";
  it.each([
    ["each term of the equation must be a finite number, got NaN", withTerm(0, Number.NaN)],
    ["each term of the equation must be a finite number, got NaN", withTerm(6, Number.NaN)],
    ['each term of the equation must be a finite number, got "1"', withTerm(3, "1")],
    [
      "each term of the equation must be a finite number, got undefined",
      { ...equation, male: { ...male, terms: [1] } },
    ],
    [
      "the groups of the equation must be an object with named fields, got null",
      { ...equation, male: { ...male, groups: null } },
    ],
    ["the M of the equation must be a finite number above 0, got Infinity", withTerm(0, 1e6)],
    ["the M of the equation must be a number above 0, got 0", withTerm(0, -1e6)],
    ["the S of the equation must be a number above 0, got 0", withTerm(3, -1e6)],
    [
      "the M of the equation must be a number above 0, got NaN",
      { ...equation, male: { ...male, groups: { [group]: [Number.NaN, 0] } } },
    ],
  ])("refuses a caller's equation that gives no number: %s", (message, own) => {
    expect(() => distribution(own as never, { ...man, group } as never)).toThrow(
      new RangeError(`Cannot apply a reference equation: ${message}`),
    );
  });

  it.each([{ terms: null }, { groups: { [group]: null } }])(
    "refuses a caller's equation without a part: %j",
    (part) => {
      expect(() =>
        distribution({ ...equation, male: { ...male, ...part } } as never, { ...man, group } as never),
      ).toThrow(
        "Cannot apply a reference equation: the equation must be one with the terms and splines of each sex, got an object",
      );
    },
  );

  it.each([
    [null, "the person must be an object with named fields, got null"],
    [{ ...man, sex: "other" }, 'the sex must be one of male, female, got "other"'],
    [{ ...man, sex: undefined }, "the sex must be one of male, female, got undefined"],
    [{ ...man, sex: "toString" }, 'the sex must be one of male, female, got "toString"'],
    [{ ...man, ageYears: "44" }, 'the age in years must be a number from 3 to 95, got "44"'],
    [{ ...man, ageYears: Number.NaN }, "the age in years must be a number from 3 to 95, got NaN"],
    [{ ...man, heightCm: 1.732 }, "the height in cm must be a number from 50 to 250, got 1.732"],
    [{ ...man, heightCm: 280.1 }, "the height in cm must be a number from 50 to 250, got 280.1"],
    [{ ...man, heightCm: true }, "the height in cm must be a number from 50 to 250, got true"],
  ])("refuses an impossible person: %s", (person, message) => {
    expect(() => distribution(fev1Global2022, person as never)).toThrow(
      new RangeError(`Cannot apply a reference equation: ${message}`),
    );
  });

  it("accepts heights up to both bounds", () => {
    expect(distribution(fev1Global2022, { ...man, heightCm: 50 }).m).toBeGreaterThan(0);
    expect(distribution(fev1Global2022, { ...man, heightCm: 250 }).m).toBeGreaterThan(0);
  });

  it("needs the group of 2012 and has none by default", () => {
    const groups = "caucasian, african-american, north-east-asian, south-east-asian, other";
    for (const [group, shown] of [
      [undefined, "undefined"],
      ["white", '"white"'],
    ]) {
      expect(() => distribution(fev1Gli2012, { ...man, group } as never)).toThrow(
        new RangeError(`Cannot apply a reference equation: the group must be one of ${groups}, got ${shown}`),
      );
    }
  });

  it("adds the published group terms to the exponents of M and S", () => {
    const of = (group: string) => distribution(fev1Gli2012, { ...man, group } as never);
    const [base, other] = [of("caucasian"), of("african-american")];
    expect(Math.log(other.m / base.m)).toBeCloseTo(-0.1589, 12);
    expect(Math.log(other.s / base.s)).toBeCloseTo(0.1096, 12);
    expect(other.l).toBe(base.l);
  });

  it("lets L follow the logarithm of age: 0.8866 + 0.085 ln A", () => {
    expect(distribution(fev1Gli2012, { ...man, group: "other" } as never).l).toBeCloseTo(
      0.8866 + 0.085 * Math.log(44.2),
      12,
    );
  });

  it("reads TLCO as corrected in 2020: men of 30 years and 178 cm, 11.058 and not 10.970", () => {
    expect(distribution(tlcoGli2017, { sex: "male", ageYears: 30, heightCm: 178 }).m).toBeCloseTo(11.058, 3);
  });

  it("ignores the group where the equation has none", () => {
    expect(distribution(fev1Global2022, { ...man, group: "other" } as never)).toEqual(
      distribution(fev1Global2022, man),
    );
  });

  it("gives the same answer on first and later use, from frozen input", () => {
    const equation = Object.freeze({ ...fev1Global2022, male: Object.freeze({ ...fev1Global2022.male }) });
    const first = distribution(equation, Object.freeze({ ...man }));
    expect(distribution(equation, man)).toEqual(first);
    expect(first).toEqual(distribution(fev1Global2022, man));
  });
});

describe("quantile and score", () => {
  it("follow M (1 + L S z)^(1/L) and its inverse", () => {
    expect(quantile({ m: 4, s: 0.1, l: 2 }, -1)).toBeCloseTo(4 * Math.sqrt(0.8), 12);
    expect(score({ m: 4, s: 0.1, l: 2 }, 3)).toBeCloseTo((0.5625 - 1) / 0.2, 12);
  });
});

describe("requireMeasured", () => {
  it.each([
    ["liter", 15],
    ["ratio", 2],
    ["mmol-per-minute-per-kilopascal", 41],
    ["milliliter-per-minute-per-mmhg", 120],
    ["mmol-per-minute-per-kilopascal-per-liter", 10],
    ["milliliter-per-minute-per-mmhg-per-liter", 30],
  ] as const)("accepts 0.001 to the most that is possible in %s, %d, and nothing else", (unit, most) => {
    requireMeasured(unit, 0.001);
    requireMeasured(unit, most);
    for (const value of [0, 0.0009, most + 0.01, 3210, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => requireMeasured(unit, value)).toThrow(
        new RangeError(
          `Cannot apply a reference equation: the measured value must be a number from 0.001 to ${most}, got ${value}`,
        ),
      );
    }
  });
});

describe("requireScore", () => {
  it("ends where the distribution does: 1 + L S z = 0", () => {
    requireScore({ m: 4, s: 0.1, l: 2 }, -4.9999999);
    requireScore({ m: 4, s: 0.1, l: 2 }, 1000);
    for (const z of [-5, -6, 1000.01, Number.NaN]) {
      expect(() => requireScore({ m: 4, s: 0.1, l: 2 }, z)).toThrow(
        new RangeError(
          `Cannot apply a reference equation: the z-score must be a number from ${(1e-12 - 1) / 0.2} to 1000, got ${z}`,
        ),
      );
    }
  });
});
