import * as sources from "../evidence/sources/liver.table.ts";
import type { SurfaceFormulaId } from "./bodySurfaceArea.ts";
import type { LiverVolumeFormula } from "./totalLiverVolume.ts";

/** Vauthey, 2002, Western adults. Usually taken with Mosteller; the paper's own surface formula was not seen. */
export const vauthey2002: LiverVolumeFormula<SurfaceFormulaId> = {
  id: "vauthey-2002",
  slope: 1267.28,
  intercept: -794.41,
  surfaces: ["mosteller", "dubois", "haycock", "gehan-george", "boyd", "fujimoto", "takahira"],
  pairing: "by-habit",
  leastSquareMeters: 1.2,
  population: "Western adults",
  source: sources.vauthey2002Paper,
  locator: "formula, as reprinted in PMC6422720 Table 1 and by Ribero 2013",
  standing: "secondary",
};

/** Urata, 1995, Japanese people. */
export const urata1995: LiverVolumeFormula<SurfaceFormulaId> = {
  id: "urata-1995",
  slope: 706.2,
  intercept: 2.4,
  surfaces: ["mosteller", "dubois", "haycock", "gehan-george", "boyd", "fujimoto", "takahira"],
  pairing: "not-stated",
  leastSquareMeters: 0.1,
  population: "Japanese people",
  source: sources.urata1995Paper,
  locator: "formula, as reprinted in PMC6422720 Table 1",
  standing: "secondary",
};

/** Heinemann, 1999, German autopsies; found the Japanese formula low by 322.6 g with a standard deviation of 335.8. */
export const heinemann1999: LiverVolumeFormula<SurfaceFormulaId> = {
  id: "heinemann-1999",
  slope: 1072.8,
  intercept: -345.7,
  surfaces: ["mosteller", "dubois", "haycock", "gehan-george", "boyd", "fujimoto", "takahira"],
  pairing: "not-stated",
  leastSquareMeters: 1.2,
  population: "1332 German autopsies",
  source: sources.heinemann1999Paper,
  locator: "abstract",
  standing: "primary",
};

/** Feng, 2017, Chinese adults. The line explains 30 % of the variance. */
export const feng2017: LiverVolumeFormula<SurfaceFormulaId> = {
  id: "feng-2017",
  slope: 758.259,
  intercept: -124.272,
  surfaces: ["mosteller", "dubois", "haycock", "gehan-george", "boyd", "fujimoto", "takahira"],
  pairing: "not-stated",
  leastSquareMeters: 1.2,
  population: "369 Chinese adults; too high above 70 years and too low above 1800 mL",
  source: sources.feng2017Paper,
  locator: "abstract",
  standing: "primary",
};

/** A thousand Korean donors, 2013, for surfaces by DuBois and no other. */
export const koreanDuBois2013: LiverVolumeFormula<"dubois"> = {
  id: "korean-2013-dubois",
  slope: 908.204,
  intercept: -464.728,
  surfaces: ["dubois"],
  pairing: "tied",
  leastSquareMeters: 1.2,
  population: "1000 Korean living donors",
  source: sources.korean2013Paper,
  locator: "abstract",
  standing: "primary",
};

/** A thousand Korean donors, 2013, for surfaces by Mosteller and no other. */
export const koreanMosteller2013: LiverVolumeFormula<"mosteller"> = {
  id: "korean-2013-mosteller",
  slope: 893.485,
  intercept: -439.169,
  surfaces: ["mosteller"],
  pairing: "tied",
  leastSquareMeters: 1.2,
  population: "1000 Korean living donors",
  source: sources.korean2013Paper,
  locator: "abstract",
  standing: "primary",
};
