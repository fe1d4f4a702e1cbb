import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { parquetRows, wanted, writeParquet } from "../../src/command/parquetFiles.ts";

const folder = mkdtempSync(join(tmpdir(), "parquet-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function* lines(count: number) {
  for (let at = 0; at < count; at += 1) yield `${JSON.stringify({ line: at, id: at % 2 === 0 ? `P${at}` : null })}\n`;
  yield "no JSON\n";
}
async function all(file: string) {
  const rows = [];
  for await (const row of parquetRows(file)) rows.push(row as Record<string, unknown>);
  return rows;
}

it.each([0, 3, 5000, 12_001])("writes %i rows and reads them again", async (count) => {
  const file = join(folder, `${count}.parquet`);
  await writeParquet(lines(count), file, ["line", "id", "gone"], (name) => name === "line");
  const rows = await all(file);
  expect(rows).toHaveLength(count);
  if (count > 0) expect(rows[0]).toEqual({ line: 0, id: "P0", gone: null });
  if (count > 5000) expect(rows.at(-1)).toEqual({ line: count - 1, id: `P${count - 1}`, gone: null });
});

it("says what to install", async () => {
  await expect(wanted("not-a-package-of-anybody", async () => 1)).rejects.toThrow(
    "Parquet files need a package that is not installed: npm install not-a-package-of-anybody",
  );
});
