import { describe, expect, it } from "vitest";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { compareFitness, compareResults } from "../../src/fitness/compareFitness.ts";
import { ersEsts2009 } from "../../src/fitness/ersEsts2009.ts";
import { fitnessOverRange } from "../../src/fitness/fitnessOverRange.ts";
import { fortyPercentRule } from "../../src/fitness/fortyPercentRule.ts";
import { fitnessTable } from "../../src/report/fitnessTable.ts";
import { patient, ppo } from "../fitness/patients.ts";
import { bannedWords } from "./bannedWords.ts";

const lines = (facts: Parameters<typeof patient>[0], pathways?: Parameters<typeof compareFitness>[1]) =>
  fitnessTable(compareFitness(patient(facts), pathways)).split("\n");

describe("the table of pathways", () => {
  it("has a row for each, with its source below", () => {
    const page = lines({ ...ppo(38, 55), stairClimbMeters: 25 }, [fortyPercentRule, accp2013]);
    expect(page.slice(0, 4)).toEqual([
      "| Pathway | Written for | Says, in its own words | Basis |",
      "|---|---|---|---|",
      "| 40 % rule [1] | patients considered for pulmonary metastasectomy; the number was drawn for primary lung cancer | not above 40 % | read in an unpublished teaching text |",
      "| ACCP 2013 [2] | patients considered for resection of primary lung cancer | low risk | read in the source |",
    ]);
    expect(page[5]).toBe("## Sources");
    expect(page[8]).toMatch(/^2\. Brunelli A/);
  });

  it("never calls current what has been replaced", () => {
    const [head, , , , row] = lines({}, [ersEsts2009]);
    expect(head).toBe("Superseded pathways, for comparison with older notes only:");
    expect(row).toContain("superseded by: ERS/ESTS guideline of 2025");
    expect(row).toContain("| asks for FEV1 and DLCO in percent of predicted |");
  });

  it("says where a value lies exactly on a line, and what a range holds", () => {
    expect(lines(ppo(40, 55), [fortyPercentRule])[2]).toContain(
      "| not above 40 %; a value lies exactly on a threshold |",
    );
    const predicted = {
      ppoFev1PercentPredicted: { least: 38, most: 42 },
      ppoDlcoPercentPredicted: { least: 55, most: 60 },
    };
    const along = compareResults([fitnessOverRange(fortyPercentRule, {}, predicted)]);
    expect(fitnessTable(along)).toContain("| at the worse end not above 40 %, at the better end both above 40 % |");
  });

  it("never says that a pathway is met: above average risk is no pass", () => {
    const page = lines(ppo(38, 55)).join("\n");
    expect(page).toContain("| above average risk |");
    expect(page).not.toMatch(/\bmeets?\b|does not meet/);
  });

  it("keeps the superseded pathways in a table of their own, below", () => {
    const page = lines(ppo(45, 50));
    const at = page.indexOf("Superseded pathways, for comparison with older notes only:");
    const inRows = (rows: readonly string[]) =>
      rows
        .filter((row) => row.startsWith("| "))
        .slice(1)
        .map((row) => row.split(" [")[0]);
    expect(inRows(page.slice(0, at))).toEqual([
      "| 40 % rule",
      "| ACCP 2013",
      "| BTS 2010 (dyspnea)",
      "| CATS 2020",
      "| Hemer 2007",
      "| NICE NG122",
    ]);
    expect(inRows(page.slice(at))).toEqual(["| ERS/ESTS 2009", "| Bolliger 1998", "| BTS 2001"]);
  });

  it("has four cells in each row and promises nothing, with every pathway", () => {
    const page = lines({ ...ppo(45, 50), fev1PercentPredicted: 70, dlcoPercentPredicted: 75, peakVo2MlPerKgPerMin: 9 });
    expect(page.filter((line) => line.startsWith("|"))).toHaveLength(13);
    for (const row of page.filter((line) => line.startsWith("|"))) expect(row.split("|")).toHaveLength(6);
    expect(bannedWords(page.join("\n"))).toEqual([]);
  });
});
