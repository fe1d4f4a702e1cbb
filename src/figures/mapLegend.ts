import type { SegmentName } from "../anatomy/segment.ts";
import type { PlannedOperation } from "../candidacy/plannedOperations.ts";
import type { LegendEntry } from "./legend.ts";
import { lesionMark } from "./lesionMarks.ts";
import { type LesionPlace, unitsPerMm } from "./lesionPlaces.ts";
import { type PatternName, patternOf } from "./patterns.ts";
import { element } from "./svg.ts";

/** What a map shows, for the legend to explain no more than that. */
export interface ShownOnMap {
  /** The lesions as they are drawn. */
  readonly places: readonly LesionPlace[];
  /** The operations. */
  readonly operations: readonly PlannedOperation[];
  /** Segments that are gone. */
  readonly absent: readonly SegmentName[];
  /** Segments that do not work. */
  readonly obstructed: readonly SegmentName[];
}

/** Explains the signs that stand in a map, and gives its scale. */
export function mapLegend({ places, operations, absent, obstructed }: ShownOnMap, id: string): readonly LegendEntry[] {
  const areas = operations.filter(({ procedure }) => procedure !== "wedge" && procedure !== "undetermined");
  const named = areas.filter(({ segments }) => segments !== undefined);
  const somewhere = areas.some(({ segments, lobe }) => segments === undefined && lobe !== undefined);
  const standing = places.filter(({ vanished }) => !vanished);
  const measured = standing.filter(({ radius }) => radius !== undefined);
  const wedged = operations.filter(({ procedure }) => procedure === "wedge").flatMap(({ lesions }) => lesions);
  const entries: readonly (readonly [shown: boolean, sign: string, text: string])[] = [
    [true, scaleBar(), "20 mm, for the diameter of lesions"],
    [
      measured.some(({ known }) => known === "segment"),
      mark({ radius: 6 }),
      "lesion in its segment, where in it not shown",
    ],
    [
      standing.some(({ known }) => known !== "segment"),
      mark({ radius: 6, known: "lobe" }),
      "lesion, segment not known",
    ],
    [measured.length < standing.length, mark({}), "lesion, size not known"],
    [standing.length < places.length, mark({ vanished: true }), "lesion that has vanished"],
    [
      places.some(({ lesion, at }) => at !== undefined && wedged.includes(lesion)),
      ring(id),
      "wedge, its width not shown",
    ],
    [named.some(({ stage }) => stage === 0), area(id, "planned"), "segments the plan takes"],
    [named.some(({ stage }) => stage > 0), area(id, "planned-later"), "taken in a later stage"],
    [somewhere, area(id, "planned-somewhere"), "planned in this lobe, segments not named"],
    [obstructed.length > 0, area(id, "obstructed"), "obstructed"],
    [absent.length > 0, swatch({ class: "paper faint", "stroke-dasharray": "2 3" }), "absent, name struck out"],
  ];
  return entries.flatMap(([shown, sign, text]) => (shown ? [{ sign, text }] : []));
}

function mark(some: Partial<LesionPlace>): string {
  return lesionMark({ lesion: 0, known: "segment", vanished: false, at: [14, 8], ...some });
}

function scaleBar(): string {
  const end = 20 * unitsPerMm;
  return element("path", { d: `M0 4V12M0 8H${end}M${end} 4V12`, class: "line" });
}

function ring(id: string): string {
  return element("circle", { cx: 14, cy: 8, r: 8, fill: patternOf(id, "planned"), class: "accent" });
}

function area(id: string, pattern: PatternName): string {
  return swatch({ class: "shade faint" }) + swatch({ fill: patternOf(id, pattern) });
}

function swatch(attributes: Readonly<Record<string, string>>): string {
  return element("rect", { x: 1, y: 1, width: 26, height: 14, ...attributes });
}
