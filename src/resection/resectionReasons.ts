import type { AdjacentStructure, AdjacentStructureName, BranchOrder, PleuralSurface } from "../case/lesion.ts";
import type { Extent } from "../units/extent.ts";

/** What can be said for or against one resection of one lesion. */
export interface ResectionReasons {
  /** The lesion with its margin lies in the outer rind under the costal or diaphragmatic pleura. */
  "within-outer-rind": { readonly deepEdgeMm: number; readonly requiredMm?: Extent; readonly rindMm: number };
  /** The lesion begins in the outer rind and reaches below it: too large or too deep for a wedge. */
  "reaches-below-rind": { readonly deepEdgeMm: number; readonly rindMm: number };
  /** The lesion begins below the outer rind. */
  "below-outer-rind": { readonly depthMm: number; readonly rindMm: number };
  /** Its depth, size or surface is missing, so where it lies in the lung is open. */
  "place-unknown": { readonly rindMm: number };
  /** Its pleura faces the hilum or a fissure, where depth 0 is not superficial. */
  "surface-not-free": { readonly surface: PleuralSurface };
  /** Recorded as examined, and no segmental or larger vessel or bronchus lies within the margin. */
  "vessels-outside-margin": { readonly nearestMm?: number; readonly requiredMm?: Extent };
  /** A segmental or larger vessel or bronchus lies within the margin. */
  "vessel-within-margin": {
    readonly structure: AdjacentStructureName;
    readonly order?: BranchOrder;
    readonly distanceMm?: number;
    readonly requiredMm?: Extent;
  };
  /** Vessels and bronchi are not recorded, or their order or distance is missing. */
  "vessels-unknown": { readonly requiredMm?: Extent };
  /** The whole segment leaves with its vessels at the root, and the plane beyond it is far enough. */
  "plane-outside-margin": { readonly planeMm: number; readonly requiredMm?: Extent };
  /** The plane to the next segment lies within the margin, so both segments leave. */
  "plane-within-margin": { readonly planeMm: number; readonly requiredMm?: Extent };
  /** The distance to the plane is missing: one segment or two. */
  "plane-unknown": { readonly requiredMm?: Extent };
  /** The segments it lies in are not named. */
  "segments-unknown": Record<never, never>;
  /** More segments would have to go than a segmentectomy takes. */
  "too-many-segments": { readonly segments: number; readonly mostSegments: number };
  /** With its neighbors it is the whole lobe. */
  "is-the-whole-lobe": Record<never, never>;
  /** It is near a lobar vessel or bronchus, which a lobectomy divides and a smaller operation does not. */
  "lobar-structure-within-margin": {
    readonly structure: AdjacentStructureName;
    readonly order?: BranchOrder;
    readonly distanceMm?: number;
    readonly requiredMm?: Extent;
  };
  /** The lobe is removed whole. */
  "whole-lobe": Record<never, never>;
  /** The lobe is not named. */
  "lobe-unknown": Record<never, never>;
  /** It reaches across a fissure, so part of the next lobe goes too. */
  "crosses-fissure": Record<never, never>;
  /** It touches or grows into something no rule for lobes covers; the surgeon has to say. */
  "beyond-lobectomy": {
    readonly structure: AdjacentStructureName;
    readonly order?: BranchOrder;
    readonly relation: NonNullable<AdjacentStructure["relation"]>;
  };
  /** A structure is named beside it, and neither whether it is touched nor how far it is. */
  "structure-unknown": { readonly structure: AdjacentStructureName };
  /** It touches a wall of the chest, where the outward margin ends: extrapleural dissection or resection of the wall. */
  "wall-contact": { readonly structure: AdjacentStructureName };
  /** With its margin it takes up more lung than the operation removes, or may. */
  "volume-exceeds": { readonly volumeMl: Extent; readonly heldMl: Extent };
  /** Its diameter is missing, so whether it fits into what is removed is open. */
  "volume-unknown": Record<never, never>;
  /** It grows inside an airway; bronchoscopy and the surgeon have to say. */
  endobronchial: Record<never, never>;
}
