import { expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { thomfordPolicy } from "../../src/candidacy/policies.table.ts";
import { questionsOf } from "../../src/words/questions.ts";
import { article } from "../candidacy/cases.ts";

it("asks for the scope, for the three pillars of the article, and whether nothing else is held to serve better", () => {
  const { candidacy, policy } = review(article);
  expect(questionsOf({ candidacy, policy })).toEqual([
    ["Do the criteria apply?", candidacy.scope],
    ["Can all of it be removed?", candidacy.pillars.completeResection],
    ["Is this the only battle?", candidacy.pillars.diseaseControl],
    ["Does the plan leave enough?", candidacy.pillars.physiologicReserve],
    ["Beside the criteria: is nothing else held to serve better?", candidacy.alternative],
  ]);
});

it("asks the last beside the others where it is a criterion like them", () => {
  expect(questionsOf(review(article, thomfordPolicy)).at(-1)?.[0]).toBe("Is nothing else held to serve better?");
});
