import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { reviewSummary } from "../../src/report/reviewSummary.ts";
import { anyCandidate } from "../candidacy/anyCandidate.ts";
import { dialect } from "../words/dialect.ts";
import { bannedWords } from "./bannedWords.ts";

describe("the summary of a review", () => {
  it("promises nothing and speaks no dialect, whatever the case", () => {
    fc.assert(
      fc.property(anyCandidate, (candidate) => {
        const { headline, lines, notes } = reviewSummary(review(candidate));
        const page = [headline, ...lines.flatMap(({ question, answer }) => [question, answer]), ...notes].join("\n");
        expect(bannedWords(page)).toEqual([]);
        expect(page).not.toMatch(/null|undefined|NaN|!|\[object/);
        expect(dialect(page)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
