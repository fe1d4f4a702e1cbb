import { type SegmentName, segmentsOf } from "../anatomy/segment.ts";
import { existing } from "../internal/guards.ts";
import { polygon } from "./hatch.ts";
import { ringWidth } from "./lesionMarks.ts";
import { type LesionPlace, signRadius } from "./lesionPlaces.ts";
import { lungShapes, type Place } from "./lungShapes.table.ts";
import { segmentName } from "./segmentMarks.ts";
import { shortened } from "./svg.ts";
import { type Box, isFree, isInside, roundBox, textBox, type Writing } from "./textBoxes.ts";

/** What a map of the lungs shows that a label keeps clear of. */
export interface AroundLabels {
  readonly places: readonly LesionPlace[];
  /** The lesions around which the ring of a wedge is drawn. */
  readonly wedged: readonly number[];
  /** The segments whose names are struck out. */
  readonly absent: readonly SegmentName[];
  /** Text that stands where it stands. */
  readonly words: readonly Writing[];
  /** Whether the map stands small on a page, with large labels and without the names of the segments. */
  readonly small: boolean;
}

/**
 * Sets each label of a lesion to the right of its sign, or to the left, above or below where it would cover something
 * there; then moves each name of a segment that a lesion or a label would cover as little as possible within its segment.
 * Where there is no room, a label stands to the right, and a name is left out: the table names the segment of each lesion.
 */
export function mapLabels({ places, wedged, absent, words, small }: AroundLabels): readonly Writing[] {
  const segments = small ? [] : segmentsOf();
  const named = (name: SegmentName, at: Place): Writing => segmentName(name, at, absent.includes(name));
  const names = segments.map((name) => textBox(named(name, lungShapes[name].label)));
  const reach = ({ lesion, radius = signRadius }: LesionPlace): number =>
    radius + (wedged.includes(lesion) ? ringWidth : 0);
  const taken: Box[] = [...words.map(textBox), ...places.map((place) => roundBox(placeOf(place), reach(place)))];
  const labels = places.map((place) => {
    const spots = around(place, reach(place) + 3, small ? 24 : 11);
    const free = spots.filter((spot) => isFree(textBox(spot), taken));
    const best = existing(free.find((spot) => isFree(textBox(spot), names)) ?? free[0] ?? spots[0]);
    taken.push(textBox(best));
    return best;
  });
  const free = segments.flatMap((name) => {
    const at = placeOfName(name, taken);
    return at === undefined ? [] : [named(name, at)];
  });
  return [...free, ...labels];
}

/** Where the sign of a lesion stands: what has no segment was set beside the lungs before. */
function placeOf({ at }: LesionPlace): Place {
  return existing(at);
}

/** The label of a lesion at each place beside its sign, the preferred one first. */
function around(place: LesionPlace, away: number, size: 11 | 24): readonly Writing[] {
  const [x, y] = placeOf(place);
  const text = { lines: [shortened(place.label, 12)], size, kind: "strong halo" };
  const middle = y + size * 0.36;
  return [
    { ...text, at: [x + away, middle] },
    { ...text, at: [x - away, middle], anchor: "end" },
    { ...text, at: [x, y - away - size * 0.2], anchor: "middle" },
    { ...text, at: [x, y + away + size * 0.85], anchor: "middle" },
  ];
}

/** The place of a name: its own, or the nearest at which it covers nothing and stands, if need be in part, in its segment. */
function placeOfName(name: SegmentName, taken: readonly Box[]): Place | undefined {
  const { label, outline } = lungShapes[name];
  const boxAt = (place: Place): Box => textBox(segmentName(name, place, false));
  if (isFree(boxAt(label), taken)) return label;
  const area = polygon(outline);
  const steps = Array.from({ length: 25 }, (_, at) => (at - 12) * 6);
  const free = steps
    .flatMap((x) => steps.map((y): Place => [x, y]))
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))
    .map(([x, y]): Place => [label[0] + x, label[1] + y])
    .filter((place) => isInside(place, area) && isFree(boxAt(place), taken));
  return free.find((place) => cornersOf(boxAt(place)).every((corner) => isInside(corner, area))) ?? free[0];
}

function cornersOf([left, top, right, bottom]: Box): readonly Place[] {
  return [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ];
}
