import { describe, expect, it } from "vitest";
import {
  diameterMargin,
  fiveMillimeterMargin,
  marginPolicies,
  nccnMargin,
  radiusMargin,
  satelliteMargin,
  tenMillimeterMargin,
} from "../../src/resection/marginPolicies.table.ts";
import { type MarginPolicy, requiredMargin } from "../../src/resection/marginPolicy.ts";
import { millimeters } from "../../src/units/length.ts";
import { type MarginRow, marginRows } from "../published/resection.ts";

const named: Record<MarginRow["policy"], MarginPolicy> = {
  absolute10: tenMillimeterMargin,
  nccnNsclc: nccnMargin,
  rusch5: fiveMillimeterMargin,
  ratio1: diameterMargin,
  radius: radiusMargin,
};

describe("requiredMargin", () => {
  it.each(marginRows)("$id: $policy of $diameterMm mm", ({ policy, diameterMm, measuredMm, requiredMm, met }) => {
    const { least, most } = requiredMargin(named[policy], millimeters(diameterMm));
    expect([least, most]).toEqual([requiredMm, requiredMm]);
    expect(measuredMm >= most).toBe(met);
  });

  it("keeps every row of the list", () => {
    expect(marginRows.map(({ id }) => id)).toEqual(Array.from({ length: 8 }, (_, at) => `FIT-${114 + at}`));
    expect(marginRows.every(({ status }) => status === "read")).toBe(true);
  });

  it("is a range where the publication does not say where small ends", () => {
    expect(requiredMargin(satelliteMargin, millimeters(8))).toEqual({ least: 3, most: 10 });
  });

  it("takes the smaller of length and diameter where both are printed", () => {
    expect(requiredMargin(nccnMargin, millimeters(20))).toEqual({ least: 20, most: 20 });
    expect(requiredMargin(nccnMargin, millimeters(19))).toEqual({ least: 19, most: 19 });
    const both = { ...satelliteMargin, diameters: 1 };
    expect(requiredMargin(both, millimeters(5))).toEqual({ least: 3, most: 5 });
    expect(requiredMargin(both, millimeters(0))).toEqual({ least: 0, most: 0 });
  });

  it("carries six policies, each with its source, place and standing, none of them the default by evidence", () => {
    expect(marginPolicies.map(({ id }) => id)).toEqual([
      "margin-10-mm",
      "margin-5-mm",
      "margin-diameter",
      "margin-nccn-nsclc",
      "margin-radius",
      "margin-satellites",
    ]);
    for (const { source, locator, standing } of marginPolicies) {
      expect(source.title).not.toBe("");
      expect(locator).not.toBe("");
      expect(["primary", "secondary"]).toContain(standing);
    }
  });

  const cannot = "Cannot work out a margin:";
  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a diameter of %d", (value) => {
    expect(() => requiredMargin(tenMillimeterMargin, value as never)).toThrow(
      new RangeError(`${cannot} the diameter must be a number from 0 to 400, got ${value}`),
    );
  });

  it.each([
    [null, "the margin policy must be an object with named fields, got null"],
    [{ diameters: Number.NaN }, "the multiple of the diameter must be a number of at least 0, got NaN"],
    [{ diameters: -1 }, "the multiple of the diameter must be a number of at least 0, got -1"],
    [{ millimeters: 10 }, "the margin must be an object with named fields, got 10"],
    [{ millimeters: { least: -1, most: 3 } }, "the margin at least must be a number of at least 0, got -1"],
    [{ millimeters: { least: 5, most: 3 } }, "the margin at most must be a number of at least 5, got 3"],
  ])("refuses the policy %j", (policy, message) => {
    expect(() => requiredMargin(policy as unknown as MarginPolicy, millimeters(7))).toThrow(
      new RangeError(`${cannot} ${message}`),
    );
  });
});
