import { describe, expect, it } from "vitest";
import type { LobeName } from "../../src/anatomy/lobe.ts";
import {
  lobeOfSegment,
  type SegmentName,
  segmentsOf,
  segmentTable,
  segmentTotal,
  segmentUnits,
  subsegmentTotal,
  unitsOfLobe,
  unitsOfSegment,
} from "../../src/anatomy/segment.ts";
import { faultsOf, printed } from "./checkSegmentTables.ts";
import { subsegmentTable } from "./subsegments.ts";

const everySegment =
  "right-apical, right-posterior, right-anterior, right-lateral, right-medial, right-superior, right-medial-basal, " +
  "right-anterior-basal, right-lateral-basal, right-posterior-basal, left-apicoposterior, left-anterior, " +
  "left-superior-lingular, left-inferior-lingular, left-superior, left-anteromedial-basal, left-lateral-basal, " +
  "left-posterior-basal";

describe("segmentTable", () => {
  it("sums to the printed counts of every lobe, either lung and both", () => {
    const total = { segments: segmentTotal, subsegments: subsegmentTotal };
    expect(faultsOf(segmentsOf(), segmentUnits, subsegmentTable, total)).toEqual([]);
  });

  it("has eighteen names for nineteen units", () => {
    const names = Object.values(segmentTable).flat();
    expect(names.join(", ")).toBe(everySegment);
    expect(new Set(names).size).toBe(18);
    expect(segmentUnits(names)).toBe(19);
  });

  it("names each segment after the side of its lobe", () => {
    for (const [lobe, names] of Object.entries(segmentTable))
      for (const name of names) expect(name.split("-")[0]).toBe(lobe.split("-")[0]);
  });

  it.each(segmentsOf())("would be caught at three places or more without %s", (gone) => {
    const faults = faultsOf(
      segmentsOf().filter((name) => name !== gone),
      segmentUnits,
      subsegmentTable,
      { segments: segmentTotal, subsegments: subsegmentTotal },
    );
    expect(faults.length).toBeGreaterThanOrEqual(3);
  });

  it("would be caught at three places if the left apicoposterior segment counted one", () => {
    const alike = (names: readonly SegmentName[]) => names.length;
    const total = { segments: segmentTotal, subsegments: subsegmentTotal };
    expect(faultsOf(segmentsOf(), alike, subsegmentTable, total)).toEqual([
      "units of left-upper: 4 for 5",
      "units on the left: 8 for 9",
      "units of both lungs: 18 for 19",
    ]);
  });
});

describe("segmentsOf", () => {
  it.each([
    ["right-upper", ["right-apical", "right-posterior", "right-anterior"]],
    ["right-middle", ["right-lateral", "right-medial"]],
    [
      "right-lower",
      ["right-superior", "right-medial-basal", "right-anterior-basal", "right-lateral-basal", "right-posterior-basal"],
    ],
    ["left-upper", ["left-apicoposterior", "left-anterior", "left-superior-lingular", "left-inferior-lingular"]],
    ["left-lower", ["left-superior", "left-anteromedial-basal", "left-lateral-basal", "left-posterior-basal"]],
  ] as const)("lists %s from apex to base", (lobe, names) => {
    expect(segmentsOf(lobe)).toEqual(names);
    expect(segmentUnits(segmentsOf(lobe))).toBe(printed[lobe].units);
  });

  it("returns a list of its own, so that no caller changes the table", () => {
    (segmentsOf("right-middle") as SegmentName[]).pop();
    expect(segmentsOf("right-middle")).toHaveLength(2);
  });

  it("lists all eighteen without a lobe", () => {
    expect(segmentsOf().join(", ")).toBe(everySegment);
  });

  it.each([
    ["left-middle", '"left-middle"'],
    ["toString", '"toString"'],
    [null, "null"],
    [5, "5"],
  ])("refuses %o", (lobe, shown) => {
    expect(() => segmentsOf(lobe as LobeName)).toThrow(
      new RangeError(
        `Cannot list segments: the lobe must be one of right-upper, right-middle, right-lower, left-upper, left-lower, got ${shown}`,
      ),
    );
  });
});

describe("lobeOfSegment", () => {
  it("finds each segment in the lobe that lists it, and in no other", () => {
    for (const name of segmentsOf()) expect(segmentsOf(lobeOfSegment(name))).toContain(name);
    expect(lobeOfSegment("left-superior-lingular")).toBe("left-upper");
    expect(lobeOfSegment("left-superior")).toBe("left-lower");
  });

  it.each([
    ["LS6", '"LS6"'],
    ["toString", '"toString"'],
    [undefined, "undefined"],
    [6, "6"],
  ])("refuses %o", (segment, shown) => {
    expect(() => lobeOfSegment(segment as SegmentName)).toThrow(
      new RangeError(`Cannot name the lobe: the segment must be one of ${everySegment}, got ${shown}`),
    );
  });
});

describe("segmentUnits", () => {
  it("gives two units to the left apicoposterior segment and to no other", () => {
    expect(segmentsOf().filter((name) => segmentUnits([name]) === 2)).toEqual(["left-apicoposterior"]);
    expect(segmentUnits(["left-anteromedial-basal"])).toBe(1);
  });

  it("counts the units of 19, each segment once", () => {
    expect(segmentUnits([])).toBe(0);
    expect(segmentUnits(["left-apicoposterior"])).toBe(2);
    expect(segmentUnits(["left-apicoposterior", "left-anterior"])).toBe(3);
    expect(segmentUnits(["left-apicoposterior", "left-apicoposterior"])).toBe(2);
    expect(segmentUnits(segmentsOf())).toBe(19);
  });

  it("refuses names it does not know, and numbers for names", () => {
    const refusal = (shown: string) =>
      new RangeError(`Cannot count segments: each segment must be one of ${everySegment}, got ${shown}`);
    expect(() => segmentUnits(["RS1" as SegmentName])).toThrow(refusal('"RS1"'));
    expect(() => segmentUnits(["right-apical", "constructor" as SegmentName])).toThrow(refusal('"constructor"'));
    expect(() => segmentUnits([2 as unknown as SegmentName])).toThrow(refusal("2"));
    expect(() => segmentUnits([null as unknown as SegmentName])).toThrow(refusal("null"));
  });

  it("refuses what is not a list, and does not take it for none", () => {
    const refusal = (shown: string) => new RangeError(`Cannot count segments: the input must be a list, got ${shown}`);
    expect(() => segmentUnits(undefined as never)).toThrow(refusal("undefined"));
    expect(() => segmentUnits(null as never)).toThrow(refusal("null"));
    expect(() => segmentUnits("right-apical" as never)).toThrow(refusal('"right-apical"'));
  });
});

describe("unitsOfSegment", () => {
  it("is two for the left apicoposterior, and one for each of the other seventeen", () => {
    const double = segmentsOf().filter((name) => unitsOfSegment(name) === 2);
    expect(double).toEqual(["left-apicoposterior"]);
    expect(segmentsOf().filter((name) => unitsOfSegment(name) === 1)).toHaveLength(17);
  });
});

it.each<[LobeName, number]>([
  ["right-upper", 3],
  ["right-middle", 2],
  ["right-lower", 5],
  ["left-upper", 5],
  ["left-lower", 4],
])("counts of the nineteen units those of the %s lobe, %i", (lobe, units) => {
  expect(unitsOfLobe(lobe)).toBe(units);
});

it("is the convention: ten on the right and nine on the left, 22 and 20 subsegments", () => {
  expect(segmentTotal).toBe(19);
  expect(segmentTotal).toBe(10 + 9);
  expect(subsegmentTotal).toBe(42);
  expect(subsegmentTotal).toBe(22 + 20);
});

it("is what the named segments sum to, though they are eighteen", () => {
  expect(segmentUnits(segmentsOf())).toBe(segmentTotal);
});
