import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { reserveRows } from "../../src/figures/reserveRows.ts";
import { existing } from "../../src/internal/guards.ts";
import { english } from "../../src/words/english.ts";
import { article, caseOf } from "../candidacy/cases.ts";
import { exampleCase } from "./exampleCases.ts";
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

  const whatOf = (candidate: Candidate): readonly string[] =>
    reserveRows(candidate, review(candidate), "fev1", english).map(({ what }) => what);

  it("name the operations of the plan, up to two kinds, and say where none is determined", () => {
    expect(whatOf(article)[1]).toBe("after wedge resection and segmentectomy");
    expect(whatOf(exampleCase("kidney-central"))[1]).toBe("after surgery (not determined)");
    expect(whatOf(caseOf())[1]).toBe("after surgery");
  });

  it("go on with each other operation considered that may clear the lesions", () => {
    expect(whatOf(exampleCase("two-nodules-without-plane")).slice(2)).toEqual([
      "instead: segmentectomy for all",
      "instead: lobectomy for all",
    ]);
    expect(whatOf(exampleCase("colorectal-bilateral")).at(-1)).toBe("after stage 2 (left)");
    const one = exampleCase("second-operation-lung-disease");
    expect(whatOf(one).slice(1)).toEqual(["after segmentectomy", "instead: lobectomy"]);
    expect(whatOf(exampleCase("lower-lobectomy-reserve")).slice(1)).toEqual(["after lobectomy"]);
  });

  it("name a stated fallback before them, once", () => {
    const one = exampleCase("second-operation-lung-disease");
    const { options, ...rest } = review(one);
    const option = existing(existing(options?.lesions[0]).options.find(({ procedure }) => procedure === "lobectomy"));
    const fallback = [{ ...option, lesions: [0] }];
    const rows = reserveRows(one, { ...rest, options: { ...existing(options), fallback } }, "fev1", english);
    expect(rows.map(({ what }) => what).slice(2)).toEqual(["fallback: lobectomy"]);
    expect(rows.at(-1)?.value).toEqual(option.fev1?.predicted);
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
