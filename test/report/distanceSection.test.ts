import { describe, expect, it } from "vitest";
import type { DistanceToLine } from "../../src/board/distancesToLines.ts";
import { existing } from "../../src/internal/guards.ts";
import { distanceSection } from "../../src/report/distanceSection.ts";
import { fev1Repeatability, peakVo2Repeatability } from "../../src/trials/repeatability.table.ts";
import { lines, nameless } from "./contexts.ts";

const fev1: DistanceToLine = {
  number: "ppoFev1PercentPredicted",
  value: { least: 39, most: 42 },
  unit: "percent-predicted",
  line: { value: 40, passes: "above", side: "exclusive" },
  standing: "primary",
  distance: { least: -1, most: 2 },
  lies: "across",
  repeatability: fev1Repeatability,
  repeatabilityInUnit: 3.43,
  withinRepeatability: "within",
  needs: [],
};
const rows = (...distances: readonly DistanceToLine[]) => lines(distanceSection(nameless({ distances }))).slice(3);
const cell = (each: DistanceToLine, at: number): string => existing(existing(rows(each)[0]).split("|")[at + 1]);
const one = (value: number) => ({ least: value, most: value });

describe("a distance to a threshold", () => {
  it("stands beside number, value, threshold and measurement error", () => {
    expect(rows(fev1)[0]).toMatch(
      /^\|Ppo FEV1\|39 to 42 %\|above 40 %\|1 percentage point.* below to 2 percentage points above\|yes, .*0\.15 L \[1\] \(secondary source\), here 3\.4 percentage points\|$/,
    );
    expect(rows(fev1)).toHaveLength(2);
  });

  it.each<[string, Partial<DistanceToLine>, string]>([
    ["inside", { distance: one(16), lies: "passing" }, "16 percentage points above"],
    ["outside", { distance: one(-2.2), lies: "failing" }, "2.2 percentage points below"],
    ["next to it", { distance: one(-0.01), lies: "failing" }, "less than 0.1 percentage points below"],
    ["at it", { distance: one(0), lies: "failing" }, "at the threshold"],
    ["a range above", { distance: { least: 4, most: 6 }, lies: "passing" }, "4 to 6 percentage points above"],
    ["a range below", { distance: { least: -6, most: -4 }, lies: "failing" }, "4 to 6 percentage points below"],
    [
      "a range up to it",
      { distance: { least: -6, most: 0 }, lies: "failing" },
      "at the threshold to 6 percentage points below",
    ],
    [
      "a range from next to it",
      { distance: { least: 0.01, most: 6 }, lies: "passing" },
      "less than 0.1 percentage points to 6 percentage points above",
    ],
    [
      "where less is better",
      { line: { ...fev1.line, passes: "below" }, distance: one(3) },
      "3 percentage points below",
    ],
    ["millimeters", { unit: "millimeter", distance: one(4), lies: "passing" }, "4 mm above"],
  ])("is written %s", (_, each, words) => {
    expect(cell({ ...fev1, ...each }, 3)).toBe(words);
  });

  it.each<[DistanceToLine["number"], number | undefined, string]>([
    ["stairClimbMeters", undefined, "Stair climb"],
    ["liver-remnant", undefined, "Future liver remnant"],
    ["nearest-structure", 1, "Nearest vessel or bronchus of lesion 2"],
    ["intersegmental-plane", 0, "Intersegmental plane of lesion 1"],
  ])("names %s", (number, lesion, words) => {
    expect(cell({ ...fev1, number, ...(lesion === undefined ? {} : { lesion }) }, 0)).toBe(words);
  });

  it("says whether measurement error reaches it, or what is missing to say so", () => {
    expect(cell({ ...fev1, withinRepeatability: "beyond" }, 4)).toMatch(/^no, /);
    const { repeatabilityInUnit: _, ...open } = fev1;
    expect(cell({ ...open, withinRepeatability: "unknown", needs: ["lungFunction.fev1Liters"] }, 4)).toMatch(
      /^cannot be assessed without FEV1 \(L\): /,
    );
    const { repeatability: __, ...unread } = open;
    expect(cell({ ...unread, withinRepeatability: "unknown" }, 4)).toMatch(/^not known/);
  });

  it("says nothing of a session where there was none", () => {
    const uptake: DistanceToLine = {
      ...fev1,
      number: "peakVo2MlPerKgPerMin",
      unit: "milliliter-per-kilogram-per-minute",
      repeatability: peakVo2Repeatability,
      repeatabilityInUnit: 7.2,
    };
    expect(rows(uptake)).toHaveLength(1);
  });
});

it("is no section where nothing decides", () => {
  expect(distanceSection(nameless({ distances: undefined }))).toEqual([]);
});
