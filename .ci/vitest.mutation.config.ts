import { defineConfig } from "vitest/config";

/** What the mutation run needs: the behavior tests alone, without types, coverage and the walks over files. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: [".ci/fastCheckSeed.ts"],
    exclude: ["test/walks/**", "test/package/**", "test/docs/**"],
    testTimeout: 60_000,
  },
});
