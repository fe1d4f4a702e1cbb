import { expect, it } from "vitest";
import { perhapsMeant } from "../../src/record/perhapsMeant.ts";

const names = ["fev1PercentPredicted", "fev1Liters", "dlcoPercentPredicted", "measuredOn"];

it.each([
  ["fev1", "fev1PercentPredicted"],
  ["dlcoPercentPredcited", "dlcoPercentPredicted"],
  ["MeasuredOn", "measuredOn"],
  ["fev1liter", "fev1Liters"],
])("takes %s for %s", (written, meant) => {
  expect(perhapsMeant(written, names)).toEqual({ hint: meant });
});

it.each(["hemoglobin", "", "x".repeat(1_000_000)])("takes a name like none of them for none", (written) => {
  expect(perhapsMeant(written, names)).toEqual({});
});
