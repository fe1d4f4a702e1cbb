import { existing } from "../internal/guards.ts";
import type { Place } from "./lungShapes.table.ts";
import { linesAt } from "./svg.ts";

/** What a sign or a text covers. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Text of a picture before it is written, so that something else can keep clear of it. */
export interface Writing {
  /** The start of the base of its first line, or another end of it. */
  readonly at: Place;
  readonly lines: readonly string[];
  /** The height of its letters. */
  readonly size: 9.5 | 11 | 24;
  /** Which end of a line its place is; left out, the start. */
  readonly anchor?: "middle" | "end";
  /** Its classes apart from its size. */
  readonly kind?: string;
  readonly struck?: boolean;
}

/** How far lines stand apart. */
const stepOf = { 9.5: 11, 11: 13, 24: 26 } as const;

const sizeClass = { 9.5: "small", 11: "", 24: "large" } as const;

export function written({ at: [x, y], lines, size, anchor, kind = "", struck }: Writing): string {
  const classes = `${kind} ${sizeClass[size]}`.trim();
  return linesAt(x, y, lines, stepOf[size], {
    class: classes === "" ? undefined : classes,
    "text-anchor": anchor,
    "text-decoration": struck === true ? "line-through" : undefined,
  });
}

/** The box of a text, by the width wide letters take. */
export function textBox({ at: [x, y], lines, size, anchor }: Writing): Box {
  const width = Math.max(...lines.map(({ length }) => length)) * size * 0.64;
  const left = x - (anchor === undefined ? 0 : anchor === "end" ? width : width / 2);
  return [left, y - size * 0.85, left + width, y + (lines.length - 1) * stepOf[size] + size * 0.25];
}

/** The box around a circle. */
export function roundBox([x, y]: Place, radius: number): Box {
  return [x - radius, y - radius, x + radius, y + radius];
}

/** Whether a box covers none of the others. */
export function isFree(box: Box, others: readonly Box[]): boolean {
  return others.every(
    ([left, top, right, bottom]) => box[0] >= right || left >= box[2] || box[1] >= bottom || top >= box[3],
  );
}

/** Whether a place lies within an area: a ray to its right crosses the outline an odd number of times. */
export function isInside([x, y]: Place, area: readonly Place[]): boolean {
  return (
    area.filter(([fromX, fromY], at) => {
      const [toX, toY] = existing(area[(at + 1) % area.length]);
      return fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
    }).length %
      2 ===
    1
  );
}
