import { expect, it } from "vitest";
import { openMark, pointMark, rangeMark, squareMark } from "../../src/figures/valueMarks.ts";
import { objections, textsOf } from "./wellFormed.ts";

it("draws a range from end to end, and a value as a point", () => {
  expect(rangeMark({ least: 10, most: 12 }, (value) => value * 10)).toContain('x="100" y="-5" width="20"');
  expect(rangeMark({ least: 10, most: 10 }, (value) => value * 10)).toBe(pointMark(100));
});

it("draws kinds of values as shapes that differ without color", () => {
  const marks = [pointMark(5), openMark(5), squareMark(5, 2)];
  expect(marks.map((mark) => /<(path|circle|rect)/.exec(mark)?.[1])).toEqual(["path", "circle", "rect"]);
  expect(textsOf(squareMark(5, 2))).toEqual(["2"]);
  for (const mark of marks) expect(objections(mark)).toEqual([]);
});
