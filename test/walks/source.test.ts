import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { chapters } from "../../src/chapters.ts";
import { existing } from "../../src/internal/guards.ts";
import { entries } from "./doors.ts";
import { blocksOf } from "./examples.ts";
import { program, sources, tree, walk } from "./program.ts";

/** Chapters whose functions may be called anywhere: no clock, no chance, no machine behind them. */
const pure = sources.filter((file) => {
  const chapter = file.split("/")[1];
  return chapters.some(
    ({ name }) => name === chapter && !["record", "report", "command", "fhir", "cohort"].includes(name),
  );
});

/** What reaches outside the arguments of a function. */
const outside: readonly string[] = [
  "Date",
  "performance",
  "process",
  "fetch",
  "console",
  "require",
  "document",
  "window",
  "globalThis",
  "crypto",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "localStorage",
  "navigator",
  "Intl",
  "eval",
  "Function",
];

describe("the source", () => {
  it("has a test twin for every file", () => {
    const exempt = /(^src\/[^/]+\.ts|\/index\.ts|\.table\.ts)$/;
    const missing = sources
      .filter((file) => !exempt.test(file) && !onlyTypes(file))
      .map((file) => file.replace(/^src\/(.*)\.ts$/, "test/$1.test.ts"))
      .filter((twin) => !existsSync(twin));
    expect(missing).toEqual([]);
  });

  it("has every folder in the list of chapters", () => {
    const folders = new Set(sources.filter((file) => file.split("/").length > 2).map((file) => file.split("/")[1]));
    expect([...folders].filter((folder) => !chapters.some(({ name }) => name === folder))).toEqual([]);
  });

  it("lets no `as` hide a missing key: a table is checked by `satisfies` first", () => {
    const hidden = sources.flatMap((file) => {
      const found: string[] = [];
      walk(tree(file), (node) => {
        if (!ts.isAsExpression(node)) return;
        const inner = ts.isParenthesizedExpression(node.expression) ? node.expression.expression : node.expression;
        const type = node.type.getText();
        if (ts.isObjectLiteralExpression(inner) && type.includes("Record<")) found.push(`${file}: as ${type}`);
      });
      return found;
    });
    expect(hidden).toEqual([]);
  });

  it("keeps the order of the chapters", () => {
    const run = () =>
      execFileSync("node_modules/.bin/depcruise", ["src", "--config", ".dependency-cruiser.js"], { encoding: "utf8" });
    expect(run()).toContain("no dependency violations found");
  });

  it.each(pure)("touches nothing outside its arguments: %s", (file) => {
    const reached: string[] = [];
    walk(tree(file), (node) => {
      if (ts.isIdentifier(node) && outside.includes(node.text) && isReference(node)) reached.push(node.text);
      if (ts.isPropertyAccessExpression(node) && node.getText() === "Math.random") reached.push("Math.random");
      if (ts.isImportDeclaration(node)) {
        const from = (node.moduleSpecifier as ts.StringLiteral).text;
        if (!/^\.\.?\/.*\.ts$/.test(from)) reached.push(from);
      }
      if (ts.isMetaProperty(node)) reached.push(node.getText());
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) reached.push("import()");
      if (ts.isAwaitExpression(node)) reached.push("await");
      // One file alone catches: what a value made elsewhere throws while it is read.
      const catches = ts.isTryStatement(node) && file !== "src/internal/readAs.ts";
      if (ts.isClassDeclaration(node) || catches) reached.push(ts.SyntaxKind[node.kind]);
    });
    expect(reached).toEqual([]);
  });
});

describe("what is exported", () => {
  const compiled = program();
  const checker = compiled.getTypeChecker();

  it.each(entries)("is pinned for the entry point %s", async (entry) => {
    const module = existing(checker.getSymbolAtLocation(existing(compiled.getSourceFile(`src/${entry}.ts`))));
    const lines = checker.getExportsOfModule(module).map((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      return `${kindOf(symbol)} ${exported.name}`;
    });
    await expect(`${lines.sort().join("\n")}\n`).toMatchFileSnapshot(`./exports/${entry}.txt`);
  });

  /** Pages written by hand, examples and the notebook, and the examples in doc comments of other files. */
  const pages = [...examples("docs"), "README.md"].map((file) => readFileSync(file, "utf8")).join("\n");
  const comments = sources.map((file) => ({
    file,
    code: blocksOf(file)
      .map(({ code }) => code)
      .join("\n"),
  }));

  it.each(entries)("is used by a page, an example or another door: %s", (entry) => {
    const others = entries
      .filter((other) => other !== entry)
      .flatMap((other) => {
        const text = readFileSync(`src/${other}.ts`, "utf8");
        const shared = [...text.matchAll(/^export \* from "\.\/(.+)";$/gm)].map(([, file]) => `src/${file}`);
        return [text, ...shared.map((file) => readFileSync(file, "utf8"))];
      });
    const module = existing(checker.getSymbolAtLocation(existing(compiled.getSourceFile(`src/${entry}.ts`))));
    const unused = checker.getExportsOfModule(module).filter((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (kindOf(symbol) === "type") return false;
      const own = existing(existing(symbol.declarations)[0]).getSourceFile().fileName;
      const texts = [pages, ...others, ...comments.filter(({ file }) => !own.endsWith(file)).map(({ code }) => code)];
      return !texts.some((text) => new RegExp(`\\b${exported.name}\\b`).test(text));
    });
    expect(unused.map(({ name }) => name)).toEqual([]);
  });
});

/** The pages a person wrote, and what can be run of them: no page that a tool makes from the exports. */
function examples(folder: string): readonly string[] {
  const made = /^(api|tooling)\b|^guide.(thresholds|policies|sources)\.md$/;
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(md|js|ipynb)$/.test(name) && !made.test(name))
    .map((name) => join(folder, name));
}

function kindOf(symbol: ts.Symbol): string {
  if (symbol.flags & ts.SymbolFlags.Function) return "function";
  if (symbol.flags & ts.SymbolFlags.Variable) return "const";
  return "type";
}

/** A file of types alone has nothing that could be run. */
function onlyTypes(file: string): boolean {
  return tree(file).statements.every(
    (statement) =>
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isImportDeclaration(statement) ||
      (ts.isExportDeclaration(statement) && statement.isTypeOnly),
  );
}

/** An identifier that names a value, and not a field, a type or a parameter. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(ts.isTypeNode(parent) || ts.isTypeElement(parent) || ts.isVariableDeclaration(parent));
}
