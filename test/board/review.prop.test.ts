import fc from "fast-check";
import { expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import * as table from "../../src/candidacy/candidacyPolicies.table.ts";
import { withFitness } from "../../src/candidacy/withFitness.ts";
import { fitnessPathways } from "../../src/fitness/fitnessPathways.ts";
import { existing } from "../../src/internal/guards.ts";
import { statedFacts, statedPlaces } from "../../src/trials/withFact.ts";
import { deepFreeze } from "../candidacy/anyCandidate.ts";
import { anyBoardCase } from "./anyBoardCase.ts";

const withPathways = fitnessPathways.map((pathway) => withFitness(table.documentPolicy, pathway));
const policies = fc.shuffledSubarray([...Object.values(table), ...withPathways], { minLength: 1, maxLength: 3 });

it("survives a structured clone and the way through JSON, whatever the case", () => {
  fc.assert(
    fc.property(anyBoardCase, policies, (candidate, chosen) => {
      const reviewed = review(deepFreeze(candidate), chosen);
      expect(structuredClone(reviewed)).toStrictEqual(reviewed);
      expect(JSON.parse(JSON.stringify(reviewed))).toStrictEqual(reviewed);
    }),
    { numRuns: 1_000 },
  );
});

it("is the same review for the same case", () => {
  fc.assert(
    fc.property(anyBoardCase, policies, (candidate, chosen) => {
      expect(review(candidate, chosen)).toStrictEqual(review(structuredClone(candidate), chosen));
    }),
  );
});

/** Every object inside a value. */
const objectsIn = (value: unknown): readonly object[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];

it("shares no object with the case", () => {
  fc.assert(
    fc.property(anyBoardCase, policies, (candidate, chosen) => {
      const own = new Set(objectsIn(candidate));
      expect(objectsIn(review(candidate, chosen)).filter((each) => own.has(each))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** The same value with a note in every object and no null; or with neither. */
function rewritten(value: unknown, note: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => rewritten(each, note));
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  const kept = fields.map(([name, each]) => [name, rewritten(each, note)]);
  return Object.fromEntries(note ? [...kept, ["note", "by phone"], ["alsoAbsent", null]] : kept);
}

it("is changed by no note and no null", () => {
  fc.assert(
    fc.property(anyBoardCase, policies, (candidate, chosen) => {
      const bare = rewritten(candidate, false) as typeof candidate;
      const noted = rewritten(candidate, true) as typeof candidate;
      const reviewed = review(bare, chosen);
      expect(review(candidate, chosen)).toStrictEqual(reviewed);
      expect(review(noted, chosen)).toStrictEqual(reviewed);
    }),
    { numRuns: 300 },
  );
});

it("requests nothing that is recorded without saying so", () => {
  fc.assert(
    fc.property(anyBoardCase, policies, (candidate, chosen) => {
      const recorded = statedPlaces(statedFacts(candidate));
      const owed = existing(review(candidate, chosen, { sections: ["agenda"] }).agenda).flatMap(({ needed }) => needed);
      for (const { path, again } of owed) expect(again === true, path).toBe(recorded.has(path));
    }),
    { numRuns: 200 },
  );
});
