import { describe, expect, it } from "vitest";
import { generatedCases } from "../../docs/examples/generatedCases.js";
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { judgeCohort } from "../../src/cohort/judgeCohort.ts";
import type { RowAnswer } from "../../src/cohort/judgeRow.ts";
import { readCases } from "../../src/cohort/readCases.ts";
import { addTally, countAnswer, emptyTally, flowSteps } from "../../src/cohort/tally.ts";
import { existing } from "../../src/internal/guards.ts";
import { collected } from "./collected.ts";

const note: RowAnswer = {
  ok: false,
  line: 0,
  problems: [{ code: "column-not-read", column: "x", message: "Column x." }],
};
const answers = [
  note,
  ...(await collected(judgeCohort(readCases([...generatedCases(400)] as never), [documentPolicy, strictPolicy]))),
];
function tallyOf(some: readonly RowAnswer[]) {
  const tally = emptyTally();
  for (const answer of some) countAnswer(tally, answer);
  return tally;
}
const sum = (counts: Record<string, number | undefined>) =>
  Object.values(counts).reduce<number>((all, one) => all + (one ?? 0), 0);

describe("a tally", () => {
  const tally = tallyOf(answers);

  it("counts every row once", () => {
    expect(tally.rows).toBe(400);
    expect(tally.refused).toBe(answers.filter(({ ok, line }) => !ok && line > 0).length);
    expect(tally.notes).toEqual(note.ok ? [] : note.problems);
    const cases = tally.rows - tally.refused;
    for (const policy of Object.values(tally.policies)) {
      expect(sum(policy.verdicts)).toBe(cases);
      expect(sum(policy.flow.scope)).toBe(cases);
      for (const [at, step] of flowSteps.slice(1).entries()) {
        expect(sum(policy.flow[step])).toBe(policy.flow[existing(flowSteps[at])].met ?? 0);
      }
    }
    expect(sum(tally.states)).toBe(cases);
    expect(sum(tally.groups)).toBe(cases);
    expect(sum(tally.percent.fev1)).toBe(cases);
  });

  it("counts a fact and a kind of doubt once a row", () => {
    const missing = answers.filter(
      (each) => each.ok && each.needs.some((fact) => /^lesions\.\d+\.depthMm$/.test(fact)),
    );
    expect(tally.policies.document?.needs["lesions.*.depthMm"]).toBe(missing.length);
    expect(missing.length).toBeGreaterThan(0);
    for (const { first } of Object.values(tally.warnings)) expect(first).toMatch(/^Line \d+: /);
  });

  it("is the same counted in parts and added", () => {
    const whole = emptyTally();
    for (let at = 0; at < answers.length; at += 37) addTally(whole, tallyOf(answers.slice(at, at + 37)));
    expect(whole).toEqual(tally);
    expect(JSON.parse(JSON.stringify(whole))).toEqual(tally);
  });
});
