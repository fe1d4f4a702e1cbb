import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { getQuickJS } from "quickjs-emscripten";
import { expect, it } from "vitest";
import { writeGlobal } from "../../docs/tooling/global.js";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { exampleCase } from "../figures/exampleCases.ts";

const folder = mkdtempSync(join(tmpdir(), "sql-"));
writeGlobal(join(folder, "metastasectomy.global.js"));
const library = readFileSync(join(folder, "metastasectomy.global.js"), "utf8");
rmSync(folder, { recursive: true });

/** The functions of the page: the engine, the argument as its body names it, and the body. */
const page = readFileSync("docs/guide/engines.md", "utf8");
const statement =
  /^CREATE FUNCTION \S+?\((\w+) (STRING|VARCHAR|jsonb)\)[\s\S]*?(?:r"""|AS \$\$)\n([\s\S]*?)(?:"""|\$\$)/gm;
const bodies = [...page.matchAll(statement)].map(([, argument = "", type = "", body = ""]) => ({
  argument,
  // BigQuery names the argument as it is written, Snowflake in capitals, PLV8 hands over the value.
  isValue: type === "jsonb",
  type,
  body: body.replace("/* the text of metastasectomy.global.js */", () => library),
}));

/** What the engine does with a row: it makes a function of the body, and calls it. */
const called = ({ argument, body, isValue }: (typeof bodies)[number], text: string) =>
  `(function (${argument}) { ${body} })(${isValue ? text : JSON.stringify(text)})`;

const rows = ["two-nodules", "peritoneal-disease"].map((name) => ({
  text: readFileSync(`docs/examples/${name}.json`, "utf8"),
  verdict: candidacy(exampleCase(name)).verdict as string,
}));
const all = [...rows, { text: '{"lesions":2}', verdict: "not a case" }];

it("finds the three functions of the page", () => {
  expect(bodies.map(({ type }) => type)).toEqual(["STRING", "VARCHAR", "jsonb"]);
});

it("can stand between the quotation marks of Snowflake", () => {
  expect(library).not.toContain("$$");
});

it.each(bodies)(
  "the function of the page that takes a $type gives the library's verdict in a bare context of V8",
  (each) => {
    const bare = createContext(Object.create(null));
    runInContext(library, bare);
    for (const { text, verdict } of all) expect(runInContext(called(each, text), bare)).toBe(verdict);
  },
);

it.each(bodies)("the function of the page that takes a $type gives the library's verdict in QuickJS", async (each) => {
  const quick = (await getQuickJS()).newContext();
  quick.unwrapResult(quick.evalCode(library)).dispose();
  for (const { text, verdict } of all) {
    const answer = quick.unwrapResult(quick.evalCode(called(each, text)));
    expect(quick.getString(answer)).toBe(verdict);
    answer.dispose();
  }
  quick.dispose();
});
