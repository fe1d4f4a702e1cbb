import { describe, expect, it } from "vitest";
import { type LesionOption, operationOptions } from "../../src/board/operationOptions.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { marginPolicies } from "../../src/resection/marginPolicies.table.ts";
import { defaultResectionPolicy } from "../../src/resection/resectionPolicies.table.ts";
import { article, caseOf, patientWith } from "../candidacy/cases.ts";
import { exampleCase } from "../figures/exampleCases.ts";

const optionsOf = (candidate: Candidate) => operationOptions(candidate, candidacy(candidate), defaultResectionPolicy);

/** The options of one lesion by operation. */
function ofLesion(candidate: Candidate, lesion: number): Record<string, LesionOption> {
  const own = optionsOf(candidate)?.lesions.find((each) => each.lesion === lesion)?.options ?? [];
  return Object.fromEntries(own.map((option) => [option.procedure, option]));
}

describe("the operations considered", () => {
  it("shows a central mass what a lobectomy leaves and what a pneumonectomy leaves", () => {
    // 90 % less 3 of 19 is 75.8 %, less all 10 of the right lung 42.6 %; DLCO 82 % less 10 of 19 is 38.8 %.
    const { lobectomy, pneumonectomy } = ofLesion(exampleCase("kidney-central"), 0);
    expect(lobectomy?.fev1?.predicted.least).toBeCloseTo((90 * 16) / 19, 10);
    expect(lobectomy).toMatchObject({ clears: "unmet", removed: { least: 3, most: 3 }, verdict: "met" });
    expect(pneumonectomy?.fev1?.predicted.least).toBeCloseTo((90 * 9) / 19, 10);
    expect(pneumonectomy?.dlco?.distance).toBeCloseTo((82 * 9) / 19 - 40, 10);
    expect(pneumonectomy).toMatchObject({
      clears: "unknown",
      clearsUnder: [],
      verdict: "unmet",
      needs: ["plan.surgeonStatement.completeResection"],
    });
  });

  it("keeps the rest of the plan, names the planned operation, and has no pneumonectomy where a lobectomy clears", () => {
    const deep = ofLesion(article, 1);
    expect(Object.keys(deep)).toEqual(["segmentectomy", "wedge", "lobectomy"]);
    expect(deep.segmentectomy?.planned).toBe(true);
    expect(deep.lobectomy).not.toHaveProperty("planned");
    const judged = candidacy(article);
    expect(deep.segmentectomy?.taken).toEqual(judged.taken.units);
    // The lobectomy of the right upper lobe and the wedge of the other lesion, which counts from none to one unit.
    expect(deep.lobectomy?.removed).toEqual({ least: 3, most: 4 });
  });

  it("names the margin policies under which an operation clears the lesion", () => {
    const near = {
      lobe: "right-lower",
      diameterMm: 12,
      depthMm: 10,
      pleuralSurface: "costal",
      adjacent: [{ structure: "vessel", order: "segmental", relation: "near", distanceMm: 7 }],
    };
    const { wedge } = ofLesion(patientWith({ lesions: [near] }), 0);
    expect(wedge?.clearsUnder).toContain("margin-5-mm");
    expect(wedge?.clearsUnder).not.toContain("margin-10-mm");
    expect(optionsOf(article)?.marginPolicies).toEqual(marginPolicies.map(({ id }) => id));
  });

  it("has a sleeve lobectomy and a pneumonectomy where they are planned", () => {
    const lesions = [{ ...article.lesions?.[0], id: "a" }];
    const planned = (procedure: string) =>
      patientWith({
        lesions,
        plan: {
          stages: [{ resections: [{ lesions: ["a"], procedure }] }],
          surgeonStatement: { completeResection: "yes" },
        },
      });
    expect(ofLesion(planned("sleeve-lobectomy"), 0)["sleeve-lobectomy"]).toMatchObject({
      planned: true,
      removed: { least: 5, most: 5 },
    });
    expect(ofLesion(planned("pneumonectomy"), 0).pneumonectomy).toMatchObject({
      planned: true,
      needs: [],
      removed: { least: 10, most: 10 },
    });
  });

  it("says what holds if every lesion is wedged, though no depth is recorded", () => {
    const lesion = { lobe: "right-lower", diameterMm: 8, adjacent: [], pleuralSurface: "costal" };
    const three = patientWith({ lesions: ["a", "b", "c"].map((id) => ({ ...lesion, id })) });
    const [wedge] = optionsOf(three)?.every ?? [];
    // Three wedges count as none to three of 19 units: 81 % less three of 19 is 68.2 %.
    expect(wedge).toMatchObject({ procedure: "wedge", verdict: "met", removed: { least: 0, most: 3 } });
    expect(wedge?.dlco?.predicted.least).toBeCloseTo((81 * 16) / 19, 10);
    expect(wedge).toMatchObject({ clears: "unknown", clearsUnder: [] });
    expect(wedge?.needs).toContain("lesions.0.depthMm");
    const of = optionsOf(article);
    expect(of?.every.map(({ procedure, clears }) => [procedure, clears])).toEqual([
      ["segmentectomy", "unknown"],
      ["lobectomy", "met"],
    ]);
    expect(of?.every.at(-1)?.clearsUnder).toEqual(of?.marginPolicies);
  });

  it("leaves open what was not measured", () => {
    const { lobectomy } = ofLesion(
      patientWith({ lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 92 } }),
      1,
    );
    expect(lobectomy).not.toHaveProperty("dlco");
    expect(lobectomy?.verdict).toBe("unknown");
    const nowhere = ofLesion(caseOf({ lesions: [{ diameterMm: 9 }] }), 0);
    expect(nowhere.lobectomy?.verdict).toBe("unknown");
    expect(nowhere).not.toHaveProperty("pneumonectomy");
  });

  it("is empty where no lesion is removed", () => {
    expect(optionsOf(caseOf())).toBeUndefined();
    expect(optionsOf(caseOf({ lesions: [{ nature: "benign" }] }))).toBeUndefined();
  });
});
