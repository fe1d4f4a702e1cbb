import { revel2004 } from "../evidence/sources/trials.table.ts";
import type { Repeatability } from "./repeatability.table.ts";

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
