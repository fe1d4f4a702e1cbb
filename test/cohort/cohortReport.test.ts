import { describe, expect, it } from "vitest";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { cohortReport } from "../../src/cohort/cohortReport.ts";
import { cohortTable } from "../../src/cohort/cohortTable.ts";
import { judgeCohort } from "../../src/cohort/judgeCohort.ts";
import { readTable } from "../../src/cohort/readTable.ts";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { tlcoGli2017 } from "../../src/reference/tlcoGli2017.ts";
import { madeUpTable } from "./cohorts.ts";

describe("the report of a cohort", () => {
  it("holds the counts of the table under every policy, and its pictures", async () => {
    const table = await madeUpTable(300);
    const page = cohortReport(table);
    expect(page).toContain("default-src 'none'");
    expect(page.match(/<svg /g)).toHaveLength(3);
    expect(page).toContain(
      `300 rows: ${table.cases} cases, ${300 - table.cases} rows that could not be read as a case.`,
    );
    for (const { missing, cautions } of table.policies) {
      for (const { label, count } of [...missing, ...cautions]) {
        expect(page).toContain(label.replaceAll("'", "&#39;"));
        expect(page).toContain(`${count} (`);
      }
    }
    expect(page).toContain("policy document");
    expect(page).toContain("policy strict");
    const said = page.replace(/<style>.*?<\/style>/s, "");
    expect(said).not.toMatch(
      /NaN|undefined\b|candidate|should|must not|\bsafe|eligible|optimal|recommended|can afford|benefit/,
    );
  });

  it("says where percentages come from and what kept rows from being read, as text whatever they hold", async () => {
    const rows = readTable("fev1,sex,age,cm,<b>\n3,male,60,175,\n2,male,200,175,\n<script>,male,60,175,\n", {
      asOf: "2026-11-24",
      columns: [
        { column: "fev1", fact: "lungFunction.fev1Liters" },
        { column: "sex", fact: "patient.sex" },
        { column: "age", fact: "patient.ageYears" },
        { column: "cm", fact: "patient.heightCm" },
      ],
    });
    const equations = { fev1: fev1Global2022, transferFactor: tlcoGli2017 };
    const page = cohortReport(await cohortTable(judgeCohort(rows, documentPolicy, { equations })));
    expect(page).toContain("gli-global-2022");
    expect(page).toContain("not known");
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toContain("<script");
    expect(page).toContain("Column &quot;&lt;b&gt;&quot;: the mapping does not read it.");
  });

  it("is a page without a case as well", async () => {
    const page = cohortReport(await cohortTable(judgeCohort(readTable("%PDF-1.4", { asOf: "2026", columns: [] }))));
    expect(page).toContain("a PDF");
    expect(page).toContain("0 rows: 0 cases");
    expect(page).not.toContain("Missing facts");
    expect(() => cohortReport(7 as never)).toThrow("Cannot write the report of a cohort");
  });
});
