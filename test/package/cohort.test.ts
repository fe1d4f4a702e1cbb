import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { generatedTable } from "../../docs/examples/generatedTable.js";

const folder = mkdtempSync(join(tmpdir(), "cohort-"));
const at = (name: string) => join(folder, name);
const map = "docs/examples/generatedTable.map.json";
const rows = 12_000;
const words = (out: string) => ["dist/cli.js", "cohort", at("table.csv"), "--map", map, "--out", at(out)];

beforeAll(() => {
  if (!existsSync("dist/cohort.js")) expect(spawnSync("npm", ["run", "build"], { encoding: "utf8" }).status).toBe(0);
  writeFileSync(at("table.csv"), [...generatedTable(rows)].join(""));
});

afterAll(() => rmSync(folder, { recursive: true }));

it("loses no row and doubles none when it is killed ten times, with workers every second time", {
  timeout: 240_000,
}, async () => {
  expect(spawnSync(process.execPath, words("whole.csv"), { encoding: "utf8" }).status).toBe(0);
  const whole = readFileSync(at("whole.csv"), "utf8");
  expect(whole.trimEnd().split("\n")).toHaveLength(rows + 1);
  let seed = 7;
  const places = Array.from({ length: 10 }, () => {
    seed = (seed * 48271) % 2147483647;
    return Math.floor((seed / 2147483647) * 0.9 * whole.length);
  }).sort((one, other) => one - other);
  const part = at("killed.csv.part");
  for (const [time, place] of places.entries()) {
    const workers = time % 2 === 0 ? [] : ["--workers", "2"];
    const child = spawn(process.execPath, [...words("killed.csv"), ...workers], { stdio: "ignore" });
    const ended = new Promise((end) => child.once("exit", (_, signal) => end(signal)));
    while (!existsSync(part) || statSync(part).size < place) await wait(2);
    child.kill("SIGKILL");
    expect(await ended).toBe("SIGKILL");
  }
  const { status, stderr } = spawnSync(process.execPath, words("killed.csv"), { encoding: "utf8" });
  expect(status).toBe(0);
  expect(stderr).toContain("Going on after ");
  expect(readFileSync(at("killed.csv"), "utf8")).toBe(whole);
});
