import type { Citation } from "../citation.ts";

/** Lung function after metastases were removed from both sides. */
export const bilateralWedges2014: Citation = {
  id: "bilateral-wedges-2014",
  authors: "Authors as listed at thieme-connect.com s-0034-1383828",
  title: "Lung function after bilateral metastasectomy: 31 patients, before, early and at three months",
  journal: "Abstract, Thorac Cardiovasc Surg",
  year: 2014,
};
