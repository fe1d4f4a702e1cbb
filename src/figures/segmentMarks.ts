import { type LungSide, lobesOf } from "../anatomy/lobe.ts";
import { type SegmentName, segmentsOf, segmentUnits } from "../anatomy/segment.ts";
import type { PlannedOperation } from "../plan/plannedOperations.ts";
import { decimals } from "../words/format.ts";
import { fillingOf } from "./fillings.ts";
import { type Filling, polygon } from "./hatch.ts";
import { isDrawn } from "./lesionPlaces.ts";
import { hila, hilumRadius, lobeShapes, lungShapes, type Place } from "./lungShapes.table.ts";
import { element } from "./svg.ts";
import type { Writing } from "./textBoxes.ts";

/** Draws a segment as it is before the plan: gray where there is lung, white where it is absent. */
export function segmentArea(name: SegmentName, absent: boolean): string {
  return element("path", {
    d: lungShapes[name].outline,
    class: absent ? "paper faint" : "shade faint",
    "stroke-dasharray": absent ? "2 3" : undefined,
  });
}

/** Lays a filling over a segment. */
export function segmentFilled(name: SegmentName, filling: Filling): string {
  return fillingOf(polygon(lungShapes[name].outline), filling);
}

export interface SegmentsHatched {
  readonly sure: readonly SegmentName[];
  /** Those of its lobe of which it may take some too, because the plan does not name all it takes. */
  readonly possible: readonly SegmentName[];
}

/** Finds the segments an operation takes and those it may take; a wedge, and what is not determined, take none by name. */
export function segmentsHatched(
  { lobe, procedure, segments, certain = [], units }: PlannedOperation,
  absent: readonly SegmentName[] = [],
): SegmentsHatched {
  const there = (name: SegmentName): boolean => isDrawn(name) && !absent.includes(name);
  if (procedure === "wedge" || procedure === "undetermined") return { sure: [], possible: [] };
  const sure = (segments ?? certain).filter(there);
  const all = segments !== undefined || lobe === undefined || segmentUnits(sure) >= units.most;
  return { sure, possible: all ? [] : segmentsOf(lobe).filter((name) => there(name) && !sure.includes(name)) };
}

/** Hatches the segments an operation takes, and more thinly those it may take. */
export function operationHatched(operation: PlannedOperation, absent: readonly SegmentName[]): readonly string[] {
  const { sure, possible } = segmentsHatched(operation, absent);
  return [
    ...sure.map((name) => segmentFilled(name, operation.stage === 0 ? "planned" : "planned-later")),
    ...possible.map((name) => segmentFilled(name, "planned-somewhere")),
  ];
}

/** Draws the hilum of a lung and the airways from it to the lobes and, thinner, toward the segments that are there. */
export function airways(side: LungSide, absent: readonly SegmentName[]): string {
  const hilum = hila[side];
  const branches = (spots: readonly Place[], share: number): string =>
    spots.map((spot) => `M${hilum[0]} ${hilum[1]}L${point(hilum, spot, share)}`).join("");
  const there = lobesOf(side).map((lobe) => segmentsOf(lobe).filter((name) => !absent.includes(name)));
  const lobes = lobesOf(side).filter((_, at) => there[at]?.length);
  const segments = there.flat().map((name) => lungShapes[name].spot);
  return [
    element("path", { d: branches(segments, 0.55), class: "line faint", "stroke-width": 1.2 }),
    element("path", {
      d: branches(
        lobes.map((lobe) => lobeShapes[lobe].spot),
        0.3,
      ),
      class: "line faint",
      "stroke-width": 4,
    }),
    element("circle", { cx: hilum[0], cy: hilum[1], r: hilumRadius, class: "paper faint", "stroke-width": 2 }),
  ].join("");
}

function point([x, y]: Place, [towardX, towardY]: Place, share: number): string {
  return `${decimals(x + (towardX - x) * share)} ${decimals(y + (towardY - y) * share)}`;
}

/** The name of a segment around a place, without its side, a word a line, struck out where the segment is absent. */
export function segmentName(name: SegmentName, [x, y]: Place, struck: boolean): Writing {
  const [, ...lines] = name.split("-");
  const at: Place = [x, y - (lines.length - 1) * 5.5];
  return { at, lines, size: 9.5, anchor: "middle", kind: struck ? "quiet" : "halo", struck };
}
