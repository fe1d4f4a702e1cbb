import { describe, expect, it } from "vitest";
import { type ColorectalTree2004Facts, colorectalTree2004 } from "../../src/biology/colorectalTree2004.ts";
import { scoreFigures } from "../../src/biology/scoreFigures.table.ts";
import { months, notDefined } from "./intervals.ts";

const facts = (more: ColorectalTree2004Facts): ColorectalTree2004Facts => ({ primarySite: "colorectal", ...more });

describe("colorectalTree2004", () => {
  it.each([
    ["x-crc2004-2", 20, months(30), { state: "grouped", group: "favorable" }],
    ["x-crc2004-4", 52, months(10), { state: "grouped", group: "unfavorable" }],
    ["x-crc2004-6", 30, months(10), { state: "not-printed" }],
    ["large and long", 52, months(30), { state: "not-printed" }],
    ["3.75 cm", 37.5, months(11), { state: "grouped", group: "favorable" }],
    ["over 3.75 cm", 37.6, months(10), { state: "grouped", group: "unfavorable" }],
  ] as const)("%s", (_id, largestMm, interval, result) => {
    expect(colorectalTree2004(facts({ largestMm, interval }))).toEqual(result);
  });

  it.each([
    [{ primarySite: "kidney" }, "other-primary"],
    [{ interval: notDefined }, "interval-not-defined"],
  ] as const)("does not apply to %o", (more, because) => {
    expect(colorectalTree2004(facts(more))).toEqual({ state: "outside-population", because });
  });

  it.each([
    [{ primarySite: undefined, largestMm: 20, interval: months(30) }, ["primary.site"]],
    [{ interval: months(30) }, ["lesions"]],
    [{ largestMm: 20 }, ["primary.treatedOn", "course.lungMetastasisDetectedOn"]],
    [{ largestMm: 20, interval: { ...months(10, 11), from: "2020" } }, ["primary.treatedOn"]],
    [{ primarySite: undefined }, ["primary.site", "lesions", "primary.treatedOn", "course.lungMetastasisDetectedOn"]],
  ] as const)("needs what %o lacks", (more, needs) => {
    expect(colorectalTree2004(facts(more))).toEqual({ state: "open", needs });
  });

  it.each([
    [null, "the facts must be an object with named fields, got null"],
    [{ largestMm: 0 }, "the diameter must be a number above 0, got 0"],
  ])("refuses %o", (wrong, message) => {
    expect(() => colorectalTree2004(wrong as never)).toThrow(`Cannot find the group: ${message}`);
  });
});

it("stands beside both survival figures of the abstract: 39 % and less than 11 % at five years", () => {
  const printed = scoreFigures
    .filter(
      ({ group, measure }) =>
        group.startsWith("colorectal cancer, ") && group.includes("3.75") && measure === "overall-survival",
    )
    .map(({ value, below, atYears }) => [value, below === true, atYears]);
  expect(printed).toEqual([
    [39, false, 5],
    [11, true, 5],
  ]);
});
