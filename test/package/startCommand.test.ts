import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";

const { start } = JSON.parse(readFileSync("package.json", "utf8")).scripts as Readonly<Record<"start", string>>;
const [, run = ""] = start.split(" && node ");

beforeAll(() => {
  if (!existsSync("dist/cli.js")) expect(spawnSync("npm", ["run", "build"], { encoding: "utf8" }).status).toBe(0);
});

it("prints the brief of the article's patient where `npm start` is run", () => {
  expect(start).toMatch(/^node docs\/tooling\/build\.js --code --if-older && node dist\/cli\.js /);
  const { status, stdout, stderr } = spawnSync(process.execPath, run.split(" "), { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout.trim()).toBe(readFileSync("test/docs/__snapshots__/two-nodules.md", "utf8").trim());
});
