import { expect, it } from "vitest";
import { metastasectomyArticle } from "../../src/evidence/sources/candidacy.table.ts";
import type { Threshold } from "../../src/evidence/threshold.ts";
import { existing } from "../../src/internal/guards.ts";
import { compareEquationSets } from "../../src/reference/compareEquationSets.ts";
import { fev1Gli2012 } from "../../src/reference/fev1Gli2012.ts";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { fvcGlobal2022 } from "../../src/reference/fvcGlobal2022.ts";
import { percentOfPredicted } from "../../src/reference/percentOfPredicted.ts";
import type { ReferenceGroup } from "../../src/reference/person.ts";
import { predicted } from "../../src/reference/predicted.ts";
import { liters } from "../../src/units/volume.ts";

const fortyPercent: Threshold = {
  value: 40,
  unit: "percent-predicted",
  passes: "above",
  side: "exclusive",
  population: "candidates for pulmonary metastasectomy",
  source: metastasectomyArticle,
  locator: "The Economy of Life",
  standing: "primary",
};
const man = (group: ReferenceGroup) => ({ sex: "male", ageYears: 65, heightCm: 175, group }) as const;

it("40 % by the equation of a group is 42.4 % or 36.2 % by the race-neutral one", () => {
  for (const [group, percent, verdict] of [
    ["caucasian", 42.4, "met"],
    ["african-american", 36.2, "unmet"],
  ] as const) {
    const person = man(group);
    const measured = liters(predicted(fev1Gli2012, person) * 0.4);
    const found = compareEquationSets([fev1Gli2012, fev1Global2022], person, measured, {
      ...fortyPercent,
      value: 39.99,
    });
    expect(found.readings.map((reading) => reading.set)).toEqual(["gli-2012", "gli-global-2022"]);
    expect(existing(found.readings[0]).percentOfPredicted).toBeCloseTo(40, 10);
    expect(existing(found.readings[1]).percentOfPredicted).toBeCloseTo(percent, 1);
    expect(found.readings.map((reading) => reading.verdict)).toEqual(["met", verdict]);
    expect(found.setsDisagree).toBe(verdict === "unmet");
  }
});

it("sees the first set fail and the second pass, and the reverse", () => {
  const measured = liters(1.18);
  const forward = compareEquationSets([fev1Global2022, fev1Gli2012], man("african-american"), measured, fortyPercent);
  const reverse = compareEquationSets([fev1Gli2012, fev1Global2022], man("african-american"), measured, fortyPercent);
  expect([forward.setsDisagree, reverse.setsDisagree]).toEqual([true, true]);
  expect(reverse.readings).toEqual([...forward.readings].reverse());
  expect(existing(forward.readings[0]).percentOfPredicted).toBe(
    percentOfPredicted(fev1Global2022, man("african-american"), measured),
  );
});

it("agrees where both fail, where both pass, with one set and with none", () => {
  const person = man("caucasian");
  expect(compareEquationSets([fev1Global2022, fev1Gli2012], person, liters(0.5), fortyPercent).setsDisagree).toBe(
    false,
  );
  expect(compareEquationSets([fev1Global2022, fev1Gli2012], person, liters(3), fortyPercent).setsDisagree).toBe(false);
  expect(compareEquationSets([fev1Global2022], person, liters(3), fortyPercent).setsDisagree).toBe(false);
  expect(compareEquationSets([], person, liters(3), fortyPercent)).toEqual({ readings: [], setsDisagree: false });
});

it("refuses another index, and what is not a list", () => {
  expect(() => compareEquationSets([fev1Global2022, fvcGlobal2022], man("other"), liters(3), fortyPercent)).toThrow(
    new RangeError('Cannot compare equation sets: the index of each equation must be one of FEV1, got "FVC"'),
  );
  expect(() => compareEquationSets(fev1Global2022 as never, man("other"), liters(3), fortyPercent)).toThrow(
    new RangeError("Cannot compare equation sets: the equations must be a list, got an object"),
  );
  expect(() => compareEquationSets([null as never], man("other"), liters(3), fortyPercent)).toThrow(
    new RangeError("Cannot compare equation sets: each equation must be an object with named fields, got null"),
  );
});
