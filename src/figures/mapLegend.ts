import type { SegmentName } from "../anatomy/segment.ts";
import type { LungLesion } from "../case/lesion.ts";
import type { PlannedOperation } from "../plan/plannedOperations.ts";
import type { FigureWords } from "../words/figureWords.table.ts";
import { fillingOf } from "./fillings.ts";
import { circle, type Filling } from "./hatch.ts";
import type { LegendEntry } from "./legend.ts";
import { lesionMark } from "./lesionMarks.ts";
import { type LesionPlace, unitsPerMm } from "./lesionPlaces.ts";
import { segmentsTaken } from "./segmentMarks.ts";
import { element } from "./svg.ts";

/** What a map shows, for the legend to explain no more than that. */
export interface ShownOnMap {
  /** The lesions. */
  readonly lesions: readonly LungLesion[];
  /** The lesions as they are drawn. */
  readonly places: readonly LesionPlace[];
  /** The operations. */
  readonly operations: readonly PlannedOperation[];
  /** Segments that are absent. */
  readonly absent: readonly SegmentName[];
  /** Segments that do not work. */
  readonly obstructed: readonly SegmentName[];
}

/** Explains the signs that stand in a map, and gives its scale. */
export function mapLegend(shown: ShownOnMap, { map }: FigureWords): readonly LegendEntry[] {
  const { lesions, places, operations, absent, obstructed } = shown;
  const areas = operations.filter(({ procedure }) => procedure !== "wedge" && procedure !== "undetermined");
  const named = areas.filter((operation) => segmentsTaken(operation, lesions) !== undefined);
  const somewhere = areas.some((operation) => !named.includes(operation) && operation.lobe !== undefined);
  const standing = places.filter(({ vanished }) => !vanished);
  const measured = standing.filter(({ radius }) => radius !== undefined);
  const wedged = operations.filter(({ procedure }) => procedure === "wedge").flatMap(({ lesions: own }) => own);
  const entries: readonly (readonly [shown: boolean, sign: string, text: string])[] = [
    [true, scaleBar(), map.scale],
    [measured.some(isSure), mark({ radius: 6 }), map.lesion],
    [!standing.every(isSure), mark({ radius: 6, known: "segment" }), map.placeUnknown],
    [measured.length < standing.length, mark({}), map.sizeUnknown],
    [standing.length < places.length, mark({ vanished: true }), map.vanished],
    [places.some(({ lesion, at }) => at !== undefined && wedged.includes(lesion)), ring(), map.wedge],
    [named.some(({ stage }) => stage === 0), area("planned"), map.planned],
    [named.some(({ stage }) => stage > 0), area("planned-later"), map.plannedLater],
    [somewhere, area("planned-somewhere"), map.plannedSomewhere],
    [obstructed.length > 0, area("obstructed"), map.obstructed],
    [absent.length > 0, swatch({ class: "paper faint", "stroke-dasharray": "2 3" }), map.absent],
  ];
  return entries.flatMap(([drawn, sign, text]) => (drawn ? [{ sign, text }] : []));
}

function isSure({ known }: LesionPlace): boolean {
  return known === "depth" || known === "central";
}

function mark(some: Partial<LesionPlace>): string {
  return lesionMark({ lesion: 0, label: "", known: "depth", vanished: false, at: [14, 8], ...some });
}

function scaleBar(): string {
  const end = 20 * unitsPerMm;
  return element("path", { d: `M0 4V12M0 8H${end}M${end} 4V12`, class: "line" });
}

function ring(): string {
  return element("circle", { cx: 14, cy: 8, r: 8, class: "paper accent" }) + fillingOf(circle([14, 8], 8), "planned");
}

function area(filling: Filling): string {
  return (
    swatch({ class: "shade faint" }) +
    fillingOf(
      [
        [1, 1],
        [27, 1],
        [27, 15],
        [1, 15],
      ],
      filling,
    )
  );
}

function swatch(attributes: Readonly<Record<string, string>>): string {
  return element("rect", { x: 1, y: 1, width: 26, height: 14, ...attributes });
}
