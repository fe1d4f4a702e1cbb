import { describe, expect, it } from "vitest";
import type { FitnessFacts, FitnessMeasure } from "../../../src/fitness/fitnessFacts.ts";
import { fortyPercentRule } from "../../../src/fitness/fortyPercentRule.ts";
import { operationsOf } from "../../../src/resection/plan/operationsOf.ts";
import { stagesOf } from "../../../src/resection/plan/stagesOf.ts";
import { best, hilarIn, insideAirway, superficial } from "./planned.ts";

/** The extents a pathway is asked with, stage by stage. */
function extents(lesions: Parameters<typeof best>[0]): readonly (string | undefined)[] {
  const asked: (string | undefined)[] = [];
  const pathway = (facts: FitnessFacts) => {
    asked.push(facts.plannedExtent);
    return fortyPercentRule(facts);
  };
  const facts = { fev1PercentPredicted: 90 } as unknown as Partial<Record<FitnessMeasure, never>>;
  const { plan, setting } = best(lesions, { staging: "one-stage", reserve: { facts, pathway } });
  stagesOf(plan, operationsOf(plan, setting), [], setting);
  return [...new Set(asked)];
}

describe("stagesOf", () => {
  it("tells the pathway the largest operation so far", () => {
    expect(extents([superficial("right-lower")])).toEqual(["sublobar"]);
    expect(extents([hilarIn("right-lower"), hilarIn("left-lower")])).toEqual(["lobectomy"]);
    expect(extents([hilarIn("right-lower"), hilarIn("right-upper")])).toEqual(["bilobectomy"]);
    expect(extents([hilarIn("left-lower"), hilarIn("left-upper")])).toEqual(["pneumonectomy"]);
    expect(extents([insideAirway("left-lower"), hilarIn("left-upper")])).toEqual([undefined]);
  });

  it("has no stage where nothing is operated, and no reserve where nobody asked", () => {
    const { plan, setting } = best([]);
    expect(stagesOf(plan, [], [], setting)).toEqual([]);
    const one = best([superficial("right-lower")]);
    expect(stagesOf(one.plan, operationsOf(one.plan, one.setting), [], one.setting)).toEqual([
      { order: 1, side: "right", operations: [0], removedSoFar: { least: 0, most: 1 } },
    ]);
  });
});
