import fc from "fast-check";
import { expect, it } from "vitest";
import { type Candidacy, candidacy } from "../../src/candidacy/candidacy.ts";
import * as table from "../../src/candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import type { CautionCode } from "../../src/candidacy/caution.ts";
import { judgeCase } from "../../src/candidacy/judgeCase.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { type CaseFact, factPattern } from "../../src/case/fact.ts";
import { existing } from "../../src/internal/guards.ts";
import { withFact } from "../../src/trials/withFact.ts";
import { accepted, anyMeetingCase } from "./anyMeetingCase.ts";
import { betterFacts, type Direction, worseByRule } from "./betterFacts.table.ts";

const policies = Object.values(table).filter((each): each is CandidacyPolicy => "assumes" in each);
const anyPolicy = fc
  .constantFrom(...policies.map(({ id }) => id))
  .map((id) => existing(policies.find((each) => each.id === id)));

function valueAt(candidate: Candidate, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], candidate);
}

/** Every place of a pattern in a case at which something is recorded. */
function placesOf(candidate: Candidate, pattern: string): readonly string[] {
  const at = pattern.indexOf("*");
  if (at < 0) return valueAt(candidate, pattern) == null ? [] : [pattern];
  const list = valueAt(candidate, pattern.slice(0, at - 1));
  if (!Array.isArray(list)) return [];
  return list.flatMap((_, place) => placesOf(candidate, pattern.replace("*", String(place))));
}

/** A better value of a fact. */
function better(candidate: Candidate, fact: unknown, direction: Direction, pick: number): unknown {
  if ("words" in direction) {
    const { words } = direction;
    const at = words.indexOf(fact);
    return at < 0 || at === words.length - 1 ? undefined : words[at + 1 + (pick % (words.length - at - 1))];
  }
  if ("number" in direction) {
    const [least, most] = direction.within;
    const end = direction.number === "higher" ? most : least;
    const value = (fact as number) + ((end - (fact as number)) * (1 + (pick % 8))) / 8;
    return value === fact ? undefined : Number.isInteger(fact) ? Math.round(value) : value;
  }
  if ("day" in direction) {
    const { asOf } = candidate.case;
    if ((fact as string).length < 10) return undefined;
    if (direction.day === "later") return (fact as string) < asOf ? asOf : undefined;
    return "2000-01-01";
  }
  const list = fact as readonly unknown[];
  if (direction.list === "longer") return [...list, direction.entry(candidate)];
  return list.length <= direction.fewest ? undefined : list.filter((_, at) => at !== pick % list.length);
}

const order = { unmet: 0, unknown: 1, met: 2 } as const;
const verdictOrder = { "not-candidate": 0, undetermined: 1, candidate: 2 } as const;

const partsOf = ({ scope, pillars, alternative }: Candidacy) => ({ scope, ...pillars, alternative });
type Part = keyof ReturnType<typeof partsOf>;

it("a better fact worsens no answer, but by a listed rule", () => {
  const tried = new Set<string>();
  fc.assert(
    fc.property(anyMeetingCase, anyPolicy, fc.nat(), fc.nat(), (candidate, policy, pick, amount) => {
      for (const [pattern, direction] of betterFacts) {
        const places = placesOf(candidate, pattern);
        const path = places[pick % places.length];
        const value = path && better(candidate, valueAt(candidate, path), direction, amount);
        const improved = value === undefined ? undefined : accepted(withFact(candidate, path as CaseFact, value));
        if (improved === undefined) continue;
        tried.add(pattern);
        const [before, after] = [candidacy(candidate, policy), candidacy(improved, policy)];
        const [was, is] = [partsOf(before), partsOf(after)];
        const changes = (Object.keys(was) as Part[])
          .filter((part) => order[is[part].verdict] < order[was[part].verdict])
          .map((part) => `${part} ${was[part].verdict} to ${is[part].verdict}`);
        // Outside the scope no answer is given, and one within it may be worse; a worse part makes a worse whole.
        const whole = changes.length === 0 && was.scope.verdict === is.scope.verdict;
        if (whole && verdictOrder[after.verdict] < verdictOrder[before.verdict]) {
          changes.push(`verdict ${before.verdict} to ${after.verdict}`);
        }
        for (const change of changes) {
          const rule = worseByRule.find((each) => each.facts.includes(pattern) && each.change === change);
          expect(rule?.holds(before, after), `${path} ${String(value)} ${policy.id}: ${change}`).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
  expect([...tried].sort(), "every fact of the table is tried").toEqual(betterFacts.map(([fact]) => fact).sort());
});

it.each(worseByRule)("$rule", ({ example: [candidate, path, value, policy], change, facts, holds }) => {
  const [before, after] = [candidate, withFact(candidate, path, value)].map((each) => candidacy(each, policy));
  const of = (judgment: Candidacy) =>
    ({ ...partsOf(judgment), verdict: judgment })[change.split(" ")[0] as Part].verdict;
  expect(`${change.split(" ")[0]} ${of(existing(before))} to ${of(existing(after))}`).toBe(change);
  expect(holds(existing(before), existing(after))).toBe(true);
  expect(facts).toContain(factPattern(path));
});

it("what passes under the strict policy passes by default", () => {
  let passed = 0;
  fc.assert(
    fc.property(anyMeetingCase, (candidate) => {
      const [strict, byDefault] = [candidacy(candidate, table.strictPolicy), candidacy(candidate)];
      if (strict.verdict === "candidate") {
        passed += 1;
        expect(byDefault.verdict).toBe("candidate");
      }
      for (const [part, { verdict }] of Object.entries(partsOf(strict))) {
        if (verdict === "met") expect(partsOf(byDefault)[part as Part].verdict, part).toBe("met");
      }
    }),
    { numRuns: 1500 },
  );
  expect(passed).toBeGreaterThan(20);
});

/** The causes of cautions that no criterion reads, each with a case that is free of it. */
const causes: Readonly<Partial<Record<CautionCode, (candidate: Candidate) => Candidate>>> = {
  "home-oxygen": (each) => withFact(each, "patient.homeOxygen", false),
  frailty: (each) => withFact(each, "patient.clinicalFrailtyScale", 1),
  "high-risk-heart": (each) =>
    withFact(withFact(each, "patient.cardiac.highRiskEvaluation", false), "patient.cardiac.strokeOrTia", false),
  "infarction-not-recorded": (each) => withFact(each, "patient.cardiac.coronaryDisease", false),
  "msi-high-untreated": (each) => withFact(each, "primary.biomarkers", undefined),
  "vegf-interval": (each) => withFact(each, "course.systemic", []),
  "benign-pattern": (each) => ({
    ...each,
    // The scope reads a spiculated contour of the only nodule.
    lesions: existing(each.lesions).map(({ calcification, contour, ...lesion }) =>
      contour === "smooth" ? lesion : { ...lesion, contour },
    ),
  }),
  "brain-not-imaged": ({ staging, ...each }) => ({
    ...each,
    staging: [...existing(staging), { modality: "mri", on: each.case.asOf, regions: ["brain"] }],
  }),
};

/** All that a verdict consists of; the place of one more examination depends on how many there are. */
const decided = ({ verdict, needs, assumed, pillars, scope }: Candidacy) =>
  JSON.stringify([verdict, needs, assumed, pillars, scope]).replace(/"staging\.\d+"/g, '"staging.*"');

it("a caution changes no verdict: what only it reads can be taken away", () => {
  const removed = new Set<string>();
  fc.assert(
    fc.property(anyMeetingCase, anyPolicy, (candidate, policy) => {
      const judgment = candidacy(candidate, policy);
      const taken = { ...judgment.taken, estimates: expect.anything() };
      const bare = judgeCase(candidate, policy, undefined, false).judgment;
      expect(bare).toEqual({ ...judgment, taken, cautions: expect.anything() });
      const deciding = ({ estimates }: Candidacy["taken"]) => estimates.filter(({ decides }) => decides);
      expect(deciding(bare.taken)).toEqual(deciding(judgment.taken));
      for (const { code } of judgment.cautions) {
        if (policy.asks.some((asked) => asked === code) || causes[code] === undefined) continue;
        // A list of examinations that is begun is taken as the list.
        if (code === "brain-not-imaged" && !candidate.staging?.some(({ modality }) => modality != null)) continue;
        const without = accepted(causes[code](candidate));
        if (without === undefined) continue;
        removed.add(code);
        const left = candidacy(without, policy);
        expect(
          left.cautions.map((each) => each.code),
          code,
        ).not.toContain(code);
        expect(decided(left), code).toBe(decided(judgment));
      }
    }),
    { numRuns: 1500 },
  );
  expect([...removed].sort()).toEqual(Object.keys(causes).sort());
});
