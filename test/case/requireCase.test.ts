import { describe, expect, it } from "vitest";
import { boardAgenda } from "../../src/board/boardAgenda.ts";
import { radiotherapyAnnex } from "../../src/board/radiotherapyAnnex.ts";
import { review } from "../../src/board/review.ts";
import { timeSpaceGrowth } from "../../src/board/timeSpaceGrowth.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { requireCase } from "../../src/case/requireCase.ts";
import { reviewToFhir } from "../../src/fhir/reviewToFhir.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { warningsOf } from "../../src/record/warnings.ts";
import { boardPage } from "../../src/report/boardPage.ts";
import { show } from "../../src/report/show.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";
import { robustness } from "../../src/trials/robustness.ts";
import { article } from "../candidacy/cases.ts";

const reviewed = review(article);

/** Every function that takes a case. */
const doors: Readonly<Record<string, (candidate: Candidate) => unknown>> = {
  candidacy,
  review,
  robustness,
  boardAgenda,
  radiotherapyAnnex,
  timeSpaceGrowth,
  warningsOf,
  tumorBoardBrief: (candidate) => tumorBoardBrief(candidate, reviewed),
  boardPage: (candidate) => boardPage(candidate, reviewed),
  // Without a case it shows the summary of a review.
  show: (candidate) => show(reviewed, candidate ?? (null as never)),
  reviewToFhir: (candidate) => reviewToFhir(candidate, reviewed),
};

/** What is no case. */
const none: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  null: null,
  "a text": "case",
  "a list": [article],
  "no header": { ...article, case: undefined },
  "a header that is none": { ...article, case: "2026-11-24" },
  "an empty header": { ...article, case: {} },
  "a later version": { ...article, case: { ...article.case, schema: "metastasectomy/2" } },
  "a date of another writing": { ...article, case: { ...article.case, asOf: "24.11.2026" } },
  "what parseCase returns": parseCase(article),
};

describe.each(Object.entries(doors))("%s", (_name, door) => {
  it.each(Object.entries(none))("refuses %s", (_what, input) => {
    expect(() => door(input as Candidate)).toThrow(/^Cannot .+: (the .+|case) must be .+, got /);
    expect(() => door(input as Candidate)).toThrow(RangeError);
  });

  it("takes a case", () => {
    expect(() => door(article)).not.toThrow();
  });
});

it("says what to do with what parseCase returns", () => {
  expect(() => requireCase("judge candidacy", parseCase(article) as unknown as Candidate)).toThrow(
    "Cannot judge candidacy: the case must be the value of what parseCase returns, got an object",
  );
});
