import { describe, expect, it } from "vitest";
import { ppoFromCtVolume } from "../../src/reserve/ppoFromCtVolume.ts";
import { percentPredicted } from "../../src/units/proportion.ts";
import type { Quantity } from "../../src/units/quantity.ts";
import { liters, milliliters } from "../../src/units/volume.ts";
import { boundFor } from "../internal/boundFor.ts";
import { notMeasured } from "./measured.ts";

describe("ppoFromCtVolume", () => {
  it("leaves 1.95 L of 2.3 L when 620 of 4100 mL go", () => {
    expect(ppoFromCtVolume(liters(2.3), milliliters(620), milliliters(4100))).toBeCloseTo(1.952195, 6);
  });

  it("gives the value back exactly when nothing goes, zero when all does", () => {
    expect(ppoFromCtVolume(percentPredicted(61.3), milliliters(0), milliliters(4100))).toBe(61.3);
    expect(ppoFromCtVolume(percentPredicted(61.3), milliliters(4100), milliliters(4100))).toBe(0);
    expect(ppoFromCtVolume(percentPredicted(80), milliliters(1), milliliters(4))).toBe(60);
  });
});

describe("ppoFromCtVolume refuses", () => {
  const refusal = (rest: string) => new RangeError(`Cannot predict postoperative function: ${rest}`);

  it.each(notMeasured)("%o as a value", (value, shown) => {
    expect(() => ppoFromCtVolume(value as never, milliliters(620), milliliters(4100))).toThrow(
      refusal(boundFor(value, `the preoperative value must be a number of at least 0, got ${shown}`)),
    );
  });

  it.each([...notMeasured, [0, "0"] as const])("%o as the total", (total, shown) => {
    expect(() => ppoFromCtVolume(liters(2), milliliters(0), total as Quantity<"milliliter">)).toThrow(
      refusal(boundFor(total, `the total volume must be a number above 0, got ${shown}`)),
    );
  });

  it.each([...notMeasured, [4101, "4101"] as const])("%o as the volume removed", (removed, shown) => {
    expect(() => ppoFromCtVolume(liters(2), removed as Quantity<"milliliter">, milliliters(4100))).toThrow(
      refusal(`the volume removed must be a number from 0 to 4100, got ${shown}`),
    );
  });
});
