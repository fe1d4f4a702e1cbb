import { appendFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { emptyTally } from "../../src/cohort/tally.ts";
import { openPart } from "../../src/command/checkpoint.ts";

const folder = mkdtempSync(join(tmpdir(), "checkpoint-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("goes on where the answers of the same task end, whatever was written after", async () => {
  const file = join(folder, "out");
  const first = await openPart(file, "a");
  expect(first.before).toBeUndefined();
  await first.add("größe\n", 1, emptyTally());
  await first.add("two\n", 2, { ...emptyTally(), rows: 2 });
  appendFileSync(`${file}.part`, "half a li");
  const second = await openPart(file, "a");
  expect(second.before).toMatchObject({ items: 2, tally: { rows: 2 } });
  expect(readFileSync(`${file}.part`, "utf8")).toBe("größe\ntwo\n");
  await second.add("three\n", 3, emptyTally());
  await second.finish(async (part) => renameSync(part, file));
  expect(readFileSync(file, "utf8")).toBe("größe\ntwo\nthree\n");
  expect([`${file}.part`, `${file}.progress`].map((each) => existsSync(each))).toEqual([false, false]);
});

it("begins again for another task, and where the answers are shorter than was said", async () => {
  const file = join(folder, "other");
  await (await openPart(file, "a")).add("one\n", 1, emptyTally());
  expect((await openPart(file, "b")).before).toBeUndefined();
  await (await openPart(file, "a")).add("one\n", 1, emptyTally());
  truncateSync(`${file}.part`, 2);
  expect((await openPart(file, "a")).before).toBeUndefined();
  expect(readFileSync(`${file}.part`, "utf8")).toBe("");
});
