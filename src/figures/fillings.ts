import { type Filling, filled } from "./hatch.ts";
import type { Place } from "./lungShapes.table.ts";
import { element } from "./svg.ts";

/** Lays a filling over an area. */
export function fillingOf(area: readonly Place[], filling: Filling): string {
  const dotted = filling === "obstructed";
  return element("path", {
    d: filled(area, filling),
    class: dotted ? "line" : "line accent",
    "stroke-width": dotted ? 2.6 : 1.4,
    "stroke-linecap": dotted ? "round" : undefined,
    "stroke-dasharray": filling === "planned-somewhere" ? "3 5" : undefined,
  });
}
