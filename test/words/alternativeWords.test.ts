import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { documentPolicy, thomfordPolicy } from "../../src/candidacy/policies.table.ts";
import { alternativeHeld, alternativeQuestion } from "../../src/words/alternativeWords.ts";
import { article, patientWith } from "../candidacy/cases.ts";
import { bannedWords } from "../report/bannedWords.ts";

const held = (better: string) => patientWith({ systemicAlternative: { considered: true, better } });

describe("the fourth question", () => {
  it("is asked so that a yes meets it, and beside the criteria where the policy only shows it", () => {
    expect(alternativeQuestion(review(article, thomfordPolicy))).toBe("Is nothing else held to serve better?");
    expect(alternativeQuestion(review(article, documentPolicy))).toBe(
      "Beside the criteria: is nothing else held to serve better?",
    );
  });
});

describe("a better alternative", () => {
  it("is told where the board holds one, with what the policy makes of it", () => {
    expect(alternativeHeld(review(held("yes"), thomfordPolicy))).toEqual([
      "The board holds a systemic treatment to be better.",
    ]);
    const beside = alternativeHeld(review(held("yes"), documentPolicy));
    expect(beside).toEqual([
      "The board holds a systemic treatment to be better; this policy shows that beside its criteria.",
    ]);
    expect(bannedWords(beside.join())).toEqual([]);
  });

  it.each(["no", "unclear"])("is not told where the answer is %s", (better) => {
    expect(alternativeHeld(review(held(better), documentPolicy))).toEqual([]);
  });
});
