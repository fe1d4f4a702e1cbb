import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";

/** A notebook as its file holds it. */
interface Notebook {
  readonly cells: readonly Cell[];
  readonly [rest: string]: unknown;
}

interface Cell {
  readonly cell_type: "code" | "markdown";
  readonly execution_count?: number;
  readonly outputs?: readonly unknown[];
  readonly source: readonly string[];
}

const file = "docs/notebook.ipynb";
const notebook: Notebook = JSON.parse(readFileSync(file, "utf8"));
const code = notebook.cells.filter(({ cell_type }) => cell_type === "code");
const folder = mkdtempSync(join(tmpdir(), "notebook-"));
const deno = resolve("node_modules/.bin/deno");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The cell with what its last expression is worth handed to the collector, as a notebook does. */
function collected({ source }: Cell, at: number): string {
  const text = source.join("");
  const last = ts.createSourceFile("cell.ts", text, ts.ScriptTarget.ES2022, true).statements.at(-1);
  if (last === undefined || !ts.isExpressionStatement(last)) return text;
  return `${text.slice(0, last.getStart())}shown[${at}] = (${last.expression.getText()});`;
}

/** What a kernel makes of a value: its own bundle where it has one, the text of the console where it has not. */
const collector = `
const shown: Record<number, unknown> = {};
`;
const result = `
const hook = Symbol.for("Jupyter.display");
const bundles = Object.entries(shown).map(([at, value]) => {
  const own = (value as Record<symbol, (() => unknown) | undefined> | null)?.[hook];
  return [at, own === undefined ? { "text/plain": Deno.inspect(value) } : own()];
});
console.log(JSON.stringify(Object.fromEntries(bundles)));
`;

/** Runs the cells in their order in one process, in a project that has the built package installed. */
function run(): Record<string, Record<string, string>> {
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "metastasectomy"), { recursive: true });
  cpSync("dist", join(modules, "metastasectomy/dist"), { recursive: true });
  cpSync("package.json", join(modules, "metastasectomy/package.json"));
  cpSync("node_modules/valibot", join(modules, "valibot"), { recursive: true });
  cpSync("docs/examples", join(folder, "examples"), { recursive: true });
  for (const name of ["generatedTable.csv", "generatedTable.map.json"]) {
    cpSync(`docs/examples/${name}`, join(folder, name));
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "dependencies": { "metastasectomy": "*" } }');
  writeFileSync(join(folder, "deno.json"), '{ "nodeModulesDir": "manual" }');
  // Imports stand at the top of a module wherever a cell has them.
  writeFileSync(join(folder, "notebook.ts"), [collector, ...code.map(collected), result].join("\n"));
  const env = { ...process.env, DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
  for (const args of [
    ["check", "notebook.ts"],
    ["run", "--cached-only", "--allow-read=.", "notebook.ts"],
  ]) {
    const { status, stdout, stderr } = spawnSync(deno, args, {
      cwd: folder,
      encoding: "utf8",
      env,
      maxBuffer: 2 ** 26,
    });
    if (status !== 0) throw new Error(stderr);
    if (args[0] === "run") return JSON.parse(stdout);
  }
  throw new Error("nothing was run");
}

/** Of several types a cell shows, the one that is stored: a picture before the page that holds it, and that before text. */
function stored(bundle: Record<string, string>): Record<string, readonly string[]> {
  const type = existing(["image/svg+xml", "text/markdown", "text/plain"].find((each) => each in bundle));
  return { [type]: existing(bundle[type]).split(/(?<=\n)/) };
}

describe.runIf(existsSync(deno))("the notebook", () => {
  it("shows what is stored in it, when its cells are run one after the other", { timeout: 240_000 }, async () => {
    const shown = run();
    expect(Object.keys(shown).length).toBeGreaterThan(8);
    let at = -1;
    const cells = notebook.cells.map((cell) => {
      if (cell.cell_type === "markdown") return cell;
      at += 1;
      const bundle = shown[at];
      const output = {
        data: bundle && stored(bundle),
        execution_count: at + 1,
        metadata: {},
        output_type: "execute_result",
      };
      return { ...cell, execution_count: at + 1, outputs: bundle === undefined ? [] : [output] };
    });
    await expect(`${JSON.stringify({ ...notebook, cells }, null, 1)}\n`).toMatchFileSnapshot(`../../${file}`);
  });

  it("gives an answer or a reason to every one of its ten thousand rows", () => {
    const texts = notebook.cells.map(({ outputs }) => JSON.stringify(outputs ?? []));
    const counts = texts.find((text) => text.includes("refused:"));
    const numbers = [...(counts ?? "").matchAll(/(refused|not-candidate|candidate|undetermined)\W*: (\d+)/g)];
    expect(numbers.map(([, name]) => name).sort()).toEqual(["candidate", "not-candidate", "refused", "undetermined"]);
    expect(numbers.reduce((sum, [, , number]) => sum + Number(number), 0)).toBe(10_000);
  });
});
