import { describe, expect, it } from "vitest";
import { conformityDeviation, conformityLimits, conformityRows } from "../../src/radiotherapy/conformityLimits.ts";
import { milliliters } from "../../src/units/volume.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

describe("conformityLimits", () => {
  it("gives every row back exactly, and both ends", () => {
    expect(conformityRows.length).toBe(11);
    for (const [volume, none, minor, d2None, d2Minor] of conformityRows)
      expect(conformityLimits(milliliters(volume))).toMatchObject({
        r100: { none: 1.2, minor: 1.5 },
        r50: { none, minor },
        d2cmPercent: { none: d2None, minor: d2Minor },
        v20Percent: { none: 10, minor: 15 },
        standing: "secondary",
        source: { id: "rtog-protocol-0915" },
      });
  });

  it("interpolates between rows", () => {
    const { r50, d2cmPercent } = conformityLimits(milliliters(25));
    expect(r50.none).toBeCloseTo(4.45, 12);
    expect(r50.minor).toBeCloseTo(5.45, 12);
    expect(d2cmPercent.none).toBeCloseTo(55, 12);
    expect(d2cmPercent.minor).toBeCloseTo(64.25, 12);
  });

  it("answers nothing outside 1.8 to 163 mL", () => {
    const opening = "Cannot look up conformity: the target volume must be a number from 1.8 to 163";
    refusesNoNumbers((v) => conformityLimits(v), opening);
    for (const v of [1.7, 163.1]) refused(() => conformityLimits(milliliters(v)), `${opening}, got ${v}`);
  });
});

describe("conformityDeviation", () => {
  it("counts a value at a limit as beyond it", () => {
    const limit = { none: 1.2, minor: 1.5 };
    expect([0, 1.19, 1.2, 1.49, 1.5].map((v) => conformityDeviation(v, limit))).toEqual([
      "none",
      "none",
      "minor",
      "minor",
      "major",
    ]);
    refusesNoNumbers(
      (v) => conformityDeviation(v, limit),
      "Cannot grade conformity: the value must be a number of at least 0",
    );
    refused(
      () => conformityDeviation(-1, limit),
      "Cannot grade conformity: the value must be a number of at least 0, got -1",
    );
  });
});

describe("conformityDeviation refuses a limit", () => {
  it.each([
    [{ none: Number.NaN, minor: 1.5 }, "the lower threshold must be a number of at least 0, got NaN"],
    [{ none: 1.2, minor: 1.1 }, "the upper threshold must be a number of at least 1.2, got 1.1"],
  ])("%o", (limit, message) => {
    expect(() => conformityDeviation(1, limit)).toThrow(new RangeError(`Cannot grade conformity: ${message}`));
  });
});
