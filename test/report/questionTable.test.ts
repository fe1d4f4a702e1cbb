import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { existing } from "../../src/internal/guards.ts";
import { limits } from "../../src/report/pageContext.ts";
import { answerTo, isMissing, questionsOf, questionTable } from "../../src/report/questionTable.ts";
import { reserveTable } from "../../src/report/reserveTable.ts";
import { article, caseOf, hilar, patientWith } from "../candidacy/cases.ts";
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
    expect(failing[2]).toBe("No: primary tumor uncontrolled");
    const open = answers(caseOf());
    expect(open[3]).toMatch(/^Cannot be assessed; needed: /);
    const tight = { ...contextOf(caseOf()), limits: { ...existing(limits[0]), named: 1 } };
    const [, ...cut] = questionsOf(tight).map((question) => answerTo(question, tight));
    expect(cut.join("\n")).toMatch(/; needed: [^;…]+; \d more, see what to order/);
  });

  it("have no bare yes on lung function where another count of the same plan gives another answer", () => {
    // The right lung alone: one wedge of 10 segments by counting leaves 44 % * 9 / 10 = 39.6 %, by its volume 43 % and more.
    const lesion = { id: "a", lobe: "right-lower", diameterMm: 8, depthMm: 2, pleuralSurface: "costal", adjacent: [] };
    const only = {
      lesions: [lesion],
      lungs: { absentSegments: [], obstructedSegments: [...segmentsOf("left-upper"), ...segmentsOf("left-lower")] },
      lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 44, dlcoPercentPredicted: 60 },
    };
    expect(answers(patientWith(only))[3]).toBe("Yes by wedge volume; cannot be assessed by segment count");
    const enough = { ...only, lungFunction: { ...only.lungFunction, fev1PercentPredicted: 60 } };
    expect(answers(patientWith(enough))[3]).toBe("Yes");
  });

  it("say beside a yes what is done instead of the plan answers, and what it answers by counting", () => {
    const resection = (procedure: string) => ({ lesions: [hilar.id], procedure });
    const plan = { stages: [{ resections: [resection("lobectomy")] }], fallback: [resection("pneumonectomy")] };
    const lungFunction = { measuredOn: "2026-11-10", fev1PercentPredicted: 72, dlcoPercentPredicted: 100 };
    const context = contextOf(patientWith({ lesions: [hilar], lungFunction, plan }));
    const answered = (fields: object) => {
      const options = existing(context.review.options);
      const fallback = existing(options.fallback).map((each) => ({ ...each, ...fields }));
      const changed = { ...context, review: { ...context.review, options: { ...options, fallback } } };
      return answerTo(existing(questionsOf(changed)[3]), changed);
    };
    // 72 x 14/19 = 53.1 after the lobectomy, 72 x 9/19 = 34.1 after the pneumonectomy.
    const after = 'after the fallback (pneumonectomy for lesion "hilar")';
    expect(answered({})).toBe(`Yes; no ${after}`);
    expect(answered({ verdict: "met" })).toBe("Yes");
    expect(answered({ verdict: "met", counted: "unknown" })).toBe(`Yes; cannot be assessed by segment count ${after}`);
  });

  it("count no fact as recorded where a review holds no agenda", () => {
    const { agenda: _, ...review } = contextOf().review;
    expect(isMissing({ review })("chest.pleura")).toBe(true);
  });

  it("name the other count of a plan that fails by it, and need no value it does not have", () => {
    const context = contextOf(article);
    const [geometry, segments] = ["geometry", "segments"].map((method) => ({ method, decides: method === "geometry" }));
    const estimates = [
      { ...geometry, fev1: { verdict: "met" } },
      { ...segments, fev1: { verdict: "unmet" } },
    ] as never;
    const counted = { ...context, review: { ...context.review, estimates } };
    expect(questionsOf(counted).map((question) => answerTo(question, counted))[3]).toBe(
      "Yes by wedge volume; no by segment count",
    );
  });

  it("name no fact as needed that is recorded, and say of both values where they are without repeating the table", () => {
    const disease = { ageYears: 61, ecog: 1, interstitialLungDisease: "present", lungEvents: [] };
    expect(answers(patientWith({ patient: disease }))[3]).not.toContain("needed: interstitial lung disease");
    const sampled = { chest: { nodes: "not-suspicious", lesionListComplete: false, pleura: "effusion-not-sampled" } };
    expect(answers(patientWith(sampled)).join("\n")).toContain(
      "Cannot be assessed: Lesion list incomplete; Pleural effusion not sampled",
    );
    const low = { measuredOn: "2026-11-10", fev1PercentPredicted: 41, dlcoPercentPredicted: 41 };
    const context = contextOf(patientWith({ lungFunction: low }));
    const tight = { ...context, limits: { ...context.limits, named: 1 } };
    expect(questionsOf(tight).map((question) => answerTo(question, tight))[3]).toMatch(
      /^No: predicted postoperative FEV1 [\d. to]+ %; Predicted postoperative DLCO [\d. to]+ %$/,
    );
  });

  it("say yes to disease elsewhere with what is there, and with a brain that was not imaged", () => {
    const sites = [{ site: "liver", state: "stable", treatableWithCurativeIntent: true }];
    const present = patientWith({ extrathoracic: { state: "present", sites } });
    expect(answers(present)[2]).toBe("Yes: liver (stable, treatable with curative intent)");
    const melanoma = { site: "melanoma", status: "no-evidence-of-disease", assessedOn: "2026-11-02" };
    expect(answers(patientWith({ primary: melanoma }))[2]).toBe("Yes: outside the brain, which was not imaged");
    const ct = { modality: "ct", on: "2026-11-03", regions: ["chest", "abdomen"] };
    const staging = [ct, { modality: "mri", on: "2026-08-17", regions: ["brain"] }];
    expect(answers(patientWith({ primary: melanoma, staging }))[2]).toBe("Yes: outside the brain, imaged too long ago");
  });

  it("say why an operation does not clear a lesion", () => {
    const lesion = {
      lobe: "left-lower",
      segments: ["left-lateral-basal"],
      diameterMm: 19,
      depthMm: 21,
      pleuralSurface: "costal",
      intersegmentalPlaneMm: 2,
      adjacent: [],
    };
    const resections = [{ lesions: ["a"], procedure: "segmentectomy", segments: ["left-lateral-basal"] }];
    const planned = { lesions: [{ id: "a", ...lesion }], plan: { stages: [{ order: 1, resections }] } };
    expect(answers(patientWith(planned))[1]).toMatch(
      /^No: A segmentectomy does not clear lesion "a": the intersegmental plane is 2 mm away, within the margin of 10 mm/,
    );
  });

  it("give no yes beside a threshold by a test that a pneumonia has followed", () => {
    const pneumonia = { patient: { ageYears: 61, ecog: 1, lungEvents: [{ kind: "pneumonia", on: "2026-11-15" }] } };
    const context = contextOf(patientWith(pneumonia));
    expect(questionsOf(context).map((question) => answerTo(question, context))[3]).toMatch(
      /^Cannot be assessed: Lung function measured on 2026-11-10; a pulmonary event followed/,
    );
    expect(lines(reserveTable(context)).join("\n")).toContain("|above 40 %: cannot be assessed|");
    expect(lines(reserveTable(context)).join("\n")).not.toContain("|above 40 %: yes|");
    expect(lines(reserveTable(contextOf(article))).join("\n")).toContain("|above 40 %: yes|");
  });

  it("have a row for the liver where part of it is removed, so that its remnant is no answer about the lungs", () => {
    const remnant = { resectionPlanned: true, remnantPercent: 22, parenchyma: "chemotherapy-injured" };
    const rows = (liver: object, fields = {}) => lines(questionTable(contextOf(patientWith({ liver, ...fields }))));
    const lungs = "|Is predicted postoperative lung function above the threshold?|";
    const liver = "|Is the future liver remnant above the threshold?|";
    expect(rows(remnant)).toContain(`${lungs}Yes|`);
    expect(rows(remnant)).toContain(
      `${liver}No: future liver remnant 22 % (threshold: at least 30 %; 8 percentage points below the threshold)|`,
    );
    expect(rows({ ...remnant, remnantPercent: 60 })).toContain(
      `${liver}Yes: future liver remnant 60 % (threshold: at least 30 %; 30 percentage points above the threshold)|`,
    );
    const unmeasured = rows({ resectionPlanned: true, parenchyma: "healthy" });
    expect(unmeasured).toContain(`${lungs}Yes|`);
    expect(unmeasured.join("\n")).toContain(`${liver}Cannot be assessed; needed: future liver remnant`);
    const breathless = {
      lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 30, dlcoPercentPredicted: 81 },
    };
    expect(rows({ ...remnant, remnantPercent: 60 }, breathless).join("\n")).toContain(`${lungs}No: predicted`);
    const open = { lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 92 } };
    expect(rows(remnant, open).join("\n")).toContain(`${lungs}Cannot be assessed: DLCO in % of predicted not recorded`);
    expect(lines(questionTable(contextOf(article))).join("\n")).not.toContain("liver");
  });

  it("print a threshold of the liver that is not met, of the policies that were compared", () => {
    const liver = { resectionPlanned: true, remnantPercent: 34, parenchyma: "healthy" };
    const rowOf = (fields: object): string =>
      lines(questionTable(contextOf(patientWith({ liver }), fields))).filter((row) =>
        row.includes("liver remnant"),
      )[0] ?? "";
    const threshold = { value: 40, unit: "percent", side: "inclusive" };
    const reasons = [{ code: "liver-remnant", threshold }, { code: "liver-remnant-unknown" }];
    expect(rowOf({ liver: { policies: [{ verdict: "unmet", reasons }] } })).toContain(
      "not met under another policy: at most 40",
    );
    expect(rowOf({ liver: undefined })).toMatch(/Yes: future liver remnant 34 % [^;]*; [^;]*\|$/);
  });

  it("print the words of the surgeon beside the answer on complete resection", () => {
    const plan = { surgeonStatement: { completeResection: "yes", text: "margins doubtful" } };
    expect(answers(patientWith({ plan }))[1]).toBe('Yes (surgeon: "margins doubtful")');
    const text = "segmentectomy; if the plane cannot be found, the upper lobe has to be removed";
    const longer = contextOf(patientWith({ plan: { surgeonStatement: { completeResection: "yes", text } } }));
    const short = { ...longer, limits: existing(limits.at(-1)) };
    expect(answerTo(existing(questionsOf(short)[1]), short)).toContain(text);
  });

  it("say why the operation may not clear a lesion, where every fact is recorded", () => {
    const beside = { structure: "bronchus", order: "lobar", relation: "abuts", distanceMm: 0, outside: false };
    const [lesion] = existing(article.lesions);
    const id = existing(lesion).id;
    const plan = {
      stages: [{ resections: [{ lesions: [id], procedure: "lobectomy" }] }],
      surgeonStatement: { completeResection: "uncertain" },
    };
    expect(answers(patientWith({ lesions: [{ ...lesion, adjacent: [beside] }], plan }))[1]).toMatch(
      /^Cannot be assessed: Whether a lobectomy clears .* cannot be assessed: abuts a lobar bronchus: sleeve/,
    );
  });

  it("do not need a margin where no resection is planned", () => {
    const ids = existing(article.lesions).map(({ id }) => id);
    const plan = { otherTreatment: [{ lesions: ids, modality: "SBRT", doseGray: 54, fractions: 3 }] };
    expect(answers(patientWith({ plan }))[1]).toBe("No resection is planned: every lesion is treated without one");
    const one = { otherTreatment: [{ lesions: ids.slice(0, 1), modality: "SBRT" }] };
    expect(answers(patientWith({ plan: one }))[1]).toMatch(/^No: /);
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
