import { describe, expect, it } from "vitest";
import { generatedCases } from "../../docs/examples/generatedCases.js";
import { type RawItem, rawReader } from "../../src/cohort/rawReader.ts";
import { rawRows } from "../../src/cohort/rawRows.ts";
import { rawCases, readCases } from "../../src/cohort/readCases.ts";
import { readTable } from "../../src/cohort/readTable.ts";
import type { TableMapping } from "../../src/cohort/tableMapping.ts";
import { collected } from "./collected.ts";

const mapping: TableMapping = {
  asOf: "2026-11-24",
  id: "name",
  columns: [
    { column: "fev1", fact: "lungFunction.fev1PercentPredicted" },
    { column: "dlco", fact: "lungFunction.dlcoPercentPredicted" },
  ],
};
const csv = 'name,fev1,other\nA,61,1\nB,<40,2\n"C,3\nD,1\nE,70,5\n';
const cases = [...generatedCases(20)];
const lines = `${cases.map((each) => JSON.stringify(each)).join("\n")}\n{"case":\n`;

/** The items as another thread gets them. */
const crossed = async (items: AsyncIterable<RawItem>) => structuredClone(await collected(items));

describe("rows that cross to another thread before they are read", () => {
  it("of a table are read as here, problems and notes among them", async () => {
    const rows = (await crossed(rawRows(csv, mapping))).map(rawReader(mapping));
    expect(rows).toEqual(await collected(readTable(csv, mapping)));
    expect(rows.map(({ line, ok }) => [line, ok])).toEqual([
      [0, false],
      [0, false],
      [2, true],
      [3, false],
      [4, false],
      [5, false],
      [6, true],
    ]);
  });

  it("of cases are read as here, as lines and as values", async () => {
    for (const source of [lines, cases]) {
      const rows = (await crossed(rawCases(source))).map(rawReader(undefined));
      expect(rows).toEqual(await collected(readCases(source)));
      expect(rows.length).toBe(typeof source === "string" ? 21 : 20);
    }
  });
});
