import fc from "fast-check";
import { expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import * as table from "../../src/candidacy/policies.table.ts";
import { withFitness } from "../../src/candidacy/withFitness.ts";
import { fitnessPathways } from "../../src/fitness/compareFitness.ts";
import { deepFreeze } from "../candidacy/anyCandidate.ts";
import { anyBoardCase } from "./anyBoardCase.ts";

const withPathways = fitnessPathways.map((pathway) => withFitness(table.documentPolicy, pathway));
const policies = fc.shuffledSubarray([...Object.values(table), ...withPathways], { minLength: 1, maxLength: 3 });

it("survives a structured clone and the way through JSON, whatever the case", () => {
  fc.assert(
    fc.property(anyBoardCase, policies, (candidate, chosen) => {
      const told = review(deepFreeze(candidate), chosen);
      expect(structuredClone(told)).toStrictEqual(told);
      expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told);
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
