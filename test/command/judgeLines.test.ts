import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import { judgeLines } from "../../src/command/judgeLines.ts";
import { existing } from "../../src/internal/guards.ts";

const example = JSON.stringify(JSON.parse(readFileSync("docs/examples/two-nodules.json", "utf8")));

const answers = (...chunks: readonly string[]) => answersUnder(strictPolicy, ...chunks);

async function answersUnder(policy: CandidacyPolicy, ...chunks: readonly string[]): Promise<readonly string[]> {
  const written: string[] = [];
  async function* input() {
    yield* chunks;
  }
  await judgeLines(input(), policy, async (text) => void written.push(text));
  return written;
}

it("answers a line for each case, in the same order, whatever keeps one from being a case", async () => {
  const text = (await answers(`${example}\n{"case":{}}\nnot json\n${example}`)).join("");
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ ok }) => ok)).toEqual([true, false, false, true]);
  expect(lines[0]).toMatchObject({ verdict: "undetermined", policy: "strict" });
  expect(lines[0].needs).toContain("patient.ecog");
  expect(lines[1].issues[0]).toMatchObject({ path: "case.schema" });
  expect(lines[2].issues[0].message).toMatch(/^not JSON: /);
});

it("answers each piece of the input before the next, and an empty line not at all", async () => {
  const [first, second, ...others] = await answers(
    `${example}\n\n`,
    example.slice(0, 40),
    `${example.slice(40)}\r\n`,
    "\n",
  );
  expect(first).toBe(second);
  expect(others).toEqual([]);
  expect(await answers("\n \n")).toEqual([]);
});

it("answers a case that a rule of the policy cannot judge", async () => {
  const fitness = () => {
    throw new RangeError("no such rule");
  };
  const [line] = await answersUnder({ ...strictPolicy, fitness }, example);
  expect(JSON.parse(existing(line))).toEqual({ ok: false, issues: [{ path: "", message: "no such rule" }] });
});

it("lets no control of a terminal through", async () => {
  const [line] = await answers('"\u009b\u202e');
  expect(line).not.toMatch(/(?![\t\n])[\p{Cc}\u202e]/u);
});

it("names the cautions of a case", async () => {
  const trap = JSON.stringify(JSON.parse(readFileSync("test/traps/dMMR-colon.json", "utf8")));
  const [line] = await answers(trap);
  expect(JSON.parse(existing(line)).cautions).toContain("msi-high-untreated");
});
