import { describe, expect, it } from "vitest";
import { lungFunctionDays180 } from "../../src/candidacy/ageLimits.table.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import { fortyPercentPredicted, fortyPercentPredictedInclusive } from "../../src/fitness/fortyPercentRule.ts";
import { existing } from "../../src/internal/guards.ts";
import { onTheSurface } from "../resection/lesions.ts";
import { article, hilar, patientWith, reasonsOf, unstated } from "./cases.ts";

type Fields = Readonly<Record<string, unknown>>;
const pillar = (fields: Fields, policy: CandidacyPolicy = documentPolicy) =>
  candidacy(patientWith(fields), policy).pillars.physiologicReserve;
const measured = (fev1: unknown, dlco: unknown, measuredOn: unknown = "2026-11-10") => ({
  lungFunction: { measuredOn, fev1PercentPredicted: fev1, dlcoPercentPredicted: dlco },
});
/** A right upper lobectomy: 3 of 19. */
const upper = [{ ...hilar, lobe: "right-upper", segments: ["right-apical"] }];
/** A wedge in the plan for a lesion of unknown size, which the policy counts. */
const unsized = {
  lesions: [{ id: "a", lobe: "right-lower" }],
  plan: { stages: [{ resections: [{ lesions: ["a"], procedure: "wedge" }] }] },
};

describe("the predicted values", () => {
  it.each([
    // 47.5 x 16/19 = 40 exactly
    [47.5, 90, "unmet"],
    [47.6, 90, "met"],
    [90, 47.5, "unmet"],
    [90, 47.6, "met"],
    [47.5, undefined, "unmet"],
    [undefined, 47.5, "unmet"],
    [90, undefined, "unknown"],
    [undefined, 90, "unknown"],
    [null, null, "unknown"],
    [0, 90, "unmet"],
  ])("FEV1 %s and DLCO %s before a right upper lobectomy: %s", (fev1, dlco, verdict) => {
    expect(pillar({ lesions: upper, ...measured(fev1, dlco) }).verdict).toBe(verdict);
  });

  it("report the whole comparison", () => {
    expect(pillar({ lesions: upper, ...measured(47.5, 90) }).reasons[0]).toStrictEqual({
      code: "predicted-function",
      verdict: "unmet",
      standing: "teaching-text",
      measure: "fev1",
      measured: 47.5,
      predicted: { least: 40, most: 40 },
      threshold: fortyPercentPredicted,
      distance: 0,
      atBoundary: true,
      removed: { least: 3, most: 3 },
      functioning: 19,
      unitsWithinLine: 2,
    });
  });

  it("meet the inclusive threshold at exactly 40", () => {
    const inclusive = { ...documentPolicy, reserve: fortyPercentPredictedInclusive };
    const on = pillar({ lesions: upper, ...measured(47.5, 90) }, inclusive);
    expect(on.verdict).toBe("met");
    expect(on.reasons[0]).toMatchObject({ atBoundary: true, unitsWithinLine: 3 });
  });

  it("that straddle the threshold are unknown, and need what would narrow the range", () => {
    // A wedge of unknown size takes 0 to 1 unit: 41 stays 41, or falls to 38.84.
    const open = pillar({ ...unsized, ...measured(41, 90) });
    expect(open).toMatchObject({ verdict: "unknown", needs: ["plan.stages"] });
    expect(open.reasons[0]).toMatchObject({ verdict: "unknown", atBoundary: false, unitsWithinLine: 0 });
    expect((open.reasons[0] as { distance: number }).distance).toBeCloseTo(-1.158, 3);
    expect(open.reasons.map(({ code }) => code)).not.toContain("rule-outside-its-population");
    const [, deep] = existing(article.lesions);
    const plane = pillar({ lesions: [{ ...deep, intersegmentalPlaneMm: null }], ...measured(43, 90) });
    expect(plane).toMatchObject({ verdict: "unknown", needs: ["lesions.0.intersegmentalPlaneMm"] });
    // 40 x 19/19 lies on the threshold: 42.22 x 18/19 = 40 is the lower end, 42.22 the upper.
    const onLine = pillar({ ...unsized, ...measured((40 * 19) / 18, 90) });
    expect(onLine.reasons[0]).toMatchObject({ verdict: "unknown" });
  });

  it("report a boundary at either end of the range", () => {
    const policy = { ...documentPolicy, resection: { ...documentPolicy.resection, wedgeUnits: { least: 3, most: 4 } } };
    expect(pillar({ ...unsized, ...measured(47.5, 90) }, policy).reasons[0]).toMatchObject({
      verdict: "unmet",
      atBoundary: true,
      distance: 0,
    });
    const lower = { ...documentPolicy, resection: { ...documentPolicy.resection, wedgeUnits: { least: 2, most: 3 } } };
    expect(pillar({ ...unsized, ...measured(47.5, 90) }, lower).reasons[0]).toMatchObject({
      verdict: "unknown",
      atBoundary: true,
    });
  });

  it("are not known without a measurement in percent, or without a lesion", () => {
    const liters = pillar({ lungFunction: { measuredOn: "2026-11-10", fev1Liters: 2.1, dlcoPercentPredicted: 90 } });
    expect(liters).toMatchObject({ verdict: "unknown", needs: ["lungFunction.fev1PercentPredicted"] });
    expect(reasonsOf(liters, "function-not-measured")).toStrictEqual([
      { code: "function-not-measured", verdict: "unknown", standing: "teaching-text", measure: "fev1" },
    ]);
    expect(pillar({ lesions: [] })).toMatchObject({ verdict: "unknown", needs: ["lesions"] });
    expect(pillar({ lungFunction: null }).needs).toStrictEqual([
      "lungFunction.fev1PercentPredicted",
      "lungFunction.dlcoPercentPredicted",
      "lungFunction.measuredOn",
    ]);
  });

  it("outside the rule's population say so, once for each value", () => {
    const both = pillar({ ...measured(40, 39) });
    expect(reasonsOf(both, "rule-outside-its-population")).toMatchObject([
      { measure: "fev1", measured: 40 },
      { measure: "dlco", measured: 39 },
    ]);
    expect(reasonsOf(pillar({ lesions: upper, ...measured(40.1, 90) }), "rule-outside-its-population")).toStrictEqual(
      [],
    );
  });

  it("do not fail a small nodule that invades the chest wall: a wedge with part of the wall is still possible", () => {
    const adjacent = [{ structure: "chest-wall", relation: "invades" }];
    const open = pillar({ lesions: [{ ...onTheSurface, adjacent }], ...measured(50, 60) });
    expect(open).toMatchObject({ verdict: "unknown", needs: ["plan.surgeonStatement.completeResection"] });
  });
});

describe("the day of the test", () => {
  const at = (measuredOn: unknown, ...on: unknown[]) =>
    pillar({
      patient: { lungEvents: on.map((each) => ({ kind: "pneumonitis", on: each })) },
      ...measured(92, 81, measuredOn),
    });

  it.each([
    ["2026-11-10", [], "met", []],
    ["2026-11-10", ["2026-11-09"], "met", []],
    ["2026-11-10", ["2026-11-10"], "met", []],
    ["2026-11-10", ["2026-11-11"], "unknown", ["lungFunction.measuredOn"]],
    ["2026-11-10", ["2026-11"], "unknown", ["patient.lungEvents.0.on"]],
    ["2026-11-10", ["2025", "2026-11-20"], "unknown", ["lungFunction.measuredOn"]],
    ["2026-11-10", ["2025", undefined], "unknown", ["patient.lungEvents.1.on"]],
    ["2026-11-10", [null], "unknown", ["patient.lungEvents.0.on"]],
    [null, [], "unknown", ["lungFunction.measuredOn"]],
    ["2027-01-01", [], "unknown", ["lungFunction.measuredOn"]],
  ])("%s with events on %j: %s", (measuredOn, events, verdict, needs) => {
    const result = at(measuredOn, ...(events as unknown[]));
    expect(result).toMatchObject({ verdict, needs });
  });

  it("is not reported as after the meeting where it is the pulmonary events that are not recorded", () => {
    const [reason] = reasonsOf(pillar({ patient: {}, ...measured(92, 81) }, strictPolicy), "function-date");
    expect(reason).toStrictEqual({
      code: "function-date",
      verdict: "unknown",
      standing: strictPolicy.standing,
      measuredOn: "2026-11-10",
    });
  });

  it("is reported, with the event", () => {
    const head = { code: "function-date", standing: "teaching-text" };
    const resultOf = (...args: Parameters<typeof at>) => reasonsOf(at(...args), "function-date");
    expect(resultOf("2026-11-10")).toStrictEqual([{ ...head, verdict: "met", measuredOn: "2026-11-10" }]);
    expect(resultOf(null)).toStrictEqual([{ ...head, verdict: "unknown" }]);
    expect(resultOf("2026-11-10", "2024", "2026-12-01")).toStrictEqual([
      { ...head, verdict: "unknown", measuredOn: "2026-11-10", event: 1 },
    ]);
    expect(resultOf("2026-11-10", "2026-11")).toStrictEqual([
      { ...head, verdict: "unknown", measuredOn: "2026-11-10", event: 0, unclear: true },
    ]);
    expect(pillar({ patient: { lungEvents: null } }).verdict).toBe("met");
  });

  it("is too old from 181 days on, counted to the operation where one is planned", () => {
    const of = (measuredOn: string, plan?: Fields, policy?: CandidacyPolicy) =>
      pillar({ ...measured(92, 81, measuredOn), plan }, policy);
    // 2026-05-28 is 180 days before 2026-11-24
    expect(of("2026-05-28").verdict).toBe("met");
    expect(of("2026-05-27")).toMatchObject({ verdict: "unknown", needs: ["lungFunction.measuredOn"] });
    expect(of("2026-05-28", { operationOn: "2026-11-25" }).verdict).toBe("unknown");
    // 2027-05-23 is 180 days after the meeting
    expect(of("2026-11-20", { operationOn: "2027-05-23" }).needs).toStrictEqual(["lungFunction.measuredOn"]);
    expect(of("2026-11-20", { operationOn: "2027-05-24" }).needs).toStrictEqual(["plan.operationOn"]);
    expect(of("2026-05-27", { operationOn: "2026-11-01" }).needs).toStrictEqual(["lungFunction.measuredOn"]);
    expect(reasonsOf(of("2022-03-01"), "function-date")).toStrictEqual([
      {
        code: "function-date",
        verdict: "unknown",
        standing: "convention",
        measuredOn: "2022-03-01",
        days: { least: 1729, most: 1729 },
        to: "meeting",
        threshold: lungFunctionDays180,
      },
    ]);
    // 2026-08-26 is 90 days before the meeting
    const strict = (measuredOn: string) => reasonsOf(of(measuredOn, undefined, strictPolicy), "function-date")[0];
    expect(strict("2026-08-26")).not.toHaveProperty("days");
    expect(strict("2026-08-25")).toMatchObject({ verdict: "unknown", threshold: { value: 90 } });
  });

  it("cannot save a value that fails, nor does it have to be known for it", () => {
    expect(pillar({ lesions: upper, ...measured(41, 90, null) })).toMatchObject({ verdict: "unmet", needs: [] });
  });

  it("before or after an earlier operation on an unstated day needs both days, the missing ones first", () => {
    const lungs = (absentSince: unknown) => ({
      absentSegments: ["right-apical", "right-posterior", "right-anterior"],
      absentSince,
    });
    const of = (measuredOn: unknown, since: unknown) =>
      pillar({ lesions: [hilar], lungs: lungs(since), ...measured(60, 90, measuredOn) });
    // After: 60 x 11/16 = 41.25. Before: 60 x 11/19 = 34.7.
    expect(of("2026-11-10", "2024").verdict).toBe("met");
    expect(of("2023", "2024")).toMatchObject({ verdict: "unmet", needs: [] });
    expect(of("2026-11-10", null).needs).toStrictEqual(["lungs.absentSince"]);
    expect(of(null, "2024").needs).toStrictEqual(["lungFunction.measuredOn"]);
    expect(of(null, null).needs).toStrictEqual(["lungFunction.measuredOn", "lungs.absentSince"]);
    expect(of("2024", "2024").needs).toStrictEqual(["lungFunction.measuredOn", "lungs.absentSince"]);
    const whole = pillar({ lesions: [hilar], lungs: { absentSince: null }, ...measured(55, 90, "2026-11") });
    expect(whole).toMatchObject({ verdict: "met", needs: [] });
    expect(pillar({ ...unsized, ...measured(41, 90, "2026-11") }).needs).toStrictEqual(["plan.stages"]);
  });

  it("is reported with the units that worked on it where more did than do, and left out where nothing has changed", () => {
    const gone = ["right-apical", "right-posterior", "right-anterior"];
    const atTest = (measuredOn: unknown, lungs: Fields) =>
      (
        reasonsOf(
          pillar({ lesions: [hilar], lungs, ...measured(90, 90, measuredOn) }),
          "predicted-function",
        )[0] as Fields
      ).atTest;
    const resected = { absentSegments: gone, absentSince: "2024" };
    expect(atTest("2023", resected)).toEqual({ least: 19, most: 19 });
    // Which came first is not recorded: the value may be that of 16 units or of 19.
    expect(atTest("2024", resected)).toEqual({ least: 16, most: 19 });
    expect(atTest("2025", resected)).toBeUndefined();
    expect(atTest("2025", { obstructedSegments: gone })).toBeUndefined();
  });

  it("before it, a segment both obstructed and gone was obstructed only if it still stands", () => {
    const lungs = {
      absentSegments: ["right-apical"],
      obstructedSegments: ["right-apical", "right-lateral"],
      absentSince: "2024",
    };
    // 19 less the lateral segment worked then; 17 work now, 5 go: 80 x 12/18.
    const [reason] = pillar({ lesions: [hilar], lungs, ...measured(80, 90, "2023") }).reasons;
    expect((reason as { predicted: { least: number } }).predicted.least).toBeCloseTo(53.333, 3);
    expect(reason).toMatchObject({ functioning: 17, unitsWithinLine: 7 });
  });
});

describe("what the numbers do not show", () => {
  const tolerance = "plan.surgeonStatement.toleratesOperation";

  it.each([
    [{ ecog: 3 }, "yes", "met", []],
    [{ ecog: 4, interstitialLungDisease: "present" }, "yes", "met", []],
    [{ interstitialLungDisease: "suspected" }, "no", "unmet", []],
    [{ interstitialLungDisease: "present" }, "uncertain", "unknown", [tolerance]],
    // A no counts whatever else is recorded.
    [{ ecog: 0, interstitialLungDisease: "none-on-ct" }, "no", "unmet", []],
    [{ ecog: 0, interstitialLungDisease: "none-on-ct" }, "uncertain", "unknown", [tolerance]],
  ])("%j, and the surgeon says %s: %s", (patient, toleratesOperation, verdict, needs) => {
    const plan = { surgeonStatement: { toleratesOperation } };
    expect(pillar({ patient, plan })).toMatchObject({ verdict, needs });
    // It overrules no threshold.
    expect(pillar({ patient, plan, ...measured(30, 30) }).verdict).toBe("unmet");
  });

  it.each([
    [{ interstitialLungDisease: "none-on-ct" }, "met", []],
    [{ interstitialLungDisease: "suspected" }, "unknown", [tolerance]],
    [{ interstitialLungDisease: "present" }, "unknown", [tolerance]],
    [{ ecog: 0 }, "met", []],
    [{ ecog: 2 }, "met", []],
    [{ ecog: 3 }, "unknown", [tolerance]],
    [{ ecog: 4 }, "unknown", [tolerance]],
  ])("%j keeps it %s", (patient, verdict, needs) => {
    expect(pillar({ patient })).toMatchObject({ verdict, needs });
    expect(pillar({ patient, ...measured(30, 30) }).verdict).toBe("unmet");
  });

  it("is reported, assumed or missing", () => {
    const resultOf = (patient: Fields) => pillar({ patient }).reasons.slice(-3, -1);
    expect(resultOf({ interstitialLungDisease: "present", ecog: 3 })).toStrictEqual([
      {
        code: "interstitial-lung-disease",
        verdict: "unknown",
        standing: "convention",
        interstitialLungDisease: "present",
      },
      { code: "performance-status", verdict: "unknown", standing: "convention", ecog: 3 },
    ]);
    expect(resultOf({ interstitialLungDisease: "none-on-ct", ecog: 2 })).toStrictEqual([
      {
        code: "interstitial-lung-disease",
        verdict: "met",
        standing: "convention",
        interstitialLungDisease: "none-on-ct",
      },
      { code: "performance-status", verdict: "met", standing: "convention", ecog: 2 },
    ]);
    expect(resultOf({})).toStrictEqual([
      { code: "interstitial-lung-disease", verdict: "met", standing: "convention", assumed: true },
      { code: "performance-status", verdict: "met", standing: "convention", assumed: true },
    ]);
    const facts = [
      "lungs.absentSegments",
      "lungs.obstructedSegments",
      ...unstated,
      "patient.lungEvents",
      "patient.interstitialLungDisease",
      "patient.ecog",
      "liver.resectionPlanned",
    ];
    expect(pillar({})).toMatchObject({ assumed: facts, needs: [] });
    expect(pillar({}, strictPolicy)).toMatchObject({ assumed: [], needs: facts });
  });
});

describe("the liver", () => {
  const liver = (fields: unknown) =>
    reasonsOf(pillar({ liver: fields }), "liver-remnant").length +
    reasonsOf(pillar({ liver: fields }), "liver-remnant-unknown").length;
  it.each([
    [undefined, 0],
    [null, 0],
    [{}, 0],
    [{ resectionPlanned: false, remnantPercent: 10, parenchyma: "healthy" }, 0],
    [{ remnantPercent: null, parenchyma: "healthy" }, 0],
    [{ remnantPercent: 35, parenchyma: "healthy" }, 0],
    [{ resectionPlanned: true }, 1],
  ])("%j is needed %d times", (fields, times) => {
    expect(liver(fields)).toBe(times);
  });

  it("that stays whole is reported as an answer, and one that is not recorded as an assumption", () => {
    const resultOf = (facts: unknown) => reasonsOf(pillar({ liver: facts }), "liver-resection");
    const head = { code: "liver-resection", verdict: "met", standing: "convention" };
    expect(resultOf({ resectionPlanned: false })).toStrictEqual([{ ...head, resectionPlanned: false }]);
    expect(resultOf(undefined)).toStrictEqual([{ ...head, assumed: true }]);
    expect(resultOf({ resectionPlanned: true })).toStrictEqual([]);
  });

  it("missing a fact is unknown", () => {
    expect(pillar({ liver: { resectionPlanned: true } })).toMatchObject({
      verdict: "unknown",
      needs: ["liver.remnantPercent", "liver.parenchyma"],
    });
  });
});

it("needs the day of an event in the month of the test, which decides", () => {
  const events = { lungEvents: [{ kind: "pneumonia", on: "2026-11" }] };
  const judged = (measuredOn: string) =>
    candidacy(patientWith({ patient: events, lungFunction: { ...article.lungFunction, measuredOn } })).needs;
  expect(judged("2026-11-10")).toEqual(["patient.lungEvents.0.on"]);
  expect(judged("2026-10-10")).toEqual(["lungFunction.measuredOn"]);
  expect(judged("2026-11")).toEqual(["lungFunction.measuredOn"]);
});
