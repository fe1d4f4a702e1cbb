import { expect, it } from "vitest";
import type { Intake } from "../../src/fhir/intake.ts";
import { offerLungFunction } from "../../src/fhir/lungFunctionOf.ts";

const intake = (): Intake => ({
  asOf: "2026-11-24",
  offers: [],
  taken: [],
  notes: [],
  conflicts: [],
  absentReasons: new Map(),
});

it("offers the values of the newest day, with their day once", () => {
  const at = intake();
  offerLungFunction(at, [
    { code: "20155-8", value: 2.2, unit: "L", on: "2026-11-10", reference: "a" },
    { code: "98130-8", value: 60, unit: "%", on: "2020-01-01", reference: "b" },
  ]);
  expect(at.offers.map(({ fact, value }) => [fact, value])).toEqual([
    ["lungFunction.measuredOn", "2026-11-10"],
    ["lungFunction.fev1Liters", 2.2],
    ["lungFunction.bronchodilator", "after"],
  ]);
  expect(at.notes).toHaveLength(1);
  offerLungFunction(at, []);
  expect(at.offers).toHaveLength(3);
});
