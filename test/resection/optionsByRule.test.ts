import { describe, expect, it } from "vitest";
import { optionsByRule } from "../../src/resection/optionsByRule.ts";
import { defaultResectionPolicy } from "../../src/resection/resectionPolicies.table.ts";
import { beside, deep, lesion, onTheSurface } from "./lesions.ts";

const clears = (fields: Readonly<Record<string, unknown>>) =>
  optionsByRule(lesion(fields), defaultResectionPolicy).options.map((option) => option.clears);

describe("what the rules say of each operation", () => {
  it("stays what it is where the lesion lies beyond all of them", () => {
    const heart = { ...onTheSurface, adjacent: [beside("heart", undefined, undefined, "invades")] };
    expect(clears(heart)[0]).toBe("met");
    expect(clears({ ...heart, depthMm: 45 })[0]).toBe("unmet");
    expect(clears({ ...heart, depthMm: null })[0]).toBe("unknown");
  });

  it("is open beside a wall that is touched or an organ at no stated distance, unless it is a no", () => {
    expect(clears({ ...deep, adjacent: [{ structure: "vertebra" }] })).toEqual(["unmet", "unknown", "unknown"]);
    expect(clears({ ...deep, adjacent: [beside("chest-wall", undefined, 0)] })).toEqual([
      "unmet",
      "unknown",
      "unknown",
    ]);
  });
});
