import { bolliger1998Review, bolliger2002Review } from "../evidence/sources/fitness.table.ts";
import type { Threshold } from "../evidence/threshold.ts";
import type { UptakeLines } from "./uptakeBand.ts";

/** Both measured values at or above it, and no cardiac risk: up to pneumonectomy. */
export const bolliger1998Measured: Threshold = {
  value: 80,
  unit: "percent-predicted",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer",
  source: bolliger1998Review,
  locator: "abstract: 80 % of predicted or more",
  standing: "primary",
};

/** Peak oxygen uptake below it: prohibitive. */
export const bolliger1998UptakeLowest: Threshold = {
  value: 10,
  unit: "milliliter-per-kilogram-per-minute",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer",
  source: bolliger1998Review,
  locator: "abstract: below 10 mL/kg/min",
  standing: "primary",
};

/** The same on the scale of predicted: 40 % here, 35 % in later pathways. */
export const bolliger1998UptakeLowestPercent: Threshold = {
  value: 40,
  unit: "percent-predicted",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer",
  source: bolliger1998Review,
  locator: "algorithm, in brackets; restated",
  standing: "secondary",
};

/** Peak oxygen uptake above it: up to pneumonectomy. */
export const bolliger1998UptakeAmple: Threshold = {
  value: 20,
  unit: "milliliter-per-kilogram-per-minute",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer",
  source: bolliger1998Review,
  locator: "abstract: above 20 mL/kg/min",
  standing: "primary",
};

/** The same on the scale of predicted. */
export const bolliger1998UptakeAmplePercent: Threshold = {
  value: 75,
  unit: "percent-predicted",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer",
  source: bolliger1998Review,
  locator: "abstract: or above 75 % of predicted",
  standing: "primary",
};

/** Both predicted values above it. */
export const bolliger1998Ppo: Threshold = {
  value: 40,
  unit: "percent-predicted",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer",
  source: bolliger1998Review,
  locator: "abstract and Medscape restatement: above 40 %",
  standing: "primary",
};

/** Predicted postoperative oxygen uptake above it. */
export const bolliger1998PpoUptake: Threshold = {
  value: 10,
  unit: "milliliter-per-kilogram-per-minute",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer",
  source: bolliger1998Review,
  locator: "abstract and Medscape restatement: above 10 mL/kg/min",
  standing: "primary",
};

/** The same on the scale of predicted. */
export const bolliger1998PpoUptakePercent: Threshold = {
  value: 35,
  unit: "percent-predicted",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer",
  source: bolliger1998Review,
  locator: "Medscape restatement: above 35 %",
  standing: "secondary",
};

/** The predicted values in the later printing, 40 % itself included. */
export const bolliger2002Ppo: Threshold = {
  value: 40,
  unit: "percent-predicted",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer",
  source: bolliger2002Review,
  locator: "abstract: 40 % or more",
  standing: "primary",
};

/** Predicted oxygen uptake in the later printing, 10 itself included. */
export const bolliger2002PpoUptake: Threshold = {
  value: 10,
  unit: "milliliter-per-kilogram-per-minute",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer",
  source: bolliger2002Review,
  locator: "abstract: 10 mL/kg/min or more",
  standing: "primary",
};

/** The same on the scale of predicted. */
export const bolliger2002PpoUptakePercent: Threshold = {
  value: 35,
  unit: "percent-predicted",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer",
  source: bolliger2002Review,
  locator: "abstract: 35 % or more",
  standing: "primary",
};

/** The three lines in which the printings differ at equality. */
export interface BolligerPpoLines {
  /** Predicted FEV1 and DLCO. */
  readonly ppo: Threshold;
  /** Predicted oxygen uptake in mL/kg/min. */
  readonly uptake: Threshold;
  /** Predicted oxygen uptake in percent of predicted. */
  readonly uptakePercent: Threshold;
}

/** The printing of 1998: a value exactly on a line fails. */
export const bolliger1998Printed: BolligerPpoLines = {
  ppo: bolliger1998Ppo,
  uptake: bolliger1998PpoUptake,
  uptakePercent: bolliger1998PpoUptakePercent,
};

/** The printing of 2002: a value exactly on a line passes. */
export const bolliger2002Printed: BolligerPpoLines = {
  ppo: bolliger2002Ppo,
  uptake: bolliger2002PpoUptake,
  uptakePercent: bolliger2002PpoUptakePercent,
};

/** The four lines of peak oxygen uptake together. */
export const bolliger1998UptakeLines: UptakeLines = {
  lowest: bolliger1998UptakeLowest,
  lowestPercent: bolliger1998UptakeLowestPercent,
  ample: bolliger1998UptakeAmple,
  amplePercent: bolliger1998UptakeAmplePercent,
};
