import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { circle, type Filling, filled, polygon } from "../../src/figures/hatch.ts";
import { lungShapes, type Place } from "../../src/figures/lungShapes.table.ts";
import { existing } from "../../src/internal/guards.ts";

const square: readonly Place[] = [
  [0, 0],
  [40, 0],
  [40, 40],
  [0, 40],
];
const points = (path: string): readonly Place[] =>
  [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]): Place => [Number(x), Number(y)]);

describe("an area", () => {
  it("is the corners of its outline, curves in eight steps", () => {
    expect(polygon("M0 0L10 0L10 10Z")).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
    const curve = polygon("M0 0Q10 0 10 10Z");
    expect(curve).toHaveLength(9);
    expect(curve[4]).toEqual([7.5, 2.5]);
    expect(curve.at(-1)).toEqual([10, 10]);
  });

  it("is a circle of its radius", () => {
    for (const [x, y] of circle([5, 5], 3)) expect(Math.hypot(x - 5, y - 5)).toBeCloseTo(3);
  });
});

describe("a filling", () => {
  const fillings: readonly Filling[] = ["planned", "planned-later", "planned-somewhere", "obstructed"];

  it("stays inside its area, and each kind is another", () => {
    for (const filling of fillings) {
      for (const [x, y] of points(filled(square, filling))) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x, y)).toBeLessThanOrEqual(40);
      }
    }
    expect(new Set(fillings.map((filling) => filled(square, filling))).size).toBe(4);
  });

  it("slopes one way for the first stage and the other way for a later one", () => {
    const rises = (path: string) => {
      const [from, to] = points(path).slice(6);
      return (existing(to)[1] - existing(from)[1]) / (existing(to)[0] - existing(from)[0]);
    };
    expect(rises(filled(square, "planned"))).toBeCloseTo(-1);
    expect(rises(filled(square, "planned-later"))).toBeCloseTo(1);
  });

  it("shows in every segment", () => {
    for (const name of segmentsOf())
      for (const filling of fillings)
        expect(points(filled(polygon(lungShapes[name].outline), filling)).length).toBeGreaterThan(3);
  });
});
