import { readFileSync } from "node:fs";
import ts from "typescript";
import { existing } from "../../src/internal/guards.ts";

/** A fenced code block and where it stands. */
export interface Block {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/** Every fenced block of TypeScript or JavaScript in a file: in doc comments of source, or plain in Markdown. */
export function blocksOf(file: string): Block[] {
  const lines = readFileSync(file, "utf8").split("\n");
  const inComments = file.endsWith(".ts");
  const blocks: Block[] = [];
  let open: { line: number; code: string[] } | undefined;
  lines.forEach((raw, at) => {
    const text = inComments ? raw.replace(/^\s*\* ?/, "") : raw;
    if (open === undefined) {
      // In Markdown a block may belong to a bullet and is indented with it.
      if (/^ *```(ts|js|typescript|javascript)\s*$/.test(text)) open = { line: at + 1, code: [] };
    } else if (/^ *```\s*$/.test(text)) {
      blocks.push({ file, line: open.line, code: open.code.join("\n") });
      open = undefined;
    } else open.code.push(text);
  });
  return blocks;
}

/**
 * Rewrites a block so that it can be run with a scope of our own: imports become look-ups, and each statement followed
 * by `// => value` on its last line reports what it gave and what was promised.
 */
export function instrument(code: string): { body: string; promises: number } {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  let body = "";
  let promises = 0;
  for (const statement of source.statements) {
    const text = code.slice(statement.getStart(source), statement.end);
    if (ts.isImportDeclaration(statement)) {
      const names = statement.importClause?.namedBindings?.getText(source) ?? "";
      const from = statement.moduleSpecifier.getText(source);
      if (!statement.importClause?.isTypeOnly) body += `const ${names.replaceAll(" as ", ": ")} = modules(${from});\n`;
      continue;
    }
    const promise = /^[ \t]*\/\/ => (.*)/.exec(code.slice(statement.end));
    if (promise?.[1] === undefined) {
      body += `${text}\n`;
      continue;
    }
    promises += 1;
    const expression = ts.isVariableStatement(statement)
      ? `(() => ${existing(statement.declarationList.declarations[0]).name.getText(source)})`
      : `(() => (${text.replace(/;\s*$/, "")}))`;
    if (ts.isVariableStatement(statement)) body += `${text}\n`;
    body += `promised(${expression}, ${JSON.stringify(promise[1].trim())});\n`;
  }
  const output = ts.transpileModule(body, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText;
  return { body: output, promises };
}
