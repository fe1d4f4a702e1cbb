import type { Citation } from "../citation.ts";

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
