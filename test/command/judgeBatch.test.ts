import { expect, it } from "vitest";
import { rawRows } from "../../src/cohort/rawRows.ts";
import { judgeBatch } from "../../src/command/judgeBatch.ts";
import { collected } from "../cohort/collected.ts";

const mapping = {
  asOf: "2026-11-24",
  columns: [{ column: "fev1", fact: "lungFunction.fev1PercentPredicted" as const }],
};

it("writes an answer a row, none for a note, and counts both", async () => {
  const rows = await collected(rawRows("fev1,other\n61,1\n<5,2\n", mapping));
  const batch = { rows, map: mapping, policies: ["document", "strict"], equations: true };
  const { text, tally } = await judgeBatch({ ...batch, csv: true });
  expect(
    text
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(0, 15)),
  ).toEqual(["2,,undetermined", "3,,,,,,,,,,,,,,"]);
  expect(tally).toMatchObject({ rows: 2, refused: 1, notes: [{ code: "column-not-read" }] });
  expect(Object.keys(tally.policies)).toEqual(["document", "strict"]);
  const lines = (await judgeBatch({ ...batch, csv: false })).text.trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).line)).toEqual([2, 3]);
});
