import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { reserveRows } from "../../src/figures/reserveRows.ts";
import { english } from "../../src/words/english.ts";
import { article, caseOf } from "../candidacy/cases.ts";
import { lowReserve, lowReserveReview } from "./reserveSections.ts";

describe("the rows of a measurement", () => {
  it("are before and after the plan, whose range is that of the judgment", () => {
    // One segment, and a wedge of 0.01 to 0.04 units by geometry.
    const [before, after] = reserveRows(article, review(article), "fev1", english);
    expect(before).toEqual({ what: "before surgery", value: { least: 92, most: 92 } });
    expect(after?.what).toMatch(/^after /);
    expect(after?.value?.least).toBeCloseTo(86.964, 3);
    expect(after?.value?.most).toBeCloseTo(87.09, 2);
  });

  it("are those of the stages where the review has them", () => {
    expect(reserveRows(lowReserve, lowReserveReview, "dlco", english)).toStrictEqual([
      { what: "before surgery", value: { least: 46, most: 46 } },
      { what: "after stage 1 (right)", value: { least: 39, most: 41 } },
      { what: "after stage 2 (both sides)", value: { least: 33.9, most: 36 } },
      { what: "after stage 3" },
    ]);
  });

  it("have no value where nothing was measured", () => {
    for (const lungFunction of [undefined, null, {}, { dlcoPercentPredicted: null }]) {
      const candidate = caseOf({ lungFunction });
      expect(reserveRows(candidate, review(candidate), "dlco", english)).toStrictEqual([
        { what: "before surgery" },
        { what: expect.stringMatching(/^after /) },
      ]);
    }
  });
});
