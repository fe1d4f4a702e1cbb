import { describe, expect, it } from "vitest";
import { countedUnitsPolicy } from "../../src/plan/planPolicy.ts";
import { planResections } from "../../src/plan/planResections.ts";
import { chooseResection } from "../../src/resection/chooseResection.ts";
import { requireResectionPolicy } from "../../src/resection/requireResectionPolicy.ts";
import { defaultResectionPolicy } from "../../src/resection/resectionPolicies.table.ts";
import type { ResectionPolicy } from "../../src/resection/resectionPolicy.ts";

/** What no resection policy can hold, by field. */
const wrong: readonly (readonly [string, unknown, string])[] = [
  [
    "rind",
    30,
    'each name in the resection policy must be one of id, margin, rindMm, mostSegments, wedgeUnits, lungVolumeMl, got "rind"',
  ],
  ["rindMm", "30", 'the rind must be a number of at least 0, got "30"'],
  ["mostSegments", 1.5, "the most segments must be a whole number from 0 to 19, got 1.5"],
  ["wedgeUnits", { least: 5, most: -3 }, "the units of a wedge at most must be a number from 5 to 19, got -3"],
  ["wedgeUnits", 1, "the units of a wedge must be an object with named fields, got 1"],
  [
    "lungVolumeMl",
    { least: 5, most: 7 },
    "the lung volume of the policy at least must be a number from 200 to 20000, got 5",
  ],
  ["margin", { millimeters: { least: 5, most: 3 } }, "the margin at most must be a number of at least 5, got 3"],
  ["margin", { diameters: -1 }, "the multiple of the diameter must be a number of at least 0, got -1"],
  ["margin", {}, "the margin policy must be one with millimeters or diameters, got an object"],
];

describe("a resection policy", () => {
  it.each(wrong)("is refused with %s of %s", (field, value, message) => {
    const policy = { ...defaultResectionPolicy, [field]: value } as ResectionPolicy;
    expect(() => chooseResection({}, policy)).toThrow(message);
    expect(() => planResections([{}], { policy: { ...countedUnitsPolicy, resection: policy } })).toThrow(message);
  });

  it("passes as the package has it", () => {
    expect(() => requireResectionPolicy("choose", defaultResectionPolicy)).not.toThrow();
  });
});
