import type { Threshold } from "../evidence/threshold.ts";
import { requireFields, requireWord } from "../internal/guards.ts";
import { alphaBeta, type Gray } from "../units/dose.ts";
import { type Bed, bed } from "./bed.ts";
import { linearQuadraticDoubts } from "./linearQuadraticDoubts.ts";
import type { Regimen } from "./regimens.table.ts";
import { type RegimenFacts, regimensFor } from "./regimensFor.ts";
import type { Point, Schedule } from "./schedule.ts";
import type { Zone } from "./zoneDefinitions.ts";

/** Facts the annex uses about a lesion and the patient. Absent is never read as normal. */
export interface AnnexFacts extends RegimenFacts {
  /** The zone, as `zoneOf` answered under a named definition. */
  readonly zone?: Zone | "outside" | "unknown" | undefined;
  /** Interstitial lung disease. */
  readonly interstitialLungDisease?: "none-on-ct" | "suspected" | "present" | undefined;
  /** Whether the place has been irradiated before. */
  readonly previousRadiation?: boolean | undefined;
  /** Whether the lesion touches trachea, bronchus or esophagus. */
  readonly touchesAirwayOrEsophagus?: boolean | undefined;
  /** Whether it grows inside an airway. */
  readonly endobronchial?: boolean | undefined;
}

/** What a person has to weigh before any schedule is read. */
export interface AnnexQuestion {
  /** Which question. */
  readonly code:
    | "interstitial-lung-disease"
    | "earlier-radiation"
    | "contact-with-airway-or-esophagus"
    | "growth-inside-airway";
  /** `raised`: the fact is there; `suspected`: it may be; `unknown`: not recorded. */
  readonly state: "raised" | "suspected" | "unknown";
}

/** A published schedule with its doses. */
export interface AnnexSchedule {
  /** The schedule with its source. */
  readonly regimen: Regimen;
  /** Biologically effective dose with alpha/beta 10, a habit for tumors. */
  readonly bed10: Bed<10>;
  /** Biologically effective dose with alpha/beta 3, a habit for late reactions. */
  readonly bed3: Bed<3>;
  /** Published bounds of the linear-quadratic model that the dose per fraction exceeds. */
  readonly doubts: readonly Threshold[];
  /** Facts its printed limits need and which are missing. */
  readonly needs: readonly (keyof RegimenFacts)[];
}

/** The annex of one lesion. */
export interface RadiotherapyAnnex {
  /** What comes first. */
  readonly first: readonly AnnexQuestion[];
  /** Published schedules for this zone and size, none of them a prescription, none ranked. */
  readonly schedules: readonly AnnexSchedule[];
  /** Schedules for lung lesions whose source names no zone: not to be read as published for this one. */
  readonly zoneNotStated: readonly AnnexSchedule[];
  /** What is missing to list the schedules of the zone. */
  readonly needs: readonly "zone"[];
}

/**
 * Lists for one lesion which schedules are published for its zone and size, each with BED10 and BED3, and what comes
 * before them.
 *
 * Interstitial lung disease, earlier radiation, contact with airway or esophagus and growth inside an airway stand
 * first, also where they are not recorded. Schedules whose source names no zone stand apart, so that a single fraction
 * given somewhere in the lung is not read as published for a lesion at the bronchus. Nothing is filtered by dose: all
 * schedules of one trial lie below 100 Gy10.
 * Both ratios are habits and are named; a schedule stated at the isocenter keeps that in its `regimen`, so that its
 * numbers are not compared with those at the edge of the target.
 *
 * @param facts - zone, size, chest wall and the four questions
 * @returns questions, schedules and needs, as plain data
 * @throws RangeError when a number or a word is impossible
 * @example
 * ```ts
 * const annex = schedulesPublishedFor({ zone: "ultracentral", diameterMm: millimeters(25), interstitialLungDisease: "present" });
 * annex.first.map((question) => question.state); // => ["raised", "unknown", "unknown", "unknown"]
 * annex.schedules.find(({ regimen }) => regimen.id === "hilus-56-8")?.bed10; // => 95.2
 * schedulesPublishedFor({}).needs; // => ["zone"]
 * ```
 */
export function schedulesPublishedFor(facts: AnnexFacts): RadiotherapyAnnex {
  const action = "list the schedules of a lesion";
  requireFields(action, "the facts", facts);
  const zone = facts.zone ?? "unknown";
  requireWord(action, "the zone", zone, ["peripheral", "central", "ultracentral", "outside", "unknown"]);
  const lung = facts.interstitialLungDisease ?? undefined;
  if (lung !== undefined) {
    requireWord(action, "interstitial lung disease", lung, ["none-on-ct", "suspected", "present"]);
  }
  const first: AnnexQuestion[] = [];
  if (lung !== "none-on-ct") {
    const state = lung === "present" ? "raised" : (lung ?? "unknown");
    first.push({ code: "interstitial-lung-disease", state });
  }
  const asked: readonly (readonly [AnnexQuestion["code"], boolean | undefined])[] = [
    ["earlier-radiation", facts.previousRadiation],
    ["contact-with-airway-or-esophagus", facts.touchesAirwayOrEsophagus],
    ["growth-inside-airway", facts.endobronchial],
  ];
  for (const [code, answer] of asked) {
    if (answer !== false) first.push({ code, state: answer === true ? "raised" : "unknown" });
  }
  const zoneNotStated = listed("not-stated", facts);
  if (zone === "outside" || zone === "unknown") return { first, schedules: [], zoneNotStated, needs: ["zone"] };
  return { first, schedules: listed(zone, facts), zoneNotStated, needs: [] };
}

function listed(zone: Zone | "not-stated", facts: AnnexFacts): readonly AnnexSchedule[] {
  return regimensFor(zone, facts).map(({ regimen, needs }) => ({ regimen, needs, ...doses(regimen) }));
}

function doses(regimen: Regimen): Pick<AnnexSchedule, "bed10" | "bed3" | "doubts"> {
  const course: Schedule<Point> = {
    fractions: regimen.fractions,
    dosePerFraction: regimen.dosePerFractionGray as Gray,
    at: regimen.at,
  };
  return { bed10: bed(course, alphaBeta(10)), bed3: bed(course, alphaBeta(3)), doubts: linearQuadraticDoubts(course) };
}
