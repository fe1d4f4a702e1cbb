import { describe, expect, it } from "vitest";
import { equieffectiveDose } from "../../src/radiotherapy/equieffectiveDose.ts";
import { gray } from "../../src/units/dose.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

describe("the equation behind EQD2 and EQDx", () => {
  it("is n d (d + r) / (x + r)", () => {
    expect(equieffectiveDose("x", { fractions: 3, dosePerFraction: gray(18) }, 10, 5)).toBeCloseTo((54 * 28) / 15, 12);
  });

  it("needs a reference dose", () => {
    const run = (x: Unchecked) => equieffectiveDose("convert", { fractions: 3, dosePerFraction: gray(18) }, 10, x);
    refusesNoNumbers(run, "Cannot convert: the reference dose per fraction must be a number above 0");
    refused(() => run(0), "Cannot convert: the reference dose per fraction must be a number above 0, got 0");
  });
});
