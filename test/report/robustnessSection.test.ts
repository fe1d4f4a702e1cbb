import { describe, expect, it } from "vitest";
import type { Candidate } from "../../src/case/candidate.ts";
import { existing } from "../../src/internal/guards.ts";
import { robustnessSection } from "../../src/report/robustnessSection.ts";
import { hilar, patientWith } from "../candidacy/cases.ts";
import { contextOf, lines } from "./contexts.ts";

const page = (candidate: Candidate) => lines(robustnessSection(contextOf(candidate)));
const lobectomy = (lungFunction: Readonly<Record<string, unknown>>) =>
  patientWith({ lesions: [hilar], lungFunction: { measuredOn: "2026-11-10", ...lungFunction } });

describe("what would change the result", () => {
  it("names the number, where the result changes, and whether measurement error reaches that", () => {
    // A lobectomy of five segments leaves 14 of 19: 40 % after it are 54.3 % before. The liters move with it.
    const wide = page(lobectomy({ fev1PercentPredicted: 60, fev1Liters: 1.5, dlcoPercentPredicted: 90 }));
    expect(wide[2]).toMatch(
      /^- FEV1 .* is 60 %: at 54\.3 % or below, the criteria are not met; within its repeatability \(within one session 6 percentage points \[1\] \(secondary source\)\)\.$/,
    );
    const narrow = page(lobectomy({ fev1PercentPredicted: 50, fev1Liters: 3, dlcoPercentPredicted: 90 }));
    expect(narrow[2]).toMatch(/at 54\.3 % or above, the criteria are met; beyond its repeatability/);
    const near = { id: "near", lobe: "right-lower", diameterMm: 7, depthMm: 12, pleuralSurface: "costal" };
    expect(page(patientWith({ lesions: [near] })).join("\n")).toMatch(
      /is 7 mm: at 8 mm or above, .*between two readers 1\.7 mm \[1\]\)\./,
    );
  });

  it("names both ways to another result, and no repeatability where none was read", () => {
    const number = {
      path: "lungFunction.fev1PercentPredicted",
      value: 50,
      unit: "percent-predicted",
      below: { at: 40, to: "not-candidate" },
      above: { at: 60, to: "candidate" },
      hangsOnIt: "unknown",
    };
    const numbered = (of: object) => {
      const robustness = { verdict: "undetermined", numbers: [of], missing: [] };
      return lines(robustnessSection(contextOf(lobectomy({}), { robustness })))[2];
    };
    expect(numbered(number)).toMatch(
      /^- FEV1 .* is 50 %: at 40 % or below, the criteria are not met; at 60 % or above, the criteria are met\.$/,
    );
    expect(numbered({ ...number, above: undefined })).toMatch(
      / is 50 %: at 40 % or below, the criteria are not met\.$/,
    );
  });

  it("says what a missing fact would settle, and what a recorded one leaves open", () => {
    const missing = lobectomy({ fev1PercentPredicted: 60 });
    expect(page(missing).join("\n")).toMatch(
      /- DLCO .* not recorded; 2 of 2 values tried decide the result: the criteria are (not met|met) or /,
    );
    const context = contextOf(missing);
    const [dlco] = existing(context.review.robustness).missing;
    const robustness = {
      ...existing(context.review.robustness),
      missing: [{ ...existing(dlco), tried: 1, settling: 1 }],
    };
    expect(lines(robustnessSection(contextOf(missing, { robustness }))).join()).toContain(
      "1 of 1 values tried decides the result",
    );
    const open = { chest: { lesionListComplete: false } };
    expect(page(patientWith(open)).join("\n")).toMatch(/[Ll]ist.*: inconclusive as recorded; 1 of 2/);
    expect(page(patientWith({ ...open, lungFunction: undefined })).join("\n")).toMatch(
      /no single value decides the result; facts then still missing: up to/,
    );
  });

  it("is no section where the review has none", () => {
    expect(robustnessSection(contextOf(lobectomy({}), { robustness: undefined }))).toEqual([]);
  });
});
