import type { PlaceStructure } from "../candidacy/caution.ts";
import type { LungLesion } from "../case/lesion.ts";
import { compareWithThreshold } from "../evidence/threshold.ts";
import { distanceTo, isBranch } from "../radiotherapy/besideLesion.ts";
import { sabrCometSchedule } from "../radiotherapy/sabrComet.ts";
import { farFromOrgans } from "./localTreatmentSizes.table.ts";

/** An organ and how far it is. */
export interface BesideOrgan {
  /** Which. */
  readonly structure: PlaceStructure;
  /** Shortest distance in millimeters; 0 where the lesion touches it or grows into it. */
  readonly distanceMm: number;
}

/** What the protocol of a trial gave to a lesion of this place. */
export interface PlaceSchedule {
  /** Where. */
  readonly place: "within-2-cm-of-mediastinum-or-plexus" | "chest-wall-or-above-3-cm" | "lung-all-round";
  /** Fractions. */
  readonly fractions: number;
  /** Total dose in gray. */
  readonly doseGray: number;
}

/** What lies beside a lesion, as far as it bears on a local treatment. */
export interface LesionPlace {
  /** Organs it touches or grows into. */
  readonly touched: readonly PlaceStructure[];
  /** Organs of the mediastinum, spine and plexus within the distance at which a trial left its highest dose. */
  readonly beside: readonly BesideOrgan[];
  /** Organs whose distance is not recorded, and which would have to be known to be further away. */
  readonly unmeasured: readonly PlaceStructure[];
  /** Organs that are named without a distance, by their place in the list. */
  readonly unmeasuredAt: readonly number[];
  readonly abutsChestWall: boolean | undefined;
}

/** Organs of the middle of the chest, the spine and the plexus, from which the highest dose of a trial kept its distance. */
const middle: readonly PlaceStructure[] = [
  "spinal-cord",
  "brachial-plexus",
  "heart",
  "pericardium",
  "great-vessel",
  "vessel",
  "trachea",
  "esophagus",
  "bronchus",
  "vertebra",
  "mediastinum",
];

/** What has to be known to lie further away before a lesion counts as having lung all round; either of a group will do. */
const asked: readonly (readonly PlaceStructure[])[] = [
  ["spinal-cord"],
  ["brachial-plexus"],
  ["heart", "pericardium"],
  ["great-vessel"],
  ["bronchus", "trachea"],
];

/** Reads the place of a lesion from what is recorded beside it; what was not measured stays unknown. */
export function placeOf(lesion: LungLesion): LesionPlace {
  const listed = lesion.adjacent ?? [];
  const organs = listed.flatMap((each, at) => (isBranch(each) ? [] : [{ ...each, at, distance: distanceTo(each) }]));
  const known = organs.flatMap(({ structure, distance }) =>
    distance === undefined ? [] : [{ structure, distanceMm: distance as number }],
  );
  const depth = lesion.depthMm ?? undefined;
  const mediastinal: readonly BesideOrgan[] =
    lesion.pleuralSurface === "mediastinal" && depth !== undefined
      ? [{ structure: "mediastinum", distanceMm: depth }]
      : [];
  const measured: readonly BesideOrgan[] = [...known, ...mediastinal];
  const open = organs.filter(({ distance }) => distance === undefined);
  const wall = wallOf(lesion);
  const absent = asked.filter((group) => !measured.some(({ structure }) => group.includes(structure)));
  return {
    touched: measured.filter(({ distanceMm }) => distanceMm === 0).map(({ structure }) => structure),
    beside: measured.filter(
      ({ structure, distanceMm }) =>
        middle.includes(structure) && compareWithThreshold(distanceMm, farFromOrgans).verdict !== "met",
    ),
    unmeasured: [
      ...new Set([
        ...open.map(({ structure }) => structure),
        ...absent.map(([first]) => first as PlaceStructure),
        ...(wall === undefined ? (["chest-wall"] as const) : []),
      ]),
    ],
    unmeasuredAt: open.map(({ at }) => at),
    abutsChestWall: wall,
  };
}

/**
 * What the protocol of SABR-COMET gave to a lesion of this place: the middle of the chest comes first, then the chest wall
 * and the size, and the highest dose only where all of it is known to be far.
 */
export function scheduleOfPlace(place: LesionPlace, diameterMm: number | undefined): PlaceSchedule | undefined {
  const near = place.beside.length > 0;
  const far = place.unmeasured.every((structure) => structure === "chest-wall");
  const { schedule: found } = sabrCometSchedule({
    diameterMm: diameterMm as never,
    abutsChestWall: place.abutsChestWall,
    within2CmOfMediastinumOrPlexus: near ? true : far ? false : undefined,
    esophagusLimitKept: true,
  });
  if (found === undefined) return undefined;
  const { fractions, dosePerFraction } = found;
  const outer = fractions === 3 ? "lung-all-round" : "chest-wall-or-above-3-cm";
  return {
    place: near ? "within-2-cm-of-mediastinum-or-plexus" : outer,
    fractions,
    doseGray: fractions * dosePerFraction,
  };
}

/** What lies deep to the costal pleura does not abut the wall; what reaches that pleura may, and has to be checked. */
function wallOf({ adjacent, depthMm, pleuralSurface }: LungLesion): boolean | undefined {
  const wall = (adjacent ?? []).find(({ structure }) => structure === "chest-wall");
  if (wall !== undefined) {
    const distance = distanceTo(wall);
    return distance === undefined ? undefined : distance === 0;
  }
  const inside = (depthMm ?? 0) > 0;
  const elsewhere = adjacent != null && pleuralSurface != null && pleuralSurface !== "costal";
  return inside || elsewhere ? false : undefined;
}
