import type { RangeField } from "./field.ts";

/** How many entries a list of a case can have. */
export const mostEntries = 200;

// What no person exceeds, once: the parser and the functions that take such a number both refuse what lies outside.

/** Age in years. */
export const ageRange: RangeField = [0, 120];

/** Body height in centimeters: meters and feet lie outside. */
export const heightRange: RangeField = [50, 250];

/** Serum creatinine in micromoles per liter: mg/dL lie outside but in renal failure, which is a warning. */
export const creatinineRange: RangeField = [5, 3000];

/** Hemoglobin in grams per liter: g/dL lie outside. */
export const hemoglobinRange: RangeField = [30, 250];

/** FEV1 in liters: milliliters lie outside. */
export const fev1Range: RangeField = [0.1, 12];

/** FVC in liters: milliliters lie outside. */
export const fvcRange: RangeField = [0.1, 15];

/** Transfer factor in mmol/min/kPa. */
export const tlcoRange: RangeField = [0.1, 40];

/** Transfer factor in mL/min/mmHg. */
export const dlcoRange: RangeField = [0.3, 120];

/** FEV1 over FVC: a percentage lies outside. */
export const fev1FvcRatioRange: RangeField = [0, 1];

/** Height climbed on stairs in meters: steps lie outside. */
export const stairClimbRange: RangeField = [0, 200];

/** Distance of the shuttle walk in meters. */
export const shuttleWalkRange: RangeField = [0, 2000];

/** Oxygen uptake in mL/kg/min: mL/min lie outside. */
export const oxygenUptakeRange: RangeField = [0, 100];

/** Body weight in kilograms: grams lie outside. */
export const weightRange: RangeField = [1, 400];

/** A length in the lungs in millimeters: the diameter of a lesion, its depth, a distance. */
export const lungLengthRange: RangeField = [0, 400];

/** Short axis of a lymph node in millimeters. */
export const nodeAxisRange: RangeField = [0, 200];

/** How many lesions a summary counts. */
export const lesionCountRange: RangeField = [0, 1000, 1];

/** Volume of both lungs on CT in milliliters: liters lie outside. */
export const lungVolumeRange: RangeField = [200, 12000];

/** Volume a resection removes in milliliters. */
export const removedVolumeRange: RangeField = [0, 10000];

/** Performance status after ECOG. */
export const ecogRange: RangeField = [0, 4, 1];

/** A percentage of predicted. */
export const percentPredictedRange: RangeField = [0, 300];

/** A share in percent. */
export const percentRange: RangeField = [0, 100];

/** Dose of a course of radiotherapy in Gray. */
export const doseRange: RangeField = [0, 300];

/** Fractions of a course of radiotherapy. */
export const fractionRange: RangeField = [1, 100, 1];
