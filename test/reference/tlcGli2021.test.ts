import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { compareWithReference } from "../../src/reference/compareWithReference.ts";
import { distribution } from "../../src/reference/distribution.ts";
import { predicted } from "../../src/reference/predicted.ts";
import { tlcGli2021 } from "../../src/reference/tlcGli2021.ts";

/** Hall 2021 as printed in two programs: a0, a1 (ln age), a2 (ln height), p0, p1 (age), q0. */
const printed = {
  male: [-10.5861, 0.1433, 2.3155, -2.0616143, -0.0008534, 0.9337],
  female: [-10.1128, 0.1062, 2.2259, -2.0999321, 0.0001564, 0.4636],
} as const;

const sexes = ["male", "female"] as const;

/** Rows of a file of knots: the age, then M and S of either sex, cut after nine decimals. */
function knotsIn(file: string): readonly (readonly number[])[] {
  const text = readFileSync(new URL(`../published/${file}`, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",").map(Number));
}

describe("tlcGli2021", () => {
  const knots = knotsIn("gli2021Tlc.csv");

  it("gives the equation of the publication at each of the 301 ages of its spline file", () => {
    expect(knots).toHaveLength(301);
    for (const [age, ...columns] of knots as readonly (readonly [number, ...number[]])[]) {
      sexes.forEach((sex, at) => {
        const [a0, a1, a2, p0, p1, q0] = printed[sex];
        const [mSpline, sSpline] = columns.slice(2 * at) as [number, number];
        const m = Math.exp(a0 + a1 * Math.log(age) + a2 * Math.log(168) + mSpline);
        const s = Math.exp(p0 + p1 * age + sSpline);
        const found = distribution(tlcGli2021, { sex, ageYears: age, heightCm: 168 });
        expect(Math.abs(found.m / m - 1)).toBeLessThan(6e-8);
        expect(Math.abs(found.s / s - 1)).toBeLessThan(6e-8);
        expect(found.l).toBe(q0);
      });
    }
  });

  it("is read from a file that a second program has as well, at every whole year", () => {
    const wholeYears = knotsIn("gli2021TlcWholeYears.csv");
    expect(wholeYears).toHaveLength(75);
    for (const row of wholeYears) {
      const own = existing(knots.find(([age]) => age === row[0]));
      // The second program prints one number in five digits, -1.15E-05.
      row.forEach((value, at) => {
        expect(Math.abs(value - existing(own[at])), `${row[0]} ${at}`).toBeLessThan(value === -0.0000115 ? 5e-8 : 2e-9);
      });
    }
  });

  it.each([
    ["male", 175, 40, 6.913],
    ["male", 175, 60, 6.951],
    ["male", 175, 75, 6.851],
    ["female", 162, 40, 5.187],
    ["female", 162, 60, 5.069],
    ["female", 162, 75, 4.883],
  ] as const)("%s of %d cm and %d years: %d L", (sex, heightCm, ageYears, liters) => {
    expect(predicted(tlcGli2021, { sex, heightCm, ageYears })).toBeCloseTo(liters, 3);
  });

  it("lies between its knots on the straight line, and between its limits", () => {
    const at = (ageYears: number) => distribution(tlcGli2021, { sex: "female", ageYears, heightCm: 162 });
    const spline = ({ m }: { readonly m: number }, age: number) => Math.log(m) - 0.1062 * Math.log(age);
    const middle = (spline(at(60), 60) + spline(at(60.25), 60.25)) / 2;
    expect(spline(at(60.125), 60.125)).toBeCloseTo(middle, 10);
    const person = { sex: "female", ageYears: 60, heightCm: 162 } as const;
    const found = compareWithReference(tlcGli2021, person, 5.0693 as never);
    // exp(p0 + 60 p1 + S) is 0.1232, and 5.0693 (1 - 1.645 x 0.4636 x 0.1232)^(1 / 0.4636) is 4.0975.
    expect(found.lowerLimitOfNormal).toBeCloseTo(4.0975, 3);
    expect(found.zScore).toBeCloseTo(0, 3);
  });

  it.each(sexes)("accepts both ends of its ages and nothing beyond (%s)", (sex) => {
    const of = (ageYears: number) => predicted(tlcGli2021, { sex, ageYears, heightCm: 150 });
    expect(of(5)).toBeGreaterThan(0);
    expect(of(80)).toBeGreaterThan(0);
    for (const beyond of [4.99, 80.01])
      expect(() => of(beyond)).toThrow(
        `Cannot apply a reference equation: the age in years must be a number from 5 to 80, got ${beyond}`,
      );
  });
});
