import { describe, expect, it } from "vitest";
import { openBiologyQuestions, type SystemicCourse } from "../../src/biology/openBiologyQuestions.ts";

const codes = (...systemic: SystemicCourse[]) =>
  openBiologyQuestions({ systemic }).map(({ code, about }) => [code, about]);
const healing = "last-dose-of-bevacizumab-or-kinase-inhibitor";

describe("openBiologyQuestions", () => {
  it.each([
    [{ agent: "bevacizumab" }, [[healing, "course.systemic.0.lastDoseOn"]]],
    [{ class: "anti-vegf" }, [[healing, "course.systemic.0.lastDoseOn"]]],
    [{ class: "kinase-inhibitor", ongoing: false }, [[healing, "course.systemic.0.lastDoseOn"]]],
    [{ agent: "sunitinib" }, [[healing, "course.systemic.0.lastDoseOn"]]],
    [{ class: "checkpoint-inhibitor", ongoing: true }, [["checkpoint-inhibitor-running", "course.systemic.0.ongoing"]]],
    [{ agent: "pembrolizumab" }, [["checkpoint-inhibitor-running", "course.systemic.0.ongoing"]]],
    [{ agent: "pembrolizumab", ongoing: false }, []],
    [{ class: "steroid" }, [["steroids-running", "course.systemic.0.ongoing"]]],
    [{ agent: "dexamethasone", ongoing: false }, []],
    [{ class: "chemotherapy", agent: "FOLFOX" }, []],
    [{}, []],
  ])("%o", (course, expected) => {
    expect(codes(course)).toEqual(expected);
  });

  it("points at the right course and reports the date where there is one", () => {
    const systemic = [{ agent: "FOLFOX" }, { agent: "bevacizumab", lastDoseOn: "2026-01-20" }];
    expect(openBiologyQuestions({ systemic })).toEqual([
      { code: healing, about: "course.systemic.1.lastDoseOn", lastDoseOn: "2026-01-20" },
    ]);
    expect(openBiologyQuestions({ systemic: [{ agent: "bevacizumab" }] })).toEqual([
      { code: healing, about: "course.systemic.0.lastDoseOn" },
    ]);
  });

  it.each([
    ["colorectal", [], ["mismatch-repair-not-recorded", "ras-not-recorded", "braf-not-recorded"]],
    ["colorectal", [{ name: "MSI", result: "MSS" }], ["ras-not-recorded", "braf-not-recorded"]],
    ["colorectal", [{ name: "mismatch repair", result: "proficient" }], ["ras-not-recorded", "braf-not-recorded"]],
    ["colorectal", [{ name: "microsatellites", result: "stable" }], ["ras-not-recorded", "braf-not-recorded"]],
    ["colorectal", [{ name: "mismatch repair", result: "pMMR" }], ["ras-not-recorded", "braf-not-recorded"]],
    ["colorectal", [{ name: "BRAF", result: "wild type" }], ["mismatch-repair-not-recorded", "ras-not-recorded"]],
    ["colorectal", [{ name: "KRAS", result: "G12D" }], ["mismatch-repair-not-recorded", "braf-not-recorded"]],
    ["melanoma", [], ["braf-not-recorded"]],
    ["colorectal", [{ name: "MSI-H" }], ["ras-not-recorded", "braf-not-recorded"]],
    [
      "colorectal",
      [{ name: "KRAS", result: " " }, { name: "MMR" }],
      ["mismatch-repair-not-recorded", "ras-not-recorded", "braf-not-recorded"],
    ],
    ["melanoma", [{ name: "BRAF" }], ["braf-not-recorded"]],
    ["melanoma", [{ name: "BRAF", result: "V600E" }], []],
    ["kidney", [], []],
  ])("names the open markers of %s beside %o", (primarySite, biomarkers, expected) => {
    const questions = openBiologyQuestions({ primarySite, biomarkers });
    expect(questions.map(({ code }) => code)).toEqual(expected);
    for (const { about } of questions) expect(about).toBe("primary.biomarkers");
  });

  it.each([
    [null, "the facts must be an object with named fields, got null"],
    [{ systemic: 1 }, "systemic must be a list, got 1"],
    [{ biomarkers: 1 }, "biomarkers must be a list, got 1"],
  ])("refuses %o", (wrong, message) => {
    expect(() => openBiologyQuestions(wrong as never)).toThrow(`Cannot list open questions: ${message}`);
  });
});
