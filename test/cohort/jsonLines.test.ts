import { expect, it } from "vitest";
import { jsonLines } from "../../src/cohort/jsonLines.ts";
import { UnreadLine } from "../../src/cohort/rawRows.ts";
import { collected, pieces } from "./collected.ts";

it("reads a value a line, wherever the text is cut", async () => {
  const text = '{"a":1}\n \n[2]\r\nno\n"last"\n\t';
  for (const length of [1, 4, 99]) {
    const lines = await collected(jsonLines(pieces(text, length)));
    expect(
      lines.map((each) => (each instanceof UnreadLine ? [each.line, each.problem.code] : [each.line, each.value])),
    ).toEqual([
      [1, { a: 1 }],
      [3, [2]],
      [4, "not-json"],
      [5, "last"],
    ]);
  }
});
