import { describe, expect, it } from "vitest";
import { compareWithThreshold } from "../../src/evidence/threshold.ts";
import { remnantToBodyWeight, truant2007 } from "../../src/liver/remnantToBodyWeight.ts";
import { kilograms } from "../../src/units/mass.ts";
import { milliliters } from "../../src/units/volume.ts";

describe("remnantToBodyWeight", () => {
  it("is 0.5 % for 350 mL and 70 kg, which belongs to the group at risk (BL-014)", () => {
    const ratio = remnantToBodyWeight(milliliters(350), kilograms(70));
    expect(ratio).toBeCloseTo(0.5, 9);
    expect(compareWithThreshold(ratio, truant2007)).toEqual({ verdict: "unmet", distance: 0, atBoundary: true });
    expect(compareWithThreshold(remnantToBodyWeight(milliliters(351), kilograms(70)), truant2007).verdict).toBe("met");
  });

  it.each([
    [350, 0, "the weight must be a number from 1 to 400, got 0"],
    [-1, 70, "the remnant must be a number from 0 to 70000, got -1"],
    [70001, 70, "the remnant must be a number from 0 to 70000, got 70001"],
  ])("refuses %d mL, %d kg", (remnant, weight, message) => {
    expect(() => remnantToBodyWeight(remnant as never, weight as never)).toThrow(
      `Cannot compare the remnant with body weight: ${message}`,
    );
  });
});
