import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Every source file, by its path from the root of the repository, with forward slashes. */
export const sources: readonly string[] = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join("src", name).replaceAll("\\", "/"))
  .sort();

/** The source as the compiler sees it. */
export function program(): ts.Program {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile("tsconfig.json", ts.sys.readFile).config,
    ts.sys,
    ".",
  );
  return ts.createProgram([...sources], options);
}

/** The syntax tree of one file, for walks that need no types. */
export function tree(file: string): ts.SourceFile {
  return ts.createSourceFile(file, ts.sys.readFile(file) ?? "", ts.ScriptTarget.ES2022, true);
}

/** Visits a node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
