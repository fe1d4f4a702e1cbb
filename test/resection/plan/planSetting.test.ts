import { expect, it } from "vitest";
import { planSetting } from "../../../src/resection/plan/planSetting.ts";
import { namesIn } from "../../../src/resection/plan/segmentSet.ts";
import { superficial } from "./planned.ts";

it("takes what is there, what works and how many stages from the options", () => {
  const lungs = { absent: ["right-apical"], obstructed: ["left-apicoposterior"] } as const;
  const setting = planSetting([superficial("right-lower")], { lungs, staging: "one-stage" });
  expect(setting.functioning).toBe(16);
  expect(setting.staged).toBe(false);
  expect(namesIn(setting.lung.present)).not.toContain("right-apical");
  expect(namesIn(setting.lung.present)).toContain("left-apicoposterior");
  expect(namesIn(setting.lung.working)).not.toContain("left-apicoposterior");
  expect(planSetting([], {})).toMatchObject({ functioning: 19, staged: true });
});

it("refuses options it does not know", () => {
  expect(() => planSetting([], { staging: "twice" as never })).toThrow(
    'Cannot plan resections: the staging must be one of a-stage-per-side, one-stage, got "twice"',
  );
  expect(() => planSetting([], { firstSide: "both" as never })).toThrow(RangeError);
  expect(() => planSetting([], { withoutSurgery: { modality: "prayer" as never } })).toThrow(
    'Cannot plan resections: the modality must be one of radiotherapy, ablation, got "prayer"',
  );
  expect(() => planSetting([], null as never)).toThrow(RangeError);
});
