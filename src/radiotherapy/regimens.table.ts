import {
  acrop2017,
  filippi2014,
  hilus2021,
  jrosg101,
  lustre,
  nccnLungRadiation,
  nuyttens2012,
  rtog0813,
  sabrComet10,
  sabrComet2012,
  safronProtocol,
  sunset2024,
} from "../evidence/bibliography/radiotherapy.table.ts";
import type { Citation } from "../evidence/citation.ts";
import type { Standing } from "../evidence/standing.ts";
import type { Point } from "./schedule.ts";
import type { Zone } from "./zoneDefinitions.ts";

/** A published schedule, with the place and size it was published for. Never a prescription. */
export interface Regimen {
  /** Short name. */
  readonly id: string;
  /** Number of fractions. */
  readonly fractions: number;
  /** Dose per fraction in gray. */
  readonly dosePerFractionGray: number;
  /** Zones it was published for; empty where the source gives it for lung lesions without naming one. */
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
  /** What else its source asks for, as a code. */
  readonly when?:
    | "parenchyma-all-round"
    | "broad-chest-wall-contact"
    | "chest-wall-contact"
    | "long-life-expectancy"
    | "esophagus-limit-not-kept"
    | "near-esophagus"
    | "four-to-ten-metastases"
    | "no-endobronchial-growth";
  /** Trial or guideline that used it. */
  readonly usedIn: string;
  /** Whether it was under test or stood in the control arm. */
  readonly role: "studied" | "guideline" | "control-arm";
  /** Where it was read. */
  readonly source: Citation;
  /** How it is known. */
  readonly standing: Standing;
}

/** Published schedules for lesions of the lung, a row a schedule and source. */
export const regimens: readonly Regimen[] = [
  {
    id: "safron-28-1",
    fractions: 1,
    dosePerFractionGray: 28,
    zones: ["peripheral"],
    upToMm: 50,
    upToIncluded: true,
    usedIn: "SAFRON II",
    role: "studied",
    source: safronProtocol,
    standing: "primary",
  },
  {
    id: "safron-48-4",
    fractions: 4,
    dosePerFractionGray: 12,
    zones: ["peripheral"],
    upToMm: 50,
    upToIncluded: true,
    usedIn: "SAFRON II",
    role: "studied",
    source: safronProtocol,
    standing: "primary",
  },
  {
    id: "nccn-34-1",
    fractions: 1,
    dosePerFractionGray: 34,
    zones: ["peripheral"],
    upToMm: 20,
    upToIncluded: false,
    chestWallAboveMm: 10,
    usedIn: "NCCN, RTOG 0915",
    role: "guideline",
    source: nccnLungRadiation,
    standing: "primary",
  },
  {
    id: "nccn-25-1",
    fractions: 1,
    dosePerFractionGray: 25,
    zones: ["peripheral"],
    upToMm: 20,
    upToIncluded: false,
    chestWallAboveMm: 10,
    usedIn: "NCCN, lower end of 25 to 34 Gy once",
    role: "guideline",
    source: nccnLungRadiation,
    standing: "primary",
  },
  {
    id: "filippi-26-1",
    fractions: 1,
    dosePerFractionGray: 26,
    zones: [],
    at: "target-edge",
    isodosePercent: 80,
    upToMm: 50,
    upToIncluded: true,
    usedIn: "Filippi 2014",
    role: "studied",
    source: filippi2014,
    standing: "primary",
  },
  {
    id: "acrop-45-3",
    fractions: 3,
    dosePerFractionGray: 15,
    zones: ["peripheral"],
    at: "target-edge",
    usedIn: "ESTRO ACROP",
    role: "guideline",
    source: acrop2017,
    standing: "primary",
  },
  {
    id: "acrop-54-3",
    fractions: 3,
    dosePerFractionGray: 18,
    zones: ["peripheral"],
    at: "target-edge",
    when: "long-life-expectancy",
    usedIn: "ESTRO ACROP",
    role: "guideline",
    source: acrop2017,
    standing: "primary",
  },
  {
    id: "acrop-48-4",
    fractions: 4,
    dosePerFractionGray: 12,
    zones: ["peripheral"],
    at: "target-edge",
    when: "broad-chest-wall-contact",
    usedIn: "ESTRO ACROP",
    role: "guideline",
    source: acrop2017,
    standing: "primary",
  },
  {
    id: "sabr-comet-54-3",
    fractions: 3,
    dosePerFractionGray: 18,
    zones: ["peripheral"],
    upToMm: 30,
    upToIncluded: true,
    when: "parenchyma-all-round",
    usedIn: "SABR-COMET",
    role: "studied",
    source: sabrComet2012,
    standing: "primary",
  },
  {
    id: "sabr-comet-55-5-size",
    fractions: 5,
    dosePerFractionGray: 11,
    zones: ["peripheral"],
    aboveMm: 30,
    usedIn: "SABR-COMET",
    role: "studied",
    source: sabrComet2012,
    standing: "primary",
  },
  {
    id: "sabr-comet-55-5-wall",
    fractions: 5,
    dosePerFractionGray: 11,
    zones: ["peripheral"],
    when: "chest-wall-contact",
    usedIn: "SABR-COMET",
    role: "studied",
    source: sabrComet2012,
    standing: "primary",
  },
  {
    id: "sabr-comet-60-8",
    fractions: 8,
    dosePerFractionGray: 7.5,
    zones: ["central", "ultracentral"],
    usedIn: "SABR-COMET",
    role: "studied",
    source: sabrComet2012,
    standing: "primary",
  },
  {
    id: "sabr-comet-60-12",
    fractions: 12,
    dosePerFractionGray: 5,
    zones: ["central", "ultracentral"],
    when: "esophagus-limit-not-kept",
    usedIn: "SABR-COMET",
    role: "studied",
    source: sabrComet2012,
    standing: "primary",
  },
  {
    id: "sabr-comet-10-20-1",
    fractions: 1,
    dosePerFractionGray: 20,
    zones: [],
    when: "four-to-ten-metastases",
    usedIn: "SABR-COMET-10",
    role: "studied",
    source: sabrComet10,
    standing: "primary",
  },
  {
    id: "sabr-comet-10-30-3",
    fractions: 3,
    dosePerFractionGray: 10,
    zones: [],
    when: "four-to-ten-metastases",
    usedIn: "SABR-COMET-10",
    role: "studied",
    source: sabrComet10,
    standing: "primary",
  },
  {
    id: "sabr-comet-10-35-5",
    fractions: 5,
    dosePerFractionGray: 7,
    zones: [],
    when: "four-to-ten-metastases",
    usedIn: "SABR-COMET-10",
    role: "studied",
    source: sabrComet10,
    standing: "primary",
  },
  {
    id: "lustre-48-4",
    fractions: 4,
    dosePerFractionGray: 12,
    zones: ["peripheral"],
    upToMm: 50,
    upToIncluded: true,
    usedIn: "LUSTRE",
    role: "studied",
    source: lustre,
    standing: "primary",
  },
  {
    id: "lustre-60-8",
    fractions: 8,
    dosePerFractionGray: 7.5,
    zones: ["central"],
    upToMm: 50,
    upToIncluded: true,
    usedIn: "LUSTRE",
    role: "studied",
    source: lustre,
    standing: "primary",
  },
  {
    id: "lustre-60-15",
    fractions: 15,
    dosePerFractionGray: 4,
    zones: ["peripheral", "central"],
    upToMm: 50,
    upToIncluded: true,
    usedIn: "LUSTRE",
    role: "control-arm",
    source: lustre,
    standing: "primary",
  },
  {
    id: "nccn-48-4",
    fractions: 4,
    dosePerFractionGray: 12,
    zones: ["peripheral", "central"],
    usedIn: "NCCN, lower end of 48 to 50 Gy in 4",
    role: "guideline",
    source: nccnLungRadiation,
    standing: "primary",
  },
  {
    id: "nccn-50-4",
    fractions: 4,
    dosePerFractionGray: 12.5,
    zones: ["peripheral", "central"],
    usedIn: "NCCN, upper end of 48 to 50 Gy in 4",
    role: "guideline",
    source: nccnLungRadiation,
    standing: "primary",
  },
  {
    id: "nccn-50-5",
    fractions: 5,
    dosePerFractionGray: 10,
    zones: ["peripheral", "central"],
    usedIn: "NCCN, lower end of 50 to 55 Gy in 5; RTOG 0813",
    role: "guideline",
    source: nccnLungRadiation,
    standing: "primary",
  },
  {
    id: "nccn-55-5",
    fractions: 5,
    dosePerFractionGray: 11,
    zones: ["peripheral", "central"],
    usedIn: "NCCN, upper end of 50 to 55 Gy in 5",
    role: "guideline",
    source: nccnLungRadiation,
    standing: "primary",
  },
  {
    id: "rtog-0813-57.5-5",
    fractions: 5,
    dosePerFractionGray: 11.5,
    zones: ["central"],
    upToMm: 50,
    upToIncluded: true,
    usedIn: "RTOG 0813",
    role: "studied",
    source: rtog0813,
    standing: "primary",
  },
  {
    id: "rtog-0813-60-5",
    fractions: 5,
    dosePerFractionGray: 12,
    zones: ["central"],
    upToMm: 50,
    upToIncluded: true,
    usedIn: "RTOG 0813, highest dose tolerated",
    role: "studied",
    source: rtog0813,
    standing: "primary",
  },
  {
    id: "nccn-60-8",
    fractions: 8,
    dosePerFractionGray: 7.5,
    zones: ["central"],
    usedIn: "NCCN, lower end of 60 to 70 Gy in 8 to 10",
    role: "guideline",
    source: nccnLungRadiation,
    standing: "primary",
  },
  {
    id: "nccn-70-10",
    fractions: 10,
    dosePerFractionGray: 7,
    zones: ["central"],
    usedIn: "NCCN, upper end of 60 to 70 Gy in 8 to 10",
    role: "guideline",
    source: nccnLungRadiation,
    standing: "primary",
  },
  {
    id: "jrosg-60-8",
    fractions: 8,
    dosePerFractionGray: 7.5,
    zones: ["central"],
    at: "isocenter",
    usedIn: "JROSG10-1",
    role: "studied",
    source: jrosg101,
    standing: "primary",
  },
  {
    id: "nuyttens-48-6",
    fractions: 6,
    dosePerFractionGray: 8,
    zones: ["central"],
    when: "near-esophagus",
    usedIn: "Nuyttens 2012",
    role: "studied",
    source: nuyttens2012,
    standing: "primary",
  },
  {
    id: "sunset-60-8",
    fractions: 8,
    dosePerFractionGray: 7.5,
    zones: ["ultracentral"],
    hotSpotPercent: 120,
    upToMm: 60,
    upToIncluded: true,
    when: "no-endobronchial-growth",
    usedIn: "SUNSET",
    role: "studied",
    source: sunset2024,
    standing: "primary",
  },
  {
    id: "hilus-56-8",
    fractions: 8,
    dosePerFractionGray: 7,
    zones: ["ultracentral"],
    at: "target-edge",
    isodosePercent: 67,
    usedIn: "HILUS, 10 of 65 died of it",
    role: "studied",
    source: hilus2021,
    standing: "primary",
  },
];
