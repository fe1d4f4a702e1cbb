import type { Extent } from "../units/extent.ts";
import type { MarginPolicy } from "./marginPolicy.ts";

/** The choices behind a choice of resection: no publication makes them for metastases. */
export interface ResectionPolicy {
  /** Its name, carried by every result. */
  readonly id: string;
  /** How much healthy lung is to stay around the lesion. */
  readonly margin: MarginPolicy;
  /**
   * How deep the outer rind of the lung reaches, in millimeters from the costal or diaphragmatic pleura. A lesion that
   * lies inside it together with its margin needs no vessel distance to be wedged; one that reaches below it is not
   * wedged.
   */
  readonly rindMm: number;
  /** The most segments a segmentectomy takes; what needs more is a lobectomy. */
  readonly mostSegments: number;
  /** How many of the 19 units one wedge is counted as. */
  readonly wedgeUnits: Extent;
  /** The volume of both lungs that says what a segment or lobe holds, in milliliters, where no CT measured it. */
  readonly lungVolumeMl: Extent;
}
