import { describe, expect, it } from "vitest";
import {
  hilusAdviceAgainst,
  hilusDistance,
  sunsetHotSpot,
  sunsetPolicy,
} from "../../src/radiotherapy/ultracentralPolicies.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const course: Unchecked = { fractions: 8, dosePerFraction: 7.5 };
const kept = { course, maximum: 72, maximumInsideTarget: true, endobronchial: false };
const run = (change: Unchecked) => sunsetPolicy({ ...kept, ...change });

describe("sunsetPolicy", () => {
  it("is met by the policy itself and by nothing else", () => {
    expect(run({})).toEqual({ verdict: "met", needs: [] });
    const broken = [
      { maximum: 72.1 },
      { maximumInsideTarget: false },
      { endobronchial: true },
      { course: { ...course, fractions: 5 } },
      { course: { ...course, dosePerFraction: 7 } },
    ];
    for (const change of broken) expect(run(change)).toEqual({ verdict: "unmet", needs: [] });
    expect(sunsetHotSpot.value).toBe(120);
  });

  it("needs what is missing, unless something settles it", () => {
    expect(sunsetPolicy({ course })).toEqual({
      verdict: "unknown",
      needs: ["maximum", "maximumInsideTarget", "endobronchial"],
    });
    expect(run({ maximum: null })).toEqual({ verdict: "unknown", needs: ["maximum"] });
    expect(run({ maximumInsideTarget: null }).needs).toEqual(["maximumInsideTarget"]);
    expect(run({ endobronchial: undefined }).needs).toEqual(["endobronchial"]);
    expect(sunsetPolicy({ course, endobronchial: true }).verdict).toBe("unmet");
  });

  it("refuses impossible input", () => {
    const opening = "Cannot compare with the SUNSET policy:";
    refused(() => sunsetPolicy(null as never), `${opening} the plan must be an object with named fields, got null`);
    refused(() => run({ course: null }), `${opening} the course must be an object with named fields, got null`);
    refusesNoNumbers(
      (v) => run({ course: { ...course, fractions: v } }),
      `${opening} the number of fractions must be a whole number of at least 1`,
    );
    refused(
      () => run({ course: { ...course, fractions: 0 } }),
      `${opening} the number of fractions must be a whole number of at least 1, got 0`,
    );
    refusesNoNumbers(
      (v) => run({ course: { ...course, dosePerFraction: v } }),
      `${opening} the dose per fraction must be a number from 0 to 150`,
    );
    refused(
      () => run({ course: { ...course, dosePerFraction: -1 } }),
      `${opening} the dose per fraction must be a number from 0 to 150, got -1`,
    );
    refusesNoNumbers((v) => run({ maximum: v }), `${opening} the maximum must be a number of at least 0`, true);
    refused(() => run({ maximum: -1 }), `${opening} the maximum must be a number of at least 0, got -1`);
    expect(run({ maximum: 0 }).verdict).toBe("met");
    expect(run({ course: { fractions: 1, dosePerFraction: 0 } }).verdict).toBe("unmet");
  });
});

describe("hilusAdviceAgainst", () => {
  it("applies up to and including 1 cm", () => {
    expect(hilusAdviceAgainst(10 as never)).toEqual({ verdict: "met", needs: [] });
    expect(hilusAdviceAgainst(10.1 as never)).toEqual({ verdict: "unmet", needs: [] });
    expect(hilusAdviceAgainst(0 as never).verdict).toBe("met");
    expect(hilusAdviceAgainst(undefined)).toEqual({ verdict: "unknown", needs: ["airwayMm"] });
    expect(hilusAdviceAgainst(null as never).verdict).toBe("unknown");
    expect(hilusDistance.source.id).toBe("hilus-2021");
    refusesNoNumbers(
      (v) => hilusAdviceAgainst(v),
      "Cannot read the HILUS advice: the distance must be a number from 0 to 400",
      true,
    );
    refused(
      () => hilusAdviceAgainst(-1 as never),
      "Cannot read the HILUS advice: the distance must be a number from 0 to 400, got -1",
    );
  });
});
