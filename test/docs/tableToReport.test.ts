import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { generatedTable } from "../../docs/examples/generatedTable.js";

const folder = mkdtempSync(join(tmpdir(), "table-"));
const script = "docs/examples/tableToReport.js";

beforeAll(() => {
  if (!existsSync("dist/cohort.js")) expect(spawnSync("npm", ["run", "build"], { encoding: "utf8" }).status).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true }));

it("turns a CSV of 5,000 rows with holes into its table and report, in six lines of its own", () => {
  const [csv, report] = [join(folder, "cohort.csv"), join(folder, "report.html")];
  writeFileSync(csv, [...generatedTable(5000)].join(""));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, csv, "docs/examples/generatedTable.map.json", report],
    { encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, ""]);
  const counts = [...stdout.matchAll(/: (\d+)/g)].map(([, count]) => Number(count));
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(4990);
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(1);
  const page = readFileSync(report, "utf8");
  expect(page).toContain("5,000 rows: 4,990 cases, 10 rows that could not be read as a case.");
  expect(page).toContain("Column &quot;surgeon&quot;: the mapping does not read it.");
  expect(page.match(/<svg /g)).toHaveLength(3);

  const code = readFileSync(script, "utf8").replace(/\/\*\*[\s\S]*?\*\//, "");
  const own = code.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("import "));
  expect(own.length).toBeLessThanOrEqual(6);
});
