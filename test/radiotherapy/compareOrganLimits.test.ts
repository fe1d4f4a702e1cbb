import { describe, expect, it } from "vitest";
import { compareOrganLimits } from "../../src/radiotherapy/compareOrganLimits.ts";

const run = (organ: string, fractions: number, dose: number, prescribed = 50) =>
  compareOrganLimits({ organ, fractions, measure: { of: "maximum" }, dose, prescribed } as never);
const limits = (organ: string, fractions: number) => run(organ, fractions, 1).answers.map((answer) => answer.limitGray);

describe("compareOrganLimits", () => {
  it("exposes the disagreements the dossier lists", () => {
    expect(limits("spinal-cord", 3)).toEqual([18, 21.9, undefined]);
    expect(limits("esophagus", 3)).toEqual([27, 25.2, undefined]);
    expect(limits("esophagus", 5)).toEqual([52.5, 35, undefined]);
    expect(limits("trachea-and-large-bronchi", 5)).toEqual([52.5, 40, undefined]);
    expect(limits("great-vessels", 1)).toEqual([37, undefined, 30]);
    expect(limits("spinal-cord", 4)).toEqual([26, undefined, 20.8]);
  });

  it("says whether limits and answers part", () => {
    expect(run("spinal-cord", 3, 20)).toMatchObject({ limitsDiffer: true, statusesDiffer: true });
    expect(run("spinal-cord", 3, 10)).toMatchObject({ limitsDiffer: true, statusesDiffer: false });
    expect(run("spinal-cord", 3, 25)).toMatchObject({ limitsDiffer: true, statusesDiffer: false });
    expect(run("heart", 3, 25)).toMatchObject({ limitsDiffer: false, statusesDiffer: false });
    expect(run("stomach", 3, 25)).toMatchObject({ limitsDiffer: false, statusesDiffer: false });
    expect(run("spinal-cord", 3, 20).answers.map((answer) => answer.set)).toEqual(["nccn", "tg-101", "safron-ii"]);
  });
});
