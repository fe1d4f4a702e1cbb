import { defineConfig } from "vitest/config";

/**
 * What a mutation run needs: the examples of one chapter, without types, coverage and laws, whose thousand cases would
 * be tried once a mutant.
 */
export default defineConfig({
  test: {
    include: [`test/${process.env.CHAPTER ?? "*"}/**/*.test.ts`],
    exclude: ["test/**/*.prop.test.ts", "test/{bench,docs,package,walks}/**"],
    setupFiles: ["test/setup/fastCheckSeed.ts"],
    testTimeout: 60_000,
    // As in a run of all tests: no module holds state.
    isolate: false,
  },
});
