import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { existing } from "../../src/internal/guards.ts";

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly "timeout-minutes"?: number;
  readonly needs?: string;
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly env?: Record<string, string> }[];
}

interface Workflow {
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = ".github/workflows";
const text = (name: string) => readFileSync(`${folder}/${name}`, "utf8");
const workflow = (name: string): Workflow => parse(text(name));
const names = readdirSync(folder);
const jobs = names.flatMap((name) => Object.values(workflow(name).jobs).map((job) => [name, job] as const));

describe("the workflows", () => {
  it("are those for checks and for a release", () => expect(names.sort()).toEqual(["checks.yml", "release.yml"]));

  it("use actions at a commit, with the version beside it", () => {
    for (const name of names) {
      const lines = text(name).match(/uses: .*/g) ?? [];
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it("may write nothing by default, and end", () => {
    for (const name of names) {
      expect(Object.values(workflow(name).permissions).filter((access) => access !== "read")).toEqual([]);
    }
    for (const [, job] of jobs) expect(job["timeout-minutes"]).toBeLessThanOrEqual(30);
  });

  it("sign in one job alone, behind an environment and every check", () => {
    const writing = jobs.filter(([, { permissions = {} }]) => Object.values(permissions).includes("write"));
    expect(writing).toEqual([["release.yml", workflow("release.yml").jobs.publish]]);
    const released = workflow("release.yml").jobs;
    const [publish, checks] = [existing(released.publish), existing(released.checks)];
    expect(publish.permissions).toEqual({ contents: "read", "id-token": "write" });
    expect([publish.environment, publish.needs]).toEqual(["npm", "checks"]);
    expect(publish.steps.map(({ run }) => run)).toContain("npm publish --provenance --access public --ignore-scripts");
    expect(checks.steps.map(({ run }) => run)).toEqual(expect.arrayContaining([".ci/run", "node .ci/checkAddress.js"]));
  });

  it("hand a secret to the publishing step alone", () => {
    const knowing = jobs.flatMap(([, { steps }]) => steps.filter((step) => JSON.stringify(step).includes("secrets.")));
    expect(knowing.map(({ run }) => run?.split(" ", 2).join(" "))).toEqual(["npm publish"]);
  });

  it("put no word of a commit, a branch or a pull request into a command", () => {
    for (const [, { steps }] of jobs) for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });
});

describe("the forms for issues", () => {
  const forms = readdirSync(".github/ISSUE_TEMPLATE");
  const form = (name: string) => parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, "utf8"));

  it("are three, and there is no blank one", () => {
    expect(forms.sort()).toEqual(["config.yml", "feature.yml", "misleading-line.yml", "wrong-number.yml"]);
    expect(form("config.yml").blank_issues_enabled).toBe(false);
  });

  it.each(forms.filter((name) => name !== "config.yml"))("%s has what a form needs", (name) => {
    const { name: title, description, body } = form(name);
    expect([typeof title, typeof description]).toEqual(["string", "string"]);
    const fields = body.filter(({ type }: { type: string }) => type !== "markdown");
    expect(new Set(fields.map(({ id }: { id: string }) => id)).size).toBe(fields.length);
    for (const { attributes, type } of fields) {
      expect(attributes.label).toMatch(/^\S/);
      // YAML reads a bare No as false, and the form refuses it.
      if (type === "dropdown") for (const option of attributes.options) expect(typeof option).toBe("string");
    }
  });

  it("collect for a wrong number what SECURITY.md lists", () => {
    const fields = form("wrong-number.yml").body.filter(({ type }: { type: string }) => type !== "markdown");
    expect(fields.map(({ id }: { id: string }) => id)).toEqual([
      "version",
      "input",
      "answer",
      "expected",
      "source",
      "decision",
    ]);
    for (const { validations } of fields) expect(validations.required).toBe(true);
  });
});
