import { describe, expect, it } from "vitest";
import { askingForEquation, standing, withWorkedOut } from "../../src/candidacy/workedOut.ts";
import { percentPredicted } from "../../src/units/proportion.ts";
import { caseOf } from "./cases.ts";

const fev1 = { percentOfPredicted: percentPredicted(88), set: "gli-global-2022" };
const lacking = { needs: ["patient.heightCm"] } as const;
const read = caseOf({ lungFunction: { fev1Liters: 3.2 } });

describe("what equations make of a case", () => {
  it("is put beside what was measured", () => {
    expect(withWorkedOut(read, { fev1, dlco: lacking }).lungFunction).toEqual({
      fev1Liters: 3.2,
      fev1PercentPredicted: 88,
    });
    expect(withWorkedOut(read, undefined)).toBe(read);
    expect(withWorkedOut(read, { fev1: lacking })).toBe(read);
  });

  it("stands while the case holds it", () => {
    expect(standing({ fev1, dlco: lacking }, withWorkedOut(read, { fev1 }))).toEqual({ fev1 });
    expect(standing({ fev1 }, caseOf({ lungFunction: { fev1PercentPredicted: 70 } }))).toBeUndefined();
    expect(standing({ fev1 }, caseOf())).toBeUndefined();
  });

  it("is needed by what it lacks", () => {
    const asking = {
      needs: ["lungFunction.fev1PercentPredicted", "lungFunction.dlcoPercentPredicted"],
      reasons: [],
    } as const;
    expect(askingForEquation(asking, { fev1: lacking, dlco: lacking }).needs).toEqual(["patient.heightCm"]);
    expect(askingForEquation(asking, { fev1 }).needs).toEqual(asking.needs);
    expect(askingForEquation(asking, undefined)).toBe(asking);
  });
});
