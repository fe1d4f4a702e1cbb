import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { importedAs } from "./doors.ts";
import { type Block, blocksOf } from "./examples.ts";
import { sources } from "./program.ts";

const pages = readdirSync("docs/guide", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => join("docs/guide", name));

const blocks = [...sources, ...pages, "README.md"].flatMap(blocksOf);

/** The door that a name is imported from, types too. */
const doorOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(importedAs).flatMap(([name, door]) => namesOf(`src/${door}.ts`).map((each) => [each, name])),
);

/** The names in the lists of a file that hands on what others export, and in those of the files it hands on whole. */
function namesOf(file: string): string[] {
  const text = existing(ts.sys.readFile(file));
  const lists = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list]) =>
    existing(list)
      .split(",")
      .map((name) => existing(name.trim().split(" ").at(-1)))
      .filter((name) => name !== ""),
  );
  const whole = [...text.matchAll(/^export \* from "(.*)"/gm)];
  return [...lists, ...whole.flatMap(([, other]) => namesOf(join(dirname(file), existing(other))))];
}

/** An example as it is pasted into a file, where an editor adds the imports that it does not write itself. */
function pasted({ file, code }: Block): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isName =
        (ts.isVariableDeclaration(parent) ||
          ts.isFunctionDeclaration(parent) ||
          ts.isImportSpecifier(parent) ||
          ts.isBindingElement(parent) ||
          ts.isParameter(parent)) &&
        parent.name === node;
      if (isName) declared.add(node.text);
      else if (!(ts.isPropertyAccessExpression(parent) && parent.name === node)) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  // A function that the package keeps to itself shows its example to whoever reads the file.
  const own = /^src\/[^/]+\//.test(file) ? resolve(file) : undefined;
  const imports = [...used]
    .filter((name) => !declared.has(name))
    .flatMap((name) => {
      const from = doorOf[name] ?? (own !== undefined && exportsOf(own).has(name) ? own : undefined);
      return from === undefined ? [] : [`import { ${name} } from "${from}";`];
    });
  return `${imports.join(" ")} export {};\n${code}`;
}

function exportsOf(file: string): ReadonlySet<string> {
  const text = existing(ts.sys.readFile(file));
  return new Set(
    [...text.matchAll(/^export (?:const|function|type|interface) (\w+)/gm)].map((match) => existing(match[1])),
  );
}

it("every example of a doc comment and of a page compiles when it is pasted into a strict file", () => {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    types: ["node"],
    paths: Object.fromEntries(Object.entries(importedAs).map(([name, door]) => [name, [resolve(`src/${door}.ts`)]])),
  };
  const texts = new Map(blocks.map((block, at) => [resolve(`test/walks/pasted-${at}.ts`), pasted(block)]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.getSourceFile = (name, language, ...rest) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile(name, language, ...rest)
      : ts.createSourceFile(name, text, language, true);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const wrong = [...texts.keys()].flatMap((name, at) => {
    const file = program.getSourceFile(name);
    const { file: page, line } = existing(blocks[at]);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${page}:${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
  });
  expect(wrong).toEqual([]);
});
