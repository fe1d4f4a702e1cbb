import { expect, it } from "vitest";
import { generatedCases } from "../../docs/examples/generatedCases.js";
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { cohortTable } from "../../src/cohort/cohortTable.ts";
import { judgeCohort } from "../../src/cohort/judgeCohort.ts";
import { readCases } from "../../src/cohort/readCases.ts";

const table = await cohortTable(
  judgeCohort(readCases([...generatedCases(300)] as never), [documentPolicy, strictPolicy]),
);

it("has the policies side by side, with labels, the most frequent first", () => {
  expect(table.policies.map(({ policy }) => policy)).toEqual(["document", "strict"]);
  expect(table.rows).toBe(300);
  for (const { missing, cautions, assumed, verdicts } of table.policies) {
    expect(Object.values(verdicts).reduce((all, one) => all + one, 0)).toBe(table.cases);
    for (const list of [missing, cautions, assumed]) {
      const counts = list.map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((one, other) => other - one));
    }
  }
  expect(table.policies[0]?.missing.map(({ label }) => label)).toContain("depth of each lesion below the pleura (mm)");
  expect(table.policies[1]?.assumed).toEqual([]);
  expect(table.problems.length).toBeGreaterThan(0);
  expect(structuredClone(table)).toEqual(table);
});

it("labels what was assumed", async () => {
  const header = { schema: "metastasectomy/1", asOf: "2026-11-24" };
  const [only] = (await cohortTable(judgeCohort(readCases([{ case: header, lesions: [{ diameterMm: 9 }] }])))).policies;
  expect(only?.assumed.map(({ label }) => label)).toContain("hilar and mediastinal nodes");
});

it("counts doubts by kind, the most frequent first", async () => {
  const header = { schema: "metastasectomy/1", asOf: "2026-11-24" };
  const cases = [{ fev1PercentPredicted: 0.6 }, { dlcoPercentPredicted: 0.5 }, { dlcoPercentPredicted: 0.4 }];
  const rows = readCases(cases.map((lungFunction) => ({ case: header, lungFunction })));
  expect((await cohortTable(judgeCohort(rows))).warnings).toEqual([
    { count: 2, first: expect.stringContaining("Line 2: lungFunction.dlcoPercentPredicted is 0.5") },
    { count: 1, first: expect.stringContaining("Line 1: lungFunction.fev1PercentPredicted is 0.6") },
  ]);
});

it("counts problems by kind and column, the most frequent first", async () => {
  const { problems } = await cohortTable(judgeCohort(readCases("no\n{}\n{}\n")));
  expect(problems.map(({ count, first }) => [count, first.line])).toEqual([
    [2, 2],
    [1, 1],
  ]);
});

it("is a table without a row where there was none, and refuses what is no list", async () => {
  expect(await cohortTable([])).toMatchObject({ rows: 0, cases: 0, policies: [] });
  await expect(cohortTable(7 as never)).rejects.toThrow(
    "Cannot count a cohort: the answers must be those of judgeCohort, got 7",
  );
});
