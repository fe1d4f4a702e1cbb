import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generatedCases } from "../../docs/examples/generatedCases.js";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { parseCase } from "../../src/record/parseCase.ts";

const folder = mkdtempSync(join(tmpdir(), "cohort-"));

function cohort(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["docs/examples/cohort.js", ...args], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
}

beforeAll(() => {
  const built = ["index", "record"].every((name) => existsSync(`dist/${name}.js`));
  if (!built) expect(spawnSync("npm", ["run", "build"], { encoding: "utf8" }).status).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The counts of one printed table, by their first column. */
function table(page: string, title: string): Readonly<Record<string, number>> {
  const lines = page.split("\n");
  const first = lines.findIndex((line) => line.startsWith(`| ${title} |`)) + 2;
  const rows = lines.slice(first, lines.indexOf("", first)).map((line) => line.split(" | "));
  return Object.fromEntries(rows.map(([name, cases]) => [name?.slice(2), Number(cases)]));
}

const header = { schema: "metastasectomy/1", asOf: "2026-11-24" };

describe("a cohort on the command line", () => {
  it("prints the tables that the guide shows", async () => {
    const page = cohort("2000");
    const verdicts = table(page, "Verdict");
    expect(Object.values(verdicts).reduce((sum, cases) => sum + cases, 0)).toBe(2000);
    await expect(page).toMatchFileSnapshot("__snapshots__/cohort.md");
  });

  it("counts the rows of a file, those that are no case among them", () => {
    const file = join(folder, "rows.jsonl");
    const rows = [
      { case: header },
      {
        case: header,
        lesions: [
          { id: "a", diameterMm: 1 },
          { id: "b", diameterMm: 2 },
        ],
      },
      { case: header, patient: { ageYears: 12 } },
      { case: header, lesions: [{ depthMm: -1 }, { depthMm: -2 }] },
      null,
    ];
    writeFileSync(file, `${rows.map((row) => JSON.stringify(row)).join("\n")}\n\n`);
    const page = cohort(file);
    expect(table(page, "Verdict")).toEqual({ "cannot be assessed": 2, "is no case": 2, "is outside the scope": 1 });
    expect(table(page, "Possible and hard to believe")).toEqual({ "lesions[].diameterMm": 2 });
    expect(table(page, "Issue")).toEqual({
      "lesions[].depthMm must be a number from 0 to 400": 2,
      " must be an object with named fields": 1,
    });
    expect(table(page, "Missing fact")).toMatchObject({ lesions: 1, "lungFunction.fev1PercentPredicted": 2 });
    expect(page).toContain("| cannot be assessed | 2 | 40.0 % |");
  });

  it("counts a line that is no JSON among the rows that are no case, with its number in the file", () => {
    const row = JSON.stringify({ case: header });
    const file = join(folder, "truncated.jsonl");
    writeFileSync(file, [row, "", row.slice(0, -3), row, ...Array(6).fill(""), "case,lesions"].join("\r\n"));
    const page = cohort(file);
    expect(table(page, "Verdict")).toEqual({ "cannot be assessed": 2, "is no case": 2 });
    expect(page).toContain("| line 3 must be JSON | 1 | 25.0 % |\n| line 11 must be JSON | 1 | 25.0 % |\n");
  });

  it("says in one sentence of a file that is not there that it cannot be read, and ends with 1", () => {
    const nowhere = join(folder, "nowhere.jsonl");
    const { status, stdout, stderr } = spawnSync(process.execPath, ["docs/examples/cohort.js", nowhere], {
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^.*nowhere\.jsonl cannot be read: .*\n$/);
  });
});

/** As many as a run of all tests bears; the bench runs 100,000. */
const many = 20_000;

describe("20,000 cases with holes", () => {
  it("are read and judged without an exception, each verdict with what it stands on", () => {
    const verdicts = { candidate: 0, "not-candidate": 0, undetermined: 0, refused: 0, "out of scope": 0 };
    const missing = new Map<string, number>();
    let row = 0;
    for (const input of generatedCases(many)) {
      row += 1;
      const read = parseCase(input);
      if (!read.ok) {
        verdicts.refused += 1;
        if (read.issues.length === 0) expect.fail(`row ${row} is refused without an issue`);
        continue;
      }
      const judged = candidacy(read.value, row % 2 === 0 ? documentPolicy : strictPolicy);
      const outside = judged.scope.verdict === "unmet";
      verdicts[outside ? "out of scope" : judged.verdict] += 1;
      // Needs, and only where the verdict is open: the three-valued promise, row by row.
      const open = judged.verdict === "undetermined" && !outside;
      if (open !== judged.needs.length > 0) expect.fail(`row ${row}: ${judged.verdict} needs ${judged.needs}`);
      if (/:null|NaN/.test(JSON.stringify(judged))) expect.fail(`row ${row}: a number is none`);
      for (const path of judged.needs) missing.set(path, (missing.get(path) ?? 0) + 1);
    }
    expect(row).toBe(many);
    expect(Object.values(verdicts).reduce((sum, cases) => sum + cases, 0)).toBe(many);
    for (const [name, cases] of Object.entries(verdicts)) expect([name, cases > 0]).toEqual([name, true]);
    for (const fact of ["lungFunction.dlcoPercentPredicted", "lesions.0.adjacent", "primary.status", "chest.nodes"]) {
      expect([fact, (missing.get(fact) ?? 0) > 100]).toEqual([fact, true]);
    }
  });

  it("are the same cases every time, and others from another seed", () => {
    const first = [...generatedCases(50)];
    expect([...generatedCases(50)]).toEqual(first);
    expect([...generatedCases(50, 2)]).not.toEqual(first);
    expect([...generatedCases(51)].slice(0, 50)).toEqual(first);
  });
});
