import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The file that noticed the last error goes first, then the quickest, since the first failure ends a run. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const cost = ({ project, moduleId }: TestSpecification): number => {
      const last = this.ctx.cache.getFileTestResults(
        `${project.name}:${moduleId.slice(this.ctx.config.root.length + 1)}`,
      );
      return last === undefined || last.failed ? 0 : last.duration;
    };
    return [...files].sort((a, b) => cost(a) - cost(b));
  }
}

/**
 * What a mutation run needs: the examples of one chapter, without types, coverage and laws, whose thousand cases would
 * be tried once a mutant. Files share what they import, as in a run of all tests.
 */
export default defineConfig({
  test: {
    include: [`test/${process.env.CHAPTER ?? "*"}/**/*.test.ts`],
    exclude: ["test/**/*.prop.test.ts", "test/{bench,docs,package,walks}/**"],
    setupFiles: ["test/setup/fastCheckSeed.ts"],
    testTimeout: 60_000,
    isolate: false,
    sequence: { sequencer: QuickestFirst },
  },
});
