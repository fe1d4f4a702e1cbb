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
    expect(page[2]).toContain(`|40 % rule [1]|${fortyPercentRule.population}|not above 40 %|`);
    expect(page[3]).toMatch(/^\|ACCP 2013 \[2\]\|.*\|low risk\|\w/);
    expect(page.at(-1)).toMatch(/^- \[2\] Brunelli A/);
  });

  it("says what has superseded a pathway, and which test it needs next", () => {
    expect(lines({}, [ersEsts2009])[2]).toMatch(/superseded by: ERS\/ESTS guideline of 2025.*\|next: .*\|/);
  });

  it("says where a value is exactly at a threshold, and what a range holds", () => {
    expect(lines(ppo(40, 55), [fortyPercentRule])[2]).toContain("|not above 40 %; a value is exactly at a threshold|");
    const predicted = {
      ppoFev1PercentPredicted: { least: 38, most: 42 },
      ppoDlcoPercentPredicted: { least: 55, most: 60 },
    };
    const along = compareResults([fitnessOverRange(fortyPercentRule, {}, predicted)]);
    expect(fitnessTable(along)).toContain("|not above 40 % at the lower value, both above 40 % at the higher value|");
  });

  it("never says that a pathway is met, and puts the superseded ones last", () => {
    const page = lines(ppo(38, 55));
    expect(page.join("\n")).toContain("|above average risk|");
    expect(page.join("\n")).not.toMatch(/\|(not )?met\|/);
    const rows = page.filter((line) => line.startsWith("|")).map((line) => line.includes("superseded by"));
    expect(rows.slice(-3)).toEqual([true, true, true]);
    expect(rows.slice(0, -3)).not.toContain(true);
  });

  it("has four cells in each row and promises nothing, with every pathway", () => {
    const page = lines({ ...ppo(45, 50), fev1PercentPredicted: 70, dlcoPercentPredicted: 75, peakVo2MlPerKgPerMin: 9 });
    expect(page.filter((line) => line.startsWith("|")).length).toBeGreaterThanOrEqual(10);
    for (const row of page.filter((line) => line.startsWith("|"))) expect(row.split("|")).toHaveLength(6);
    expect(bannedWords(page.join("\n"))).toEqual([]);
  });

  it("refuses what is no comparison", () => {
    expect(() => fitnessTable(5 as never)).toThrow(/^Cannot write the table of pathways: the comparison must be/);
    expect(() => fitnessTable({} as never)).toThrow(/^Cannot write the table of pathways: the results must be a list/);
  });
});
