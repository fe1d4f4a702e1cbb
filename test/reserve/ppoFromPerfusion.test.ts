import { describe, expect, it } from "vitest";
import { ppoFromPerfusion } from "../../src/reserve/ppoFromPerfusion.ts";
import { type Percent, percent, percentPredicted } from "../../src/units/proportion.ts";
import { liters } from "../../src/units/volume.ts";
import { boundFor } from "../internal/boundFor.ts";
import { notMeasured } from "./measured.ts";

describe("ppoFromPerfusion", () => {
  it("leaves 0.96 L of 1.6 L when 40 % of the perfusion goes: the printed example", () => {
    expect(ppoFromPerfusion(liters(1.6), percent(40))).toBeCloseTo(0.96, 12);
  });

  it("gives the value back exactly when nothing goes, zero when all does", () => {
    for (const value of [0, 1.1, 61.3]) {
      expect(ppoFromPerfusion(percentPredicted(value), percent(0))).toBe(value);
      expect(ppoFromPerfusion(percentPredicted(value), percent(100))).toBe(0);
    }
    expect(ppoFromPerfusion(percentPredicted(80), percent(50))).toBe(40);
  });

  it.each(notMeasured)("refuses %o as a value", (value, shown) => {
    expect(() => ppoFromPerfusion(value as never, percent(40))).toThrow(
      new RangeError(
        boundFor(
          value,
          `Cannot predict postoperative function: the preoperative value must be a number of at least 0, got ${shown}`,
        ),
      ),
    );
  });

  it.each([...notMeasured, [100.1, "100.1"] as const])("refuses %o as a share", (share, shown) => {
    expect(() => ppoFromPerfusion(liters(1.6), share as Percent)).toThrow(
      new RangeError(
        `Cannot predict postoperative function: the perfusion share removed must be a number from 0 to 100, got ${shown}`,
      ),
    );
  });
});
