import type { Citation } from "../citation.ts";

/** Residual tumor classification and its fine points. */
export const wittekind2009: Citation = {
  id: "wittekind-2009",
  authors: "Wittekind C, Compton C, Quirke P, et al.",
  title:
    "A uniform residual tumor (R) classification: integration of the R classification and the circumferential margin status",
  journal: "Cancer 115:3483",
  year: 2009,
  doi: "10.1002/cncr.24320",
};
export const ramiPorta2005: Citation = {
  id: "rami-porta-2005",
  authors: "Rami-Porta R, Wittekind C, Goldstraw P",
  title: "Complete resection in lung cancer surgery: proposed definition",
  journal: "Lung Cancer 49:25",
  year: 2005,
  doi: "10.1016/j.lungcan.2005.01.001",
};
/** Review of margins in metastasectomy: the habit of 5 to 10 mm, and that nothing underlies it. */
export const marginReview2019: Citation = {
  id: "margin-review",
  authors: "Authors as listed at jovs.amegroups.org/article/view/25062",
  title: "Pursuit of an optimal surgical margin in pulmonary metastasectomy",
  journal: "Journal of Visualized Surgery, article 25062",
};
/** How far satellite tumor cells lie from colorectal lung metastases. */
export const satellites2011: Citation = {
  id: "satellites-2011",
  authors: "Authors as listed at PubMed 21163502",
  title:
    "Safety distance in the resection of colorectal lung metastases: a prospective evaluation of satellite tumor cells with immunohistochemistry",
  journal: "J Thorac Cardiovasc Surg 141:1218-1222",
  year: 2011,
  doi: "10.1016/j.jtcvs.2010.08.089",
};
export const chung2019: Citation = {
  id: "chung-2019",
  authors: "Chung JH, Lee SH, Yi E, et al.",
  title:
    "Impact of resection margin length and tumor depth on the local recurrence after thoracoscopic pulmonary wedge resection of a single colorectal metastasis",
  journal: "J Thorac Dis, article 28925",
  year: 2019,
};
/** Margin of a sublobar resection for primary lung cancer. */
export const nccnLung: Citation = {
  id: "nccn-nsclc",
  authors: "National Comprehensive Cancer Network",
  title: "Non-small cell lung cancer, principles of surgical therapy (older edition, read in a public copy)",
  journal: "NCCN Guidelines",
};
/** German textbook chapter: the margin is the radius of the metastasis. */
export const welterBalke2022: Citation = {
  id: "welter-balke-2022",
  authors: "Welter S, Balke M",
  title: "Chapter on lung metastases",
  journal: "Springer Medizin",
  year: 2022,
};
