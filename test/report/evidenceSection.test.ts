import { describe, expect, it } from "vitest";
import { evidenceOf as sectionOf } from "../../src/board/evidenceOf.ts";
import { biomarkersAsked, evidenceSection } from "../../src/report/evidenceSection.ts";
import { english } from "../../src/words/english.ts";
import { article, caseOf, patientWith } from "../candidacy/cases.ts";
import { contextOf, lines } from "./contexts.ts";

const page = (primary: unknown) => lines(evidenceSection(contextOf(patientWith({ primary })))).join("\n");

describe("the biomarkers that are needed", () => {
  it.each([
    [{ site: "colorectal" }, ["mismatch repair (MSI)", "RAS", "BRAF"]],
    [
      { site: "colorectal", biomarkers: [{ name: "MSI", result: "not readable" }] },
      ["mismatch repair (MSI)", "RAS", "BRAF"],
    ],
    [{ site: "colorectal", biomarkers: [{ name: "MSI", result: "MSS" }] }, ["RAS", "BRAF"]],
    [{ site: "melanoma" }, ["BRAF"]],
    [{ site: "kidney" }, []],
  ])("of %o", (primary, names) => {
    expect(biomarkersAsked(sectionOf(caseOf({ primary })), english)).toEqual(names);
  });
});

describe("the section on evidence", () => {
  it("cites where figures are printed, shows none, and lists systemic options and open questions", () => {
    expect(page({ site: "melanoma" })).toMatch(/Sources: \[1\]/);
    expect(page({ site: "melanoma" })).toMatch(
      /to discuss: in melanoma a checkpoint inhibitor precedes surgery \(whether it was given is not recorded\) \[\d+\]/,
    );
    expect(page({ site: "breast" })).not.toMatch(/Systemic treatment to discuss|Open questions/);
    expect(page({ site: "other" })).not.toContain("Sources");
    for (const site of ["colorectal", "kidney", "bone-sarcoma"])
      expect(page({ site })).not.toMatch(/%|hazard|\d months|\d years/);
    const bevacizumab = {
      evidence: {
        sources: [],
        operations: sectionOf(article).operations,
        statements: [],
        options: [],
        questions: [
          { code: "last-dose-of-bevacizumab-or-kinase-inhibitor", about: "course", lastDoseOn: "2026-10-01" },
        ],
      },
    };
    expect(lines(evidenceSection(contextOf(article, bevacizumab))).join()).not.toContain("Consensus");
    expect(lines(evidenceSection(contextOf(article, bevacizumab))).at(-1)).toContain("(2026-10-01)");
  });

  it("is none where there is none", () => {
    expect(evidenceSection(contextOf(article, { evidence: undefined }))).toEqual([]);
  });
});

it("prints the consensus on what is planned, with its standing and its source", () => {
  const stages = [{ resections: [{ lesions: ["a"], procedure: "wedge" }] }];
  const page = lines(evidenceSection(contextOf(patientWith({ plan: { stages } })))).join("\n");
  expect(page).toMatch(/Consensus of the Society of Thoracic Surgeons \[\d+\] \(secondary source\): considered/);
  for (const words of [
    "multidisciplinary team",
    "minimally invasive approach",
    "R0 or preservation of lung",
    "dissection of nodes",
    "stereotactic radiotherapy is reasonable",
  ])
    expect(page).toContain(words);
  expect(page).not.toContain("PD-L1");
});

it("counts the operations of the largest database, and forecasts nothing by them", () => {
  const page = lines(evidenceSection(contextOf(article))).join("\n");
  expect(page).toContain("In one database 69 patients died after 8868 metastasectomies (2007 to 2019)");
});
