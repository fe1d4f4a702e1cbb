import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", record: "src/record.ts", report: "src/report.ts" },
  format: "esm",
  target: "es2022",
  sourcemap: true,
  clean: true,
  // The parser's one dependency stays a dependency: an inlined copy could not be updated by whoever installs us.
  external: ["valibot"],
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
