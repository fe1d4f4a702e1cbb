import type { LobeName } from "../anatomy/lobe.ts";
import type { SegmentName } from "../anatomy/segment.ts";
import type { LungLesion } from "../case/lesion.ts";
import { lobeShapes, lungShapes, type Place } from "./lungShapes.table.ts";

/** Units of the picture to a millimeter: a lung some 250 mm high fills the height it is drawn with. */
export const unitsPerMm = 1.6;

/** Where a lesion is drawn, and how much of that is known. */
export interface LesionPlace {
  /** Its place in the list of the case. */
  readonly lesion: number;
  /** How much of its place the case states. */
  readonly known: "segment" | "lobe" | "nothing";
  /** Where it is drawn; nothing where not even its lobe is known. */
  readonly at?: Place;
  /** Half its diameter in units of the picture; nothing where it was not measured. */
  readonly radius?: number;
  /** Whether it was there and has vanished, so that it has no size to draw. */
  readonly vanished: boolean;
}

/** The half width of the sign for a lesion that has no size. */
export const signRadius = 5;

/**
 * Places the lesions of a case in the picture: in the middle of its segments where they are named, where the segments of
 * the lobe meet where only that is, and nowhere where neither is. Several at one spot are set side by side.
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
  const segments = (lesion.segments ?? []).filter(isDrawn);
  const lobe = lesion.lobe ?? undefined;
  const vanished = lesion.course === "vanished";
  const diameter = lesion.diameterMm ?? undefined;
  const place = {
    lesion: at,
    vanished,
    ...(diameter === undefined || vanished ? {} : { radius: (diameter * unitsPerMm) / 2 }),
  };
  if (segments.length > 0) {
    const spots = segments.map((name) => lungShapes[name].spot);
    return { ...place, known: "segment", at: [mean(spots.map(([x]) => x)), mean(spots.map(([, y]) => y))] };
  }
  return lobe === undefined || !isLobe(lobe)
    ? { ...place, known: "nothing" }
    : { ...place, known: "lobe", at: lobeShapes[lobe].spot };
}

/** Sets one of several in a grid around their common spot, each with room for its number. */
function beside(place: LesionPlace, together: readonly LesionPlace[], [x, y]: Place): Place {
  const columns = Math.ceil(Math.sqrt(together.length));
  const rows = Math.ceil(together.length / columns);
  const step = 2 * Math.max(...together.map(({ radius }) => radius ?? signRadius)) + 20;
  const index = together.indexOf(place);
  const column = index % columns;
  const row = Math.floor(index / columns);
  return [x + (column - (columns - 1) / 2) * step, y + (row - (rows - 1) / 2) * step];
}

/** Whether a segment is one of those that are drawn. */
export function isDrawn(name: SegmentName): boolean {
  return Object.hasOwn(lungShapes, name);
}

function isLobe(name: LobeName): boolean {
  return Object.hasOwn(lobeShapes, name);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
