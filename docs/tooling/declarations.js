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
 * Writes the declaration of each door and of every file behind it, in the folders of the source. Every export is annotated (`isolatedDeclarations`), so that a file is read by itself and
 * no program is built.
 *
 * @param {readonly string[]} doors - the entry files, without their ending
 */
export function writeDeclarations(doors) {
  const files = doors.map((door) => `${door}.ts`);
  for (const file of files) {
    const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(join("src", file), "utf8"), {
      fileName: posix.basename(file),
      compilerOptions,
    });
    if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost(options)));
    for (const { fileName } of ts.preProcessFile(outputText).importedFiles) {
      const other = posix.join(posix.dirname(file), fileName);
      if (fileName.startsWith(".") && !files.includes(other)) files.push(other);
    }
    const out = join("dist", file.replace(/\.ts$/, ".d.ts"));
    mkdirSync(dirname(out), { recursive: true });
    const lines = outputText.split("\n");
    const kept = lines.filter((_, at) => !inExample(lines, at));
    writeFileSync(out, kept.join("\n").replace(specifier, "js"));
  }
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
