import { describe, expect, it } from "vitest";
import {
  type ThrcriOptions,
  thoracicRevisedCardiacRiskIndex,
  thrcriBrunelli2015,
  thrcriCreatinine,
  thrcriCreatinineAura,
  thrcriFerguson2014,
  thrcriFurtherEvaluation,
} from "../../src/fitness/thoracicRevisedCardiacRiskIndex.ts";
import { existing } from "../../src/internal/guards.ts";
import { inPrint } from "./inPrint.ts";
import { type Plain, patient } from "./patients.ts";

const heart = (cardiac: Plain["cardiac"]) => existing(patient({ cardiac: cardiac ?? {} }).cardiac);
const index = (cardiac: Plain["cardiac"], extent?: Plain["plannedExtent"], options?: ThrcriOptions) =>
  thoracicRevisedCardiacRiskIndex(heart(cardiac), extent, options);
const clear = { coronaryDisease: false, strokeOrTia: false, creatinineUmolPerL: 80 };

/** Coronary disease, stroke, creatinine, pneumonectomy: score, class in four, class in three, further evaluation. */
const all: readonly (readonly [string, number, string, string, boolean])[] = [
  ["----", 0, "A", "A", false],
  ["---p", 1.5, "B", "B", false],
  ["--k-", 1, "B", "A", false],
  ["--kp", 2.5, "C", "B", true],
  ["-s--", 1.5, "B", "B", false],
  ["-s-p", 3, "D", "C", true],
  ["-sk-", 2.5, "C", "B", true],
  ["-skp", 4, "D", "C", true],
  ["c---", 1.5, "B", "B", false],
  ["c--p", 3, "D", "C", true],
  ["c-k-", 2.5, "C", "B", true],
  ["c-kp", 4, "D", "C", true],
  ["cs--", 3, "D", "C", true],
  ["cs-p", 4.5, "D", "C", true],
  ["csk-", 4, "D", "C", true],
  ["cskp", 5.5, "D", "C", true],
];

describe("thoracicRevisedCardiacRiskIndex", () => {
  it("gives eight sums in sixteen combinations", () => {
    expect(new Set(all.map(([combination]) => combination)).size).toBe(16);
    expect([...new Set(all.map(([, score]) => score))].sort()).toEqual([0, 1, 1.5, 2.5, 3, 4, 4.5, 5.5]);
  });

  it.each(all)("%s scores %d", (combination, score, four, three, further) => {
    const facts = {
      coronaryDisease: combination.includes("c"),
      strokeOrTia: combination.includes("s"),
      creatinineUmolPerL: combination.includes("k") ? 190 : 80,
    };
    const extent = combination.includes("p") ? "pneumonectomy" : "lobectomy";
    const result = index(facts, extent);
    expect(result).toEqual({
      score: { least: score, most: score },
      scheme: thrcriFerguson2014,
      riskClass: four,
      furtherEvaluation: further ? "met" : "unmet",
      atBoundary: false,
      needs: [],
    });
    expect(index(facts, extent, { scheme: thrcriBrunelli2015 }).riskClass).toBe(three);
  });

  it("makes a range of what is not known, and names it", () => {
    expect(index({})).toMatchObject({
      score: { least: 0, most: 5.5 },
      furtherEvaluation: "unknown",
      needs: [
        "patient.cardiac.coronaryDisease",
        "patient.cardiac.strokeOrTia",
        "patient.cardiac.creatinineUmolPerL",
        "plan",
      ],
    });
    const { strokeOrTia: _, ...noStroke } = clear;
    expect(index({ ...noStroke, strokeOrTia: null }, "lobectomy")).toMatchObject({
      score: { least: 0, most: 1.5 },
      furtherEvaluation: "unmet",
      needs: ["patient.cardiac.strokeOrTia"],
    });
    const { coronaryDisease: __, ...noHeart } = clear;
    expect(index(noHeart, "pneumonectomy").needs).toEqual(["patient.cardiac.coronaryDisease"]);
    const { creatinineUmolPerL: ___, ...noKidney } = clear;
    expect(index({ ...noKidney, creatinineUmolPerL: null }, "sublobar")).toMatchObject({
      score: { least: 0, most: 1 },
      needs: ["patient.cardiac.creatinineUmolPerL"],
    });
    expect(index(clear, null)).toMatchObject({ score: { least: 0, most: 1.5 }, needs: ["plan"] });
  });

  it("recognizes the class and the evaluation where both ends agree", () => {
    expect(index({ coronaryDisease: true, strokeOrTia: true }, "pneumonectomy")).toMatchObject({
      score: { least: 4.5, most: 5.5 },
      riskClass: "D",
      furtherEvaluation: "met",
      needs: ["patient.cardiac.creatinineUmolPerL"],
    });
  });

  it("counts creatinine strictly above its threshold, and says where it is exactly at it", () => {
    const creatinine = (creatinineUmolPerL: number, options?: ThrcriOptions) => {
      const { score, atBoundary } = index({ ...clear, creatinineUmolPerL }, "lobectomy", options);
      return [score.least, atBoundary];
    };
    expect(creatinine(176.9)).toEqual([0, false]);
    expect(creatinine(177)).toEqual([0, true]);
    expect(creatinine(177.1)).toEqual([1, false]);
    expect(creatinine(176, { creatinine: thrcriCreatinineAura })).toEqual([0, true]);
    expect(creatinine(176.9, { creatinine: thrcriCreatinineAura })).toEqual([1, false]);
  });

  it("has no letter for a score beyond the scheme", () => {
    const scheme = { ...thrcriFerguson2014, classes: [{ letter: "A" as const, upTo: 0 }] };
    expect(index({ ...clear, coronaryDisease: true }, "lobectomy", { scheme }).riskClass).toBeUndefined();
  });

  it("has thresholds with a source", () => {
    expect([thrcriCreatinine, thrcriCreatinineAura, thrcriFurtherEvaluation].map(inPrint)).toEqual([
      "> 177 micromole-per-liter, secondary, brunelli-2010",
      "> 176 micromole-per-liter, secondary, aura-2025",
      ">= 2 risk-points, primary, nsqip-thrcri-2017",
    ]);
    expect([thrcriFerguson2014, thrcriBrunelli2015].map(({ id, source }) => [id, source.id])).toEqual([
      ["ferguson-2014", "ferguson-2014"],
      ["brunelli-2015", "brunelli-2015"],
    ]);
  });

  it.each([
    [() => index({ coronaryDisease: "no" as never }), 'coronaryDisease must be true or false, got "no"'],
    [() => index({ strokeOrTia: 1 }), "strokeOrTia must be true or false, got 1"],
    [() => index({ creatinineUmolPerL: true }), "creatinineUmolPerL must be a number from 5 to 3000, got true"],
    [() => index({ creatinineUmolPerL: -1 }), "creatinineUmolPerL must be a number from 5 to 3000, got -1"],
    [() => thoracicRevisedCardiacRiskIndex(null as never), "cardiac must be an object with named fields, got null"],
    [
      () => index({}, "wedge" as never),
      'plannedExtent must be one of sublobar, lobectomy, bilobectomy, pneumonectomy, got "wedge"',
    ],
    [() => index({}, "bilobectomy", [] as never), "the options must be an object with named fields, got an object"],
  ])("refuses what is not possible (%#)", (run, message) => {
    expect(run).toThrow(new RangeError(`Cannot add up the thoracic revised cardiac risk index: ${message}`));
  });

  it("takes every extent", () => {
    for (const extent of ["sublobar", "lobectomy", "bilobectomy"] as const) {
      expect(index(clear, extent).score).toEqual({ least: 0, most: 0 });
    }
  });
});
