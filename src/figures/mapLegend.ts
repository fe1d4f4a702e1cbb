import type { SegmentName } from "../anatomy/segment.ts";
import type { PlannedOperation } from "../plan/plannedOperations.ts";
import type { FigureWords, MapSign } from "../words/figureWords.table.ts";
import { fillingOf } from "./fillings.ts";
import { circle, type Filling } from "./hatch.ts";
import type { LegendEntry } from "./legend.ts";
import { lesionMark } from "./lesionMarks.ts";
import { type LesionPlace, unitsPerMm } from "./lesionPlaces.ts";
import { segmentsHatched } from "./segmentMarks.ts";
import { element } from "./svg.ts";

/** What a map shows, for the legend to explain no more than that. */
export interface ShownOnMap {
  readonly places: readonly LesionPlace[];
  readonly operations: readonly PlannedOperation[];
  readonly absent: readonly SegmentName[];
  readonly obstructed: readonly SegmentName[];
}

/** Explains the signs that stand in a map, and gives its scale. */
export function mapLegend(shown: ShownOnMap, { map }: FigureWords): readonly LegendEntry[] {
  return signsOf(shown).map((name) => ({ sign: drawn[name](), text: map.signs[name] }));
}

/** Names the signs that stand in a map, for a map that is too small to draw them. */
export function signNames(shown: ShownOnMap, { map }: FigureWords): string {
  return [...new Set(signsOf(shown).map((name) => map.shortSigns[name]))].join(", ");
}

function signsOf({ places, operations, absent, obstructed }: ShownOnMap): readonly MapSign[] {
  const hatched = operations.map((operation) => ({ ...segmentsHatched(operation, absent), stage: operation.stage }));
  const standing = places.filter(({ vanished }) => !vanished);
  const measured = standing.filter(({ radius }) => radius !== undefined);
  const wedged = operations.filter(({ procedure }) => procedure === "wedge").flatMap(({ lesions: own }) => own);
  const signs: readonly (readonly [sign: MapSign, shown: boolean])[] = [
    ["scale", true],
    ["lesion", measured.some(isSure)],
    ["placeUnknown", !standing.every(isSure)],
    ["sizeUnknown", measured.length < standing.length],
    ["vanished", standing.length < places.length],
    ["wedge", places.some(({ lesion, at }) => at !== undefined && wedged.includes(lesion))],
    ["planned", hatched.some(({ sure, stage }) => sure.length > 0 && stage === 0)],
    ["plannedLater", hatched.some(({ sure, stage }) => sure.length > 0 && stage > 0)],
    ["plannedSomewhere", hatched.some(({ possible }) => possible.length > 0)],
    ["obstructed", obstructed.length > 0],
    ["absent", absent.length > 0],
  ];
  return signs.flatMap(([sign, isShown]) => (isShown ? [sign] : []));
}

const drawn: Readonly<Record<MapSign, () => string>> = {
  scale: scaleBar,
  lesion: () => mark({ radius: 6 }),
  placeUnknown: () => mark({ radius: 6, known: "segment" }),
  sizeUnknown: () => mark({}),
  vanished: () => mark({ vanished: true }),
  wedge: ring,
  planned: () => area("planned"),
  plannedLater: () => area("planned-later"),
  plannedSomewhere: () => area("planned-somewhere"),
  obstructed: () => area("obstructed"),
  absent: () => swatch({ class: "paper faint", "stroke-dasharray": "2 3" }),
};

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
