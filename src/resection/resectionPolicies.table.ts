import { tenMillimeterMargin } from "./marginPolicies.table.ts";
import type { ResectionPolicy } from "./resectionPolicy.ts";

/**
 * The default: 10 mm of margin, an outer rind of 30 mm (about the outer third of an adult lung), at most two segments,
 * a wedge counted as anything from none to one unit, and lungs of 4.9 to 7.0 L, the predicted total lung capacity of a
 * woman of 162 cm and 75 years and of a man of 175 cm and 60 years (GLI 2021). All five are conventions of this package,
 * and the reasons of every result say so.
 */
export const defaultResectionPolicy: ResectionPolicy = {
  id: "default-resection",
  margin: tenMillimeterMargin,
  rindMm: 30,
  mostSegments: 2,
  wedgeUnits: { least: 0, most: 1 },
  lungVolumeMl: { least: 4883, most: 6951 },
};
