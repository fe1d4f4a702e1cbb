import { readFileSync } from "node:fs";

/**
 * Prints how many tests passed and failed, from the runner's own report, and ends with a failure when anything failed.
 * A check that failed outside the runner (or kept it from starting) counts as one failure, so that the last line never
 * says 0 failed beside a failed run.
 */
const status = Number(process.argv[2] ?? 0);
const { passed, failed } = counted("reports/vitest.json");
const failures = failed === 0 && status !== 0 ? 1 : failed;
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

function counted(file) {
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    // A file that could not be loaded has no tests to count, but it is a failure.
    const broken = report.testResults.filter((one) => one.status === "failed" && one.assertionResults.length === 0);
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  } catch {
    console.error("The test runner left no report: a check before it failed.");
    return { passed: 0, failed: 0 };
  }
}
