import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { limits } from "../../src/report/pageContext.ts";
import { reserveTable } from "../../src/report/reserveTable.ts";
import { article, caseOf, patientWith } from "../candidacy/cases.ts";
import { contextOf, lines } from "./contexts.ts";

const table = (candidate: Parameters<typeof contextOf>[0]) => lines(reserveTable(contextOf(candidate))).slice(2);

describe("the table of lung function", () => {
  it("gives FEV1 and DLCO before and after the plan beside the threshold", () => {
    const [before, after] = table(article);
    expect(before).toMatch(/^\|Before surgery \(2026-11-10\)\|\\-\|\d+ %\|\d+ %\|\\-\|$/);
    // The segment, and the wedge by its volume; the count of segments is printed beside it.
    expect(after).toContain("|1 of 19 (1 to 2 by counting)|87 to 87.1 %|76.6 to 76.7 %|");
    expect(after).toMatch(
      /^\|After: .*\|[\d.]+ to [\d.]+ %\|[\d.]+ to [\d.]+ %\|above 40 %: (yes|no|cannot be assessed)\|$/,
    );
    const crowded = { ...contextOf(article), limits: existing(limits.at(-1)) };
    expect(lines(reserveTable(crowded))[3]).toContain("|1 of 19|87 to 87.1 %|");
  });

  it("prints what stays of a stated percentage and of the raw value that contradicts it", () => {
    const patient = { sex: "female", ageYears: 58, heightCm: 165 };
    const lungFunction = { measuredOn: "2026-11-10", fev1PercentPredicted: 79, fev1Liters: 1.26 };
    const plan = { stages: [{ resections: [{ lesions: ["nodule 1"], procedure: "lobectomy" }] }] };
    const lesions = [{ ...existing(existing(article.lesions)[0]), id: "nodule 1", lobe: "right-lower", segments: [] }];
    const both = patientWith({ patient, lesions, plan, lungFunction: { ...lungFunction, dlcoPercentPredicted: 68 } });
    // 14 of 19 stay: 58.2 of 79 %, and 36.8 of the half that 1.26 L is.
    expect(table(both)[1]).toMatch(/\|58\.2 % or 36\.\d %\|50\.1 %\|/);
    expect(table(patientWith({ patient, lesions, plan, lungFunction }))[1]).toContain("|cannot be assessed|");
    const stages = [
      { side: "right", resections: [{ lesions: ["nodule 1"], procedure: "lobectomy" }] },
      { side: "left", resections: [{ lesions: ["nodule 2"], procedure: "wedge" }] },
    ];
    const second = { ...existing(lesions[0]), id: "nodule 2", lobe: "left-upper" };
    const staged = patientWith({
      patient,
      lesions: [...lesions, second],
      plan: { stages },
      lungFunction: { ...lungFunction, dlcoPercentPredicted: 68 },
    });
    expect(table(staged)[1]).toContain("|cannot be assessed|50.1 %|");
    const unread = { ...lungFunction, fev1Liters: 0.6, dlcoPercentPredicted: 68 };
    expect(table(patientWith({ patient: {}, lesions, plan, lungFunction: unread }))[1]).toContain(
      "|cannot be assessed|",
    );
  });

  it("names the equation set of a percentage that was worked out", () => {
    const lungFunction = { measuredOn: "2026-11-10", fev1Liters: 3.21, dlcoPercentPredicted: 81 };
    const patient = { sex: "male", ageYears: 44.2, heightCm: 173.2 };
    expect(table(patientWith({ patient, lungFunction }))[0]).toBe(
      "|Before surgery (2026-11-10)|\\-|88.2 % (GLI Global 2022)|81 %|\\-|",
    );
    const unknownSet = contextOf(patientWith({ patient, lungFunction }));
    const review = { ...unknownSet.review, candidacy: { ...unknownSet.review.candidacy } };
    Object.assign(review.candidacy, { workedOut: { fev1: { percentOfPredicted: 88, set: "later" } } });
    expect(lines(reserveTable({ ...unknownSet, review }))[2]).toContain("|88 % (later)|");
  });

  it("prints a percentage beside the raw value and what that is in percent", () => {
    const lungFunction = {
      measuredOn: "2026-11-10",
      fev1Liters: 1.3,
      fev1PercentPredicted: 95,
      dlcoPercentPredicted: 81,
    };
    const patient = { sex: "male", ageYears: 64, heightCm: 173 };
    expect(table(patientWith({ patient, lungFunction }))[0]).toMatch(/\|95 % \(1\.3 L is \d\d %\)\|81 %\|/);
    expect(table(patientWith({ lungFunction }))[0]).toContain("|95 %|81 %|");
  });

  it("has a row for each stage", () => {
    const wedge = (lesion: string) => [{ lesions: [lesion], procedure: "wedge" }];
    const ids = existing(article.lesions).map(({ id }) => id as string);
    const plan = {
      operationOn: "2026-12-01",
      stages: [
        { side: "right", resections: wedge(existing(ids[0])) },
        { side: "right", resections: [...wedge(existing(ids[1])), ...wedge(existing(ids[1]))] },
      ],
    };
    const rows = table(patientWith({ plan, lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 80 } }));
    // Before surgery, the two stages, and what the other operations would leave.
    expect(rows.map((row) => row.split("|")[1])).toEqual([
      "Before surgery (2026-11-10)",
      "After stage 1 (right): wedge (2026-12-01)",
      "After stage 2 (right): 2 wedges",
      'Instead: segmentectomy, which clears lesion "deep"',
      "Instead: segmentectomy for every lesion of the plan",
      "Instead: lobectomy for every lesion of the plan (right: middle lobe alone)",
    ]);
    expect(rows[1]).toMatch(
      /^\|After stage 1 \(right\): wedge \(2026-12-01\)\|.*\|not recorded\|above 40 %: (yes|no|cannot be assessed)\|$/,
    );
    expect(table(patientWith({ plan, lungFunction: undefined }))[1]).toMatch(/\|not recorded\|not recorded\|\|?/);
  });

  it("has no plural of what is not determined", () => {
    const lesion = { lobe: "left-upper", diameterMm: 9 };
    const many = patientWith({ lesions: [lesion, { ...lesion }, { ...lesion }] });
    expect(table(many)[1]).toMatch(/^\|After: not determined\|/);
  });

  it("says what is not recorded, and has no row where there is no operation", () => {
    expect(table(patientWith({ lungFunction: undefined }))[1]).toContain(
      "|cannot be assessed|cannot be assessed|none|",
    );
    expect(table(caseOf())).toEqual(["|Before surgery (date not recorded)|\\-|not recorded|not recorded|\\-|"]);
  });
});
