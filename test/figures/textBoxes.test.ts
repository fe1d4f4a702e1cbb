import { describe, expect, it } from "vitest";
import { polygon } from "../../src/figures/hatch.ts";
import { isFree, isInside, roundBox, textBox, type Writing, written } from "../../src/figures/textBoxes.ts";

const line: Writing = { at: [100, 50], lines: ["four"], size: 11 };

describe("a text", () => {
  it("is written as it says", () => {
    expect(written(line)).toBe('<g><text x="100" y="50">four</text></g>');
    expect(written({ ...line, lines: ["a", "b"], size: 24, anchor: "end", kind: "strong", struck: true })).toBe(
      '<g class="strong large" text-anchor="end" text-decoration="line-through"><text x="100" y="50">a</text><text x="100" y="76">b</text></g>',
    );
  });

  it("lies around its base, toward where it is anchored", () => {
    const [left, top, right, bottom] = textBox(line);
    expect(left).toBe(100);
    expect(right).toBeGreaterThan(100 + 4 * 6);
    expect(top).toBeLessThan(50 - 8);
    expect(bottom).toBeGreaterThan(50);
    expect(textBox({ ...line, anchor: "end" })[2]).toBe(100);
    const [from, , to] = textBox({ ...line, anchor: "middle" });
    expect((from + to) / 2).toBe(100);
    expect(textBox({ ...line, lines: ["four", "a"] })[3]).toBe(bottom + 13);
  });
});

describe("a box", () => {
  it("surrounds a circle", () => {
    expect(roundBox([10, 20], 3)).toEqual([7, 17, 13, 23]);
  });

  it.each<[string, Parameters<typeof isFree>[0], boolean]>([
    ["beside it", [10, 0, 20, 10], true],
    ["below it", [0, 10, 10, 20], true],
    ["left of it", [-10, 0, 0, 10], true],
    ["above it", [0, -10, 10, 0], true],
    ["over its corner", [9, 9, 20, 20], false],
    ["within it", [4, 4, 5, 5], false],
  ])("is free of another %s: %j, %s", (_where, box, free) => {
    expect(isFree(box, [[0, 0, 10, 10]])).toBe(free);
    expect(isFree(box, [])).toBe(true);
  });
});

it.each([
  [[5, 5], true],
  [[15, 5], false],
  [[-5, 5], false],
  [[5, 15], false],
  [[5, -5], false],
] as const)("finds %j inside a square: %s", (place, inside) => {
  expect(isInside(place, polygon("M0 0L10 0L10 10L0 10Z"))).toBe(inside);
});
