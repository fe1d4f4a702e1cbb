import type { Located } from "../evidence/citation.ts";
import { decato2018, graham2019, punjabi2003, revel2004 } from "../evidence/sources/repeatability.table.ts";
import type { UnitName } from "../units/quantity.ts";

/** How far two measurements of the same person lie apart when nothing has changed, and between which two that was seen. */
export interface Repeatability extends Located {
  /** The number as printed. */
  readonly value: number;
  /** Its unit. */
  readonly unit: UnitName;
  /** Between which two measurements: nothing is said of measurements further apart in time. */
  readonly between: "one-session" | "thirty-days" | "two-readers";
  /** Who was measured twice, and when. */
  readonly population: string;
}

/** FEV1: the two best maneuvers of a session have to agree within it. */
export const fev1Repeatability: Repeatability = {
  value: 0.15,
  unit: "liter",
  between: "one-session",
  population: "persons older than 6 years, two maneuvers of one session",
  source: graham2019,
  locator: "criteria of repeatability: 0.150 L, read in texts that restate them",
  standing: "secondary",
};

/** Transfer factor: nine of ten patients lie within it, whatever their value. */
export const dlcoRepeatability: Repeatability = {
  value: 2,
  unit: "milliliter-per-minute-per-mmhg",
  between: "one-session",
  population: "6,193 patients of a hospital laboratory, two measurements of one session",
  source: punjabi2003,
  locator: "abstract: 91.5 % within 2 mL/min/mmHg, hardly dependent on the value",
  standing: "primary",
};

/** Peak oxygen uptake: a change below it may be no change. */
export const peakVo2Repeatability: Repeatability = {
  value: 540,
  unit: "milliliter-per-minute",
  between: "thirty-days",
  population: "45 healthy people, two tests within 30 days",
  source: decato2018,
  locator: "abstract: 0.540 L/min, 95 % threshold of meaningful change",
  standing: "primary",
};

/** Diameter of a nodule: the differences between readers lie within it for 95 of 100. */
export const diameterRepeatability: Repeatability = {
  value: 1.73,
  unit: "millimeter",
  between: "two-readers",
  population: "54 nodules of 3 to 18 mm, three readers",
  source: revel2004,
  locator: "abstract: 95 % limits of agreement of -1.73 and 1.73 mm between readers",
  standing: "primary",
};
