import { expect, it } from "vitest";
import { missingDrawing, share } from "../../src/cohort/missingDrawing.ts";
import { existing } from "../../src/internal/guards.ts";
import { madeUpTable } from "./cohorts.ts";

it("shows the most frequent facts with their counts, and says how many more there are", async () => {
  const table = await madeUpTable(300);
  const strict = existing(table.policies[1]);
  const { description, body } = missingDrawing(table, strict);
  expect(strict.missing.length).toBeGreaterThan(15);
  for (const { label, count } of strict.missing.slice(0, 15)) {
    expect(description).toContain(`${label}: ${count} (`);
  }
  expect(description).not.toContain(strict.missing[15]?.label);
  expect(body.join("")).toContain(`${strict.missing.length - 15} rarer facts are in the table.`);
});

it("says that none is missing", async () => {
  const table = await madeUpTable(5);
  expect(missingDrawing(table, { ...existing(table.policies[0]), missing: [] }).description).toBe(
    "No fact is missing.",
  );
});

it("gives no share of none", () => {
  expect([share(1, 3), share(0, 0)]).toEqual(["33.3 %", "-"]);
});
