import type { Citation } from "../citation.ts";

/** Prediction of function by counting 42 subsegments. */
export const nakahara1985: Citation = {
  id: "nakahara-1985",
  authors: "Nakahara K, Monden Y, Ohno K, Miyoshi S, Maeda H, Kawashima Y",
  title:
    "A method for predicting postoperative lung function and its relation to postoperative complications in patients with lung cancer",
  journal: "Ann Thorac Surg 39:260",
  year: 1985,
};
/** Review whose first table lists the published minimum liver remnants. */
export const liverRemnantReview2019: Citation = {
  id: "liver-remnant-review-2019",
  authors: "Kawaguchi Y, Lillemoe HA, Vauthey JN",
  title: "Dealing with an insufficient future liver remnant: PVE and two-stage hepatectomy",
  journal: "J Surg Oncol 119:594-603, PMC6422720",
  year: 2019,
  doi: "10.1002/jso.25430",
};
/** Lobar volumes on CT of 32 healthy people, lying and standing. */
export const yamada2020: Citation = {
  id: "yamada-2020",
  authors: "Yamada Y, Yamada M, Yokoyama Y, et al.",
  title:
    "Differences in lung and lobe volumes between supine and standing positions scanned with conventional and newly developed 320-detector-row upright CT: intra-individual comparison",
  journal: "Respiration 99:598, PMC7490509",
  year: 2020,
  doi: "10.1159/000507265",
};
