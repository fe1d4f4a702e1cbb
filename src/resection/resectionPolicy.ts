import type { Extent } from "../units/extent.ts";
import { tenMillimeterMargin } from "./marginPolicies.table.ts";
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

/**
 * The default: 10 mm of margin, an outer rind of 30 mm (about the outer third of an adult lung), at most two segments,
 * a wedge counted as anything from none to one unit, and lungs of 4.9 to 7.0 L, the predicted total lung capacity of a
 * woman of 162 cm and 75 years and of a man of 175 cm and 60 years (GLI 2021). All five are conventions of this package,
 * and the reasons of every result say so.
 */
export const documentResectionPolicy: ResectionPolicy = {
  id: "document-resection",
  margin: tenMillimeterMargin,
  rindMm: 30,
  mostSegments: 2,
  wedgeUnits: { least: 0, most: 1 },
  lungVolumeMl: { least: 4883, most: 6951 },
};
