import type { Extent } from "../units/extent.ts";
import { element, moved } from "./svg.ts";

/** Draws a value around the middle of its row: a point, or a bar from end to end where it is a range. */
export function rangeMark({ least, most }: Extent, scale: (value: number) => number): string {
  if (least === most) return pointMark(scale(least));
  const size = { x: scale(least), y: -5, width: scale(most) - scale(least), height: 10 };
  return element("rect", { ...size, class: "accented accent", "fill-opacity": 0.4, "stroke-width": 1.4 });
}

/** Draws a value as a filled diamond. */
export function pointMark(x: number): string {
  return element("path", { d: "M0-6L6 0L0 6L-6 0Z", transform: moved(x, 0), class: "accented" });
}

/** Draws a second kind of value as an open circle. */
export function openMark(x: number): string {
  return element("circle", { cx: x, cy: 0, r: 4.5, class: "paper accent", "stroke-width": 1.6 });
}

/** Draws a further kind of value as an open square, which holds the number of its kind. */
export function squareMark(x: number, kind: number): string {
  const square = element("rect", { x: -5.5, y: -5.5, width: 11, height: 11, class: "paper accent" });
  const number = element("text", { x: 0, y: 3.2, class: "small", "text-anchor": "middle" }, String(kind));
  return element("g", { transform: moved(x, 0) }, square, number);
}
