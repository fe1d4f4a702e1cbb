import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";

const text = (file: string) => readFileSync(file, "utf8");
const about = JSON.parse(text("package.json"));
const [packed] = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { encoding: "utf8" }),
);
const files: readonly string[] = packed.files.map(({ path }: { path: string }) => path);

describe("the address of the repository", () => {
  const base = about.repository.url.replace(/^git\+|\.git$/g, "");

  it("is one, in package.json", () => {
    expect(about.homepage).toBe(`${base}#readme`);
    expect(about.bugs.url).toBe(`${base}/issues`);
    expect(about.bugs.email).toMatch(/^[\w-]+@[\w.-]+$/);
  });

  it("stands nowhere else, so that a placeholder is replaced in one place", () => {
    const { stdout } = spawnSync("git", ["grep", "-lF", "-e", new URL(base).host], { encoding: "utf8" });
    expect(stdout.trim().split("\n").sort()).toEqual(["CONTRIBUTING.md", "package.json"]);
  });

  it("is refused for a release while it is a placeholder", () => {
    const { status, stderr } = spawnSync(process.execPath, [".ci/checkAddress.js"], { encoding: "utf8" });
    const placeholders = [about.homepage, about.repository.url, about.bugs.url, about.bugs.email].filter((address) =>
      address.includes(".invalid"),
    );
    expect([status, stderr.match(/is a placeholder/g)?.length ?? 0]).toEqual([
      placeholders.length > 0 ? 1 : 0,
      placeholders.length,
    ]);
    expect(about.scripts.release).toMatch(/^node \.ci\/checkAddress\.js && /);
  });
});

describe("what a registry shows", () => {
  it("says what the package is: keywords, author, license, page, repository, where to report", () => {
    expect(about.keywords.length).toBeGreaterThan(5);
    for (const field of ["description", "author", "license", "homepage"]) expect(about[field]).toMatch(/\S/);
  });

  const linksOf = (paper: string) =>
    [
      ...text(paper)
        .replace(/^```[\s\S]*?^```$/gm, "")
        .matchAll(/\]\(([^)#\s]+)[^)]*\)/g),
    ].map(([, target]) => existing(target));
  const inPackage = (target: string) => files.some((file) => file === target || file.startsWith(`${target}/`));

  it.each(["README.md", "CHANGELOG.md", "SECURITY.md"])("%s is packed with every page it links to", (paper) => {
    expect(files).toContain(paper);
    expect(linksOf(paper).length).toBeGreaterThan(0);
    expect(linksOf(paper).filter((target) => !/^https:\/\//.test(target) && !inPackage(target))).toEqual([]);
  });

  it("CONTRIBUTING.md is packed, and links to what the repository has", () => {
    expect(files).toContain("CONTRIBUTING.md");
    expect(linksOf("CONTRIBUTING.md").filter((target) => !existsSync(target))).toEqual([]);
  });
});

describe("the version", () => {
  const { version } = about;

  it("is that of the lock file, of JSR and of the file to install in the README", () => {
    expect(JSON.parse(text("package-lock.json")).version).toBe(version);
    expect(JSON.parse(text("jsr.json")).version).toBe(version);
    expect(text("README.md").match(/metastasectomy-[\d.]+\.tgz/g)).toEqual([`metastasectomy-${version}.tgz`]);
  });

  it("has an entry of a page in the change log, with its day", () => {
    const [, entry] = text("CHANGELOG.md").split(/^## (?=\d)/m);
    expect(entry).toMatch(new RegExp(`^${version.replaceAll(".", "\\.")}\\n\\n\\d{1,2} [A-Z][a-z]+ \\d{4}`));
    expect(existing(entry).split(/\s+/).length).toBeLessThan(700);
  });

  it("is published on JSR with the doors of the package, from their source", () => {
    const opened = Object.entries(about.exports as Record<string, string | { readonly default: string }>).flatMap(
      ([door, file]) =>
        typeof file === "string" ? [] : [[door, file.default.replace("dist", "src").replace(/js$/, "ts")]],
    );
    // `node docs/tooling/writeVersion.js` writes it.
    expect(JSON.parse(text("jsr.json")).exports).toEqual(Object.fromEntries(opened));
  });
});
