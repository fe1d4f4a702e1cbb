import { sideOfLobe } from "../anatomy/lobe.ts";
import { lobeOfSegment, type SegmentName } from "../anatomy/segment.ts";
import type { AdjacentStructure, LungLesion } from "../case/lesion.ts";
import { existing } from "../internal/guards.ts";
import { polygon } from "./hatch.ts";
import { hila, hilumRadius, lobeShapes, lungShapes, type Place } from "./lungShapes.table.ts";

/** Units of the picture to a millimeter: a lung some 250 mm high fills the height it is drawn with. */
export const unitsPerMm = 1.6;

/** Where a lesion is drawn, and how much of that is recorded. */
export interface LesionPlace {
  readonly lesion: number;
  /** What is written beside it: its id, or its number where it has none. */
  readonly label: string;
  /** How much of its place is recorded: segment and depth, the segment alone, contact with a central structure, or less. */
  readonly known: "depth" | "segment" | "central" | "nothing";
  /** Where it is drawn; absent where neither a segment nor a central structure is recorded. */
  readonly at?: Place;
  /** Half its diameter in units of the picture; absent where it was not measured. */
  readonly radius?: number;
  /** Whether it is no longer visible, so that it has no size to draw. */
  readonly vanished: boolean;
}

/** The half width of the sign for a lesion that has no size. */
export const signRadius = 5;

/**
 * Places the lesions of a case in the picture: in their segment, as far from the edge of the lung as they lie deep; at
 * the hilum where they lie against a lobar or larger structure; beside the lungs where no segment is recorded. Several
 * at one spot are set side by side.
 */
export function lesionPlaces(lesions: readonly LungLesion[]): readonly LesionPlace[] {
  const alone = lesions.map(placeAlone);
  return alone.map((place) => {
    const { at } = place;
    if (at === undefined) return place;
    const together = alone.filter((other) => other.at?.[0] === at[0] && other.at[1] === at[1]);
    return { ...place, at: beside(place, together, at) };
  });
}

function placeAlone(lesion: LungLesion, at: number): LesionPlace {
  const vanished = lesion.course === "vanished";
  const diameter = lesion.diameterMm ?? undefined;
  const radius = diameter === undefined || vanished ? undefined : (diameter * unitsPerMm) / 2;
  const place = {
    lesion: at,
    label: lesion.id ?? String(at + 1),
    vanished,
    ...(radius === undefined ? {} : { radius }),
  };
  const segments = (lesion.segments ?? []).filter(isDrawn);
  const spots = segments.map((name) => lungShapes[name].spot);
  const lobe = lesion.lobe ?? (segments[0] === undefined ? undefined : lobeOfSegment(segments[0]));
  if (lobe === undefined || !Object.hasOwn(lobeShapes, lobe)) return { ...place, known: "nothing" };
  const spot: Place = spots.length === 0 ? lobeShapes[lobe].spot : [mean(spots, 0), mean(spots, 1)];
  const hilum = hila[sideOfLobe(lobe)];
  const size = radius ?? signRadius;
  const nearest = centralMm(lesion.adjacent ?? []);
  if (nearest !== undefined)
    return { ...place, known: "central", at: along(hilum, spot, hilumRadius + size + nearest * unitsPerMm) };
  if (spots.length === 0) return { ...place, known: "nothing" };
  if (lesion.depthMm == null) return { ...place, known: "segment", at: spot };
  const rim = Math.max(...segments.map((name) => rimOf(polygon(lungShapes[name].outline), hilum, spot)));
  const inward = Math.max(rim - lesion.depthMm * unitsPerMm - size, hilumRadius + size);
  return { ...place, known: "depth", at: along(hilum, spot, inward) };
}

/** How near a lobar or larger structure of the hilum or mediastinum lies; absent where none is recorded within 20 mm. */
function centralMm(adjacent: readonly AdjacentStructure[]): number | undefined {
  const central = adjacent.filter(
    ({ structure, order }) => order === "lobar" || order === "main" || middle.includes(structure),
  );
  const distances = central.flatMap(({ relation, distanceMm }) =>
    relation === "abuts" || relation === "invades" ? [0] : distanceMm == null ? [] : [distanceMm],
  );
  const nearest = Math.min(...distances);
  return nearest <= 20 ? nearest : undefined;
}

/** Structures of the mediastinum. */
const middle: readonly AdjacentStructure["structure"][] = ["trachea", "esophagus", "heart", "great-vessel"];

function along([x, y]: Place, [towardX, towardY]: Place, distance: number): Place {
  const length = Math.hypot(towardX - x, towardY - y);
  return [x + ((towardX - x) / length) * distance, y + ((towardY - y) / length) * distance];
}

/** How far from the hilum a ray through a spot leaves an area. */
function rimOf(area: readonly Place[], [x, y]: Place, [towardX, towardY]: Place): number {
  const length = Math.hypot(towardX - x, towardY - y);
  const [dx, dy] = [(towardX - x) / length, (towardY - y) / length];
  const distances = area.flatMap((from, at): readonly number[] => {
    const to = existing(area[(at + 1) % area.length]);
    const [ex, ey] = [to[0] - from[0], to[1] - from[1]];
    const cross = dx * ey - dy * ex;
    const share = (dx * (y - from[1]) - dy * (x - from[0])) / cross;
    return share >= 0 && share <= 1 ? [((from[0] - x) * ey - (from[1] - y) * ex) / cross] : [];
  });
  return Math.max(length, ...distances);
}

/** Sets one of several in a grid around their common spot, each with room for its label. */
function beside(place: LesionPlace, together: readonly LesionPlace[], [x, y]: Place): Place {
  const columns = Math.ceil(Math.sqrt(together.length));
  const rows = Math.ceil(together.length / columns);
  const step = 2 * Math.max(...together.map(({ radius }) => radius ?? signRadius)) + 20;
  const index = together.indexOf(place);
  const column = index % columns;
  const row = Math.floor(index / columns);
  return [x + (column - (columns - 1) / 2) * step, y + (row - (rows - 1) / 2) * step];
}

export function isDrawn(name: SegmentName): boolean {
  return Object.hasOwn(lungShapes, name);
}

function mean(places: readonly Place[], axis: 0 | 1): number {
  return places.reduce((sum, place) => sum + place[axis], 0) / places.length;
}
