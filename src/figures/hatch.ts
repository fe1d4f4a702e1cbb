import { existing } from "../internal/guards.ts";
import { decimals } from "../words/format.ts";
import type { Place } from "./lungShapes.table.ts";

/** How an area is filled: fillings differ in a gray print as on a screen. */
export type Filling = "planned" | "planned-later" | "planned-somewhere" | "obstructed";

/** Turns the outline of a path, of absolute M, L, Q and Z, into a polygon. */
export function polygon(outline: string): readonly Place[] {
  const corners: Place[] = [];
  for (const [, command, numbers] of outline.matchAll(/([MLQ])([^MLQZ]*)/g)) {
    const values = existing(numbers)
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const points = values.flatMap((x, at): readonly Place[] => (at % 2 === 0 ? [[x, existing(values[at + 1])]] : []));
    if (command !== "Q") corners.push(...points);
    for (let at = 0; command === "Q" && at < points.length; at += 2) {
      const [from, by, to] = [existing(corners.at(-1)), existing(points[at]), existing(points[at + 1])];
      for (let step = 1; step <= 8; step += 1) corners.push(onCurve(from, by, to, step / 8));
    }
  }
  return corners;
}

function onCurve(from: Place, by: Place, to: Place, t: number): Place {
  const along = (axis: 0 | 1): number => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * by[axis] + t ** 2 * to[axis];
  return [along(0), along(1)];
}

/** A circle as a polygon. */
export function circle([x, y]: Place, radius: number): readonly Place[] {
  return Array.from({ length: 32 }, (_, at): Place => {
    const angle = (at * Math.PI) / 16;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** Fills an area with lines or dots as a path of its own: a figure holds no reference that another on the page could take. */
export function filled(area: readonly Place[], filling: Filling): string {
  if (filling === "obstructed")
    return runs(area, 0, 7)
      .flatMap(([from, to]) => dots(from, to))
      .join("");
  return runs(area, filling === "planned-later" ? -1 : 1, filling === "planned-somewhere" ? 14 : 8)
    .map(([from, to]) => `M${point(from)}L${point(to)}`)
    .join("");
}

/**
 * The stretches inside an area of parallels a step apart, on which y + slope x is constant: where a parallel crosses the
 * outline it enters, where it crosses again it leaves.
 */
function runs(area: readonly Place[], slope: -1 | 0 | 1, step: number): readonly (readonly [Place, Place])[] {
  const level = ([x, y]: Place): number => y + slope * x;
  const levels = area.map(level);
  const found: (readonly [Place, Place])[] = [];
  for (let at = Math.ceil(Math.min(...levels) / step) * step + 0.01; at < Math.max(...levels); at += step) {
    const crossings = area
      .flatMap((from, index): readonly Place[] => {
        const to = existing(area[(index + 1) % area.length]);
        const [a, b] = [level(from), level(to)];
        if (a > at === b > at) return [];
        const t = (at - a) / (b - a);
        return [[from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]];
      })
      .sort(([a], [b]) => a - b);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2)
      found.push([existing(crossings[pair]), existing(crossings[pair + 1])]);
  }
  return found;
}

function dots([from, y]: Place, [to]: Place): readonly string[] {
  const first = Math.ceil(from / 7) * 7;
  return Array.from(
    { length: Math.max(0, Math.floor((to - first) / 7) + 1) },
    (_, at) => `M${point([first + at * 7, y])}h0`,
  );
}

function point([x, y]: Place): string {
  return `${decimals(x)} ${decimals(y)}`;
}
