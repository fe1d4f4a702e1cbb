import { expect, it } from "vitest";
import { flowDrawing, numeral } from "../../src/cohort/flowDrawing.ts";
import { existing } from "../../src/internal/guards.ts";
import { madeUpTable } from "./cohorts.ts";

const table = await madeUpTable(500);

it("shows every count of the flow, in the picture and in its text", () => {
  const policy = existing(table.policies[0]);
  const { description, body, title } = flowDrawing(table, policy);
  const drawn = body.join("");
  expect(title).toContain("policy document");
  expect(description).toContain(`Rows 500: cases ${table.cases}, not read as a case ${table.rows - table.cases}.`);
  for (const step of Object.values(policy.flow)) {
    const said = `met ${step.met ?? 0}, not met ${step.unmet ?? 0}, cannot be assessed ${step.unknown ?? 0}`;
    expect(description).toContain(said);
    expect(drawn).toContain(said);
  }
  expect(description).toContain("A plan leaves at the first criterion");
});

it("writes thousands the same on every machine", () => {
  expect([0, 999, 1000, 1234567].map(numeral)).toEqual(["0", "999", "1,000", "1,234,567"]);
});
