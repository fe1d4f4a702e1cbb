import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile("tsconfig.json", ts.sys.readFile).config,
  ts.sys,
  ".",
);
const compilerOptions = { ...options, noEmit: false };

/** The end of a specifier that names a file of this package. */
const specifier = /(?<=(?:from|import\() ?"\.{1,2}\/[^"]+\.)ts(?=")/g;

/**
 * What a compiler older than the least one reads instead of a door (package.json, exports): no name is there, so that every
 * import is an error. Its own errors would be passed over by `skipLibCheck`, and with them what the units refuse.
 */
const older = `/** metastasectomy needs TypeScript 5.4 or later. An older compiler passes over what the units refuse. */
export type MetastasectomyNeedsTypeScript54OrLater = never;
`;

/**
 * Writes the declaration of each door and of what is behind it, in the folders of the source. What no door leads to is
 * left out, such as the functions beside a type. Every export is annotated (`isolatedDeclarations`), so that a file is
 * read by itself and no program is built.
 *
 * @param {readonly string[]} doors - the entry files, without their ending
 */
export function writeDeclarations(doors) {
  writeFileSync("dist/needs-typescript-5.4.d.ts", older);
  for (const { file, text, statements, kept } of reached(doors.map((door) => `${door}.ts`))) {
    const out = join("dist", file.replace(/\.ts$/, ".d.ts"));
    mkdirSync(dirname(out), { recursive: true });
    const lines = text.split("\n");
    for (const statement of statements) {
      const { from, start, end } = linesOf(statement);
      const names = kept.get(statement);
      if (isEmptyExport(statement) || (names && !clauseOf(statement))) continue;
      lines.fill(undefined, from, end + 1);
      if (names) lines[start] = withNames(statement, names);
    }
    const left = lines.filter((line) => line !== undefined);
    const shown = left.filter((_, at) => !inExample(left, at));
    writeFileSync(out, shown.join("\n").replace(specifier, "js"));
  }
}

/** The files behind the doors, each with the statements that are kept and the names that are kept of imports. */
function reached(doors) {
  const files = new Map();
  const read = (file) => {
    if (!files.has(file)) files.set(file, declarationOf(file));
    return files.get(file);
  };
  /** Keeps a name of a file, and what its declaration names. */
  const want = (file, name) => {
    if (!file) return;
    const { statements, kept } = read(file);
    for (const statement of statements) {
      const clause = clauseOf(statement);
      const own = clause?.find((each) => each.name.text === name);
      if (own) {
        if (kept.get(statement)?.has(name)) continue;
        kept.set(statement, (kept.get(statement) ?? new Set()).add(name));
        want(target(file, statement), (own.propertyName ?? own.name).text);
      } else if (!clause && !kept.has(statement) && declares(statement, name)) keep(file, statement);
    }
  };
  const keep = (file, statement) => {
    read(file).kept.set(statement, new Set());
    for (const name of identifiersIn(statement)) want(file, name);
  };
  /** Keeps all that a file exports. */
  const wantAll = (file) => {
    for (const statement of read(file).statements) {
      const clause = clauseOf(statement);
      if (ts.isImportDeclaration(statement)) continue;
      if (clause) for (const { name } of clause) want(file, name.text);
      else keep(file, statement);
      if (!clause && ts.isExportDeclaration(statement)) wantAll(target(file, statement));
    }
  };
  for (const door of doors) wantAll(door);
  return files.values();
}

function declarationOf(file) {
  const { outputText: text, diagnostics } = ts.transpileDeclaration(readFileSync(join("src", file), "utf8"), {
    fileName: posix.basename(file),
    compilerOptions,
  });
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost(options)));
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return { file, text, statements, kept: new Map() };
}

/** The names an import or a handed-on export lists; absent for any other statement, and where it takes all. */
function clauseOf(statement) {
  if (ts.isImportDeclaration(statement)) return statement.importClause.namedBindings?.elements;
  return ts.isExportDeclaration(statement) ? statement.exportClause?.elements : undefined;
}

/** `export {}`, without which everything in a declaration would be exported. */
function isEmptyExport(statement) {
  return ts.isExportDeclaration(statement) && clauseOf(statement)?.length === 0;
}

/** The same import or export with some of its names. */
function withNames(statement, names) {
  const clause = clauseOf(statement);
  const list = clause.filter(({ name }) => names.has(name.text)).map((each) => each.getText());
  const text = statement.getText();
  const [first] = clause;
  const before = text.slice(0, first.getStart() - statement.getStart());
  return `${before.trimEnd()} ${list.join(", ")} ${text.slice(text.lastIndexOf("}"))}`;
}

/** The file of this package that a statement imports from; absent for another package. */
function target(file, { moduleSpecifier: { text } }) {
  return text.startsWith(".") ? posix.join(posix.dirname(file), text) : undefined;
}

function declares(statement, name) {
  const declared = statement.declarationList?.declarations ?? [statement.importClause?.namedBindings ?? statement];
  return declared.some((each) => each.name?.text === name);
}

function identifiersIn(node, found = new Set()) {
  if (ts.isIdentifier(node)) found.add(node.text);
  ts.forEachChild(node, (child) => void identifiersIn(child, found));
  return found;
}

/** The lines of a statement, with and without its comments. */
function linesOf(statement) {
  const source = statement.getSourceFile();
  const lineAt = (position) => source.getLineAndCharacterOfPosition(position).line;
  const [comment] = ts.getLeadingCommentRanges(source.text, statement.getFullStart()) ?? [];
  const start = statement.getStart();
  return { from: lineAt(comment?.pos ?? start), start: lineAt(start), end: lineAt(statement.getEnd()) };
}

/**
 * Whether a line belongs to an example of a doc comment. An editor loads every declaration; the examples are in the source
 * and in the API reference.
 */
function inExample(lines, at) {
  for (let line = at; /^ *\* /.test(lines[line]) || /^ *\*$/.test(lines[line]); line -= 1) {
    const tag = /^ *\* @(\w+)/.exec(lines[line]);
    if (tag) return tag[1] === "example";
  }
  return false;
}
