import { bts2001Guideline } from "../evidence/sources/fitness.table.ts";
import type { Threshold } from "../evidence/threshold.ts";

/** FEV1 after a bronchodilator above it: lobectomy without further tests. */
export const bts2001Lobectomy: Threshold = {
  value: 1.5,
  unit: "liter",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer, without diffuse lung disease",
  source: bts2001Guideline,
  locator: "restated in two secondary texts, one with the bound included",
  standing: "secondary",
};

/** FEV1 after a bronchodilator above it: pneumonectomy without further tests. */
export const bts2001Pneumonectomy: Threshold = {
  value: 2,
  unit: "liter",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer, without diffuse lung disease",
  source: bts2001Guideline,
  locator: "restated in two secondary texts, one with the bound included",
  standing: "secondary",
};

/** Both predicted values above it, with the saturation: average risk. */
export const bts2001PpoAbove: Threshold = {
  value: 40,
  unit: "percent-predicted",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer, without diffuse lung disease",
  source: bts2001Guideline,
  locator: "limb recalled; the number restated from a review of 2006",
  standing: "secondary",
};

/** Both predicted values below it: high risk; 40 % itself is neither above nor below. */
export const bts2001PpoAtLeast: Threshold = {
  value: 40,
  unit: "percent-predicted",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer, without diffuse lung disease",
  source: bts2001Guideline,
  locator: "limb recalled; the number restated from a review of 2006",
  standing: "secondary",
};

/** Resting saturation on air above it. */
export const bts2001Saturation: Threshold = {
  value: 90,
  unit: "percent",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer, without diffuse lung disease",
  source: bts2001Guideline,
  locator: "limb recalled, text not seen",
  standing: "unconfirmed",
};

/** Shuttle walk short of it: high risk. 25 shuttles of 10 m. */
export const bts2001Shuttle: Threshold = {
  value: 250,
  unit: "meter",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer, without diffuse lung disease",
  source: bts2001Guideline,
  locator: "limb recalled, text not seen: fewer than 25 shuttles",
  standing: "unconfirmed",
};

/** Fall of the saturation beyond it: high risk. */
export const bts2001Desaturation: Threshold = {
  value: 4,
  unit: "percent",
  passes: "below",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer, without diffuse lung disease",
  source: bts2001Guideline,
  locator: "limb recalled, text not seen: more than 4 %",
  standing: "unconfirmed",
};

/** Peak oxygen uptake above it: average risk. Exactly 15 is on neither side in print; it takes the cautious branch. */
export const bts2001Uptake: Threshold = {
  value: 15,
  unit: "milliliter-per-kilogram-per-minute",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer, without diffuse lung disease",
  source: bts2001Guideline,
  locator: "restated from a review of 2006: above 15 mL/kg/min",
  standing: "secondary",
};
