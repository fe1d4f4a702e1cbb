import { describe, expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { isObstructed } from "../../src/candidacy/obstruction.ts";
import { hilar, patientWith, reasonsOf } from "./cases.ts";

const test = (fields: Readonly<Record<string, unknown>>) =>
  isObstructed({ fev1PercentPredicted: 60, ...fields } as never);

describe("airflow obstruction", () => {
  it.each([
    [{ fev1FvcRatio: 0.6 }, true],
    [{ fev1FvcRatio: 0.61 }, false],
    [{ fev1PercentPredicted: 60.1, fev1FvcRatio: 0.5 }, false],
    [{ fev1PercentPredicted: undefined, fev1FvcRatio: 0.5 }, false],
    [{ fev1Liters: 1.2, fvcLiters: 2 }, true],
    [{ fev1Liters: 1.21, fvcLiters: 2 }, false],
    [{ fev1Liters: 1.2 }, false],
    [{}, false],
  ])("%j: %s", (fields, found) => {
    expect(test(fields) !== undefined).toBe(found);
  });

  it("names where the ratio comes from", () => {
    expect(test({ fev1FvcRatio: 0.5 })).toStrictEqual({ fev1: 60, ratio: 0.5, fact: "lungFunction.fev1FvcRatio" });
    expect(test({ fev1Liters: 1, fvcLiters: 2 })).toMatchObject({ ratio: 0.5, fact: "lungFunction.fvcLiters" });
    expect(isObstructed(null)).toBeUndefined();
  });
});

describe("a failing FEV1 after a lobectomy", () => {
  const of = (fields: Readonly<Record<string, unknown>>, lesions: readonly unknown[] = [hilar]) =>
    candidacy(
      patientWith({
        lesions,
        lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 45, dlcoPercentPredicted: 80, ...fields },
      }),
    ).pillars.physiologicReserve;

  it("is open with obstruction, and asks for the operation", () => {
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
});
