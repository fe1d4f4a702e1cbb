import type { Sourced } from "../evidence/citation.ts";
import { centralDefinitions2016, hilus2021, lustre, rtog0813 } from "../evidence/sources/radiotherapy.table.ts";

/** How close to the middle of the chest a lesion lies. */
export type Zone = "peripheral" | "central" | "ultracentral";

/** The structures that definitions of a zone name. */
export type ZoneStructure =
  | "proximal-bronchial-tree"
  | "trachea"
  | "main-bronchus"
  | "esophagus"
  | "heart"
  | "brachial-plexus"
  | "major-vessel"
  | "spinal-cord"
  | "phrenic-nerve"
  | "recurrent-nerve"
  | "mediastinum"
  | "mediastinal-pleura"
  | "pericardial-pleura";

/** A structure and how near it counts. */
export interface Nearness {
  /** The structure. */
  readonly structure: ZoneStructure;
  /** Millimeters from the lesion up to which it counts, the end included. */
  readonly withinMm: number;
}

/** One published way to divide the lung. */
export interface ZoneDefinition extends Sourced {
  /** Its name. */
  readonly id: "rtog" | "rtog-0813" | "iaslc" | "lustre" | "hilus";
  /** Nearness that makes a lesion ultracentral; empty where the definition has no such zone by distance. */
  readonly ultracentralNear: readonly Nearness[];
  /** Overlap of the planning target volume that makes a lesion ultracentral. */
  readonly ultracentralOverlap: readonly ZoneStructure[];
  /** Nearness that makes a lesion central. */
  readonly centralNear: readonly Nearness[];
  /** Contact or overlap of the planning target volume that makes a lesion central. */
  readonly centralOverlap: readonly ZoneStructure[];
  /** Whether the definition names what lies outside its zones peripheral; a trial's entry rule does not. */
  readonly hasPeriphery: boolean;
}

/** RTOG: within 2 cm of the proximal bronchial tree, in all directions. */
export const rtogZones: ZoneDefinition = {
  id: "rtog",
  ultracentralNear: [],
  ultracentralOverlap: [],
  centralNear: [{ structure: "proximal-bronchial-tree", withinMm: 20 }],
  centralOverlap: [],
  hasPeriphery: true,
  source: centralDefinitions2016,
  standing: "primary",
};

/** RTOG 0813: the same, or a planning target volume that touches mediastinal or pericardial pleura. */
export const rtog0813Zones: ZoneDefinition = {
  id: "rtog-0813",
  ultracentralNear: [],
  ultracentralOverlap: [],
  centralNear: [{ structure: "proximal-bronchial-tree", withinMm: 20 }],
  centralOverlap: ["mediastinal-pleura", "pericardial-pleura"],
  hasPeriphery: true,
  source: rtog0813,
  standing: "secondary",
};

/** IASLC: within 2 cm of any critical structure of the mediastinum; ultracentral where the target overlaps an airway. */
export const iaslcZones: ZoneDefinition = {
  id: "iaslc",
  ultracentralNear: [],
  ultracentralOverlap: ["trachea", "main-bronchus"],
  centralNear: [
    { structure: "proximal-bronchial-tree", withinMm: 20 },
    { structure: "trachea", withinMm: 20 },
    { structure: "esophagus", withinMm: 20 },
    { structure: "heart", withinMm: 20 },
    { structure: "brachial-plexus", withinMm: 20 },
    { structure: "major-vessel", withinMm: 20 },
    { structure: "spinal-cord", withinMm: 20 },
    { structure: "phrenic-nerve", withinMm: 20 },
    { structure: "recurrent-nerve", withinMm: 20 },
  ],
  centralOverlap: [],
  hasPeriphery: true,
  source: centralDefinitions2016,
  standing: "primary",
};

/** LUSTRE: within 1 cm of the mediastinum or 2 cm of the proximal bronchial tree. */
export const lustreZones: ZoneDefinition = {
  id: "lustre",
  ultracentralNear: [],
  ultracentralOverlap: [],
  centralNear: [
    { structure: "mediastinum", withinMm: 10 },
    { structure: "proximal-bronchial-tree", withinMm: 20 },
  ],
  centralOverlap: [],
  hasPeriphery: true,
  source: lustre,
  standing: "primary",
};

/** HILUS: within 1 cm of the proximal bronchial tree; what lies further out was not in the trial and has no name. */
export const hilusZones: ZoneDefinition = {
  id: "hilus",
  ultracentralNear: [{ structure: "proximal-bronchial-tree", withinMm: 10 }],
  ultracentralOverlap: [],
  centralNear: [],
  centralOverlap: [],
  hasPeriphery: false,
  source: hilus2021,
  standing: "primary",
};
