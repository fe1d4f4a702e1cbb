import { describe, expect, it } from "vitest";
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { unreportedOfCost, unreportedOfLesion, unreportedOfLesions, unstated } from "../../src/candidacy/unreported.ts";
import { plannedOperations } from "../../src/plan/plannedOperations.ts";
import { onTheSurface } from "../resection/lesions.ts";
import { article, unstated as ofArticle, patientWith, stated } from "./cases.ts";

describe("findings that are not recorded", () => {
  it("are presumed normal where the policy says so, and needed where it does not", () => {
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
  const of = (operated: boolean, lesion = {}) => unreportedOfLesion(strictPolicy, 2, lesion, operated).asked;

  it("are what it is and whether it is there, where nothing is done about it", () => {
    expect(of(false)).toEqual(["lesions.2.nature", "lesions.2.course"]);
  });

  it("are what rules out an operation as well where there is one, and the structures around it", () => {
    const lesion = "lesions.2";
    expect(of(true)).toEqual(
      ["nature", "course", "crossesFissure", "endobronchial", "adjacent"].map((field) => `${lesion}.${field}`),
    );
  });

  it("are stated by a word, by no and by an empty list, and not by null", () => {
    const lesion = { nature: "benign", course: "new", crossesFissure: false, endobronchial: null, adjacent: [] };
    expect(of(true, lesion)).toEqual(["lesions.2.endobronchial"]);
  });
});

describe("findings on the lesions of a case", () => {
  it("stand in the order of the lesions, each by what is done about it", () => {
    const lesions = [{ id: "a", nature: "benign" }, onTheSurface];
    const candidate = patientWith({ lesions });
    const found = unreportedOfLesions(strictPolicy, candidate, plannedOperations(candidate, strictPolicy));
    expect(found.map(({ asked }) => asked)).toEqual([
      ["lesions.0.course"],
      [
        "lesions.1.nature",
        "lesions.1.course",
        "lesions.1.crossesFissure",
        "lesions.1.endobronchial",
        "lesions.1.adjacent",
      ],
    ]);
  });
});

describe("findings that change the cost", () => {
  const of = (candidate: typeof article) => {
    const plan = plannedOperations(candidate, documentPolicy);
    const onLesions = unreportedOfLesions(documentPolicy, candidate, plan);
    return unreportedOfCost(documentPolicy, candidate, plan, onLesions).assumed;
  };

  it("lie on the lungs, and on lesions whose operation was derived", () => {
    expect(of(article)).toEqual(["lungs.absentSegments", "lungs.obstructedSegments", ...ofArticle]);
    expect(of(stated)).toEqual([]);
  });

  it("lie on no lesion nothing is done about", () => {
    const plan = { otherTreatment: [{ lesions: ["surface"], modality: "sbrt" }] };
    const onTheOther = ["lesions.1.course", "lesions.1.crossesFissure", "lesions.1.endobronchial"];
    expect(of(patientWith({ plan }))).toEqual(["lungs.absentSegments", "lungs.obstructedSegments", ...onTheOther]);
  });

  it("lie on no lesion whose operation was planned", () => {
    const stages = [{ resections: [{ lesions: ["surface"], procedure: "wedge" }] }];
    expect(of(patientWith({ plan: { stages } }))).toEqual(["lungs.absentSegments", "lungs.obstructedSegments"]);
  });
});
