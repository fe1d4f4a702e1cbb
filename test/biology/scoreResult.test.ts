import { describe, expect, it } from "vitest";
import { countFactors, type ScoreFactor, severalMetastases } from "../../src/biology/scoreResult.ts";
import type { CaseFact } from "../../src/case/fact.ts";

const yes: ScoreFactor = { present: true, needs: ["never.asked" as CaseFact] };
const no: ScoreFactor = { present: false, needs: ["never.asked" as CaseFact] };
const open = (...needs: CaseFact[]): ScoreFactor => ({ present: undefined, needs });
const group = (count: number) => (count === 0 ? "none" : count === 1 ? "one" : "more");

describe("countFactors", () => {
  it.each([
    [[], { state: "grouped", group: "none", factors: { least: 0, most: 0 } }],
    [[yes, no, no], { state: "grouped", group: "one", factors: { least: 1, most: 1 } }],
    [[yes, yes, open("lesions")], { state: "grouped", group: "more", factors: { least: 2, most: 3 } }],
    [
      [yes, no, open("lesions")],
      { state: "open", possible: ["one", "more"], factors: { least: 1, most: 2 }, needs: ["lesions"] },
    ],
    [
      [open("lesions", "staging"), open("staging"), open("primary.site")],
      {
        state: "open",
        possible: ["none", "one", "more"],
        factors: { least: 0, most: 3 },
        needs: ["lesions", "staging", "primary.site"],
      },
    ],
  ])("%o", (factors, result) => {
    expect(countFactors(factors, group)).toEqual(result);
  });
});

describe("severalMetastases", () => {
  it.each([
    [undefined, true, undefined, ["lesions"]],
    [{ least: 0, most: 0 }, true, undefined, ["lesions"]],
    [{ least: 1, most: 1 }, true, false, []],
    [{ least: 0, most: 1 }, true, false, []],
    [{ least: 1, most: 1 }, false, undefined, ["chest.lesionListComplete"]],
    [{ least: 1, most: 1 }, undefined, undefined, ["chest.lesionListComplete"]],
    [{ least: 1, most: 2 }, true, undefined, ["lesions"]],
    [{ least: 2, most: 2 }, undefined, true, []],
    [{ least: 2, most: 5 }, false, true, []],
  ] as const)("%o, list complete %s", (count, complete, present, needs) => {
    expect(severalMetastases(count, complete)).toEqual({ present, needs });
  });
});

describe("severalMetastases refuses", () => {
  it.each([
    [{ least: 0.5, most: 1 }, "the least number must be a whole number of at least 0, got 0.5"],
    [{ least: 2, most: 1 }, "the greatest number must be a whole number of at least 2, got 1"],
  ])("%o", (count, message) => {
    expect(() => severalMetastases(count, true)).toThrow(new RangeError(`Cannot count the metastases: ${message}`));
  });
});
