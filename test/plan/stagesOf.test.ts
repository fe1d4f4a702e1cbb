import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import type { FitnessMeasure } from "../../src/fitness/fitnessFacts.ts";
import { fortyPercentRule } from "../../src/fitness/fortyPercentRule.ts";
import type { FitnessPathway } from "../../src/fitness/pathway.ts";
import { existing } from "../../src/internal/guards.ts";
import { operationsOf } from "../../src/plan/operationsOf.ts";
import type { PlanOptions } from "../../src/plan/planOptions.ts";
import { stagesOf } from "../../src/plan/stagesOf.ts";
import { best, hilarIn, insideAirway, superficial } from "./planned.ts";

/** The extents a pathway is run with, stage by stage. */
function extents(
  lesions: Parameters<typeof best>[0],
  staging: PlanOptions["staging"] = "one-stage",
  lungs: PlanOptions["lungs"] = {},
): readonly (string | undefined)[] {
  const asked: (string | undefined)[] = [];
  const pathway: FitnessPathway = {
    ...fortyPercentRule,
    run: ({ ppo }, facts) => {
      asked.push(facts.plannedExtent);
      return fortyPercentRule.run({ ppo: existing(ppo) }, facts);
    },
  };
  const facts = { fev1PercentPredicted: 90 } as unknown as Partial<Record<FitnessMeasure, never>>;
  const { plan, setting } = best(lesions, { staging, lungs, reserve: { facts, pathway } });
  stagesOf(plan, operationsOf(plan, setting), [], setting);
  return [...new Set(asked)];
}

describe("stagesOf", () => {
  it("gives the pathway the largest operation so far", () => {
    expect(extents([superficial("right-lower")])).toEqual(["sublobar"]);
    expect(extents([hilarIn("right-lower"), hilarIn("left-lower")])).toEqual(["lobectomy"]);
    expect(extents([hilarIn("right-lower"), hilarIn("right-upper")])).toEqual(["bilobectomy"]);
    expect(extents([hilarIn("left-lower"), hilarIn("left-upper")])).toEqual(["pneumonectomy"]);
    expect(extents([insideAirway("left-lower"), hilarIn("left-upper")])).toEqual([undefined]);
  });

  it("takes what leaves nothing of a lung for a pneumonectomy, also where part of it left earlier", () => {
    const absent = [...segmentsOf("right-upper"), ...segmentsOf("right-middle")];
    expect(extents([hilarIn("right-lower")], "one-stage", { absent })).toEqual(["pneumonectomy"]);
    expect(extents([superficial("right-lower")], "one-stage", { absent })).toEqual(["sublobar"]);
    const middle = segmentsOf("right-middle");
    expect(extents([hilarIn("right-lower")], "one-stage", { absent: middle })).toEqual(["lobectomy"]);
  });

  it("takes a wedge for no lobe, however many lobes are wedged", () => {
    expect(extents([superficial("right-lower"), superficial("right-upper")])).toEqual(["sublobar"]);
    expect(extents([superficial("left-lower"), superficial("left-upper")])).toEqual(["sublobar"]);
    expect(extents([superficial("right-upper"), hilarIn("right-lower")])).toEqual(["lobectomy"]);
    expect(extents([superficial("right-upper", { lobe: undefined }), hilarIn("right-lower")])).toEqual(["lobectomy"]);
  });

  it("gives the pathway of the first stage nothing of the second", () => {
    expect(extents([superficial("right-lower"), hilarIn("left-lower")], "a-stage-per-side")).toEqual([
      "sublobar",
      "lobectomy",
    ]);
  });

  it("counts a lesion of unknown place for sure only when all is done", () => {
    // A lobe of two units at least, of a lung that is not recorded; a wedge on either side.
    const lesions = [
      hilarIn("right-lower", { lobe: undefined }),
      superficial("right-lower"),
      superficial("left-lower"),
    ];
    const { plan, setting } = best(lesions);
    const stages = stagesOf(plan, operationsOf(plan, setting), [], setting);
    expect(stages.map(({ removedSoFar }) => removedSoFar)).toEqual([
      { least: 0, most: 6 },
      { least: 2, most: 7 },
    ]);
  });

  it("names no side where the place of the lesion is not recorded", () => {
    const { plan, setting } = best([superficial("right-lower", { lobe: undefined })]);
    const [only] = stagesOf(plan, operationsOf(plan, setting), [], setting);
    expect(only).toMatchObject({ order: 1, operations: [0], removedSoFar: { least: 0, most: 1 } });
    expect(only).not.toHaveProperty("side");
    expect(only).not.toHaveProperty("reserve");
  });

  it("has no stage where nothing is operated, and no reserve where nothing is recorded", () => {
    const { plan, setting } = best([]);
    expect(stagesOf(plan, [], [], setting)).toEqual([]);
    const one = best([superficial("right-lower")]);
    const [only] = stagesOf(one.plan, operationsOf(one.plan, one.setting), [], one.setting);
    expect(only).toMatchObject({ order: 1, side: "right", operations: [0], removedSoFar: { least: 0, most: 1 } });
    expect(only).not.toHaveProperty("reserve");
  });

  it("says what stays of each lung, with the second side after the first", () => {
    const { plan, setting } = best([hilarIn("right-lower"), hilarIn("left-lower"), hilarIn("left-upper")]);
    const stages = stagesOf(plan, operationsOf(plan, setting), [], setting);
    expect(stages.map(({ lungs }) => lungs.map(({ left, word }) => [left.most, word]))).toEqual([
      [
        [5, undefined],
        [9, undefined],
      ],
      [
        [5, undefined],
        [0, "pneumonectomy"],
      ],
    ]);
  });
});
