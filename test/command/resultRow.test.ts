import { expect, it } from "vitest";
import nodules from "../../docs/examples/two-nodules.json" with { type: "json" };
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { judgeRow } from "../../src/cohort/judgeRow.ts";
import { readAsCase } from "../../src/cohort/rowReader.ts";
import { csvLine, resultHeadings, resultRow } from "../../src/command/resultRow.ts";

const headings = resultHeadings([documentPolicy, strictPolicy]);

it("flattens an answer into the headings, and a row that is no case into its problems", () => {
  const answer = judgeRow({ ...readAsCase(3, nodules), id: "A" }, [documentPolicy, strictPolicy]);
  const row = resultRow(answer, headings);
  expect(Object.keys(row)).toEqual(headings);
  expect(row).toMatchObject({
    line: 3,
    id: "A",
    policy: "document",
    problems: null,
    ppo_fev1_least: expect.any(Number),
  });
  expect(row.verdict_strict).toEqual(expect.any(String));
  expect(resultRow(readAsCase(4, {}) as never, headings)).toMatchObject({
    line: 4,
    id: null,
    verdict: null,
    problems: expect.stringContaining("Line 4: case must be"),
  });
});

it("has a word of its own for a plan outside the scope, and no number where none is known", () => {
  const header = { schema: "metastasectomy/1", asOf: "2026-11-24" };
  const outside = readAsCase(1, { case: header, primary: { site: "germ-cell" }, lesions: [{}] });
  const row = resultRow(judgeRow(outside, [documentPolicy]), headings);
  expect(row).toMatchObject({
    verdict: "outside-scope",
    fev1_percent: null,
    ppo_dlco_most: null,
    verdict_strict: null,
  });
});

it("quotes what would be read as another cell", () => {
  expect(csvLine(["a", 1.5, null, undefined, 'say "b", c', "d\ne"])).toBe('a,1.5,,,"say ""b"", c","d\ne"\n');
});
