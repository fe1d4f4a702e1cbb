import type { Citation } from "../citation.ts";

/** How well readers agree on the diameter of small nodules. */
export const revel2004: Citation = {
  id: "revel-2004",
  authors: "Revel MP, Bissery A, Bienvenu M, et al.",
  title: "Are two-dimensional CT measurements of small noncalcified pulmonary nodules reliable?",
  journal: "Radiology",
  year: 2004,
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
