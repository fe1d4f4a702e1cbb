import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { decisions, guide, validation } from "../../docs/tooling/pages.js";
import { existing } from "../../src/internal/guards.ts";
import { importedAs } from "../walks/doors.ts";
import { blocksOf } from "../walks/examples.ts";
import { sources } from "../walks/program.ts";

const pages = ["README.md", validation, ...guide, ...decisions];
const text = (file: string) => readFileSync(file, "utf8");

/** Links to other files of the repository, without what is written as code. */
function linksOf(file: string): readonly string[] {
  const prose = text(file).replace(/^```[\s\S]*?^```$/gm, "");
  return [...prose.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, target]) => existing(target));
}

describe("the pages", () => {
  it("are all in the order of reading", () => {
    const found = readdirSync("docs/guide").map((name) => `docs/guide/${name}`);
    expect([...guide].sort()).toEqual(found.sort());
  });

  it.each(pages)("%s begins with one heading", (file) => {
    expect(text(file)).toMatch(/^# \S/);
    expect(
      text(file)
        .replace(/^```[\s\S]*?^```$/gm, "")
        .match(/^# /gm),
    ).toHaveLength(1);
  });

  it.each(pages)("%s links to what is there", (file) => {
    expect(linksOf(file).filter((target) => !existsSync(join(dirname(file), target)))).toEqual([]);
  });

  it.each([
    ["docs/guide/README.md", "docs/guide"],
    ["docs/decisions/README.md", "docs/decisions"],
  ])("%s links to every page beside it", (contents, folder) => {
    const linked = linksOf(contents).map((target) => join(folder, target));
    const others = pages.filter((file) => dirname(file) === folder && file !== contents);
    expect(others.filter((file) => !linked.includes(file))).toEqual([]);
  });

  it("say where a reader would look for it that a liver remnant is never counted in segments", () => {
    for (const file of ["README.md", "docs/guide/lung-function.md", "docs/guide/liver-remnant.md"]) {
      expect(text(file)).toMatch(/liver[^#]*(never|No function)[^.]*segments/);
    }
  });
});

describe("what is a convention or unconfirmed", () => {
  /** Files of the chapters that judge and mark a figure or a choice with one of the two words, comments left out. */
  const marking = sources
    .filter((file) => !/^src\/(evidence|report)\//.test(file))
    .filter((file) => /(?<![=!]== )"(convention|unconfirmed)"/.test(text(file).replace(/\/\*[\s\S]*?\*\//g, "")))
    .map((file) => file.slice("src/".length).replace(/(\.table)?\.ts$/, ""));

  it("is traced from the file to the page of decisions that says why", () => {
    expect(marking.length).toBeGreaterThan(20);
    const contents = text("docs/decisions/README.md");
    expect(marking.filter((file) => !contents.includes(`\`${file}\``))).toEqual([]);
    const listed = [...contents.matchAll(/`((?:\w+\/)+\w+)`/g)].map(([, file]) => existing(file));
    expect(listed.filter((file) => !marking.includes(file))).toEqual([]);
  });

  it("is on a page of decisions by the name of its threshold", () => {
    const written = decisions.map(text).join("\n");
    const lines = existing(text("docs/guide/thresholds.md").split("## Choices of this package")[0]);
    const names = [...lines.matchAll(/^\| `(\w+)[.`]/gm)].map(([, name]) => existing(name));
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !written.includes(name))).toEqual([]);
  });
});

describe("the examples of README and guide", () => {
  /** Each export with its kind and the name it is imported with, as the doors are pinned; of two doors the first. */
  const names = new Map(
    Object.entries(importedAs)
      .reverse()
      .flatMap(([from, entry]) =>
        text(`test/walks/exports/${entry}.txt`)
          .trim()
          .split("\n")
          .map((line) => line.split(" ") as [string, string])
          .map(([kind, name]) => [name, { kind, from }] as const),
      ),
  );
  const blocks = ["README.md", ...guide].flatMap((file) => blocksOf(file));
  const fileOf = (at: number) => resolve(`test/docs/example-${at}.ts`);

  /** The block as a module: what it uses of the package and does not import itself is imported for it. */
  function moduleOf(code: string): string {
    const own = /^import/m.test(code) ? existing(code.match(/^import[\s\S]*?;$/gm)).join("\n") : "";
    const stands = (name: string, within: string) => new RegExp(`\\b${name}\\b`).test(within);
    const missing = [...names]
      .filter(([name]) => stands(name, code) && !stands(name, own))
      .filter(([name]) => !new RegExp(`\\b(const|let|function) ${name}\\b`).test(code))
      .map(([name, { kind, from }]) => `import { ${kind === "type" ? `type ${name}` : name} } from "${from}";`);
    return `${missing.join("\n")}\n${code}\nexport {};\n`;
  }

  it("compile for whoever copies them into the project that tsc --init sets up", { timeout: 120_000 }, () => {
    const files = new Map(blocks.map(({ code }, at) => [fileOf(at), moduleOf(code)]));
    const options: ts.CompilerOptions = {
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
      noEmit: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
      paths: Object.fromEntries(
        Object.entries(importedAs).map(([name, entry]) => [name, [resolve(`src/${entry}.ts`)]]),
      ),
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists, readFile } = host;
    host.fileExists = (name) => files.has(name) || fileExists(name);
    host.readFile = (name) => files.get(name) ?? readFile(name);
    host.getSourceFile = (name, version, ...rest) =>
      files.has(name)
        ? ts.createSourceFile(name, existing(files.get(name)), version)
        : getSourceFile(name, version, ...rest);
    const program = ts.createProgram([...files.keys()], options, host);
    const result = blocks.flatMap(({ file, line }, at) => {
      const source = existing(program.getSourceFile(fileOf(at)));
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return found.map(({ messageText, start }) => {
        const place = line + source.getLineAndCharacterOfPosition(start ?? 0).line;
        return `${file}:${place} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
      });
    });
    expect(blocks.length).toBeGreaterThan(20);
    expect(result.join("\n")).toBe("");
  });
});
