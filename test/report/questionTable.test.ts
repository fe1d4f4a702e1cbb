import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/existing.ts";
import { limits } from "../../src/report/pageContext.ts";
import { answerTo, questionsOf, questionTable } from "../../src/report/questionTable.ts";
import { article, caseOf, patientWith } from "../candidacy/cases.ts";
import { contextOf, lines } from "./contexts.ts";

const answers = (candidate: Parameters<typeof contextOf>[0]): readonly string[] => {
  const context = contextOf(candidate);
  return questionsOf(context).map((question) => answerTo(question, context));
};

describe("the five questions", () => {
  it("each have their own judgment and end in a question mark", () => {
    const context = contextOf();
    const { scope, pillars, alternative } = context.review.candidacy;
    expect(questionsOf(context).map(([, , judgment]) => judgment)).toEqual([
      scope,
      pillars.completeResection,
      pillars.diseaseControl,
      pillars.physiologicReserve,
      alternative,
    ]);
    expect(lines(questionTable(context))).toHaveLength(7);
    for (const [, words] of questionsOf(context)) expect(words).toMatch(/^(Is|Do) .*\?$/);
  });

  it("are answered with Yes, with No and why, or with what is needed", () => {
    expect(answers(article).slice(0, 4)).toEqual(["Yes", "Yes", "Yes", "Yes"]);
    const failing = answers(patientWith({ primary: { site: "colorectal", status: "uncontrolled" } }));
    expect(failing[2]).toBe("No: Primary tumor uncontrolled");
    const open = answers(caseOf());
    expect(open[3]).toMatch(/^Cannot be assessed; needed: /);
    const tight = { ...contextOf(caseOf()), limits: { ...existing(limits[0]), named: 1, fact: 2 } };
    const [, ...cut] = questionsOf(tight).map((question) => answerTo(question, tight));
    expect(cut.join("\n")).toMatch(/; needed: \S+ \S+ …; \d more in the appendix/);
  });

  it("ask about the liver where part of it is removed, so that its remnant is no answer about the lungs", () => {
    const liver = { resectionPlanned: true, remnantPercent: 22, parenchyma: "chemotherapy-injured" };
    const asked = lines(questionTable(contextOf(patientWith({ liver }))));
    expect(asked.join("\n")).toMatch(
      /lung function and the future liver remnant above their thresholds\?\|(No|Cannot)/,
    );
    expect(lines(questionTable(contextOf(article))).join("\n")).not.toContain("liver");
  });

  it("are not answered outside the scope, which itself says why", () => {
    const outside = answers(patientWith({ primary: { site: "lung" } }));
    expect(outside[0]).toMatch(/^No: /);
    expect(outside.slice(1, 4)).toEqual(Array(3).fill("Not assessed: outside the scope"));
  });

  it.each([
    ["yes", "Yes, as recorded by the medical oncologist"],
    ["no", "No, as recorded by the medical oncologist"],
    ["unclear", "Unclear, as recorded by the medical oncologist"],
    [undefined, "Not recorded"],
  ])("answer %s for a non-surgical option as it was recorded", (better, words) => {
    expect(answers(patientWith({ systemicAlternative: { better } }))[4]).toBe(words);
  });
});
