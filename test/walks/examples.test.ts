import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as root from "../../src/index.ts";
import * as record from "../../src/record.ts";
import * as report from "../../src/report.ts";
import { blocksOf, instrument } from "./examples.ts";

/** What the package would resolve to for a reader who installed it. */
const modules: Record<string, object> = {
  metastasectomy: root,
  "metastasectomy/record": record,
  "metastasectomy/report": report,
};

/** The files of a folder whose names end so, at any depth; what is generated is not ours to promise. */
function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending) && !name.startsWith("api"))
    .map((name) => join(folder, name));
}

const files = [...filesIn("src", ".ts"), ...filesIn("docs", ".md"), "README.md"]
  .filter((file) => existsSync(file))
  .sort();

describe.each(files.map((file) => [file, blocksOf(file)] as const).filter(([, blocks]) => blocks.length > 0))(
  "the examples of %s",
  (_file, blocks) => {
    it.each(blocks.map((block) => [block.line, block.code] as const))(
      "keep their promises (line %i)",
      (_line, code) => {
        const { body } = instrument(code);
        const scope: Record<string, unknown> = Object.assign({}, ...Object.values(modules));
        const declared = new Set([...body.matchAll(/(?:const|let|function)\s+(\w+)/g)].map((match) => match[1]));
        const imported = new Set(
          [...body.matchAll(/const \{([^}]*)\} = modules/g)].flatMap((match) =>
            match[1]!.split(",").map((name) => name.split(":").pop()!.trim()),
          ),
        );
        const names = Object.keys(scope).filter((name) => !declared.has(name) && !imported.has(name));
        const run = new Function("modules", "promised", ...names, `"use strict";\n${body}`);
        run((name: string) => modules[name], promised, ...names.map((name) => scope[name]));
      },
    );
  },
);

function promised(run: () => unknown, printed: string): void {
  if (/^\w*Error: /.test(printed)) {
    const [name, message] = [printed.slice(0, printed.indexOf(":")), printed.slice(printed.indexOf(":") + 2)];
    expect(run).toThrow(expect.objectContaining({ name, message }));
    return;
  }
  const value = run();
  const decimals = /^-?\d+\.(\d+)$/.exec(printed)?.[1]?.length;
  if (decimals !== undefined)
    expect(Math.abs((value as number) - Number(printed))).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-12);
  else expect(value).toEqual(new Function(`return (${printed});`)());
}
