import { describe, expect, it } from "vitest";
import { type CompletenessFindings, iaslcCompleteness } from "../../src/resection/iaslcCompleteness.ts";
import { atTheMargin, withinOneMillimeter } from "../../src/resection/resectionStatus.ts";
import { residualTumorDetail } from "../../src/resection/residualTumorDetail.ts";
import { edwards2020, leftOut, residualRows } from "../published/resection.ts";

const findings = (fields: Readonly<Record<string, unknown>>): CompletenessFindings => fields as CompletenessFindings;

/** What the definition requires for "complete": free margins, the nodes worked up, nothing found; no lavage. */
const baseline = {
  margin: "clear",
  nodalAssessment: "systematic",
  extracapsularExtension: false,
  highestNodePositive: false,
  positiveNodesLeft: false,
  effusionPositive: false,
  inSituAtMargin: false,
  pleuralLavage: "not-done",
};

describe("the rows of the case list", () => {
  it("are all here, but for those nothing computes", () => {
    expect(residualRows.map(({ id }) => id)).toEqual(Array.from({ length: 11 }, (_, at) => `FIT-${133 + at}`));
    expect(Object.keys(leftOut)).toEqual(Array.from({ length: 6 }, (_, at) => `FIT-${122 + at}`));
    expect(residualRows.filter(({ contradicts }) => contradicts).map(({ id }) => id)).toEqual([
      "FIT-133",
      "FIT-137",
      "FIT-138",
    ]);
  });

  it.each(residualRows)("$id: the code, and the word over the baseline", (row) => {
    const policy = row.microscopicUpToMm === 1 ? withinOneMillimeter : atTheMargin;
    const stated = findings({ ...baseline, ...row.findings });
    // Beside a stated distance the list states no word for the margin; the baseline's "clear" is kept, the worse counts.
    if (row.code !== undefined) expect(residualTumorDetail(stated, policy)).toBe(row.code);
    if (row.contradicts !== undefined) expect(residualTumorDetail(findings(row.findings), policy)).toBe("RX");
    else if (row.code !== undefined) expect(residualTumorDetail(findings(row.findings), policy)).toBe(row.code);
    expect(iaslcCompleteness(stated, policy)).toBe(row.completeness);
  });

  it("holds the printed reassignment: it adds up to the cohort, and most were uncertain", () => {
    const { complete, uncertain, r1, r2, total } = edwards2020;
    expect(complete + uncertain + r1 + r2).toBe(total);
  });
});

describe("iaslcCompleteness", () => {
  it.each([
    [{}, "complete"],
    [{ nodalAssessment: "lobe-specific" }, "complete"],
    [{ pleuralLavage: "negative" }, "complete"],
    [{ pleuralLavage: "not-done" }, "complete"],
    [{ nodalAssessment: "less" }, "uncertain"],
    [{ nodalAssessment: "none" }, "uncertain"],
    [{ highestNodePositive: true }, "uncertain"],
    [{ inSituAtMargin: true }, "uncertain"],
    [{ pleuralLavage: "positive" }, "uncertain"],
    [{ nodalAssessment: "none", highestNodePositive: undefined }, "uncertain"],
    [{ extracapsularExtension: true }, "incomplete"],
    [{ positiveNodesLeft: true }, "incomplete"],
    [{ effusionPositive: true }, "incomplete"],
    [{ margin: "microscopic" }, "incomplete"],
    [{ margin: "macroscopic" }, "incomplete"],
    [{ tumorLeft: true }, "incomplete"],
    [{ tumorLeft: true, residualConfirmed: true }, "incomplete"],
    [{ tumorLeft: true, residualConfirmed: false }, "incomplete"],
    [{ margin: "not-assessable", positiveNodesLeft: true }, "incomplete"],
  ])("says of %j: %s", (changes, word) => {
    expect(iaslcCompleteness(findings({ ...baseline, ...changes }))).toBe(word);
  });

  it.each([
    "margin",
    "nodalAssessment",
    "extracapsularExtension",
    "highestNodePositive",
    "positiveNodesLeft",
    "effusionPositive",
    "inSituAtMargin",
    "pleuralLavage",
  ])("cannot say without %s", (field) => {
    expect(iaslcCompleteness(findings({ ...baseline, [field]: undefined }))).toBe("unknown");
    expect(iaslcCompleteness(findings({ ...baseline, [field]: null }))).toBe("unknown");
  });

  it("never gives the better word while an incomplete one is possible", () => {
    expect(iaslcCompleteness(findings({ ...baseline, effusionPositive: undefined, highestNodePositive: true }))).toBe(
      "unknown",
    );
  });

  it.each([
    [
      { nodalAssessment: "sampling" },
      'the nodal work must be one of systematic, lobe-specific, less, none, got "sampling"',
    ],
    [{ extracapsularExtension: "no" }, 'extracapsularExtension must be true or false, got "no"'],
    [{ highestNodePositive: 1 }, "highestNodePositive must be true or false, got 1"],
    [{ positiveNodesLeft: "true" }, 'positiveNodesLeft must be true or false, got "true"'],
    [{ effusionPositive: 0 }, "effusionPositive must be true or false, got 0"],
  ])("refuses %j", (changes, message) => {
    expect(() => iaslcCompleteness(findings({ ...baseline, ...changes }))).toThrow(
      new RangeError(`Cannot judge completeness: ${message}`),
    );
  });

  it("refuses what holds no findings", () => {
    expect(() => iaslcCompleteness(null as unknown as CompletenessFindings)).toThrow(
      "Cannot judge completeness: the findings must be an object with named fields, got null",
    );
  });
});
