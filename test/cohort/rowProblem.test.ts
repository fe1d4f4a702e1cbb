import { expect, it } from "vitest";
import { placeOf, problemAt, quoted } from "../../src/cohort/rowProblem.ts";

it("begins a sentence with the place and ends it with a point", () => {
  const problem = { code: "not-a-number", said: '"x" is not a number' } as const;
  expect(problemAt(7, "dlco", problem)).toEqual({
    code: "not-a-number",
    line: 7,
    column: "dlco",
    message: 'Line 7, column "dlco": "x" is not a number.',
  });
  expect(problemAt(undefined, "dlco", problem).message).toBe('Column "dlco": "x" is not a number.');
  expect(problemAt(undefined, undefined, problem)).toEqual({ code: "not-a-number", message: '"x" is not a number.' });
  expect(placeOf(3, undefined)).toBe("Line 3");
});

it("quotes a cell short and without signs that move a cursor", () => {
  expect(quoted("a".repeat(80))).toBe(`"${"a".repeat(59)}…"`);
  expect(quoted("a\u001b[2J\u202eb")).toBe('"a\ufffd[2J\ufffdb"');
});
