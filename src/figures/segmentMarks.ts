import { type LobeName, type LungSide, lobesOf } from "../anatomy/lobe.ts";
import { type SegmentName, segmentsOf } from "../anatomy/segment.ts";
import type { LungLesion } from "../case/lesion.ts";
import type { PlannedOperation } from "../plan/plannedOperations.ts";
import { decimals } from "../words/format.ts";
import { fillingOf } from "./fillings.ts";
import { type Filling, polygon } from "./hatch.ts";
import { isDrawn } from "./lesionPlaces.ts";
import { hila, hilumRadius, lobeShapes, lungShapes, type Place } from "./lungShapes.table.ts";
import { element, linesAt } from "./svg.ts";

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

/** The segments an operation takes by name: those of the plan, or of a segmentectomy without any those of its lesions. */
export function segmentsTaken(
  { segments, procedure, lesions: places }: PlannedOperation,
  lesions: readonly LungLesion[],
): readonly SegmentName[] | undefined {
  if (segments !== undefined || procedure !== "segmentectomy") return segments;
  const own = places.flatMap((at) => lesions[at]?.segments ?? []);
  return own.length === 0 ? undefined : own;
}

/** Hatches what an operation takes: its segments by name, or its whole lobe more thinly where none is named. */
export function operationHatched(operation: PlannedOperation, lesions: readonly LungLesion[]): readonly string[] {
  const { lobe, procedure, stage } = operation;
  if (procedure === "wedge" || procedure === "undetermined") return [];
  const taken = segmentsTaken(operation, lesions);
  if (taken !== undefined)
    return taken.filter(isDrawn).map((name) => segmentFilled(name, stage === 0 ? "planned" : "planned-later"));
  return lobe === undefined ? [] : segmentsOf(lobe).map((name) => segmentFilled(name, "planned-somewhere"));
}

/** Draws the hilum of a lung and the airways from it to the lobes and, thinner, toward the segments. */
export function airways(side: LungSide): string {
  const hilum = hila[side];
  const branches = (spots: readonly Place[], share: number): string =>
    spots.map((spot) => `M${hilum[0]} ${hilum[1]}L${point(hilum, spot, share)}`).join("");
  const lobes = lobesOf(side);
  const segments = lobes.flatMap((lobe) => segmentsOf(lobe)).map((name) => lungShapes[name].spot);
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

/** Writes the name of a segment on it without its side, a word a line, struck out where the segment is absent. */
export function segmentLabel(name: SegmentName, absent: boolean): string {
  const { label } = lungShapes[name];
  const [, ...lines] = name.split("-");
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
