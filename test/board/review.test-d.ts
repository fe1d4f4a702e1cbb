import { expectTypeOf, it } from "vitest";
import { type Review, review } from "../../src/board/review.ts";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { Candidate } from "../../src/case/candidate.ts";

declare const candidate: Candidate;

it("holds the sections that are requested and no others", () => {
  const some = review(candidate, documentPolicy, { sections: ["agenda"] });
  expectTypeOf(some.agenda).toEqualTypeOf<Review["agenda"]>();
  // @ts-expect-error robustness was not requested
  some.robustness;
  // @ts-expect-error there is no such section
  review(candidate, documentPolicy, { sections: ["survival"] });
});

it("is a whole review where none are named", () => {
  expectTypeOf(review(candidate)).toExtend<Review>();
  expectTypeOf(review(candidate).robustness).toEqualTypeOf<Review["robustness"]>();
});
