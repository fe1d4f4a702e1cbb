import { accp2013Guideline, sawabata2015 } from "../evidence/sources/fitness.table.ts";
import type { Threshold } from "../evidence/threshold.ts";
import type { UptakeLines } from "./uptakeBand.ts";

/** Both predicted values above it: low risk, no further test. */
export const accp2013PpoLow: Threshold = {
  value: 60,
  unit: "percent-predicted",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer",
  source: accp2013Guideline,
  locator: "abstract: both above 60 %",
  standing: "primary",
};

/** The same line with 60 % itself at low risk, as the Japanese variant prints it. */
export const accp2013PpoLowInclusive: Threshold = {
  value: 60,
  unit: "percent-predicted",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer",
  source: sawabata2015,
  locator: "abstract: both 60 % or more are low risk",
  standing: "primary",
};

/** Either predicted value below it: exercise test with oxygen uptake. 30 % itself stays in the middle in every printing. */
export const accp2013PpoExercise: Threshold = {
  value: 30,
  unit: "percent-predicted",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer",
  source: accp2013Guideline,
  locator: "abstract: either below 30 %",
  standing: "primary",
};

/** Height on stairs above it is satisfactory. */
export const accp2013Stairs: Threshold = {
  value: 22,
  unit: "meter",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer",
  source: accp2013Guideline,
  locator: "abstract: stair climbing altitude above 22 m",
  standing: "primary",
};

/** Shuttle walk above it is satisfactory. 25 shuttles are 250 m and do not stand for it. */
export const accp2013Shuttle: Threshold = {
  value: 400,
  unit: "meter",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer",
  source: accp2013Guideline,
  locator: "abstract: shuttle walk distance above 400 m",
  standing: "primary",
};

/** The same height, itself satisfactory: a restatement calls less than 22 m abnormal. */
export const accp2013StairsInclusive: Threshold = {
  value: 22,
  unit: "meter",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer",
  source: accp2013Guideline,
  locator: "medicalalgorithms.com restatement: abnormal below 22 m",
  standing: "secondary",
};

/** The same distance, itself satisfactory: a restatement calls less than 400 m abnormal. */
export const accp2013ShuttleInclusive: Threshold = {
  value: 400,
  unit: "meter",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer",
  source: accp2013Guideline,
  locator: "medicalalgorithms.com restatement: abnormal below 400 m",
  standing: "secondary",
};

/** Peak oxygen uptake below it: high risk. */
export const accp2013UptakeLowest: Threshold = {
  value: 10,
  unit: "milliliter-per-kilogram-per-minute",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer",
  source: accp2013Guideline,
  locator: "abstract: below 10 mL/kg/min",
  standing: "primary",
};

/** The same on the scale of predicted. */
export const accp2013UptakeLowestPercent: Threshold = {
  value: 35,
  unit: "percent-predicted",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer",
  source: accp2013Guideline,
  locator: "abstract: or 35 % predicted",
  standing: "primary",
};

/** Peak oxygen uptake above it: low risk. */
export const accp2013UptakeAmple: Threshold = {
  value: 20,
  unit: "milliliter-per-kilogram-per-minute",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer",
  source: accp2013Guideline,
  locator: "abstract: above 20 mL/kg/min",
  standing: "primary",
};

/** The same on the scale of predicted. */
export const accp2013UptakeAmplePercent: Threshold = {
  value: 75,
  unit: "percent-predicted",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer",
  source: accp2013Guideline,
  locator: "abstract: or above 75 % predicted",
  standing: "primary",
};

/** The lines of one printing of the figure. */
export interface Accp2013Lines extends UptakeLines {
  /** Predicted values: low risk beyond it. */
  readonly ppoLow: Threshold;
  /** Predicted values: oxygen uptake is asked short of it. */
  readonly ppoExercise: Threshold;
  /** Stairs: satisfactory beyond it. */
  readonly stairs: Threshold;
  /** Shuttle walk: satisfactory beyond it. */
  readonly shuttle: Threshold;
}

/** The abstract's signs: a value exactly at 60 %, 22 m or 400 m takes the more cautious branch. */
export const accp2013Printed: Accp2013Lines = {
  ppoLow: accp2013PpoLow,
  ppoExercise: accp2013PpoExercise,
  stairs: accp2013Stairs,
  shuttle: accp2013Shuttle,
  lowest: accp2013UptakeLowest,
  lowestPercent: accp2013UptakeLowestPercent,
  ample: accp2013UptakeAmple,
  amplePercent: accp2013UptakeAmplePercent,
};

/** The other printings: 60 %, 22 m and 400 m themselves on the passing side. */
export const accp2013Inclusive: Accp2013Lines = {
  ppoLow: accp2013PpoLowInclusive,
  ppoExercise: accp2013PpoExercise,
  stairs: accp2013StairsInclusive,
  shuttle: accp2013ShuttleInclusive,
  lowest: accp2013UptakeLowest,
  lowestPercent: accp2013UptakeLowestPercent,
  ample: accp2013UptakeAmple,
  amplePercent: accp2013UptakeAmplePercent,
};
