import { expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { planSetting } from "../../src/plan/planSetting.ts";
import { namesIn } from "../../src/plan/segmentSet.ts";
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
  expect(() => planSetting([], { firstSide: "both" as never })).toThrow(
    new RangeError('Cannot plan resections: the first side must be one of right, left, got "both"'),
  );
  expect(() => planSetting([], { withoutSurgery: "ablation" as never })).toThrow(
    new RangeError(
      'Cannot plan resections: what is allowed without surgery must be an object with named fields, got "ablation"',
    ),
  );
  expect(() => planSetting([], { lungs: { absent: "right-apical" as never } })).toThrow(
    new RangeError('Cannot plan resections: the absent segments must be a list, got "right-apical"'),
  );
  expect(() => planSetting([], { lungs: { obstructed: "right-apical" as never } })).toThrow(
    new RangeError('Cannot plan resections: the obstructed segments must be a list, got "right-apical"'),
  );
  expect(() => planSetting([], { withoutSurgery: { modality: "prayer" as never } })).toThrow(
    'Cannot plan resections: the modality must be one of radiotherapy, ablation, got "prayer"',
  );
  expect(() => planSetting([], null as never)).toThrow(
    new RangeError("Cannot plan resections: the options must be an object with named fields, got null"),
  );
});

it("takes a lobe that is null as not recorded", () => {
  const absent = segmentsOf("right-lower");
  for (const lobe of [null, undefined]) {
    expect(planSetting([superficial("right-lower", { lobe })], { lungs: { absent } }).choices).toHaveLength(1);
  }
});
