import { describe, expect, it } from "vitest";
import { atTargetMaximum } from "../../src/radiotherapy/atTargetMaximum.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { gray } from "../../src/units/dose.ts";
import { percent } from "../../src/units/proportion.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const course = schedule(8, gray(7), "target-edge");

describe("atTargetMaximum", () => {
  it("divides by the isodose", () => {
    const hottest = atTargetMaximum(course, percent(67));
    expect(hottest.fractions * hottest.dosePerFraction).toBeCloseTo(83.58209, 5);
    expect(hottest.at).toBe("target-maximum");
    expect(atTargetMaximum(course, percent(100)).dosePerFraction).toBe(7);
  });

  it("refuses impossible input", () => {
    const opening = "Cannot restate a schedule at the maximum:";
    refusesNoNumbers((v) => atTargetMaximum(course, v), `${opening} the isodose must be a number from 0 to 100`);
    refused(
      () => atTargetMaximum(course, 101 as never),
      `${opening} the isodose must be a number from 0 to 100, got 101`,
    );
    refused(() => atTargetMaximum(course, percent(0)), `${opening} the isodose must be a number above 0, got 0`);
    refused(
      () => atTargetMaximum(null as never, percent(80)),
      `${opening} the schedule must be an object with named fields, got null`,
    );
  });
});

describe("atTargetMaximum refuses", () => {
  it("a dose that is text, which would be taken for a number by the arithmetic", () => {
    expect(() =>
      atTargetMaximum({ fractions: 3, dosePerFraction: "18" as never, at: "target-edge" }, percent(80)),
    ).toThrow(
      new RangeError(
        'Cannot restate a schedule at the maximum: the dose per fraction must be a number above 0, got "18"',
      ),
    );
  });
});
