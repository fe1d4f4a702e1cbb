import { describe, expect, it } from "vitest";
import { plannedOperations } from "../../src/candidacy/plannedOperations.ts";
import { documentPolicy, strictPolicy } from "../../src/candidacy/policies.table.ts";
import { restingOn, unstated, unstatedOfCost, unstatedOfLesion } from "../../src/candidacy/unstated.ts";
import { judge } from "../../src/evidence/judge.ts";
import { article, unstated as ofArticle, patientWith, stated } from "./cases.ts";

const none = { assumed: [], asked: [] };

describe("findings nobody stated", () => {
  it("are taken as normal where the policy says so, and asked for where it does not", () => {
    const findings = [
      ["absentSegments", "lungs.absentSegments"],
      ["obstructedSegments", "lungs.obstructedSegments"],
      ["absentSince", "lungs.absentSince"],
    ] as const;
    const lungs = { absentSegments: null, obstructedSegments: [] };
    const [[, segments], , [, since]] = findings;
    expect(unstated(documentPolicy, lungs, findings)).toEqual({ assumed: [segments], asked: [since] });
    expect(unstated(strictPolicy, lungs, findings)).toEqual({ assumed: [], asked: [segments, since] });
  });

  it("are named by the place of the lesion", () => {
    expect(unstated(documentPolicy, {}, [["course", "lesions.*.course"]], 3).assumed).toEqual(["lesions.3.course"]);
  });
});

describe("findings on a lesion", () => {
  const of = (procedures: string[], lesion = {}) => unstatedOfLesion(strictPolicy, 2, lesion, procedures).asked;

  it("are what it is and whether it is there, where nothing is done about it", () => {
    expect(of([])).toEqual(["lesions.2.nature", "lesions.2.course"]);
  });

  it("are what rules out an operation as well where there is one, and the structures around it for a wedge", () => {
    const operated = ["lesions.2.nature", "lesions.2.course", "lesions.2.crossesFissure", "lesions.2.endobronchial"];
    expect(of(["lobectomy"])).toEqual(operated);
    expect(of(["lobectomy", "wedge"])).toEqual([...operated, "lesions.2.adjacent"]);
  });

  it("are stated by a word, by no and by an empty list, and not by null", () => {
    const lesion = { nature: "benign", course: "new", crossesFissure: false, endobronchial: null, adjacent: [] };
    expect(of(["wedge"], lesion)).toEqual(["lesions.2.endobronchial"]);
  });
});

describe("findings that change the cost", () => {
  const of = (candidate: typeof article) =>
    unstatedOfCost(documentPolicy, candidate, plannedOperations(candidate, documentPolicy)).assumed;

  it("lie on the lungs, and on lesions whose operation was derived", () => {
    expect(of(article)).toEqual(["lungs.absentSegments", "lungs.obstructedSegments", ...ofArticle]);
    expect(of(stated)).toEqual([]);
  });

  it("lie on no lesion whose operation was planned", () => {
    const stages = [{ resections: [{ lesions: ["surface"], procedure: "wedge" }] }];
    expect(of(patientWith({ plan: { stages } }))).toEqual(["lungs.absentSegments", "lungs.obstructedSegments"]);
  });
});

describe("a judgment that rests on them", () => {
  const judgment = judge("age", { ageYears: 40 }, true, "primary", ["plan.intent"]);

  it("stays as it is where there are none", () => {
    expect(restingOn(judgment, none)).toEqual(judgment);
  });

  it("names what was assumed after what was assumed before", () => {
    const rests = restingOn(judgment, { assumed: ["staging"], asked: [] });
    expect(rests).toEqual({ ...judgment, assumed: ["plan.intent", "staging"] });
  });

  it.each([true, false])("is open, and so are its reasons, where one is asked for (%s)", (answer) => {
    expect(restingOn(judge("age", {}, answer), { assumed: [], asked: ["staging"] })).toMatchObject({
      verdict: "unknown",
      reasons: [{ code: "age", verdict: "unknown" }],
      needs: ["staging"],
    });
  });

  it("asks once for what it needs anyway", () => {
    const open = judge("age", {}, ["staging", "chest.nodes"]);
    expect(restingOn(open, { assumed: [], asked: ["chest.nodes", "lesions"] }).needs).toEqual([
      "staging",
      "chest.nodes",
      "lesions",
    ]);
  });
});
