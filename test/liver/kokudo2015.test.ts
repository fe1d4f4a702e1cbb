import { describe, expect, it } from "vitest";
import { kokudo2015, kokudo2015Facts } from "../../src/liver/kokudo2015.ts";
import { centimeters } from "../../src/units/length.ts";
import { years } from "../../src/units/time.ts";

describe("kokudo2015", () => {
  it.each([
    [60, 28, true, 1166.6, "x-kokudo-60-28-1"],
    [72, 26, true, 1005.88, "x-kokudo-72-26-1"],
    [60, 28, false, 1630.3, "463.7 more"],
    [18, 28, true, 1318.22, "the least age"],
  ] as const)("%i years, %i cm, %s: %d mL (%s)", (age, width, asian, volume, _why) => {
    const estimated = kokudo2015(years(age), centimeters(width), asian);
    expect(Math.abs(estimated.milliliters - volume)).toBeLessThanOrEqual(0.01);
    expect(estimated.formula).toBe("kokudo-2015");
  });

  it.each([
    [17.9, 28, true, "the age must be a number of at least 18, got 17.9"],
    [60, 0, true, "the thoracic width must be a number above 0, got 0"],
    [60, 28, 1, "asian must be true or false, got 1"],
    [80, 9, true, "the volume must be a number above 0, got -20."],
  ])("refuses %d years, %d cm, %s", (age, width, asian, message) => {
    expect(() => kokudo2015(age as never, width as never, asian as never)).toThrow(
      `Cannot estimate total liver volume: ${message}`,
    );
  });

  it("gives milliliters", () => {
    expect(kokudo2015Facts).toMatchObject({ id: "kokudo-2015", unit: "milliliter", standing: "primary" });
  });
});
