import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { bedChart } from "../../src/figures/bedChart.ts";
import { lungMap } from "../../src/figures/lungMap.ts";
import { reserveChart } from "../../src/figures/reserveChart.ts";
import { timeline } from "../../src/figures/timeline.ts";
import { article } from "../candidacy/cases.ts";

const figures = { lungMap, reserveChart, timeline, bedChart };
const nothing: readonly unknown[] = [undefined, null, Number.NaN, 10n, "x", [], {}, { case: 5 }];

describe.each(Object.entries(figures))("%s", (_name, figure) => {
  it.each(nothing)("refuses %s for a case or a review in one sentence", (input) => {
    const reviewed = review(article);
    for (const given of [
      [input, reviewed],
      [article, input],
      [input, input],
    ])
      expect(() => figure(given[0] as never, given[1] as never)).toThrow(/^Cannot draw .*: .* must be .*, got /);
  });

  it("refuses a review without a day, a judgment or a policy, and an option there is not", () => {
    const reviewed = review(article);
    for (const part of ["asOf", "candidacy", "policy"])
      expect(() => figure(article, { ...reviewed, [part]: 5 } as never)).toThrow(RangeError);
    for (const part of ["pillars", "plan"])
      expect(() => figure(article, { ...reviewed, candidacy: { ...reviewed.candidacy, [part]: 5 } } as never)).toThrow(
        RangeError,
      );
    expect(() => figure(article, reviewed, { size: 3 } as never)).toThrow(
      /the name of an option must be one of .*, got "size"/,
    );
    expect(() => figure(article, reviewed, null as never)).toThrow(/the options must be/);
  });
});
