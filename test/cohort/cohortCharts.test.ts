import { expect, it } from "vitest";
import { cohortCharts, requireTable } from "../../src/cohort/cohortCharts.ts";
import { cohortTable } from "../../src/cohort/cohortTable.ts";
import { madeUpTable } from "./cohorts.ts";

it("draws the three pictures of a cohort", async () => {
  const charts = cohortCharts(await madeUpTable(2000));
  for (const [name, svg] of Object.entries(charts)) {
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain("<title>");
    expect(svg).toContain("<desc>");
    expect(svg).not.toMatch(/NaN|undefined|\bid=|candidate|should|must|safe|eligible|optimal|recommended/);
    await expect(svg).toMatchFileSnapshot(`./__snapshots__/${name}.svg`);
  }
});

it("refuses what is no table, and one without a case", async () => {
  expect(() => cohortCharts(null as never)).toThrow(
    "Cannot draw a cohort: the table must be an object with named fields, got null",
  );
  expect(() => cohortCharts({} as never)).toThrow("the policies of the table must be a list, got undefined");
  const empty = await cohortTable([]);
  expect(() => cohortCharts(empty)).toThrow("the table must be one of a cohort with a case, got an object");
  expect(requireTable("count", empty)).toBeUndefined();
});
