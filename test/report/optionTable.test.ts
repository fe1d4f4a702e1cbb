import { describe, expect, it } from "vitest";
import { optionTable, settlingRow } from "../../src/report/optionTable.ts";
import { caseOf, patientWith } from "../candidacy/cases.ts";
import { exampleCase } from "../figures/exampleCases.ts";
import { contextOf, lines } from "./contexts.ts";

describe("the table of operations considered", () => {
  it("has a row an operation, with what it takes, leaves and clears", () => {
    const page = lines(optionTable(contextOf(exampleCase("kidney-central"))));
    expect(page).toContain('|Lesion "central"|lobectomy|3|75.8 %|69.1 %|above 40 %|does not clear it|');
    expect(page).toContain('|Lesion "central"|pneumonectomy|10|42.6 %|38.8 %|above 40 %|cannot be assessed|');
  });

  it("names the planned operation and the margin policies, and says what holds if every lesion is wedged", () => {
    const page = lines(optionTable(contextOf(exampleCase("sarcoma-nine-lesions"))));
    expect(page.some((line) => /\|wedge \(planned\)\|.*\|clears it under every margin policy\|$/.test(line))).toBe(
      true,
    );
    expect(page).toContain(
      "- If every lesion is removed by wedge: FEV1 and DLCO above the threshold over the whole range.",
    );
    const near = {
      lobe: "right-lower",
      diameterMm: 12,
      depthMm: 10,
      pleuralSurface: "costal",
      adjacent: [{ structure: "vessel", order: "segmental", relation: "near", distanceMm: 7 }],
    };
    const some = lines(optionTable(contextOf(patientWith({ lesions: [near] })))).join("\n");
    expect(some).toMatch(/\|wedge\|.*\(margin-5-mm[^|]*\)\|/);
  });

  it("says nothing of lung function that was not measured", () => {
    const page = lines(optionTable(contextOf(patientWith({ lungFunction: null }))));
    expect(page.join("\n")).toContain("|not recorded|not recorded|\\-|");
    expect(page.some((line) => line.startsWith("- "))).toBe(false);
    const dlco = { measuredOn: "2026-11-10", dlcoPercentPredicted: 81 };
    expect(lines(optionTable(contextOf(patientWith({ lungFunction: dlco })))).join("\n")).toMatch(
      /\|not recorded\|[\d. to]+ %\|above 40 %\|/,
    );
    expect(optionTable(contextOf(caseOf()))).toEqual([]);
  });
});

describe("the operation that would settle lung function", () => {
  const lesion = { lobe: "right-lower", diameterMm: 8, adjacent: [], pleuralSurface: "costal" };
  const lungFunction = { measuredOn: "2026-11-10", fev1PercentPredicted: 55, dlcoPercentPredicted: 52 };

  it("is printed where the plan leaves it open", () => {
    const open = patientWith({ lungFunction, lesions: [{ ...lesion, id: "a" }] });
    const [row] = settlingRow(contextOf(open));
    expect(row?.slice(0, 2)).toEqual(["If every lesion is removed by wedge", "0 to 1"]);
  });

  it("is not, where the plan is decided or nothing settles it", () => {
    expect(settlingRow(contextOf(exampleCase("two-nodules")))).toEqual([]);
    expect(settlingRow(contextOf(caseOf()))).toEqual([]);
    expect(settlingRow(contextOf(patientWith({ lungFunction: null })))).toEqual([]);
  });
});
