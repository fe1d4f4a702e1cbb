import { describe, expect, it } from "vitest";
import { warningsOf } from "../../src/record/warnings.ts";
import { warningSentence } from "../../src/words/warningWords.ts";
import { patientWith } from "../candidacy/cases.ts";

const said = (fields: Parameters<typeof patientWith>[0]): readonly string[] =>
  warningsOf(patientWith(fields)).map((warning) => warningSentence(warning, (at) => `lesion ${at + 1}`));

it("says yes of a value that is true", () => {
  const warning = { code: "laterality", path: "course.lesionSummary.bilateral", value: true, message: "" };
  expect(warningSentence(warning as never, () => "")).toContain(" yes: ");
});

describe("the sentence of a value that is hard to believe", () => {
  it("names the fact, its value, the doubt, and the fact it does not match", () => {
    expect(said({ patient: { ageYears: 64, bornOn: "1952-03-02" } })).toContain(
      "Age (years) 64: does not match the date of birth (date of birth 1952-03-02)",
    );
    const lesion = { id: "a", lobe: "right-upper", course: "stable", previousDiameterMm: 8, diameterMm: 14 };
    expect(said({ lesions: [lesion] }).join("\n")).toContain(
      "Course of lesion 1 stable: does not match the diameters (earlier diameter of lesion 1 (mm) 8)",
    );
  });

  it("names one value alone, and not the day of the meeting, which heads the page", () => {
    expect(said({ lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 0.61 } })).toContain(
      "FEV1 (% predicted) 0.61: unusual for a percentage; perhaps a fraction",
    );
    expect(said({ primary: { site: "colorectal", treatedOn: "2027-01-02" } }).join("\n")).toContain(
      "Date of treatment of the primary tumor 2027-01-02: after the meeting",
    );
  });

  it("names a last dose long ago of what is ongoing, and pack-years of a patient who never smoked", () => {
    expect(said({ course: { systemic: [{ lastDoseOn: "2025-01-10", ongoing: true }] } }).join("\n")).toMatch(
      /2025-01-10: does not match the other value \(.* yes\)/,
    );
    expect(said({ patient: { smoking: { status: "never", packYears: 20 } } }).join("\n")).toMatch(
      /20: does not match the other value \(.* never\)/,
    );
  });

  it("says yes and no", () => {
    const lesions = [
      { id: "a", lobe: "right-upper", diameterMm: 9 },
      { id: "b", lobe: "left-upper", diameterMm: 9 },
    ];
    const bilateral = said({ lesions, course: { lesionSummary: { bilateral: false } } });
    expect(bilateral.join("\n")).toMatch(/ no: does not match the lesions listed \(.* both sides\)/);
    const wide = said({ lesions, course: { lesionSummary: { count: 1 } } });
    expect(wide.join("\n")).toMatch(/ 1: does not match the lesions listed \(.* 2\)/);
  });
});
