import { describe, expect, it } from "vitest";
import { mismatchRepairDeficient } from "../../src/biology/mismatchRepair.ts";

describe("mismatchRepairDeficient", () => {
  it.each([
    [[{ name: "MSI", result: "MSI-H" }], "met"],
    [[{ name: "MMR", result: "proficient" }], "unmet"],
    [
      [
        { name: "MSI", result: "MSI-H" },
        { name: "MMR", result: "pMMR" },
      ],
      "unknown",
    ],
    [[{ name: "MSI", result: "no MSI-H" }], "unknown"],
    [[], "unknown"],
  ])("%j: %s", (biomarkers, verdict) => {
    expect(mismatchRepairDeficient(biomarkers)).toBe(verdict);
  });
});
