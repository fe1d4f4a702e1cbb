import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { reviewSummary } from "../../src/report/reviewSummary.ts";
import { article, patientWith, stated } from "../candidacy/cases.ts";

const besideCautions = (notes: readonly string[]) => notes.filter((note) => !note.startsWith("Caution: "));

describe("the summary of a review", () => {
  it("gives the verdict, the answers, and what was assumed", () => {
    const { headline, lines, notes } = reviewSummary(review(article));
    expect(headline).toMatch(/^2026-11-24: Meets the criteria of the default policy, .* assumed\.$/);
    expect(lines.map(({ answer }) => answer)).toEqual(["Yes", "Yes", "Yes", "Yes", "Not recorded"]);
    expect(besideCautions(notes)).toEqual([expect.stringMatching(/^Assumed \(not recorded\): /)]);
  });

  it("gives what is needed, with the number of the lesion", () => {
    const lesions = [{}, { lobe: "right-upper", diameterMm: 7 }];
    const { headline, notes } = reviewSummary(review(patientWith({ lesions }), strictPolicy));
    expect(headline).toContain('Cannot be assessed under the policy "strict"');
    expect(besideCautions(notes)).toEqual([expect.stringMatching(/needed: .*lobe of lesion 1/)]);
  });

  it("gives what was recorded of a non-surgical option, and no answer outside the scope", () => {
    const last = (better: string) =>
      reviewSummary(review(patientWith({ systemicAlternative: { better } }))).lines[4]?.answer;
    expect(last("yes")).toMatch(/^Yes/);
    expect(last("no")).toMatch(/^No/);
    const lung = reviewSummary(review(patientWith({ primary: { site: "lung" } })));
    expect(lung.headline).toContain("Outside the scope");
    expect(lung.lines[0]?.answer).toBe("No");
    expect(lung.lines[1]?.answer).toBe("Not assessed: outside the scope");
  });

  it("has a note for each caution", () => {
    const base = review(stated, strictPolicy);
    const caution = { code: "home-oxygen", facts: [], standing: "primary" } as const;
    const result = { ...base, candidacy: { ...base.candidacy, cautions: [caution] } };
    expect(reviewSummary(result).notes[0]).toMatch(/^Caution: .*[Oo]xygen/);
  });

  it("keeps terminal escapes and line breaks out", () => {
    const result = { ...review(article), asOf: "\u001b[2J\n" };
    expect(reviewSummary(result).headline.startsWith("\ufffd[2J :")).toBe(true);
  });
});
