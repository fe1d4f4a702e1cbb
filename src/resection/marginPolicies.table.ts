import { marginReview2019, nccnLung, satellites2011, welterBalke2022 } from "../evidence/sources/resection.table.ts";
import type { MarginPolicy } from "./marginPolicy.ts";

/** At least 10 mm. Found in lung cancer, where less went with more recurrence; used here by convention. */
export const tenMillimeterMargin: MarginPolicy = {
  id: "margin-10-mm",
  millimeters: { least: 10, most: 10 },
  population: "primary lung cancer, sublobar resection",
  source: marginReview2019,
  locator: "review of margins: recurrence 7.5 against 14.6 % with less than 10 mm",
  standing: "secondary",
};

/** At least 5 mm: the lower end of the old habit of 5 to 10 mm. */
export const fiveMillimeterMargin: MarginPolicy = {
  id: "margin-5-mm",
  millimeters: { least: 5, most: 5 },
  population: "lung metastases, habit without data",
  source: marginReview2019,
  locator: "introduction: 0.5 to 1.0 cm in all directions",
  standing: "secondary",
};

/** At least the diameter of the lesion. */
export const diameterMargin: MarginPolicy = {
  id: "margin-diameter",
  diameters: 1,
  population: "primary lung cancer, margin to tumor ratio of 1 or more",
  source: marginReview2019,
  locator: "margin to tumor ratio",
  standing: "secondary",
};

/** At least 20 mm or at least the diameter, whichever is smaller. */
export const nccnMargin: MarginPolicy = {
  id: "margin-nccn-nsclc",
  millimeters: { least: 20, most: 20 },
  diameters: 1,
  population: "primary lung cancer, sublobar resection",
  source: nccnLung,
  locator: "principles of surgical therapy, margins of sublobar resection",
  standing: "primary",
};

/** At least the radius of the lesion on all sides. */
export const radiusMargin: MarginPolicy = {
  id: "margin-radius",
  diameters: 0.5,
  population: "lung metastases",
  source: welterBalke2022,
  locator: "safety margin on all sides",
  standing: "primary",
};

/**
 * 3 mm for small and 8 to 10 mm for larger colorectal metastases. The paper's abstract does not say where small ends,
 * so the policy is the whole range: below 3 mm fails, from 10 mm passes, and between the two nothing can be said.
 */
export const satelliteMargin: MarginPolicy = {
  id: "margin-satellites",
  millimeters: { least: 3, most: 10 },
  population: "colorectal lung metastases",
  source: satellites2011,
  locator: "abstract, conclusions",
  standing: "primary",
};

/** The six published margins. */
export const marginPolicies: readonly MarginPolicy[] = [
  tenMillimeterMargin,
  fiveMillimeterMargin,
  diameterMargin,
  nccnMargin,
  radiusMargin,
  satelliteMargin,
];
