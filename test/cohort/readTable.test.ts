import { describe, expect, it } from "vitest";
import { readTable } from "../../src/cohort/readTable.ts";
import type { TableMapping } from "../../src/cohort/tableMapping.ts";
import { collected } from "./collected.ts";

const mapping: TableMapping = {
  asOf: "2026-11-24",
  id: "name",
  columns: [{ column: "fev1", fact: "lungFunction.fev1PercentPredicted" }],
};

describe("a table", () => {
  it("is read the same as text, as bytes and as rows", async () => {
    const text = "name,fev1\nA,61\nB,high\nC,\n";
    const fromText = await collected(readTable(text, mapping));
    expect(fromText.map(({ line, id, ok }) => [line, id, ok])).toEqual([
      [2, "A", true],
      [3, "B", false],
      [4, "C", true],
    ]);
    expect(await collected(readTable(new TextEncoder().encode(text), mapping))).toEqual(fromText);
    const rows = [{ name: "A", fev1: 61 }, { name: "B", fev1: "high" }, { name: "C" }];
    const fromRows = await collected(readTable(rows, mapping));
    expect(fromRows.map((row) => row.ok && row.value)).toEqual(fromText.map((row) => row.ok && row.value));
  });

  it("goes on after a malformed row, a column that is missing everywhere and a file of the wrong kind, with a sentence each", async () => {
    const columns = [...mapping.columns, { column: "dlco", fact: "lungFunction.dlcoPercentPredicted" } as const];
    const rows = await collected(readTable('name,fev1\nA,"61\nB,88\n', { ...mapping, columns }));
    expect(rows.map((row) => (row.ok ? row.value.lungFunction : row.problems[0]?.message))).toEqual([
      'Column "dlco": the table has no such heading; it has "name", "fev1".',
      "Line 2: a quotation mark opens a cell and does not close it; the line is not read.",
      { fev1PercentPredicted: 88 },
    ]);
    expect(await collected(readTable("%PDF-1.7", mapping))).toEqual([
      { ok: false, line: 0, problems: [{ code: "not-a-table", message: expect.stringContaining("a PDF") }] },
    ]);
  });

  it("reads no further than requested", async () => {
    let given = 0;
    const endless = (async function* () {
      for (;;) {
        given += 1;
        yield { fev1: given };
      }
    })();
    const rows = readTable(endless, mapping);
    await rows.next();
    await rows.next();
    await rows.return();
    expect(given).toBeLessThan(4);
  });

  it("refuses at once what is no source and what is no mapping", () => {
    expect(() => readTable(3 as never, mapping)).toThrow(
      "Cannot read a table: the source must be text, a stream or rows, got 3",
    );
    expect(() => readTable("", { columns: [] })).toThrow("the day of the meeting");
  });
});
