import { describe, expect, it } from "vitest";
import { bodySurfaceArea } from "../../src/liver/bodySurfaceArea.ts";
import {
  feng2017,
  heinemann1999,
  koreanDuBois2013,
  koreanMosteller2013,
  urata1995,
  vauthey2002,
} from "../../src/liver/liverVolumeFormulas.ts";
import { duBois, mosteller } from "../../src/liver/surfaceFormulas.ts";
import { totalLiverVolume } from "../../src/liver/totalLiverVolume.ts";
import { centimeters } from "../../src/units/length.ts";
import { kilograms } from "../../src/units/mass.ts";
import { surface } from "./surfaces.ts";

describe("totalLiverVolume", () => {
  it.each([
    ["BL-003", vauthey2002, 1.8, 1486.69, 0.02],
    ["BL-004", urata1995, 1.65, 1167.63, 0.02],
    ["x-heinemann-1.8", heinemann1999, 1.8, 1585.34, 0.01],
    ["x-heinemann-1.62", heinemann1999, 1.62, 1392.24, 0.01],
    ["Feng by hand: 758.259 x 1.8 - 124.272", feng2017, 1.8, 1240.5942, 1e-9],
  ] as const)("%s", (_id, formula, area, volume, tolerance) => {
    const estimated = totalLiverVolume(formula, surface(area, "mosteller"));
    expect(Math.abs(estimated.milliliters - volume)).toBeLessThanOrEqual(tolerance);
    expect(estimated).toMatchObject({ formula: formula.id, surface: "mosteller" });
  });

  it("ties the Korean coefficients to their surface (BL-007)", () => {
    const byDuBois = bodySurfaceArea(duBois, centimeters(170), kilograms(70));
    expect(Math.abs(totalLiverVolume(koreanDuBois2013, byDuBois).milliliters - 1178.9)).toBeLessThanOrEqual(0.5);
    const byMosteller = bodySurfaceArea(mosteller, centimeters(170), kilograms(70));
    expect(totalLiverVolume(koreanMosteller2013, byMosteller).milliliters).toBeCloseTo(
      893.485 * byMosteller.squareMeters - 439.169,
      9,
    );
    // @ts-expect-error coefficients for DuBois do not take Mosteller
    expect(() => totalLiverVolume(koreanDuBois2013, byMosteller)).toThrow(
      'Cannot estimate total liver volume: the surface formula must be one of dubois, got "mosteller"',
    );
  });

  it("moves an obese person by the surface formula alone (BL-010)", () => {
    const [height, weight] = [centimeters(160), kilograms(120)];
    const by = (volume: number) => expect.closeTo(volume, 0);
    expect(totalLiverVolume(vauthey2002, bodySurfaceArea(mosteller, height, weight)).milliliters).toEqual(by(2132.2));
    expect(totalLiverVolume(vauthey2002, bodySurfaceArea(duBois, height, weight)).milliliters).toEqual(by(1965.4));
  });

  it("refuses what lies under its domain, never giving a negative volume (BL-009)", () => {
    expect(() => totalLiverVolume(vauthey2002, surface(0.6, "mosteller"))).toThrow(
      "Cannot estimate total liver volume: the surface must be a number of at least 1.2, got 0.6",
    );
    expect(totalLiverVolume(vauthey2002, surface(1.2, "mosteller")).milliliters).toBeGreaterThan(0);
    expect(() => totalLiverVolume(urata1995, surface(0.09, "mosteller"))).toThrow(RangeError);
    expect(totalLiverVolume(urata1995, surface(0.5, "mosteller")).milliliters).toBeCloseTo(355.5, 9);
    for (const formula of [heinemann1999, feng2017]) {
      expect(() => totalLiverVolume(formula, surface(1.19, "mosteller"))).toThrow(RangeError);
    }
    expect(() => totalLiverVolume(koreanMosteller2013, surface(1.19, "mosteller"))).toThrow(RangeError);
    expect(() => totalLiverVolume(koreanDuBois2013, surface(1.19, "dubois"))).toThrow(RangeError);
  });

  it("takes any surface formula where none is tied", () => {
    for (const formula of [vauthey2002, urata1995, heinemann1999, feng2017]) {
      for (const id of ["mosteller", "dubois", "haycock", "gehan-george", "boyd", "fujimoto", "takahira"] as const) {
        expect(totalLiverVolume(formula, surface(1.8, id)).surface).toBe(id);
      }
    }
  });

  it.each([
    [
      () => totalLiverVolume(null as never, surface(1.8, "boyd")),
      "the formula must be an object with named fields, got null",
    ],
    [() => totalLiverVolume(vauthey2002, 1.8 as never), "the surface must be an object with named fields, got 1.8"],
  ])("refuses", (run, message) => {
    expect(run).toThrow(`Cannot estimate total liver volume: ${message}`);
  });
});
