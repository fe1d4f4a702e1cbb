import { describe, expect, it } from "vitest";
import { datePosition } from "../../src/figures/datePosition.ts";
import type { TimelineEntry } from "../../src/figures/timelineEntries.ts";
import { marksOf, positionsOf, timelineLegend } from "../../src/figures/timelineMarks.ts";
import { figureWords } from "../../src/words/figureWords.table.ts";
import { objections } from "./wellFormed.ts";

/** The marks of an entry, with 120 units a year from 2020 on and the meeting in the middle of 2026. */
function marks(entry: Omit<TimelineEntry, "what">): readonly string[] {
  const drawn = marksOf({ what: "x", ...entry }, datePosition("2026-07-01"), (year) => (year - 2020) * 120);
  for (const each of drawn) expect(objections(each.replace("/><", "/>\n<"))).toEqual([]);
  return drawn.map((mark) =>
    mark
      .replace(/<path d="M0-5[^>]*translate\(([\d.]+) 0\)[^>]*>/, "day at $1")
      .replace(/<path d="M0-7[^>]*translate\(([\d.]+) 0\)[^>]*>/, ", on from $1")
      .replace(
        /<rect x="([\d.]+)" y="-4" width="([\d.]+)" height="8" class="line" stroke-dasharray="2 2"\/>/,
        "maybe $1 + $2",
      )
      .replace(/<rect x="([\d.]+)" y="-4" width="([\d.]+)" height="8" class="accented"\/>/, "surely $1 + $2"),
  );
}

describe("the marks of what happened", () => {
  it("are a point for a day, and the whole span for a month or a year", () => {
    expect(marks({ on: ["2021-07-01", "2022-01", "2023"] })).toEqual([
      "day at 180",
      "maybe 240 + 10",
      "maybe 360 + 120",
    ]);
  });

  it("are none for what is no date", () => expect(marks({ on: ["soon"] })).toEqual([]));
});

describe("the marks of what went on", () => {
  it("fill what is certain and border what is not", () => {
    expect(marks({ from: "2021-07-01", until: "2022-07-01" })).toEqual(["surely 180 + 120"]);
    expect(marks({ from: "2021", until: "2023-01" })).toEqual([
      "maybe 120 + 120",
      "maybe 360 + 10",
      "surely 240 + 120",
    ]);
    expect(marks({ from: "2021", until: "2021-07" })).toEqual(["maybe 120 + 120", "maybe 180 + 10"]);
  });

  it("go on to the meeting, and further", () => {
    expect(marks({ from: "2025-07-01", ongoing: true })).toEqual(["surely 660 + 120, on from 780"]);
    expect(marks({ from: "2025-07-01", until: "2026-01-01", ongoing: true })).toEqual([
      "surely 660 + 120, on from 780",
    ]);
  });

  it("are the one end that is known, or none", () => {
    expect(marks({ from: "2021-07-01" })).toEqual(["day at 180"]);
    expect(marks({ until: "2021-07" })).toEqual(["maybe 180 + 10"]);
    expect(marks({ ongoing: false })).toEqual([]);
  });

  it("are never too narrow to be seen", () => {
    expect(marks({ from: "2021-07-01", until: "2021-07-01" })).toEqual(["surely 180 + 2"]);
  });
});

it("finds the dates of an entry for the axis", () => {
  expect(positionsOf({ what: "x", on: ["2021", "soon"] })).toHaveLength(1);
  expect(positionsOf({ what: "x", from: "2021", until: "2022" })).toHaveLength(2);
  expect(positionsOf({ what: "x" })).toEqual([]);
});

it("explains its marks", () => {
  const entries = timelineLegend(figureWords.timeline);
  expect(entries.map(({ text }) => text)).toEqual(["a day", "some day of a month or year", "course", "ongoing"]);
  for (const { sign } of entries) expect(objections(sign)).toEqual([]);
});
