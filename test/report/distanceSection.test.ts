import { describe, expect, it } from "vitest";
import type { DistanceToLine } from "../../src/board/distancesToLines.ts";
import { review } from "../../src/board/review.ts";
import { distanceSection } from "../../src/report/distanceSection.ts";
import { fev1Repeatability, peakVo2Repeatability } from "../../src/trials/repeatability.table.ts";
import { article } from "../candidacy/cases.ts";

const name = (at: number): string => `lesion ${at + 1}`;
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
const rows = (...distances: readonly DistanceToLine[]) =>
  distanceSection({ ...review(article), distances }, [], name).slice(4);
const cell = (told: DistanceToLine, at: number): string =>
  rows(told)[0]!
    .split(" | ")
    [at]!.replace(/^\| | \|$/g, "");
const one = (value: number) => ({ least: value, most: value });

describe("a row", () => {
  it("tells number, value, line, distance and whether a second measurement could change sides", () => {
    expect(rows(fev1)).toEqual([
      "| Predicted FEV1 | 39 to 42 % | above 40 % | 1 point short of it to 2 points on the passing side | yes, within one session: two tests lie up to 0.15 L [1] apart, here 3.4 points (read in a text that reports the source) |",
      "",
      "From two tests of one session nothing follows for another day, device or laboratory.",
    ]);
  });

  it.each<[string, Partial<DistanceToLine>, string]>([
    ["on the passing side", { distance: one(16), lies: "passing" }, "16 points on the passing side"],
    ["short of the line", { distance: one(-2.2), lies: "failing" }, "2.2 points short of it"],
    ["next to the line", { distance: one(-0.01), lies: "failing" }, "less than 0.1 points short of it"],
    ["on the line", { distance: one(0), lies: "failing" }, "on the line"],
    ["a range that passes", { distance: { least: 4, most: 6 }, lies: "passing" }, "4 to 6 points on the passing side"],
    ["a range that fails", { distance: { least: -6, most: -4 }, lies: "failing" }, "4 to 6 points short of it"],
    [
      "a range up to the line",
      { distance: { least: -6, most: 0 }, lies: "failing" },
      "on the line to 6 points short of it",
    ],
    [
      "a range from next to the line",
      { distance: { least: 0.01, most: 6 }, lies: "passing" },
      "less than 0.1 points to 6 points on the passing side",
    ],
    ["millimeters", { unit: "millimeter", distance: one(4), lies: "passing" }, "4 mm on the passing side"],
  ])("tells a distance %s", (_, told, words) => {
    expect(cell({ ...fev1, ...told }, 3)).toBe(words);
  });

  it.each<[DistanceToLine["number"], number | undefined, string]>([
    ["ppoDlcoPercentPredicted", undefined, "Predicted DLCO"],
    ["stairClimbMeters", undefined, "Stairs"],
    ["liver-remnant", undefined, "Future liver remnant"],
    ["nearest-structure", 1, "Nearest vessel or bronchus of lesion 2"],
    ["intersegmental-plane", 0, "Intersegmental plane of lesion 1"],
  ])("names %s", (number, lesion, words) => {
    expect(cell({ ...fev1, number, ...(lesion === undefined ? {} : { lesion }) }, 0)).toBe(words);
  });

  it("says that a number is too far away, or that this is not known and why", () => {
    expect(cell({ ...fev1, withinRepeatability: "beyond" }, 4)).toBe(
      "no, within one session: two tests lie up to 0.15 L [1] apart, here 3.4 points (read in a text that reports the source)",
    );
    const { repeatabilityInUnit: _, ...open } = fev1;
    expect(cell({ ...open, withinRepeatability: "unknown", needs: ["lungFunction.fev1Liters"] }, 4)).toBe(
      "not known without FEV1 (L): within one session two tests lie up to 0.15 L [1] apart (read in a text that reports the source)",
    );
    const { repeatability: __, ...unread } = open;
    expect(cell({ ...unread, withinRepeatability: "unknown" }, 4)).toBe("not known: no repeatability was read for it");
  });
});

it("names the setting in which the repeatability was seen, and no session where there was none", () => {
  const uptake: DistanceToLine = {
    ...fev1,
    number: "peakVo2MlPerKgPerMin",
    unit: "milliliter-per-kilogram-per-minute",
    repeatability: peakVo2Repeatability,
    repeatabilityInUnit: 7.2,
    withinRepeatability: "within",
  };
  expect(rows(uptake)).toHaveLength(1);
  expect(cell(uptake, 4)).toBe("yes, within 30 days: two tests lie up to 540 mL/min [1] apart, here 7.2 mL/kg/min");
});

it("is left out where nothing decides", () => {
  const { distances: _, ...silent } = review(article);
  expect(distanceSection(silent, [], name)).toEqual([]);
});
