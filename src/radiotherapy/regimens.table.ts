import type { Citation, Sourced } from "../evidence/citation.ts";
import * as sources from "../evidence/sources/radiotherapy.table.ts";
import type { Point } from "./schedule.ts";
import type { Zone } from "./zoneDefinitions.ts";

/** A published schedule, with the place and size it was published for. Never a prescription. */
export interface Regimen extends Sourced {
  /** Short name. */
  readonly id: string;
  /** Number of fractions. */
  readonly fractions: number;
  /** Dose per fraction in gray. */
  readonly dosePerFractionGray: number;
  /** Zones it was published for; empty where the source read here names none. */
  readonly zones: readonly Zone[];
  /** Where its dose is stated; absent where the source read here does not say. */
  readonly at?: Point;
  /** Prescription isodose in percent of the maximum, where that is part of the policy. */
  readonly isodosePercent?: number;
  /** Hottest point allowed, in percent of the prescription. */
  readonly hotSpotPercent?: number;
  /** Largest diameter in millimeters it was published for. */
  readonly upToMm?: number;
  /** Whether a lesion exactly that large is included. */
  readonly upToIncluded?: boolean;
  /** Smallest diameter in millimeters, itself excluded. */
  readonly aboveMm?: number;
  /** Distance to the chest wall in millimeters that has to be exceeded. */
  readonly chestWallAboveMm?: number;
  /** What else its source requires, as a code. */
  readonly when?:
    | "parenchyma-all-round"
    | "broad-chest-wall-contact"
    | "chest-wall-contact"
    | "long-life-expectancy"
    | "esophagus-limit-not-kept"
    | "near-esophagus"
    | "four-to-ten-metastases"
    | "no-endobronchial-growth";
  /** Where its own investigators advise against it. */
  readonly adviceAgainst?: "within-1-cm-of-main-bronchi-or-trachea";
  /** Trial or guideline that used it. */
  readonly usedIn: string;
  /** Whether it was under test or stood in the control arm. */
  readonly role: "studied" | "guideline" | "control-arm";
}

const upTo50 = { upToMm: 50, upToIncluded: true };

/** The fields every row has: name, fractions, gray in each, and the zones it was published for. */
function doses(id: string, fractions: number, dosePerFractionGray: number, ...zones: Zone[]): Doses {
  return { id, fractions, dosePerFractionGray, zones };
}

/** Adds to rows the source all of them were read in, and what it did with them. */
function from(role: Regimen["role"], source: Citation, rows: readonly Omit<Regimen, keyof Read>[]): Regimen[] {
  return rows.map((row) => ({ ...row, role, source, standing: "primary" }));
}

type Doses = Pick<Regimen, "id" | "fractions" | "dosePerFractionGray" | "zones">;
type Read = Pick<Regimen, "role" | "source" | "standing">;

/** Published schedules for lesions of the lung, a row a schedule and source. */
export const regimens: readonly Regimen[] = /* @__PURE__ */ (() => [
  ...from("studied", sources.safronProtocol, [
    { ...doses("safron-28-1", 1, 28, "peripheral"), ...upTo50, usedIn: "SAFRON II" },
    { ...doses("safron-48-4", 4, 12, "peripheral"), ...upTo50, usedIn: "SAFRON II" },
  ]),
  ...from("guideline", sources.nccnLungRadiation, [
    {
      ...doses("nccn-34-1", 1, 34, "peripheral"),
      upToMm: 20,
      upToIncluded: false,
      chestWallAboveMm: 10,
      usedIn: "NCCN, RTOG 0915",
    },
    {
      ...doses("nccn-25-1", 1, 25, "peripheral"),
      upToMm: 20,
      upToIncluded: false,
      chestWallAboveMm: 10,
      usedIn: "NCCN, lower end of 25 to 34 Gy once",
    },
  ]),
  ...from("studied", sources.filippi2014, [
    { ...doses("filippi-26-1", 1, 26), at: "target-edge", isodosePercent: 80, ...upTo50, usedIn: "Filippi 2014" },
  ]),
  ...from("guideline", sources.acrop2017, [
    { ...doses("acrop-45-3", 3, 15, "peripheral"), at: "target-edge", usedIn: "ESTRO ACROP" },
    {
      ...doses("acrop-54-3", 3, 18, "peripheral"),
      at: "target-edge",
      when: "long-life-expectancy",
      usedIn: "ESTRO ACROP",
    },
    {
      ...doses("acrop-48-4", 4, 12, "peripheral"),
      at: "target-edge",
      when: "broad-chest-wall-contact",
      usedIn: "ESTRO ACROP",
    },
  ]),
  ...from("studied", sources.rtog0236, [
    { ...doses("rtog-0236-54-3", 3, 18, "peripheral"), upToMm: 50, upToIncluded: false, usedIn: "RTOG 0236" },
  ]),
  ...from("studied", sources.cyberknife2020, [
    {
      ...doses("cyberknife-60-3", 3, 20),
      at: "target-edge",
      isodosePercent: 80,
      usedIn: "lung metastases, 104 patients",
    },
  ]),
  ...from("studied", sources.sabrComet2012, [
    {
      ...doses("sabr-comet-54-3", 3, 18, "peripheral"),
      upToMm: 30,
      upToIncluded: true,
      when: "parenchyma-all-round",
      usedIn: "SABR-COMET",
    },
    { ...doses("sabr-comet-55-5-size", 5, 11, "peripheral"), aboveMm: 30, usedIn: "SABR-COMET" },
    { ...doses("sabr-comet-55-5-wall", 5, 11, "peripheral"), when: "chest-wall-contact", usedIn: "SABR-COMET" },
    { ...doses("sabr-comet-60-8", 8, 7.5, "central", "ultracentral"), usedIn: "SABR-COMET" },
    {
      ...doses("sabr-comet-60-12", 12, 5, "central", "ultracentral"),
      when: "esophagus-limit-not-kept",
      usedIn: "SABR-COMET",
    },
  ]),
  ...from("studied", sources.sabrComet10, [
    { ...doses("sabr-comet-10-20-1", 1, 20), when: "four-to-ten-metastases", usedIn: "SABR-COMET-10" },
    { ...doses("sabr-comet-10-30-3", 3, 10), when: "four-to-ten-metastases", usedIn: "SABR-COMET-10" },
    { ...doses("sabr-comet-10-35-5", 5, 7), when: "four-to-ten-metastases", usedIn: "SABR-COMET-10" },
  ]),
  ...from("studied", sources.lustre, [
    { ...doses("lustre-48-4", 4, 12, "peripheral"), ...upTo50, usedIn: "LUSTRE" },
    { ...doses("lustre-60-8", 8, 7.5, "central"), ...upTo50, usedIn: "LUSTRE" },
  ]),
  ...from("control-arm", sources.lustre, [
    { ...doses("lustre-60-15", 15, 4, "peripheral", "central"), ...upTo50, usedIn: "LUSTRE" },
  ]),
  ...from("guideline", sources.nccnLungRadiation, [
    { ...doses("nccn-48-4", 4, 12, "peripheral", "central"), usedIn: "NCCN, lower end of 48 to 50 Gy in 4" },
    { ...doses("nccn-50-4", 4, 12.5, "peripheral", "central"), usedIn: "NCCN, upper end of 48 to 50 Gy in 4" },
    { ...doses("nccn-50-5", 5, 10, "peripheral", "central"), usedIn: "NCCN, lower end of 50 to 55 Gy in 5; RTOG 0813" },
    { ...doses("nccn-55-5", 5, 11, "peripheral", "central"), usedIn: "NCCN, upper end of 50 to 55 Gy in 5" },
  ]),
  ...from("studied", sources.rtog0813, [
    { ...doses("rtog-0813-57.5-5", 5, 11.5, "central"), ...upTo50, usedIn: "RTOG 0813" },
    { ...doses("rtog-0813-60-5", 5, 12, "central"), ...upTo50, usedIn: "RTOG 0813, highest dose tolerated" },
  ]),
  ...from("guideline", sources.nccnLungRadiation, [
    { ...doses("nccn-60-8", 8, 7.5, "central"), usedIn: "NCCN, lower end of 60 to 70 Gy in 8 to 10" },
    { ...doses("nccn-70-10", 10, 7, "central"), usedIn: "NCCN, upper end of 60 to 70 Gy in 8 to 10" },
  ]),
  ...from("studied", sources.jrosg101, [
    { ...doses("jrosg-60-8", 8, 7.5, "central"), at: "isocenter", usedIn: "JROSG10-1" },
  ]),
  ...from("studied", sources.nuyttens2012, [
    { ...doses("nuyttens-48-6", 6, 8, "central"), when: "near-esophagus", usedIn: "Nuyttens 2012" },
  ]),
  ...from("studied", sources.sunset2024, [
    {
      ...doses("sunset-60-8", 8, 7.5, "ultracentral"),
      hotSpotPercent: 120,
      upToMm: 60,
      upToIncluded: true,
      when: "no-endobronchial-growth",
      usedIn: "SUNSET",
    },
  ]),
  ...from("studied", sources.hilus2021, [
    {
      ...doses("hilus-56-8", 8, 7, "ultracentral"),
      at: "target-edge",
      isodosePercent: 67,
      adviceAgainst: "within-1-cm-of-main-bronchi-or-trachea",
      usedIn: "HILUS",
    },
  ]),
])();
