import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { reserveChart } from "../../src/figures/reserveChart.ts";
import { anyCandidate } from "../candidacy/anyCandidate.ts";
import { article } from "../candidacy/cases.ts";
import { bannedWords } from "../report/bannedWords.ts";
import { hostileText } from "./hostileText.ts";
import { objections, textsOf } from "./wellFormed.ts";

describe("any case", () => {
  it("has a chart that is well formed and promises nothing", () => {
    fc.assert(
      fc.property(anyCandidate, (candidate) => {
        const svg = reserveChart(candidate, review(candidate));
        expect(objections(svg)).toEqual([]);
        expect(bannedWords(textsOf(svg).join("\n"))).toEqual([]);
        expect(textsOf(svg).join("\n")).not.toMatch(/null|undefined|NaN|Infinity|!|\[object/);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps its text to itself", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const reviewed = review(article);
        const svg = reserveChart(article, { ...reviewed, asOf: text, policy: { ...reviewed.policy, id: text } });
        expect(objections(svg)).toEqual([]);
      }),
    );
  });
});
