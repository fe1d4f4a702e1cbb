import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { caseFields } from "../../src/case/fields.table.ts";

const folder = mkdtempSync(join(tmpdir(), "start-"));

/** Runs the command a reader runs after the build. */
function start(...args: readonly string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["docs/examples/brief.js", ...args, "--html", page], {
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}

/** Where the page with the pictures goes, and what is said of it. */
const page = join(folder, "brief.html");
const written = `The same with the map of the lungs and the appendix, as one page: ${page}\n`;

/** A file with some text in it. */
function fileWith(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

beforeAll(() => {
  const built = ["index", "record", "report"].every((name) => existsSync(`dist/${name}.js`));
  if (!built) expect(spawnSync("npm", ["run", "build"], { encoding: "utf8" }).status).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("the start command", () => {
  it("prints the brief of the article's patient", () => {
    const { status, out, err } = start();
    expect([status, err]).toEqual([0, written]);
    expect(out.trim()).toBe(readFileSync("test/docs/__snapshots__/two-nodules.md", "utf8").trim());
  });

  it("writes the brief with its pictures as one page, and says where", () => {
    const { err } = start("docs/examples/second-operation-measured-after.json");
    expect(err).toBe(written);
    const html = readFileSync(page, "utf8");
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain("Map of the lungs");
    expect(html).toContain("<details>");
  });

  it("prints the brief all the same where the page cannot be written, and says so", () => {
    const nowhere = join(folder, "no", "such", "folder.html");
    const { status, stdout, stderr } = spawnSync(process.execPath, ["docs/examples/brief.js", "--html", nowhere], {
      encoding: "utf8",
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# Lung metastasectomy: tumor board of /);
    expect(stderr).toMatch(/^The page with the appendix was not written: /);
  });

  it("prints the brief of a file", () => {
    const { status, out } = start("docs/examples/lower-lobectomy-reserve.json");
    expect(status).toBe(0);
    expect(out).toContain("**Does not meet the criteria of the default policy, ");
  });

  it("judges under another policy, before or after the file", () => {
    for (const args of [
      ["docs/examples/two-nodules.json", "--policy", "strict"],
      ["--policy=strict", "docs/examples/two-nodules.json"],
      ["--policy", "strict"],
    ]) {
      const { status, out } = start(...args);
      expect(status).toBe(0);
      expect(out).toContain('**Cannot be assessed under the policy "strict", ');
    }
  });

  it.each([
    ["thomford", "thomford-1965"],
    ["petrella", "petrella-2017"],
    ["kanzaki", "kanzaki-2021"],
  ])("knows the policy %s", (policy, id) => {
    const { status, out } = start("--policy", policy);
    expect(status).toBe(0);
    expect(out).toContain(`the policy "${id}"`);
  });

  it.each(["lenient", "toString", "constructor", "__proto__", ""])(
    "refuses the policy %j, and names those there are",
    (policy) => {
      expect(start(`--policy=${policy}`)).toEqual({
        status: 1,
        out: "",
        err: `There is no policy "${policy}"; there are document, strict, thomford, petrella, kanzaki.\n`,
      });
    },
  );

  it.each([
    [["--polcy", "strict"], "Unknown option '--polcy'"],
    [["-p"], "Unknown option '-p'"],
    [["--policy", "--strict"], "Option '--policy' argument is ambiguous"],
  ])("says in one sentence of %j what is wrong with it, and ends with 1", (words, wrong) => {
    expect(start(...words)).toEqual({
      status: 1,
      out: "",
      err: `${wrong}; there are --policy and --html, each with a value.\n`,
    });
  });

  it("asks about what is hard to believe, and prints the brief all the same", () => {
    const text = readFileSync("docs/examples/two-nodules.json", "utf8").replace(/: 92\b/, ": 0.92");
    const { status, out, err } = start(fileWith("fraction.json", text));
    expect(status).toBe(0);
    expect(err).toBe(
      `Please check: lungFunction.fev1PercentPredicted is 0.92: unusual for a percentage; perhaps a fraction.\n${written}`,
    );
    expect(out).toMatch(/^# Lung metastasectomy: tumor board of /);
  });

  it("prints the issues of a broken case and ends with 1", () => {
    const file = fileWith(
      "broken.json",
      JSON.stringify({ case: { schema: "metastasectomy/1" }, lesions: [{ depthMm: -1, size: 7 }] }),
    );
    const fields = Object.keys(caseFields.lesions.each).join(", ");
    expect(start(file)).toEqual({
      status: 1,
      out: "",
      err: [
        `${file} is not a case:`,
        "- case.asOf must be an existing date of 1900 to 2199, as YYYY, YYYY-MM or YYYY-MM-DD, got nothing",
        "- lesions.0.depthMm must be a number from 0 to 400, got -1",
        `- lesions.0.size must be one of the fields ${fields} (unknown field, did you mean side?), got "size"`,
        "",
      ].join("\n"),
    });
  });

  it("says of a file that is no JSON, or not there, that it cannot be read, and ends with 1", () => {
    const file = fileWith("text.json", "two nodules");
    for (const each of [file, join(folder, "nowhere.json")]) {
      const { status, out, err } = start(each);
      expect([status, out]).toEqual([1, ""]);
      expect(err).toContain(`${each} cannot be read as JSON: `);
      expect(err).not.toContain("    at ");
    }
  });
});
