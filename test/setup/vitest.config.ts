import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

export default defineConfig({
  root,
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup/fastCheckSeed.ts"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // No module of the package or of its tests holds state, so that files may share what they import: half the time.
    isolate: false,
    maxWorkers: "100%",
    // The report is what the last line of .ci/run counts.
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "test/tsconfig.json" },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/*.ts", "src/**/index.ts"],
      reporter: ["text-summary", "text"],
      thresholds: { 100: true },
    },
  },
});
