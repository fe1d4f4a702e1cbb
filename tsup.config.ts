import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", record: "src/record.ts", report: "src/report.ts" },
  format: "esm",
  target: "es2022",
  sourcemap: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
