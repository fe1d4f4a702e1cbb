import { defineConfig } from "vitest/config";

/**
 * What the mutation run needs: the behavior tests alone, without types, coverage, the walks over files, and the fuzz of
 * the parser, whose 100,000 values would be read once a mutant.
 */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: [".ci/fastCheckSeed.ts"],
    exclude: ["test/walks/**", "test/package/**", "test/docs/**", "test/record/*.prop.test.ts"],
    testTimeout: 60_000,
  },
});
