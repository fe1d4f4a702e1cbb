import { describe, expect, it } from "vitest";
import { her2PositiveOrTripleNegative } from "../../src/biology/brainRiskReceptors.ts";

describe("her2PositiveOrTripleNegative", () => {
  it.each([
    [{ HER2: "positive" }, true],
    [{ "HER-2": "Positive (3+)", ER: "positive" }, true],
    [{ HER2: "negative", "estrogen receptor": "negative", "progesterone receptor": "negative" }, true],
    [{ ER: "neg", PR: "neg" }, true],
    [{ HER2: "negative", "estrogen receptor": "positive, 95 %" }, false],
    [{ HER2: "negative", PgR: "positive", ER: "negative" }, false],
    [{ HER2: "negative" }, undefined],
    [{ HER2: "equivocal", ER: "positive" }, undefined],
    [{ HER2: "negative", her2: "equivocal (2+)", ER: "positive" }, undefined],
    [{ HER2: "negative", ERBB2: "amplified", ER: "positive" }, undefined],
    [{ HER2: "positive", her2: "not assessed" }, undefined],
    [{ ER: "positive" }, undefined],
    [{ HER2: "negative", ERBB2: "positive", ESR1: "positive" }, undefined],
    [{ HER2: "negative", her2: "positive", ER: "positive" }, undefined],
    [{}, undefined],
  ] as const)("%j: %s", (results, answer) => {
    const biomarkers = Object.entries(results).map(([name, result]) => ({ name, result }));
    expect(her2PositiveOrTripleNegative(biomarkers)).toBe(answer);
  });

  it("takes nothing from a biomarker without a result", () => {
    expect(her2PositiveOrTripleNegative([{ name: "HER2" }, { name: "ER", result: "positive" }])).toBe(undefined);
  });
});
