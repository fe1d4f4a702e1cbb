import { existsSync } from "node:fs";
import { defineConfig } from "tsup";

/** One file a package entry point; an entry point that is not written yet is left out. */
const entries = ["index", "record", "report"].filter((name) => existsSync(`src/${name}.ts`));

export default defineConfig({
  entry: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
  format: "esm",
  target: "es2022",
  sourcemap: true,
  clean: true,
  // The parser's one dependency stays a dependency: an inlined copy could not be updated by whoever installs us.
  external: ["valibot"],
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
