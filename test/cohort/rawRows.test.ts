import { describe, expect, it } from "vitest";
import { rawRows, UnreadLine } from "../../src/cohort/rawRows.ts";
import type { TableMapping } from "../../src/cohort/tableMapping.ts";
import { collected, pieces } from "./collected.ts";

const mapping: TableMapping = {
  asOf: "2026-11-24",
  id: "name",
  columns: [
    { column: "fev1", fact: "lungFunction.fev1Liters" },
    { column: "dlco", fact: "lungFunction.dlcoPercentPredicted" },
  ],
};
const said = async (source: unknown, changed: Partial<TableMapping> = {}) =>
  (await collected(rawRows(source, { ...mapping, ...changed }))).map((row) =>
    "cells" in row ? row.cells : [row.line, ...row.problems.map(({ message }) => message)],
  );

describe("rows of text", () => {
  it("come with what concerns the table as a whole", async () => {
    expect(await said("name,fev1,x,fev1\nA,2,,3\nB,3,,4\n")).toEqual([
      [0, 'Column "dlco": the table has no such heading; it has "name", "fev1", "x", "fev1".'],
      [0, 'Column "x": the mapping does not read it.'],
      [0, 'Column "fev1": two columns have this heading; the first is read.'],
      ["A", "2", "", "3"],
      ["B", "3", "", "4"],
    ]);
  });

  it("say of a heading that it names another unit, and of a column that two numbers are read from it", async () => {
    const columns = [
      { column: "largest (cm)", fact: "course.lesionSummary.largestMm" },
      { column: "largest (cm)", fact: "lesions.0.diameterMm", unit: "cm" },
      { column: "day", fact: "lesions.0.measuredOn" },
      { column: "day", fact: "lungFunction.measuredOn" },
    ] as const;
    expect(await said("name,largest (cm),day\nA,3.1,2026\n", { columns })).toEqual([
      [0, 'Column "largest (cm)": the heading names cm, and the mapping reads it in mm.'],
      [
        0,
        'Column "largest (cm)": two numbers are read from it, course.lesionSummary.largestMm and lesions.0.diameterMm.',
      ],
      ["A", "3.1", "2026"],
    ]);
  });

  it("say of a column that no row fills it, be it empty or full of NA", async () => {
    expect(await said("name,fev1,dlco\nA,,NA\nB, ,na\n")).toEqual([
      ["A", "", "NA"],
      ["B", " ", "na"],
      [0, 'Column "fev1": no row says anything in it.'],
      [0, 'Column "dlco": no row says anything in it.'],
    ]);
    expect((await said("name,fev1,dlco\nA,2,999\n", { notKnown: ["999"] })).at(-1)).toEqual([
      0,
      'Column "dlco": no row says anything in it.',
    ]);
  });

  it("are not read where their cells may stand under other headings", async () => {
    expect(await said("name,fev1,dlco\nA,2\nB,2,3,,\nC,2,3,4\nD,2,80,\n")).toEqual([
      [2, "Line 2: the row has 2 cells under 3 headings; it is not read, because its values may stand under others."],
      ["B", "2", "3", "", ""],
      [4, expect.stringContaining("Line 4: the row has 4 cells")],
      ["D", "2", "80", ""],
    ]);
  });

  it("are none in a file of the wrong kind, in an empty one, in bytes of another encoding", async () => {
    expect(await said(new Uint8Array([0x50, 0x4b, 3, 4, 0x14]))).toEqual([
      [0, "The source is not a table of text but an Excel workbook or another zip archive: save the sheet as CSV."],
    ]);
    expect(await said(pieces(`%PDF-1.7 ${"x".repeat(99)}`, 1))).toEqual([
      [0, "The source is not a table of text but a PDF."],
    ]);
    expect(await said("")).toEqual([[0, "The source holds no line of headings."]]);
    expect(await said([])).toEqual([[0, "The source holds no line of headings."]]);
    expect(await said("name,fev1,dlco\n\n")).toEqual([[0, "The source holds no row below its headings."]]);
    const umlaut = new Uint8Array([
      ...new TextEncoder().encode("name,fev1,dlco\n"),
      0xf6,
      0x2c,
      0x32,
      0x2c,
      0x33,
      0x0a,
    ]);
    expect((await said(umlaut)).at(-1)).toEqual([
      0,
      "Some letters are not UTF-8; the mapping can state the encoding, such as windows-1252.",
    ]);
    expect(await said(umlaut, { encoding: "windows-1252" })).toEqual([["ö", "2", "3"]]);
    const odd = new Uint8Array([...new TextEncoder().encode("name,fev1,dlco\nA,1,2\n"), 0xff]);
    expect((await said(odd, { encoding: "utf-8" })).at(-1)).toEqual([0, "Some letters are not utf-8."]);
  });

  it("are the same in small pieces of a long text", async () => {
    const text = `name,fev1,dlco\n${"A,2,3\n".repeat(50)}`;
    expect(await said(pieces(text, 5))).toEqual(await said(text));
  });

  it("name a line that is no row", async () => {
    expect((await said('name,fev1,dlco\nA,2,"3\nB,2,3\n'))[0]).toEqual([
      2,
      "Line 2: a quotation mark opens a cell and does not close it; the line is not read.",
    ]);
  });
});

describe("rows of objects", () => {
  it("are read by name", async () => {
    const unread = new UnreadLine(4, { code: "not-json", said: "not JSON" });
    expect(await said([{ fev1: 2, name: "A", x: 1, dlco: null }, 7, [], unread, { dlco: 80 }])).toEqual([
      [0, 'Column "x": the mapping does not read it.'],
      [2, null, "A"],
      [2, "Line 2: the row is no object with named fields."],
      [3, "Line 3: the row is no object with named fields."],
      [4, "Line 4: not JSON."],
      [undefined, 80, undefined],
    ]);
  });

  it("are said to be none, and columns to be empty", async () => {
    const none = (async function* (): AsyncGenerator<object> {})();
    expect(await said(none)).toEqual([[0, "The source holds no line of headings."]]);
    expect(await said([{ fev1: 1, dlco: null, name: "A" }], { columns: mapping.columns, id: undefined })).toEqual([
      [0, 'Column "name": the mapping does not read it.'],
      [1, null],
      [0, 'Column "dlco": no row says anything in it.'],
    ]);
  });
});
