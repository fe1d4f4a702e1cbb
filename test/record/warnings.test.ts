import { describe, expect, it } from "vitest";
import type { Candidate } from "../../src/case/candidate.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { warningsOf } from "../../src/record/warnings.ts";
import { caseOf } from "../candidacy/cases.ts";
import { filled } from "./anyCase.ts";
import { everyField } from "./everyField.ts";

const header = { schema: "metastasectomy/1", asOf: "2026-11-24" };

/** The doubts about a case that states one fact. */
function doubts(path: string, value: unknown) {
  return warningsOf(filled({ case: header, lesions: [{}, {}], staging: [{}] }, path.split("."), value) as Candidate);
}

const diameters = ["lesions.0.diameterMm", "lesions.0.previousDiameterMm", "lesions.1.diameterMm"];
const percentages = [
  "lungFunction.fev1PercentPredicted",
  "lungFunction.dlcoPercentPredicted",
  "exercise.peakVo2PercentPredicted",
];

describe("values that are legal and hard to believe", () => {
  it("are none in an ordinary case, nor where nothing or null is recorded", () => {
    expect(warningsOf(everyField as unknown as Candidate)).toEqual([]);
    expect(warningsOf(caseOf())).toEqual([]);
    expect(
      warningsOf(
        caseOf({
          lesions: [{ diameterMm: null, previousDiameterMm: null }],
          lungFunction: { fev1PercentPredicted: null, dlcoPercentPredicted: null },
          exercise: { peakVo2PercentPredicted: null },
        }),
      ),
    ).toEqual([]);
  });

  describe.each(diameters)("at %s", (path) => {
    it.each([0, 0.4, 2.9, 150.1, 400])("doubts %d mm", (value) => {
      expect(doubts(path, value)).toMatchObject([{ path, code: "diameter-implausible", value }]);
    });

    it.each([3, 4, 150])("does not doubt %d mm", (value) => {
      expect(doubts(path, value)).toEqual([]);
    });
  });

  describe.each(percentages)("at %s", (path) => {
    it.each([0, 0.61, 9.9, 200.1, 300])("doubts %d %%", (value) => {
      expect(doubts(path, value)).toMatchObject([{ path, code: "percent-implausible", value }]);
    });

    it.each([10, 61, 200])("does not doubt %d %%", (value) => {
      expect(doubts(path, value)).toEqual([]);
    });
  });

  it("come back beside a case that is accepted", () => {
    const read = parseCase({
      case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
      lesions: [{ diameterMm: 1.2 }],
      lungFunction: { fev1PercentPredicted: 0.61 },
    });
    expect(read.ok).toBe(true);
    expect(read.warnings).toMatchObject([
      { path: "lungFunction.fev1PercentPredicted", code: "percent-implausible", value: 0.61 },
      { path: "lesions.0.diameterMm", code: "diameter-implausible", value: 1.2 },
    ]);
  });
});

describe("a date after the day of the meeting", () => {
  const places = ["primary.assessedOn", "staging.0.on", "lungs.absentSince", "lungFunction.measuredOn"];

  it.each(places)("has a warning at %s", (path) => {
    for (const value of ["2999-01-01", "2999"]) {
      expect(doubts(path, value)).toMatchObject([{ path, code: "date-after-meeting", value }]);
    }
    expect(doubts(path, "1999-12")).toEqual([]);
  });

  it("is no text that happens to end in the same letters", () => {
    expect(doubts("systemicAlternative.reason", "the board has not met")).toEqual([]);
  });

  it("is compared only as far as that day is known", () => {
    const at = (asOf: string) =>
      warningsOf(caseOf({ case: { schema: "metastasectomy/1", asOf }, lungFunction: { measuredOn: "2026-11-30" } }));
    expect(at("2026-11")).toEqual([]);
    expect(at("2026-10")).toHaveLength(1);
  });
});
