import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { obstructionAtLobectomy } from "../../src/candidacy/obstruction.ts";
import { hilar, patientWith, reasonsOf } from "./cases.ts";

const lobectomy = [{ procedure: "lobectomy" }];
const test = (fields: Readonly<Record<string, unknown>>) =>
  obstructionAtLobectomy(lobectomy, { fev1PercentPredicted: 60, ...fields } as never);

describe("airflow obstruction at a lobectomy", () => {
  it.each([
    [{ fev1FvcRatio: 0.6 }, true],
    [{ fev1FvcRatio: 0.61 }, false],
    [{ fev1PercentPredicted: 60.1, fev1FvcRatio: 0.5 }, false],
    [{ fev1PercentPredicted: undefined, fev1FvcRatio: 0.5 }, false],
    [{ fev1Liters: 1.2, fvcLiters: 2 }, true],
    [{ fev1Liters: 1.21, fvcLiters: 2 }, false],
    // Exactly 0.6, which in binary comes out a hair above.
    [{ fev1Liters: 2.46, fvcLiters: 4.1 }, true],
    [{ fev1Liters: 2.47, fvcLiters: 4.1 }, false],
    [{ fev1Liters: 1.2 }, false],
    [{}, false],
  ])("%j: %s", (fields, found) => {
    expect(test(fields) !== undefined).toBe(found);
  });

  it("names where the ratio comes from", () => {
    expect(test({ fev1FvcRatio: 0.5 })).toStrictEqual({ fev1: 60, ratio: 0.5, fact: "lungFunction.fev1FvcRatio" });
    expect(test({ fev1Liters: 1, fvcLiters: 2 })).toMatchObject({ ratio: 0.5, fact: "lungFunction.fvcLiters" });
    expect(obstructionAtLobectomy(lobectomy, null)).toBeUndefined();
    const obstructed = { fev1PercentPredicted: 60, fev1FvcRatio: 0.5 } as never;
    expect(
      obstructionAtLobectomy([{ procedure: "wedge" }, { procedure: "pneumonectomy" }], obstructed),
    ).toBeUndefined();
  });
});

describe("a failing FEV1 after a lobectomy", () => {
  const caseOf = (fields: Readonly<Record<string, unknown>>, lesions: readonly unknown[] = [hilar]) =>
    patientWith({
      lesions,
      lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 45, dlcoPercentPredicted: 80, ...fields },
    });
  const of = (...given: Parameters<typeof caseOf>) => candidacy(caseOf(...given)).pillars.physiologicReserve;

  it("is open with obstruction, and needs the operation", () => {
    // 45 x 14/19 = 33.2
    expect(of({})).toMatchObject({ verdict: "unmet" });
    expect(of({ fev1FvcRatio: 0.55 })).toMatchObject({ verdict: "unknown", needs: ["plan.stages"] });
    expect(reasonsOf(of({ fev1FvcRatio: 0.55 }), "predicted-function")[0]).toMatchObject({ obstructed: true });
  });

  it("is not relaxed for DLCO, nor for a wedge", () => {
    expect(of({ fev1FvcRatio: 0.55, dlcoPercentPredicted: 45 }).verdict).toBe("unmet");
    expect(reasonsOf(of({ fev1FvcRatio: 0.7 }), "predicted-function")[0]).not.toHaveProperty("obstructed");
    const wedged = of({ fev1PercentPredicted: 39, fev1FvcRatio: 0.55 }, [
      { ...hilar, adjacent: [], depthMm: 0, diameterMm: 5, pleuralSurface: "costal" },
    ]);
    expect(wedged.verdict).toBe("unmet");
  });

  // Korst 1998 (PMID 9768948): FEV1 of at most 60 % and FEV1/FVC of at most 0.6. A right lower and middle lobectomy of
  // 7 of 19 leaves 60 x 12/19 = 37.9 and 60.1 x 12/19 = 38.0, both short of 40.
  it.each([
    [60, { fev1FvcRatio: 0.6 }, "unknown"],
    [60, { fev1FvcRatio: 0.601 }, "unmet"],
    [60.1, { fev1FvcRatio: 0.6 }, "unmet"],
    [60, { fev1Liters: 1.8, fvcLiters: 3 }, "unknown"],
    [60, { fev1Liters: 1.81, fvcLiters: 3 }, "unmet"],
    [60, {}, "unmet"],
  ])("at FEV1 of %f %% with %j is %s", (fev1PercentPredicted, fields, verdict) => {
    const lobes = [hilar, { ...hilar, id: "second", lobe: "right-middle", segments: undefined }];
    expect(of({ fev1PercentPredicted, ...fields }, lobes)).toMatchObject({ verdict });
  });

  it("has one answer in every section of a review", () => {
    const candidate = caseOf({ fev1FvcRatio: 0.55 }, [{ ...hilar, id: "a" }]);
    const resection = { lesions: ["a"], procedure: "lobectomy" };
    const staged = {
      ...candidate,
      plan: {
        stages: [{ resections: [resection] }, { resections: [{ procedure: "wedge", segments: ["left-superior"] }] }],
      },
    };
    const { candidacy: result, estimates, options, reserveByStage } = review(staged as never);
    const planned = options?.lesions.flatMap((lesion) => lesion.options.filter((option) => option.planned));
    const fev1 = [...(estimates ?? []), ...(planned ?? []), ...(reserveByStage?.stages ?? [])].map((each) => each.fev1);
    expect(result.pillars.physiologicReserve.verdict).toBe("unknown");
    expect(fev1.length).toBeGreaterThanOrEqual(4);
    expect(new Set(fev1.map((value) => value?.verdict))).toEqual(new Set(["unknown"]));
  });
});
