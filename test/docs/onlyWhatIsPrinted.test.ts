import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { script, shortenedInPlayground } from "../../docs/tooling/playground.js";
import { review } from "../../src/board/review.ts";
import { documentPolicy, strictPolicy, thomfordPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { boardPage } from "../../src/report/boardPage.ts";
import { anyBoardCase } from "../board/anyBoardCase.ts";
import { accepted, anyMeetingCase, meetingCases } from "../candidacy/anyMeetingCase.ts";

/** What the script of the playground shares with the package. */
interface Parts {
  readonly policies: readonly CandidacyPolicy[];
  readonly parseCase: typeof parseCase;
  readonly review: typeof review;
  readonly boardPage: typeof boardPage;
}

const folder = mkdtempSync(join(tmpdir(), "only-what-is-printed-"));
const whole: Parts = { policies: [documentPolicy, strictPolicy, thomfordPolicy], parseCase, review, boardPage };
let cut: Parts;
beforeAll(async () => {
  const entry = join(folder, "entry.ts");
  const file = join(folder, "script.mjs");
  const from = (name: string) => JSON.stringify(`${process.cwd()}/src/${name}.ts`);
  writeFileSync(
    entry,
    `import { documentPolicy, strictPolicy, thomfordPolicy } from ${from("candidacy/candidacyPolicies.table")}; export const policies = [documentPolicy, strictPolicy, thomfordPolicy]; export { parseCase } from ${from("record/parseCase")}; export { review } from ${from("board/review")}; export { boardPage } from ${from("report/boardPage")};`,
  );
  writeFileSync(file, await script(entry, shortenedInPlayground));
  cut = (await import(pathToFileURL(file).href)) as Parts;
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The page of a value that is a case, and what is said of one that is none. */
function shown({ policies, parseCase, review, boardPage }: Parts, value: unknown): unknown {
  const read = parseCase(value);
  if (!read.ok) return read;
  const warnings = read.warnings.map(({ path, message }) => [path, message]);
  return [warnings, boardPage(read.value, review(read.value, policies), { detail: "full" })];
}

it("prints each case that is written down as the package does", () => {
  expect(meetingCases.length).toBeGreaterThan(30);
  for (const each of meetingCases) expect(shown(cut, each)).toEqual(shown(whole, each));
});

it("prints any case as the package does", () => {
  const any = fc
    .oneof(anyMeetingCase, anyBoardCase)
    .map(accepted)
    .filter((each) => each !== undefined);
  const same = (each: unknown): void => {
    expect(shown(cut, each)).toEqual(shown(whole, each));
  };
  fc.assert(fc.property(any, same));
});

it("says of what is no case what the package says", () => {
  for (const value of [
    null,
    {},
    { case: {} },
    { case: { schema: "metastasectomy/1", asOf: "2026-02-30" }, lesions: 2 },
  ])
    expect(shown(cut, value)).toEqual(shown(whole, value));
});
