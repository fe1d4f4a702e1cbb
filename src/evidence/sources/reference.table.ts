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
