import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { strictPolicy } from "../../src/candidacy/policies.table.ts";
import { reviewSummary } from "../../src/report/reviewSummary.ts";
import { anyCandidate } from "../candidacy/anyCandidate.ts";
import { article, caseOf, patientWith, stated } from "../candidacy/cases.ts";
import { bannedWords } from "./bannedWords.ts";

describe("the summary of a review", () => {
  it("says what the plan meets, and what was assumed", () => {
    const { headline, lines, notes } = reviewSummary(review(article));
    expect(headline).toBe('Meeting of 2026-11-24: the plan meets all criteria under the policy "document".');
    expect(lines.map(({ answer }) => answer).slice(0, 4)).toEqual(["meets", "meets", "meets", "meets"]);
    expect(lines[1]?.question).toBe("Can all of it be removed?");
    expect(notes[0]).toMatch(/^Taken as normal because nobody stated it: .*intent of the operation, /);
  });

  it("says what is missing, with the number of the lesion", () => {
    const lesions = [{}, { lobe: "right-upper", diameterMm: 7 }];
    const { headline, notes } = reviewSummary(review(patientWith({ lesions }), strictPolicy));
    expect(headline).toBe('Meeting of 2026-11-24: the plan cannot be judged yet under the policy "strict".');
    expect(notes[0]).toMatch(/^Missing: .*lobe of lesion 1/);
    expect(notes.at(-1)).toMatch(/^Weakest ground it stands on: /);
  });

  it("says first that something else is held to be better", () => {
    const held = patientWith({ systemicAlternative: { better: "yes" } });
    const { lines, notes } = reviewSummary(review(held));
    expect(lines[4]).toEqual({
      question: "Beside the criteria: is nothing else held to serve better?",
      answer: "does not meet",
    });
    expect(notes[0]).toMatch(/^The board holds a systemic treatment to be better; /);
  });

  it("says nothing of what is neither missing nor assumed", () => {
    expect(reviewSummary(review(stated, strictPolicy)).notes).toHaveLength(1);
  });

  it("says that a plan does not meet, or lies outside the scope", () => {
    const failing = patientWith({ lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 30 } });
    expect(reviewSummary(review(failing)).headline).toContain("the plan does not meet the criteria under");
    const lung = patientWith({ primary: { site: "lung" } });
    expect(reviewSummary(review(lung)).headline).toContain("the plan lies outside the scope of the criteria under");
  });

  it("shows text of a case as text", () => {
    const told = { ...review(caseOf()), asOf: "<b>|", policy: { ...review(caseOf()).policy, id: "*x*" } };
    expect(reviewSummary(told).headline).toContain(
      'Meeting of \\<b\\>\\|: the plan cannot be judged yet under the policy "\\*x\\*"',
    );
  });

  it("promises nothing, whatever the case", () => {
    fc.assert(
      fc.property(anyCandidate, (candidate) => {
        const page = JSON.stringify(reviewSummary(review(candidate)));
        expect(bannedWords(page)).toEqual([]);
        expect(page).not.toMatch(/null|undefined|NaN|!|\[object/);
      }),
      { numRuns: 300 },
    );
  });
});
