import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import type { LungLesion } from "../case/lesion.ts";
import { requireCase } from "../case/requireCase.ts";
import { distanceTo } from "../radiotherapy/besideLesion.ts";
import {
  type AnnexFacts,
  type AnnexQuestion,
  type AnnexSchedule,
  schedulesPublishedFor,
} from "../radiotherapy/schedulesPublishedFor.ts";
import {
  hilusZones,
  iaslcZones,
  lustreZones,
  rtog0813Zones,
  rtogZones,
  type Zone,
  type ZoneDefinition,
} from "../radiotherapy/zoneDefinitions.ts";
import { type ZoneAnswer, zoneOf } from "../radiotherapy/zoneOf.ts";
import { touchesAirwayOrEsophagus, zoneFactsOf } from "./zoneFactsOf.ts";

/** The schedules of one zone, and which definitions put the lesion there. */
export interface ZoneSchedules {
  /** The zone. */
  readonly zone: Zone;
  /** The definitions that name it. */
  readonly definitions: readonly ZoneDefinition["id"][];
  /** What is published for that zone and the size of the lesion; none a prescription, none ranked. */
  readonly schedules: readonly AnnexSchedule[];
}

/** What is published about irradiating one lesion. */
export interface LesionAnnex {
  /** Its place in the list. */
  readonly lesion: number;
  /** What comes before any schedule. */
  readonly first: readonly AnnexQuestion[];
  /** The answer of every definition; they disagree, and none is preferred. */
  readonly zones: readonly ZoneAnswer[];
  /** The schedules of each zone a definition names; empty where none does. */
  readonly published: readonly ZoneSchedules[];
  /** Schedules whose source names no zone: not to be read as published for this one. */
  readonly zoneNotStated: readonly AnnexSchedule[];
  /** What is missing to name a zone or to check a printed limit, as paths of the case. */
  readonly needs: readonly CaseFact[];
}

/**
 * Gathers the annex on radiotherapy: for each lesion that is not benign which schedules are published for its zone and
 * size, with BED10 and BED3, and what comes before them.
 *
 * The zone is determined under every definition, since they disagree and there is no default; schedules are listed for
 * each zone that one of them names. Nothing is filtered or ranked by dose. Interstitial lung disease, earlier
 * radiation, contact with airway or esophagus and growth inside an airway come first, also where they are not recorded.
 *
 * @returns one annex a lesion, in the order of the list
 * @throws RangeError when a distance or a diameter is impossible
 * @see {@link schedulesPublishedFor}
 * @example
 * ```ts
 * const lesion = {
 *   diameterMm: millimeters(18),
 *   adjacent: [{ structure: "bronchus", order: "lobar", relation: "near", distanceMm: millimeters(15) }],
 * } satisfies LungLesion;
 * const [annex] = radiotherapyAnnex({ case: { schema: "metastasectomy/1", asOf: "2026-11-24" }, lesions: [lesion] });
 * annex?.published.map(({ zone, definitions }) => [zone, definitions]); // => [["central",["rtog","rtog-0813","lustre"]]]
 * annex?.first.map(({ code }) => code).includes("contact-with-airway-or-esophagus"); // => false
 * ```
 */
export function radiotherapyAnnex(candidate: Candidate): readonly LesionAnnex[] {
  requireCase("list published radiotherapy", candidate);
  const { lesions, patient } = candidate;
  const interstitialLungDisease = patient?.interstitialLungDisease ?? undefined;
  return (lesions ?? []).flatMap((lesion, at) =>
    lesion.nature === "benign" ? [] : [annexOf(lesion, at, interstitialLungDisease)],
  );
}

function annexOf(
  lesion: LungLesion,
  at: number,
  interstitialLungDisease: AnnexFacts["interstitialLungDisease"],
): LesionAnnex {
  const place = zoneFactsOf(lesion);
  const zones = [rtogZones, rtog0813Zones, iaslcZones, lustreZones, hilusZones].map((each) => zoneOf(each, place));
  const facts: AnnexFacts = {
    diameterMm: lesion.diameterMm ?? undefined,
    chestWallMm: chestWallOf(lesion),
    interstitialLungDisease,
    previousRadiation: lesion.previousRadiation ?? undefined,
    touchesAirwayOrEsophagus: touchesAirwayOrEsophagus(lesion),
    endobronchial: lesion.endobronchial ?? undefined,
  };
  const { first, zoneNotStated } = schedulesPublishedFor(facts);
  const published = named.flatMap((zone): readonly ZoneSchedules[] => {
    const definitions = zones.filter((answer) => answer.zone === zone).map(({ definition }) => definition);
    if (definitions.length === 0) return [];
    return [{ zone, definitions, schedules: schedulesPublishedFor({ ...facts, zone }).schedules }];
  });
  const asked = new Set(published.flatMap(({ schedules }) => schedules.flatMap(({ needs }) => needs)));
  const needs = [
    ...(published.length === 0 || asked.has("chestWallMm") ? distancesOf(lesion, at) : []),
    ...(asked.has("diameterMm") ? [`lesions.${at}.diameterMm` as const] : []),
  ];
  return { lesion: at, first, zones, published, zoneNotStated, needs };
}

/** What is needed of the structures around a lesion: the distances that are not recorded, or the list where all are. */
function distancesOf({ adjacent }: LungLesion, at: number): readonly CaseFact[] {
  const open = (adjacent ?? []).flatMap((beside, place) =>
    distanceTo(beside) === undefined ? [`lesions.${at}.adjacent.${place}.distanceMm` as const] : [],
  );
  return open.length > 0 ? open : [`lesions.${at}.adjacent`];
}

const named: readonly Zone[] = ["peripheral", "central", "ultracentral"];

/** The distance to the chest wall where a radiologist measured it. */
function chestWallOf({ adjacent }: LungLesion): AnnexFacts["chestWallMm"] {
  const wall = (adjacent ?? []).find(({ structure }) => structure === "chest-wall");
  return wall === undefined ? undefined : distanceTo(wall);
}
