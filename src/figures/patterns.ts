import { element } from "./svg.ts";

/** How an area is filled: a gray print tells the patterns apart as a screen does. */
export type PatternName = "planned" | "planned-later" | "planned-somewhere" | "obstructed";

/** Draws the patterns a figure fills areas with. */
export function patterns(id: string): string {
  const hatch = (name: PatternName, angle: number, dash?: string): string =>
    element(
      "pattern",
      {
        id: `${id}-${name}`,
        width: 6,
        height: 6,
        patternUnits: "userSpaceOnUse",
        patternTransform: `rotate(${angle})`,
      },
      element("path", { d: "M3 0V6", class: "accent", "stroke-width": 1.4, "stroke-dasharray": dash }),
    );
  return element(
    "defs",
    {},
    hatch("planned", 45),
    hatch("planned-later", -45),
    hatch("planned-somewhere", 45, "2 4"),
    element(
      "pattern",
      { id: `${id}-obstructed`, width: 7, height: 7, patternUnits: "userSpaceOnUse" },
      element("circle", { cx: 2, cy: 2, r: 1.3, class: "ink" }),
    ),
  );
}

/** The fill that refers to a pattern of a figure. */
export function patternOf(id: string, name: PatternName): string {
  return `url(#${id}-${name})`;
}
