import { describe, expect, it } from "vitest";
import { bodySurfaceArea } from "../../src/liver/bodySurfaceArea.ts";
import { vauthey2002 } from "../../src/liver/liverVolumeFormulas.ts";
import { standardizedRemnant } from "../../src/liver/standardizedRemnant.ts";
import { duBois, mosteller } from "../../src/liver/surfaceFormulas.ts";
import { totalLiverVolume } from "../../src/liver/totalLiverVolume.ts";
import { centimeters } from "../../src/units/length.ts";
import { kilograms } from "../../src/units/mass.ts";
import { milliliters } from "../../src/units/volume.ts";

const total = (volume: number) => ({ milliliters: milliliters(volume), formula: "handed-over" });

describe("standardizedRemnant", () => {
  it.each([
    [mosteller, 22.51, "mosteller"],
    [duBois, 24.42, "dubois"],
  ] as const)(
    "carries the surface formula, which moves it by two points (BL-010): $id",
    (formula, percent, surface) => {
      const estimated = totalLiverVolume(vauthey2002, bodySurfaceArea(formula, centimeters(160), kilograms(120)));
      const share = standardizedRemnant(milliliters(480), estimated);
      expect(Math.abs(share.percent - percent)).toBeLessThanOrEqual(0.02);
      expect(share).toEqual({ percent: share.percent, basis: "standardized", formula: "vauthey-2002", surface });
    },
  );

  it.each([
    [480, 32, "x-sflr-480-1500"],
    [315, 21, "x-sflr-315-1500"],
    [0, 0, "nothing"],
    [1500, 100, "all"],
  ] as const)("%i of 1500 mL is %d % (%s)", (remnant, percent, _id) => {
    expect(standardizedRemnant(milliliters(remnant), total(1500))).toEqual({
      percent: expect.closeTo(percent, 9),
      basis: "standardized",
      formula: "handed-over",
    });
  });

  it("names no formula for the body surface where the total came without one", () => {
    expect(standardizedRemnant(milliliters(480), total(1500))).not.toHaveProperty("surface");
  });

  it.each([
    [1501, total(1500), "the remnant must be a number from 0 to 1500, got 1501"],
    [-1, total(1500), "the remnant must be a number from 0 to 1500, got -1"],
    [0, total(0), "the total volume must be a number above 0, got 0"],
    [0, 1500, "the total volume must be an object with named fields, got 1500"],
  ])("refuses %d of %o", (remnant, of, message) => {
    expect(() => standardizedRemnant(remnant as never, of as never)).toThrow(
      `Cannot standardize the remnant: ${message}`,
    );
  });
});
