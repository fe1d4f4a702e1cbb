import { ersEsts2009Guideline } from "../evidence/sources/fitness.table.ts";
import type { Threshold } from "../evidence/threshold.ts";
import type { UptakeLines } from "./uptakeBand.ts";

/** Both measured values above it: no exercise test. Exactly 80 % is printed nowhere; it takes the cautious branch. */
export const ersEsts2009Measured: Threshold = {
  value: 80,
  unit: "percent-predicted",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer",
  source: ersEsts2009Guideline,
  locator: "restated in PMC4283874: FEV1 and DLCO above 80 %",
  standing: "secondary",
};

/** Peak oxygen uptake below it: lobectomy and pneumonectomy are advised against. */
export const ersEsts2009UptakeLowest: Threshold = {
  value: 10,
  unit: "milliliter-per-kilogram-per-minute",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer",
  source: ersEsts2009Guideline,
  locator: "restated in PMC4283874: below 10 mL/kg/min",
  standing: "secondary",
};

/** The same on the scale of predicted. */
export const ersEsts2009UptakeLowestPercent: Threshold = {
  value: 35,
  unit: "percent-predicted",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer",
  source: ersEsts2009Guideline,
  locator: "restated in PMC4283874: below 35 %",
  standing: "secondary",
};

/** Peak oxygen uptake above it: up to pneumonectomy. */
export const ersEsts2009UptakeAmple: Threshold = {
  value: 20,
  unit: "milliliter-per-kilogram-per-minute",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer",
  source: ersEsts2009Guideline,
  locator: "restated in PMC4283874: 10 to 20 mL/kg/min is the middle band",
  standing: "secondary",
};

/** The same on the scale of predicted. */
export const ersEsts2009UptakeAmplePercent: Threshold = {
  value: 75,
  unit: "percent-predicted",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer",
  source: ersEsts2009Guideline,
  locator: "restated in PMC4283874: 35 to 75 % is the middle band",
  standing: "secondary",
};

/** Both predicted values above it: up to the calculated extent. */
export const ersEsts2009Ppo: Threshold = {
  value: 30,
  unit: "percent-predicted",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer",
  source: ersEsts2009Guideline,
  locator: "algorithm; the 30 % seen in secondary texts only",
  standing: "secondary",
};

/** Predicted postoperative oxygen uptake above it: up to the calculated extent. Whether the figure means the predicted or the peak value is unverified. */
export const ersEsts2009PpoUptake: Threshold = {
  value: 10,
  unit: "milliliter-per-kilogram-per-minute",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer",
  source: ersEsts2009Guideline,
  locator: "algorithm, last step; not seen",
  standing: "unconfirmed",
};

/** The same on the scale of predicted. */
export const ersEsts2009PpoUptakePercent: Threshold = {
  value: 35,
  unit: "percent-predicted",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer",
  source: ersEsts2009Guideline,
  locator: "algorithm, last step; not seen",
  standing: "unconfirmed",
};

/** The four lines of peak oxygen uptake together. */
export const ersEsts2009UptakeLines: UptakeLines = {
  lowest: ersEsts2009UptakeLowest,
  lowestPercent: ersEsts2009UptakeLowestPercent,
  ample: ersEsts2009UptakeAmple,
  amplePercent: ersEsts2009UptakeAmplePercent,
};
