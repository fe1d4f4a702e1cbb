import type { PlannedOperation } from "../candidacy/plannedOperations.ts";
import { type LesionPlace, signRadius } from "./lesionPlaces.ts";
import { patternOf } from "./patterns.ts";
import { element, moved, textAt } from "./svg.ts";

/** How far the ring of a wedge reaches beyond its lesion; the width of a wedge is not drawn. */
const ringWidth = 8;

/** Draws a lesion: to scale where it was measured, dashed where its segment is not known, a cross where it vanished. */
export function lesionMark({ radius, known, vanished, at }: LesionPlace): string {
  const [x, y] = at ?? [0, 0];
  const outline = {
    class: "line",
    "stroke-width": 1.6,
    "stroke-dasharray": known === "segment" ? undefined : "3 2.5",
  };
  const transform = moved(x, y);
  if (vanished) return element("path", { d: "M-4-4L4 4M4-4L-4 4", transform, ...outline });
  if (radius === undefined) return element("path", { d: "M0-5L5 0L0 5L-5 0Z", transform, ...outline });
  const inside = known === "segment" ? { class: "line ink", "fill-opacity": 0.45 } : {};
  return element("circle", { cx: x, cy: y, r: radius, ...outline, ...inside });
}

/** Draws the wedge around a lesion. */
export function wedgeMark(id: string, { radius, at }: LesionPlace, { stage }: PlannedOperation): string {
  const [x, y] = at ?? [0, 0];
  return element("circle", {
    cx: x,
    cy: y,
    r: (radius ?? signRadius) + ringWidth,
    fill: patternOf(id, stage === 0 ? "planned" : "planned-later"),
    class: "accent",
    "stroke-width": 1,
  });
}

/** Writes the number of a lesion beside it. */
export function lesionNumber({ lesion, radius, at }: LesionPlace): string {
  const [x, y] = at ?? [0, 0];
  return textAt(x + (radius ?? signRadius) + 2, y + 4, String(lesion + 1), { class: "strong halo" });
}
