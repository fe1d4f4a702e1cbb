import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "cli-"));
const { bin, version } = JSON.parse(readFileSync("package.json", "utf8"));
const file: string = bin.metastasectomy;
const nodules = "docs/examples/two-nodules.json";
const run = (words: readonly string[], input = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], { encoding: "utf8", input });
  return { status, out: stdout, err: stderr };
};

beforeAll(() => {
  if (!existsSync(file)) expect(spawnSync("npm", ["run", "build"], { encoding: "utf8" }).status).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true }));

it("prints the page of a file and of its input, and saves it with its pictures", () => {
  const page = join(folder, "page.html");
  const printed = run([nodules, "--html", page, "--detail", "page"]);
  expect(printed).toMatchObject({ status: 0, err: `The page with its pictures: ${page}\n` });
  expect(readFileSync(page, "utf8")).toMatch(/^<!doctype html>/i);
  expect(run(["-"], readFileSync(nodules, "utf8"))).toEqual({ ...printed, err: "" });
});

it("ends with 1 for what is no case and with 2 for wrong words, and says so beside the answer", () => {
  expect(run(["-"], "{}")).toMatchObject({ status: 1, out: "" });
  expect(run(["--polcy"])).toMatchObject({ status: 2, out: "" });
  expect(run([join(folder, "nowhere.json")])).toMatchObject({ status: 2, out: "" });
  expect(run(["--version"])).toEqual({ status: 0, out: `${version}\n`, err: "" });
});

it("answers a thousand lines in their order", () => {
  const line = JSON.stringify(JSON.parse(readFileSync(nodules, "utf8")));
  const { status, out } = run(["--ndjson"], `${`${line}\nno\n`.repeat(500)}`);
  expect(status).toBe(0);
  const answers = out.trimEnd().split("\n");
  expect(answers).toHaveLength(1000);
  expect(answers.every((each, at) => JSON.parse(each).ok === (at % 2 === 0))).toBe(true);
});

it("ends quietly when the reader closes", async () => {
  const child = spawn(process.execPath, [file, "--ndjson"], { stdio: "pipe" });
  let err = "";
  child.stderr.on("data", (text) => {
    err += text;
  });
  child.stdin.on("error", () => undefined);
  child.stdout.once("data", () => child.stdout.destroy());
  const line = `${JSON.stringify(JSON.parse(readFileSync(nodules, "utf8")))}\n`;
  for (let at = 0; at < 200; at += 1) child.stdin.write(line.repeat(20));
  child.stdin.end();
  const code = await new Promise((ended) => child.once("exit", ended));
  expect([code, err]).toEqual([0, ""]);
});
