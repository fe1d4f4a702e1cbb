import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { robustnessSection } from "../../src/report/robustnessSection.ts";
import { hilar, patientWith } from "../candidacy/cases.ts";

const lines = (candidate: Candidate) =>
  robustnessSection(review(candidate), [], (at) => `lesion ${at + 1}`).filter((line) => line.startsWith("- "));
const lobectomy = (lungFunction: Readonly<Record<string, unknown>>) =>
  patientWith({ lesions: [hilar], lungFunction: { measuredOn: "2026-11-10", ...lungFunction } });

describe("robustnessSection", () => {
  it("says where the answer changes, and whether measuring again could do it", () => {
    const wide = lobectomy({ fev1PercentPredicted: 60, fev1Liters: 1.5, dlcoPercentPredicted: 90 });
    expect(lines(wide).slice(0, 2)).toEqual([
      "- FEV1 (% predicted) is 60 %: from 54.3 % down it does not meet the criteria; a second measurement may lie there (within one session 6 points [1], read in a text that reports the source).",
      "- DLCO (% predicted) is 90 %: from 54.3 % down it does not meet the criteria.",
    ]);
    const narrow = lobectomy({ fev1PercentPredicted: 50, fev1Liters: 3, dlcoPercentPredicted: 90 });
    expect(lines(narrow)[0]).toBe(
      "- FEV1 (% predicted) is 50 %: from 54.3 % up it meets the criteria; further away than its repeatability (within one session 2.5 points [1], read in a text that reports the source).",
    );
  });

  it("gives a size the agreement between readers in its own unit", () => {
    const near = { id: "near", lobe: "right-lower", diameterMm: 7, depthMm: 12, pleuralSurface: "costal" };
    expect(lines(patientWith({ lesions: [near] }))).toContainEqual(
      "- Diameter of lesion 1 (mm) is 7 mm: from 8 mm up it cannot be judged; a second measurement may lie there (between two readers 1.7 mm [1]).",
    );
  });

  it("says what a missing fact would settle", () => {
    expect(lines(lobectomy({ fev1PercentPredicted: 60 }))).toContainEqual(
      "- DLCO (% predicted) is missing; of 2 answers tried 2 settle it (does not meet the criteria or meets the criteria).",
    );
  });

  it("counts one answer as one", () => {
    const { robustness, ...rest } = review(lobectomy({ fev1PercentPredicted: 60 }));
    const [dlco] = robustness!.missing;
    const once = { ...rest, robustness: { ...robustness!, missing: [{ ...dlco!, tried: 1, settling: 1 }] } };
    const [told] = robustnessSection(once, [], String).filter((line) => line.includes("tried"));
    expect(told).toMatch(/^- DLCO \(% predicted\) is missing; of 1 answer tried 1 settles it \(/);
  });

  it("tells a stated fact that leaves the answer open as stated", () => {
    expect(lines(patientWith({ patient: { interstitialLungDisease: "present" } }))).toContainEqual(
      "- Interstitial lung disease on CT: what is stated leaves the answer open; of 3 answers tried 1 settles it (meets the criteria); facts still missing then: up to 1.",
    );
    const ill = patientWith({ patient: { interstitialLungDisease: "present" }, lungFunction: undefined });
    expect(lines(ill)).toContainEqual(
      expect.stringMatching(
        /^- Interstitial lung disease on CT: what is stated leaves the answer open; it settles nothing by itself; facts/,
      ),
    );
  });

  it("says so where a fact settles nothing by itself", () => {
    const two = patientWith({
      lesions: [{ id: "a", lobe: "right-lower" }],
      lungFunction: undefined,
      primary: undefined,
    });
    expect(lines(two).some((line) => line.includes("settles nothing by itself; facts still missing then: up to"))).toBe(
      true,
    );
  });

  it("is left out where the review has no such section", () => {
    const { robustness: _, ...without } = review(lobectomy({}));
    expect(robustnessSection(without, [], String)).toEqual([]);
  });
});
