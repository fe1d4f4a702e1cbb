import type { LobeName } from "../anatomy/lobe.ts";
import { type SegmentName, segmentsOf } from "../anatomy/segment.ts";
import type { PlannedOperation } from "../candidacy/plannedOperations.ts";
import { isDrawn } from "./lesionPlaces.ts";
import { lobeShapes, lungShapes } from "./lungShapes.table.ts";
import { type PatternName, patternOf } from "./patterns.ts";
import { element, linesAt } from "./svg.ts";

/** Draws a segment as it is before the plan: gray where there is lung, white where it is gone. */
export function segmentArea(name: SegmentName, absent: boolean): string {
  return element("path", {
    d: lungShapes[name].outline,
    class: absent ? "paper faint" : "shade faint",
    "stroke-dasharray": absent ? "2 3" : undefined,
  });
}

/** Lays a pattern over a segment. */
export function segmentFilled(id: string, name: SegmentName, pattern: PatternName): string {
  return element("path", { d: lungShapes[name].outline, fill: patternOf(id, pattern) });
}

/** Hatches what an operation takes: its segments by name, or its whole lobe more thinly where they are not named. */
export function operationHatched(
  id: string,
  { segments, lobe, procedure, stage }: PlannedOperation,
): readonly string[] {
  if (procedure === "wedge" || procedure === "undetermined") return [];
  if (segments !== undefined) {
    const pattern = stage === 0 ? "planned" : "planned-later";
    return segments.filter(isDrawn).map((name) => segmentFilled(id, name, pattern));
  }
  return lobe === undefined ? [] : segmentsOf(lobe).map((name) => segmentFilled(id, name, "planned-somewhere"));
}

/** Writes the name of a segment on it, struck out where the segment is gone. */
export function segmentLabel(name: SegmentName, absent: boolean): string {
  const { label, lines } = lungShapes[name];
  return linesAt(label[0], label[1] - (lines.length - 1) * 5.5, lines, 11, {
    class: absent ? "small quiet" : "small halo",
    "text-anchor": "middle",
    "text-decoration": absent ? "line-through" : undefined,
  });
}

/** Writes the name of a lobe beside the lung. */
export function lobeLabel(name: LobeName): string {
  const { label, lines } = lobeShapes[name];
  return linesAt(label[0], label[1], lines, 13, {
    class: "strong",
    "text-anchor": name.startsWith("left") ? "end" : undefined,
  });
}
