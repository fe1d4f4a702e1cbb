import { expect, it } from "vitest";
import { reserveDrawing } from "../../src/cohort/reserveDrawing.ts";
import { existing } from "../../src/internal/guards.ts";
import { madeUpTable } from "./cohorts.ts";

const table = await madeUpTable(400);

it("shows every step with its count, and every threshold once with its policies", () => {
  const { description, body } = reserveDrawing(table);
  for (const counts of [table.ppo.fev1, table.ppo.dlco]) {
    for (const [from, count] of Object.entries(counts)) {
      expect(description).toContain(`${from} to ${Number(from) + 5} %: ${count}`);
    }
  }
  expect(description).toContain("threshold 40 %: policy document and strict.");
  expect(body.join("")).toContain("40 %");
  const [document, strict] = table.policies;
  const other = { ...existing(strict), threshold: { ...existing(strict).threshold, value: 30 } };
  expect(reserveDrawing({ ...table, policies: [existing(document), other] }).description).toContain(
    "threshold 40 %: policy document. threshold 30 %: policy strict.",
  );
});

it("says that no value is known", () => {
  const empty = reserveDrawing({ ...table, ppo: { fev1: {}, dlco: {} } });
  expect(empty.description).toContain("FEV1: No predicted value is known. DLCO: No predicted value is known.");
  expect(empty.body.join("").split(">No predicted value is known")).toHaveLength(3);
});
