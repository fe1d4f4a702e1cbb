import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { reserveLines } from "../../src/figures/reserveLines.ts";
import { existing } from "../../src/internal/guards.ts";
import { english } from "../../src/words/english.ts";
import { article, caseOf } from "../candidacy/cases.ts";
import { lowReserveReview } from "./reserveSections.ts";

describe("the thresholds of a chart", () => {
  it("are those of the policy where the review has no pathways", () => {
    const { fitness: _, ...alone } = review(article);
    expect(
      reserveLines(alone, english).map(({ measure, when, meets, whose }) => [measure, when, meets, whose]),
    ).toEqual([
      ["fev1", "after", "above 40 %", ["default policy"]],
      ["dlco", "after", "above 40 %", ["default policy"]],
    ]);
  });

  it("name another policy by its id", () => {
    const lines = reserveLines(review(article, strictPolicy), english).filter(({ deciding }) => deciding);
    expect(lines.flatMap(({ whose }) => whose)).toContain('policy "strict"');
  });

  it("are none where nothing was measured", () => expect(reserveLines(review(caseOf()), english)).toEqual([]));

  it("are in their order, those of one value and one basis together", () => {
    const lines = reserveLines(lowReserveReview, english).filter(({ measure }) => measure === "fev1");
    expect(lines.map(({ value }) => value)).toEqual([...lines.map(({ value }) => value)].sort((a, b) => a - b));
    const result = lines.map(({ when, meets, whose, standing }) =>
      [when, meets, whose.join(", "), standing].join(" | "),
    );
    expect(result).toEqual(
      expect.arrayContaining([
        "after | above 40 % | default policy, 40 % rule | teaching-text",
        "after | above 40 % | BTS 2010 (dyspnea) | unconfirmed",
        "after | at least 40 % | CATS 2020, Hemer 2007 | primary",
        "before | above 80 % | ERS/ESTS 2009 | secondary",
      ]),
    );
    expect(new Set(result).size).toBe(result.length);
  });

  it("leave out what is neither FEV1 nor DLCO in percent", () => {
    const step = existing(existing(existing(lowReserveReview.fitness).results[0]).steps[0]);
    const pathway = {
      ...existing(existing(lowReserveReview.fitness).results[0]),
      steps: [{ ...step, measure: "stairClimbMeters" as const }],
    };
    expect(
      reserveLines(
        { ...review(caseOf()), fitness: { ...existing(lowReserveReview.fitness), results: [pathway] } },
        english,
      ),
    ).toEqual([]);
  });
});
