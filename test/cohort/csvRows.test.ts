import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRows } from "../../src/cohort/csvRows.ts";
import { collected, pieces } from "./collected.ts";

const rows = (text: string, length = 1 << 18, delimiter?: string) =>
  collected(csvRows(pieces(text, length), delimiter));
const cells = async (...args: Parameters<typeof rows>) => (await rows(...args)).map((row) => row.cells);

describe("rows of a CSV file", () => {
  it("are distinguished by comma, semicolon, tab or bar, and by any end of line", async () => {
    for (const sign of [",", ";", "\t", "|"]) {
      for (const end of ["\n", "\r\n", "\r"]) {
        const text = ["a", "b"].join(sign) + end + ["1", '"2\n3"'].join(sign) + end;
        expect(await cells(text)).toEqual([
          ["a", `b${end === "\r\n" ? "\r" : ""}`],
          ["1", "2\n3"],
        ]);
      }
    }
    expect(await cells("a;b,c\n1;2\n", 99, ";")).toEqual([
      ["a", "b,c"],
      ["1", "2"],
    ]);
  });

  it("are parted by the sign that a spreadsheet names in the first line", async () => {
    for (const text of ["sep=;\na,b;c\n1;2\n", "SEP=;\r\na,b;c\r\n1;2\r\n", '"sep=;"\na,b;c\n1;2\n']) {
      for (const length of [1, 9, 99]) {
        const [first, second] = await rows(text, length);
        expect([first?.line, first?.cells[0], second?.cells[0]]).toEqual([2, "a,b", "1"]);
      }
    }
    expect(await cells("sep=;\na,b;c\n", 99, ",")).toEqual([["a", "b;c"]]);
    expect(await rows("sep=;")).toEqual([]);
  });

  it("have the line on which they begin, whatever stands in cells", async () => {
    const text = 'a,b\n\n"1\n\n2",3\n   \n4,"5 ""six"""\n';
    expect((await rows(text)).map(({ line, cells: [first] }) => [line, first])).toEqual([
      [1, "a"],
      [3, "1\n\n2"],
      [7, "4"],
    ]);
  });

  it("are the same wherever the text is cut", async () => {
    const cell = fc.stringMatching(/^[a-z0-9 ,;"\n]{0,6}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, fc.constant("end")), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        async (table, length) => {
          const text = table.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(",")).join("\n");
          expect(await cells(text, length, ",")).toEqual(table);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("go on after a line whose quotation marks do not close, or close inside a cell", async () => {
    const text = 'a,b\n1,"2\n3,4\n5,"6"7\n8,9\n';
    for (const length of [1, 7, 1000]) {
      expect(
        (await rows(text, length)).map(({ line, problem, cells: [first] }) => problem?.code ?? [line, first]),
      ).toEqual([[1, "a"], expect.stringMatching(/quote-/), [3, "3"], "quote-misplaced", [5, "8"]]);
    }
    expect((await rows('a,b\n1,"2')).at(-1)).toMatchObject({ line: 2, cells: [], problem: { code: "quote-open" } });
    expect((await rows('a,b\n1,"2\n3,4\n')).map(({ problem }) => problem?.code)).toEqual([
      undefined,
      "quote-open",
      undefined,
    ]);
  });

  it("do not wait for ever for a quotation mark", async () => {
    const text = `a,b\n1,"2\n${"3,4\n".repeat(400_000)}`;
    let count = 0;
    let refused = 0;
    for await (const { problem } of csvRows(pieces(text, 1 << 18))) {
      count += 1;
      if (problem !== undefined) refused += 1;
    }
    expect([count, refused]).toEqual([400_002, 1]);
  });

  it("are none in an empty text, and one without an end of line", async () => {
    expect(await rows("")).toEqual([]);
    expect(await cells("a,b")).toEqual([["a", "b"]]);
    expect(await cells("alone\n1\n")).toEqual([["alone"], ["1"]]);
  });
});
