import { writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";
import { caseJsonSchema } from "./src/record/caseJsonSchema.ts";

export default defineConfig({
  entry: { index: "src/index.ts", record: "src/record.ts", report: "src/report.ts" },
  format: "esm",
  target: "es2022",
  sourcemap: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  onSuccess: () => writeFile("dist/case.schema.json", `${JSON.stringify(caseJsonSchema(), null, 2)}\n`),
});
