import fc from "fast-check";
import { expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import * as table from "../../src/candidacy/policies.table.ts";
import { anyCandidate, deepFreeze } from "../candidacy/anyCandidate.ts";

const policies = fc.shuffledSubarray(Object.values(table), { minLength: 1 });

it("survives a structured clone and the way through JSON, whatever the case", () => {
  fc.assert(
    fc.property(anyCandidate, policies, (candidate, chosen) => {
      const told = review(deepFreeze(candidate), chosen);
      expect(structuredClone(told)).toStrictEqual(told);
      expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told);
    }),
    { numRuns: 1_000 },
  );
});

it("is the same review for the same case", () => {
  fc.assert(
    fc.property(anyCandidate, policies, (candidate, chosen) => {
      expect(review(candidate, chosen)).toStrictEqual(review(structuredClone(candidate), chosen));
    }),
  );
});
