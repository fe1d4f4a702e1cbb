import type { Citation } from "../citation.ts";

/** How well readers agree on the diameter of small nodules. */
export const revel2004: Citation = {
  id: "revel-2004",
  authors: "Revel MP, Bissery A, Bienvenu M, et al.",
  title: "Are two-dimensional CT measurements of small noncalcified pulmonary nodules reliable?",
  journal: "Radiology",
  year: 2004,
};
