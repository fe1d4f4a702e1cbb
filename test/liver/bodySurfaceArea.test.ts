import { describe, expect, it } from "vitest";
import { bodySurfaceArea } from "../../src/liver/bodySurfaceArea.ts";
import { boyd, duBois, fujimoto, gehanGeorge, haycock, mosteller, takahira } from "../../src/liver/surfaceFormulas.ts";
import { centimeters } from "../../src/units/length.ts";
import { kilograms } from "../../src/units/mass.ts";

describe("bodySurfaceArea", () => {
  it.each([
    [mosteller, 75, 1.8819, "mosteller", "BL-001"],
    [duBois, 70, 1.8097, "dubois", "BL-002"],
    [haycock, 70, 1.8257, "haycock", "BL-002"],
    [gehanGeorge, 70, 1.8313, "gehan-george", "BL-002"],
    [boyd, 70, 1.8347, "boyd", "BL-002"],
    [fujimoto, 70, 1.7643, "fujimoto", "BL-002"],
    [takahira, 70, 1.8241, "takahira", "BL-002"],
  ] as const)("$id of 170 cm and %i kg", (formula, weight, area, id, _case) => {
    const surface = bodySurfaceArea(formula, centimeters(170), kilograms(weight));
    expect(Math.abs(surface.squareMeters - area)).toBeLessThan(0.0005);
    expect(surface.formula).toBe(id);
    expect(formula.source.id).toBe("admiral-compute-bsa");
  });

  it.each([
    [
      () => bodySurfaceArea(mosteller, centimeters(0), kilograms(70)),
      "the height must be a number from 50 to 250, got 0",
    ],
    [
      () => bodySurfaceArea(mosteller, centimeters(170), kilograms(0)),
      "the weight must be a number from 1 to 400, got 0",
    ],
    [
      () => bodySurfaceArea(mosteller, "170" as never, kilograms(7)),
      'the height must be a number from 50 to 250, got "170"',
    ],
    [
      () => bodySurfaceArea(null as never, centimeters(1), kilograms(1)),
      "the formula must be an object with named fields, got null",
    ],
  ])("refuses", (run, message) => {
    expect(run).toThrow(`Cannot work out body surface area: ${message}`);
  });
});
