import type { LobeName, LungSide } from "../anatomy/lobe.ts";
import type { SegmentName } from "../anatomy/segment.ts";
import type { Quantity } from "../units/quantity.ts";
import type { Noted } from "./noted.ts";

/** The presumed nature of a lesion. */
export type LesionNature =
  | "proven-metastasis"
  | "suspected-metastasis"
  | "indeterminate"
  | "suspected-primary-lung-cancer"
  | "proven-primary-lung-cancer"
  | "benign";

/** How a lesion has behaved since the scan before. */
export type LesionCourse = "new" | "growing" | "stable" | "responding" | "vanished";

/** Which part of the visceral pleura a lesion is nearest to. */
export type PleuralSurface = "costal" | "diaphragmatic" | "interlobar" | "mediastinal";

/** A structure beside a lesion. */
export type AdjacentStructureName =
  | "vessel"
  | "bronchus"
  | "trachea"
  | "esophagus"
  | "heart"
  | "great-vessel"
  | "brachial-plexus"
  | "spinal-cord"
  | "chest-wall"
  | "diaphragm"
  | "pericardium"
  | "vertebra";

/** How far up the tree a vessel or bronchus stands. */
export type BranchOrder = "subsegmental" | "segmental" | "lobar" | "main";

/** A structure beside a lesion and how close it is. */
export interface AdjacentStructure extends Noted {
  /** What it is. */
  readonly structure: AdjacentStructureName;
  /** For vessels and bronchi: which branch. */
  readonly order?: BranchOrder | undefined;
  /** Near it, touching it, pressing it in, or growing into it. */
  readonly relation?: "near" | "abuts" | "compresses" | "invades" | undefined;
  /** Shortest distance on CT; what abuts, compresses or invades is at 0. */
  readonly distanceMm?: Quantity<"millimeter"> | undefined;
}

/** A tissue sample of a lesion. */
export interface TissueSample extends Noted {
  /** When it was taken: a plain date, perhaps without day or month. */
  readonly on?: string | undefined;
  /** How it was taken. */
  readonly method?: string | undefined;
  /** What it showed. */
  readonly result?: string | undefined;
}

/** One lesion of the lung as a radiologist describes it. Every field may be absent; absent is never read as normal. */
export interface LungLesion extends Noted {
  /** What the meeting calls it. */
  readonly id?: string | undefined;
  /** Its presumed nature. */
  readonly nature?: LesionNature | undefined;
  /** Tissue taken from it. */
  readonly tissue?: TissueSample | undefined;
  /** The lobe it lies in. */
  readonly lobe?: LobeName | undefined;
  /** The lobes it lies in, where it crosses a fissure. */
  readonly lobes?: readonly LobeName[] | undefined;
  /** The side, where no lobe is known. */
  readonly side?: LungSide | undefined;
  /** The segments it lies in; absent, it may be anywhere in the lobe. */
  readonly segments?: readonly SegmentName[] | undefined;
  /** Longest axial diameter in the lung window. */
  readonly diameterMm?: Quantity<"millimeter"> | undefined;
  /** When the diameter was measured. */
  readonly measuredOn?: string | undefined;
  /** When it was first seen. */
  readonly firstSeenOn?: string | undefined;
  /** The diameter before. */
  readonly previousDiameterMm?: Quantity<"millimeter"> | undefined;
  /** When the diameter before was measured. */
  readonly previousOn?: string | undefined;
  /** How it has behaved. */
  readonly course?: LesionCourse | undefined;
  /** Density on CT. */
  readonly attenuation?: "solid" | "part-solid" | "ground-glass" | undefined;
  /** Contour on CT. */
  readonly contour?: "smooth" | "lobulated" | "spiculated" | undefined;
  /** Calcification on CT. */
  readonly calcification?:
    | "none"
    | "diffuse"
    | "central"
    | "laminated"
    | "popcorn"
    | "eccentric"
    | "stippled"
    | undefined;
  /** Whether an air bronchogram runs through it. */
  readonly airBronchogram?: boolean | undefined;
  /** From the visceral pleura to the lesion's nearest edge, on inspiratory CT; 0 touches the pleura. */
  readonly depthMm?: Quantity<"millimeter"> | undefined;
  /** Which surface that pleura is. */
  readonly pleuralSurface?: PleuralSurface | undefined;
  /** Whether it reaches across a fissure into the next lobe. */
  readonly crossesFissure?: boolean | undefined;
  /** From its edge to the nearest intersegmental plane: what the margin of a segmentectomy depends on. */
  readonly intersegmentalPlaneMm?: Quantity<"millimeter"> | undefined;
  /** Whether it grows inside an airway. */
  readonly endobronchial?: boolean | undefined;
  /** Structures beside it. Absent: not looked for. An empty list: looked for, and nothing lies within the margin. */
  readonly adjacent?: readonly AdjacentStructure[] | undefined;
  /** Whether it has been irradiated before. */
  readonly previousRadiation?: boolean | undefined;
}
