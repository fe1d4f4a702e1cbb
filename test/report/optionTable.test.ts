import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { consideredRows, optionTable } from "../../src/report/optionTable.ts";
import { caseOf, patientWith } from "../candidacy/cases.ts";
import { exampleCase } from "../figures/exampleCases.ts";
import { contextOf, lines } from "./contexts.ts";

describe("the table of operations considered", () => {
  it("has a row an operation, with what it takes, leaves and clears", () => {
    const page = lines(optionTable(contextOf(exampleCase("kidney-central"))));
    expect(page).toContain(
      '|Lesion "central"|lobectomy|3|75.8 %|69.1 %|above 40 %: yes|29.1 above|does not clear it|none|',
    );
    expect(page).toContain(
      '|Lesion "central"|pneumonectomy|10|42.6 %|38.8 %|above 40 %: no|1.2 below|cannot be assessed|surgeon\'s statement on complete resection|',
    );
  });

  it("names the planned operation and the margin policies", () => {
    const page = lines(optionTable(contextOf(exampleCase("sarcoma-nine-lesions"))));
    expect(page.some((line) => /\|wedge \(planned\)\|.*\|every policy\|none\|$/.test(line))).toBe(true);
    expect(
      page.some((line) =>
        /^\|Every lesion\|wedge\|.*\|above 40 %: yes\|[\d.]+ above\|every policy\|none\|$/.test(line),
      ),
    ).toBe(true);
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

  it("has a row for every lesion by one kind of operation, with the margin policies and the facts it depends on", () => {
    const page = lines(optionTable(contextOf(exampleCase("two-nodules-without-plane"))));
    // Five and three of nineteen segments: 80.8 x 11/19 = 46.9.
    expect(page).toContain("|Every lesion|lobectomy|8|53.3 %|46.9 %|above 40 %: yes|6.9 above|every policy|none|");
    const [segmentectomy] = page.filter((line) => line.startsWith("|Every lesion|segmentectomy|"));
    expect(segmentectomy).toMatch(/\|cannot be assessed\|distance of .*"surface" and .*"deep" to the .*\|$/);
  });

  it("says where a value lies exactly at the threshold", () => {
    // 76 less the nine segments of the left lung is 40.
    const lungFunction = { measuredOn: "2026-11-10", fev1PercentPredicted: 76, dlcoPercentPredicted: 90 };
    const lesions = [
      { ...existing(existing(exampleCase("kidney-central").lesions)[0]), lobe: "left-upper", segments: undefined },
    ];
    const page = lines(optionTable(contextOf(patientWith({ lesions, lungFunction }))));
    expect(page.join("\n")).toMatch(/\|pneumonectomy\|9\|40 %\|47.4 %\|above 40 %: no\|at the threshold\|/);
  });

  it("says nothing of lung function that was not measured", () => {
    const page = lines(optionTable(contextOf(patientWith({ lungFunction: null }))));
    expect(page.join("\n")).toContain("|not recorded|not recorded|none|none|");
    const dlco = { measuredOn: "2026-11-10", dlcoPercentPredicted: 81 };
    expect(lines(optionTable(contextOf(patientWith({ lungFunction: dlco })))).join("\n")).toMatch(
      /\|not recorded\|[\d. to]+ %\|above 40 %: cannot be assessed\|/,
    );
    expect(optionTable(contextOf(caseOf()))).toEqual([]);
  });
});

describe("the other operations considered, on the page", () => {
  const rows = (candidate: Parameters<typeof contextOf>[0]) => consideredRows(contextOf(candidate));

  it("are every lesion by one kind of operation, with what it takes and leaves", () => {
    const lesion = { lobe: "right-lower", diameterMm: 8, adjacent: [], pleuralSurface: "costal" };
    const lungFunction = { measuredOn: "2026-11-10", fev1PercentPredicted: 55, dlcoPercentPredicted: 52 };
    const second = { ...lesion, id: "b", lobe: "left-lower" };
    const [row] = rows(patientWith({ lungFunction, lesions: [{ ...lesion, id: "a" }, second] }));
    expect(row?.slice(0, 2)).toEqual(["Instead: wedge for every lesion of the plan", "0 to 2"]);
    // The right lower and the right upper lobe: eight segments of nineteen, 92 % * 11 / 19.
    expect(rows(exampleCase("two-nodules")).at(-1)).toEqual([
      "Instead: lobectomy for every lesion of the plan (right: middle lobe alone)",
      "8",
      "53.3 %",
      "46.9 %",
      "above 40 %: yes",
    ]);
  });

  it("leave out what fails for several lesions over its whole range", () => {
    const printed = rows(exampleCase("sarcoma-nine-lesions")).map(([name]) => name);
    expect(printed).toEqual(["Instead: segmentectomy for every lesion of the plan"]);
  });

  it("set a lobectomy and a pneumonectomy side by side for a central mass", () => {
    expect(rows(exampleCase("kidney-central")).map(([name, taken]) => [name, taken])).toEqual([
      ["Instead: lobectomy (does not clear it)", "3"],
      ["Instead: pneumonectomy", "10"],
    ]);
    const central = existing(exampleCase("kidney-central").lesions)[0];
    const surface = { id: "surface", lobe: "right-lower", diameterMm: 8, depthMm: 0, adjacent: [] };
    expect(rows(patientWith({ lesions: [existing(central), surface] })).map(([name]) => name)).toContain(
      'Instead: pneumonectomy for lesion "central"',
    );
  });

  it("are none where no lesion is to be removed", () => {
    expect(rows(caseOf())).toEqual([]);
  });
});
