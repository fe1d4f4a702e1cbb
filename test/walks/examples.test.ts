import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { modules } from "./doors.ts";
import { blocksOf, instrument } from "./examples.ts";

const files = [
  ...readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join("src", name)),
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && !name.startsWith("api"))
    .map((name) => join("docs", name)),
  ...["README.md"].filter((name) => existsSync(name)),
].sort();

describe.each(files.map((file) => [file, blocksOf(file)] as const).filter(([, blocks]) => blocks.length > 0))(
  "the examples of %s",
  (file, blocks) => {
    it.each(blocks.map((block) => [block.line, block.code] as const))(
      "keep their promises (line %i)",
      async (_line, code) => {
        const { body } = instrument(code);
        // A function that the package keeps to itself shows its example to whoever reads the file.
        const own = file.startsWith("src") && !/^src.[^\\/]+$/.test(file) ? await import(resolve(file)) : {};
        const scope: Record<string, unknown> = Object.assign({}, own, ...Object.values(modules));
        const declared = new Set([...body.matchAll(/(?:const|let|function)\s+(\w+)/g)].map((match) => match[1]));
        const imported = new Set(
          [...body.matchAll(/const \{([^}]*)\} = modules/g)].flatMap((match) =>
            existing(match[1])
              .split(",")
              .map((name) => existing(name.split(":").pop()).trim()),
          ),
        );
        const names = Object.keys(scope).filter((name) => !declared.has(name) && !imported.has(name));
        // An example may wait for a stream.
        const run = new Function(
          "modules",
          "promised",
          ...names,
          `"use strict";\nreturn (async () => {\n${body}\n})();`,
        );
        await run((name: string) => modules[name], promised, ...names.map((name) => scope[name]));
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
