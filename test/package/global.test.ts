import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { getQuickJS, type QuickJSContext } from "quickjs-emscripten";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeGlobal } from "../../docs/tooling/global.js";
import { review } from "../../src/board/review.ts";
import { boardPage } from "../../src/report/boardPage.ts";
import { exampleCase, exampleNames } from "../figures/exampleCases.ts";

const folder = mkdtempSync(join(tmpdir(), "global-"));
const file = join(folder, "metastasectomy.global.js");
writeGlobal(file);
const code = readFileSync(file, "utf8");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What an engine runs: a case as text in, the verdict, its needs and the page out. */
const question = (text: string) => `(() => {
  const { candidacy, parseCase, review, boardPage } = metastasectomy;
  const { value } = parseCase(JSON.parse(${JSON.stringify(text)}));
  const { verdict, needs } = candidacy(value);
  return JSON.stringify({ verdict, needs, page: boardPage(value, review(value)) });
})()`;

function expected(name: string): unknown {
  const candidate = exampleCase(name);
  const found = review(candidate);
  const { verdict, needs } = found.candidacy;
  return { verdict, needs, page: boardPage(candidate, found) };
}

const textOf = (name: string) => readFileSync(`docs/examples/${name}.json`, "utf8");

describe("the one file with one global", () => {
  let quick: QuickJSContext;
  beforeAll(async () => {
    quick = (await getQuickJS()).newContext();
    quick.unwrapResult(quick.evalCode(code)).dispose();
  });
  afterAll(() => quick.dispose());

  // Two of the patients: the engine interprets, and takes seconds for the what-ifs of each.
  it.each(["two-nodules", "dlco-never-measured"])(
    "judges %s in QuickJS, an engine without Node, DOM or Intl, as the modules do",
    (name) => {
      const answer = quick.unwrapResult(quick.evalCode(question(textOf(name))));
      expect(JSON.parse(quick.getString(answer))).toEqual(expected(name));
      answer.dispose();
    },
  );

  it("judges in a context of Node that has nothing but the language", () => {
    const bare = createContext(Object.create(null));
    runInContext(code, bare);
    for (const name of exampleNames)
      expect(JSON.parse(runInContext(question(textOf(name)), bare))).toEqual(expected(name));
  });

  it("adds one name to the global object and no other", () => {
    const bare = createContext(Object.create(null));
    runInContext(code, bare);
    expect(runInContext("Object.keys(globalThis)", bare)).toEqual(["metastasectomy"]);
  });

  it("takes at most 165 kB gzipped", () => {
    expect(gzipSync(code).length).toBeLessThan(165_000);
  });
});
