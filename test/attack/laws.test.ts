import { afterAll, expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import {
  documentPolicy,
  kanzakiPolicy,
  petrellaPolicy,
  strictPolicy,
  thomfordPolicy,
} from "../../src/candidacy/candidacyPolicies.table.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { type Chance, chance, drawCase } from "./draw.ts";
import { count, Tally } from "./tally.ts";

const tally = new Tally("laws");
afterAll(() => tally.write());

const policies = [documentPolicy, strictPolicy, thomfordPolicy, petrellaPolicy, kanzakiPolicy];

/** The same case with something changed that says nothing, by the name of the law. */
const silent: Readonly<Record<string, (candidate: Candidate, random: Chance) => unknown>> = {
  "a note changes nothing": (candidate) => noted(candidate),
  "null changes nothing": (candidate) => ({ liver: null, chest: null, plan: null, exercise: null, ...candidate }),
  "an empty section changes nothing": (candidate) => ({ liver: {}, chest: {}, plan: {}, exercise: {}, ...candidate }),
  "the name of a schema changes nothing": (candidate) => ({ $schema: "./case.schema.json", ...candidate }),
  "the order of fields changes nothing": (candidate) => Object.fromEntries(Object.entries(candidate).reverse()),
  "a copy is judged alike": (candidate) => JSON.parse(JSON.stringify(candidate)),
};

function noted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(noted);
  if (typeof value !== "object" || value === null) return value;
  const inner = Object.entries(value).map(
    ([key, each]) => [key, key === "absentReasons" ? each : noted(each)] as const,
  );
  return { note: "not resectable", ...Object.fromEntries(inner) };
}

/** A verdict with its basis, without what carries the place of a lesion. */
function answerOf(candidate: Candidate, at: number): string {
  const { verdict, scope, pillars, needs, assumed, cost } = candidacy(candidate, policies[at]);
  return JSON.stringify([verdict, scope, pillars, needs, assumed, cost]);
}

it("what says nothing changes nothing, and an open verdict needs something", () => {
  const random = chance(4);
  const compare = (law: string, same: boolean, candidate: Candidate): void => {
    tally.add(law);
    if (!same) tally.fail(law, JSON.stringify(candidate));
  };
  for (let compared = 0; compared < count(100_000); ) {
    const read = parseCase(drawCase(random, 0.3 + 0.65 * random.next()));
    if (!read.ok) continue;
    const candidate = read.value;
    const at = random.between(0, policies.length - 1);
    const before = answerOf(candidate, at);
    for (const [law, change] of Object.entries(silent)) {
      const changed = parseCase(change(candidate, random));
      compare(law, changed.ok && answerOf(changed.value, at) === before, candidate);
    }
    const document = candidacy(candidate, documentPolicy);
    const strict = candidacy(candidate, strictPolicy);
    const open = document.verdict === "undetermined" && document.scope.verdict !== "unmet";
    compare("what is open names what is needed", open === document.needs.length > 0, candidate);
    compare("the strict policy assumes nothing", strict.assumed.length === 0, candidate);
    for (const pillar of ["completeResection", "diseaseControl"] as const) {
      const implied = strict.pillars[pillar].verdict !== "met" || document.pillars[pillar].verdict === "met";
      compare("what the strict policy finds met the default finds met", implied, candidate);
    }
    compared += 10;
  }
  expect(tally.failures).toEqual([]);
});
