import type { Citation } from "../citation.ts";

/** The document this package starts from: three pillars, the 19 segments, the 40 % rule, 20 / 30 / 40 for the liver. */
export const metastasectomyArticle: Citation = {
  id: "metastasectomy-article",
  authors: "Not named",
  title: "Pulmonary metastasectomy: principles, mechanisms, applications and interdisciplinary connections",
  journal: "The starting article (unpublished teaching text, no author named)",
};
/** Thomford's criteria list, as reviewed with the later addition on alternatives. */
export const thomford1965: Citation = {
  id: "thomford-1965",
  authors: "Thomford NR, Woolner LB, Clagett OT",
  title: "The surgical treatment of metastatic tumors in the lungs",
  journal: "J Thorac Cardiovasc Surg 49:357",
  year: 1965,
};
/** Petrella's criteria list: controlled or controllable, and no better alternative. */
export const petrella2017: Citation = {
  id: "petrella-2017",
  authors: "Petrella F, Diotti C, Rimessi A, Spaggiari L",
  title: "Pulmonary metastasectomy: an overview",
  journal: "J Thorac Dis 9(Suppl 12):S1291, PMC5653506",
  year: 2017,
};
/** Kanzaki's criteria list: no other extrapulmonary metastases. */
export const kanzaki2021: Citation = {
  id: "kanzaki-2021",
  authors: "Kanzaki R, Fukui E, Kanou T, et al.",
  title: "Preoperative evaluation and indications for pulmonary metastasectomy",
  journal: "J Thorac Dis 13:2590, PMC8107542",
  year: 2021,
  doi: "10.21037/jtd-19-3791",
};
export const pulmicc2019: Citation = {
  id: "pulmicc-2019",
  authors: "Treasure T, Farewell V, Macbeth F, et al.",
  title: "Pulmonary metastasectomy versus continued active monitoring in colorectal cancer (PulMiCC)",
  journal: "Trials 20:718, PMC6909580",
  year: 2019,
};
