import type { Citation } from "../citation.ts";

/** The spirometry equations with five groups. */
export const quanjer2012: Citation = {
  id: "quanjer-2012",
  authors: "Quanjer PH, Stanojevic S, Cole TJ, et al.",
  title:
    "Multi-ethnic reference values for spirometry for the 3-95-yr age range: the global lung function 2012 equations",
  journal: "Eur Respir J 40:1324",
  year: 2012,
  doi: "10.1183/09031936.00080312",
};
/** The race-neutral spirometry equations. */
export const bowerman2023: Citation = {
  id: "bowerman-2023",
  authors: "Bowerman C, Bhakta NR, Brazzale D, et al.",
  title: "A race-neutral approach to the interpretation of lung function measurements",
  journal: "Am J Respir Crit Care Med 207:768",
  year: 2023,
  doi: "10.1164/rccm.202205-0963OC",
};
/** The transfer factor equations; corrected in 2020 (doi 10.1183/13993003.50010-2017). */
export const stanojevic2017: Citation = {
  id: "stanojevic-2017",
  authors: "Stanojevic S, Graham BL, Cooper BG, et al.",
  title:
    "Official ERS technical standards: Global Lung Function Initiative reference values for the carbon monoxide transfer factor for Caucasians",
  journal: "Eur Respir J 50:1700010",
  year: 2017,
  doi: "10.1183/13993003.00010-2017",
};
/** The equations for static lung volumes, people of European ancestry; coefficients and splines read in three programs. */
export const hall2021: Citation = {
  id: "hall-2021",
  authors: "Hall GL, Filipow N, Ruppel G, et al.",
  title:
    "Official ERS technical standard: Global Lung Function Initiative reference values for static lung volumes in individuals of European ancestry",
  journal: "Eur Respir J 57:2000289",
  year: 2021,
  doi: "10.1183/13993003.00289-2020",
};
/** The standard that adjusts transfer factor to a standard hemoglobin after Cotes. */
export const graham2017: Citation = {
  id: "graham-2017",
  authors: "Graham BL, Brusasco V, Burgos F, et al.",
  title: "2017 ERS/ATS standards for single-breath carbon monoxide uptake in the lung",
  journal: "Eur Respir J 49:1600016",
  year: 2017,
  doi: "10.1183/13993003.00016-2016",
};
/** The spirometry standard of 2019; its criteria of repeatability were read in texts that restate them. */
export const graham2019: Citation = {
  id: "graham-2019",
  authors: "Graham BL, Steenbruggen I, Miller MR, et al.",
  title: "Standardization of spirometry 2019 update: an official ATS and ERS technical statement",
  journal: "Am J Respir Crit Care Med 200:e70",
  year: 2019,
};
/** How far two transfer factors of one session lie apart, in 6,193 patients. */
export const punjabi2003: Citation = {
  id: "punjabi-2003",
  authors: "Punjabi NM, Shade D, Patel AM, Wise RA",
  title: "Measurement variability in single-breath diffusing capacity of the lung",
  journal: "Chest 123:1082",
  year: 2003,
};
/** How far two exercise tests within 30 days lie apart, in healthy people. */
export const decato2018: Citation = {
  id: "decato-2018",
  authors: "Decato TW, Bradley SM, Wilson EL, Hegewald MJ",
  title: "Repeatability and meaningful change of CPET parameters in healthy subjects",
  journal: "Med Sci Sports Exerc 50:589",
  year: 2018,
  doi: "10.1249/MSS.0000000000001474",
};
