import type { Citation } from "../evidence/citation.ts";

/** The equation sets of this package, with what a page calls each. */
export const equationSetNames = {
  "gli-global-2022": "GLI Global 2022",
  "gli-2012": "GLI 2012",
  "gli-2017": "GLI 2017",
  "gli-2021": "GLI 2021",
} as const;

/** The name of an equation set of this package. */
export type EquationSet = keyof typeof equationSetNames;

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

/** Where each equation set was published; apart from the equations, so that a number does not ship with a title. */
export const equationSetCitations: Readonly<Record<EquationSet, Citation>> = {
  "gli-2012": quanjer2012,
  "gli-2017": stanojevic2017,
  "gli-2021": hall2021,
  "gli-global-2022": bowerman2023,
};
