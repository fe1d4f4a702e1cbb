import type { PlannedOperation } from "../plan/plannedOperations.ts";
import { fillingOf } from "./fillings.ts";
import { circle } from "./hatch.ts";
import { type LesionPlace, signRadius } from "./lesionPlaces.ts";
import { element, moved } from "./svg.ts";

/** How far the ring of a wedge reaches beyond its lesion; the width of a wedge is not drawn. */
export const ringWidth = 8;

/** Draws a lesion: to scale where it was measured, dashed where its place is not fully recorded, a cross where it vanished. */
export function lesionMark({ radius, known, vanished, at }: LesionPlace): string {
  const [x, y] = at ?? [0, 0];
  const sure = known === "depth" || known === "central";
  const outline = { class: "line", "stroke-width": 1.6, "stroke-dasharray": sure ? undefined : "3 2.5" };
  const transform = moved(x, y);
  if (vanished) return element("path", { d: "M-4-4L4 4M4-4L-4 4", transform, ...outline });
  if (radius === undefined) return element("path", { d: "M0-5L5 0L0 5L-5 0Z", transform, ...outline });
  const inside = sure ? { class: "line ink", "fill-opacity": 0.45 } : {};
  return element("circle", { cx: x, cy: y, r: radius, ...outline, ...inside });
}

export function wedgeMark({ radius, at }: LesionPlace, { stage }: Pick<PlannedOperation, "stage">): string {
  const [x, y] = at ?? [0, 0];
  const r = (radius ?? signRadius) + ringWidth;
  return (
    element("circle", { cx: x, cy: y, r, class: "paper accent", "stroke-width": 1 }) +
    fillingOf(circle([x, y], r), stage === 0 ? "planned" : "planned-later")
  );
}
