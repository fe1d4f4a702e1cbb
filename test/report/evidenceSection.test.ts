import { describe, expect, it } from "vitest";
import type { OpenBiologyQuestion } from "../../src/biology/openBiologyQuestions.ts";
import { evidenceSection as sectionOf } from "../../src/board/evidenceSection.ts";
import { biomarkersAsked, evidenceSection } from "../../src/report/evidenceSection.ts";
import { caseOf } from "../candidacy/cases.ts";

const page = (fields: Record<string, unknown>): string => evidenceSection(sectionOf(caseOf(fields)), []).join("\n");

describe("the biomarkers that are asked for", () => {
  it.each([
    [{ site: "colorectal" }, ["mismatch repair (MSI)", "BRAF"]],
    [{ site: "colorectal", biomarkers: [{ name: "MSI", result: "not readable" }] }, ["mismatch repair (MSI)", "BRAF"]],
    [{ site: "colorectal", biomarkers: [{ name: "MSI", result: "MSS" }] }, ["BRAF"]],
    [{ site: "melanoma" }, ["BRAF"]],
    [{ site: "kidney" }, []],
  ])("of %o", (primary, names) => {
    expect(biomarkersAsked(sectionOf(caseOf({ primary })))).toEqual(names);
  });
});

describe("what is known of the operation", () => {
  it.each([
    [{ site: "colorectal" }, "one randomized trial, which did not show longer survival, and series"],
    [{ site: "kidney" }, "series of patients chosen for surgery, nothing randomized ["],
    [{ site: "other" }, "no study of this primary was read. Their"],
    [undefined, "the primary is not named. Their"],
  ])("is told of %o", (primary, words) => {
    expect(page({ primary })).toContain(`- Known of removing lung metastases: ${words}`);
  });

  it("shows no figure", () => {
    for (const site of ["colorectal", "kidney", "melanoma", "bone-sarcoma"]) {
      expect(page({ primary: { site } })).not.toMatch(/%|hazard|\d months|\d years/);
    }
  });

  it("is no section where there is none", () => {
    expect(evidenceSection(undefined, [])).toEqual([]);
  });
});

describe("systemic options", () => {
  it("stand with their source, and not at all where none concerns the patient", () => {
    expect(page({ primary: { site: "melanoma" } })).toMatch(
      /to be weighed: a checkpoint .* melanoma \(whether it was given is not recorded\) \[\d+\] \(read in/,
    );
    const course = (systemic: readonly object[]) => page({ primary: { site: "melanoma" }, course: { systemic } });
    expect(course([])).toMatch(/to be weighed: a checkpoint .* melanoma \[\d+\] \(read in/);
    expect(course([{ agent: "nivolumab", ongoing: true }])).not.toContain("Systemic treatment");
    expect(page({ primary: { site: "breast" } })).not.toContain("Systemic treatment");
  });
});

describe("open questions", () => {
  const told: Readonly<Record<OpenBiologyQuestion["code"], string>> = {
    "last-dose-of-bevacizumab-or-kinase-inhibitor": "the last dose of bevacizumab or a kinase inhibitor",
    "checkpoint-inhibitor-running": "whether a checkpoint inhibitor is running",
    "steroids-running": "whether steroids are running",
    "mismatch-repair-not-recorded": "mismatch repair (MSI), not recorded",
    "braf-not-recorded": "BRAF, not recorded",
  };

  it.each(Object.entries(told))("%s is asked without a threshold", (code, words) => {
    const question = { code, about: "course" } as OpenBiologyQuestion;
    const section = { sources: [], options: [], questions: [question, { ...question, lastDoseOn: "2026-10-01" }] };
    expect(evidenceSection(section, []).at(-1)).toBe(
      `- Open, and no waiting time was read for any of it: ${words}; ${words} (2026-10-01).`,
    );
  });

  it("are left out where there is none", () => {
    expect(page({ primary: { site: "breast" } })).not.toContain("Open");
  });
});
