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

const nice = "National Institute for Health and Care Excellence";

/** The trial that limits the age of imaging and of lung function before registration. */
export const stableMates: Citation = {
  id: "stable-mates",
  authors: "STABLE-MATES/JoLT-Ca investigators",
  title: "Sublobar resection versus stereotactic ablative radiotherapy in high-risk stage I lung cancer",
  journal: "Trial registration at pioneersresearch.org",
};
/** What a single lung nodule of a patient with an earlier malignancy turned out to be. */
export const quint2000: Citation = {
  id: "quint-2000",
  authors: "Quint LE, Park CH, Iannettoni MD",
  title: "Solitary pulmonary nodules in patients with extrapulmonary neoplasms",
  journal: "Radiology 217:257-261",
  year: 2000,
};
/** The guideline that advises to consider a biopsy of a single lung lesion. */
export const niceNg151: Citation = {
  id: "nice-ng151",
  authors: nice,
  title: "Colorectal cancer, NG151: treatment for metastatic colorectal cancer in the lung",
  journal: "NICE guideline, rationale",
};
/** Tissue at the first recurrence of breast cancer, as ABC and ESMO recommend it. */
export const abcTissue2017: Citation = {
  id: "abc-tissue-2017",
  authors: "(authors not seen)",
  title: "Biopsy of metastases of breast cancer, with the recommendations of ABC and ESMO (title not seen)",
  journal: "BMC Cancer",
  year: 2017,
  doi: "10.1186/s12885-016-3014-6",
};
/** Nodules that are most often benign. */
export const btsNodules2015: Citation = {
  id: "bts-nodules-2015",
  authors: "British Thoracic Society",
  title: "Guidelines for the investigation and management of pulmonary nodules",
  journal: "Thorax 70 Suppl 2",
  year: 2015,
};
export const sts2019: Citation = {
  id: "sts-2019",
  authors: "Handy JR, et al., Society of Thoracic Surgeons",
  title: "Expert consensus document on pulmonary metastasectomy",
  journal: "Ann Thorac Surg 107:631-649",
  year: 2019,
  doi: "10.1016/j.athoracsur.2018.10.028",
};
/** Imaging of the brain in melanoma. */
export const niceQs130: Citation = {
  id: "nice-qs130",
  authors: nice,
  title: "Skin cancer, quality standard QS130, statement 6",
  journal: "NICE quality standard",
};
export const eanoEsmo2021: Citation = {
  id: "eano-esmo-2021",
  authors: "EANO and ESMO",
  title: "Clinical practice guideline for brain metastasis from solid tumors",
  journal: "Ann Oncol",
  year: 2021,
};
/** Occult metastases of kidney cancer in the brain. */
export const kotecha2021: Citation = {
  id: "kotecha-2021",
  authors: "Kotecha RR, Flippot R, Nortman T, et al.",
  title: "Prognosis of incidental brain metastases in patients with advanced renal cell carcinoma",
  journal: "J Natl Compr Canc Netw 19:432",
  year: 2021,
};
export const pennathur2021: Citation = {
  id: "pennathur-2021",
  authors: "Pennathur A, Brunelli A, Criner GJ, et al., American Association for Thoracic Surgery",
  title:
    "Definition and assessment of high risk in patients considered for lobectomy for stage I non-small cell lung cancer: expert panel consensus document",
  journal: "J Thorac Cardiovasc Surg 162:1605-1618",
  year: 2021,
  doi: "10.1016/j.jtcvs.2021.07.030",
};
export const koong1999: Citation = {
  id: "koong-1999",
  authors: "Koong HN, Pastorino U, Ginsberg RJ",
  title: "Is there a role for pneumonectomy in pulmonary metastases? International Registry of Lung Metastases",
  journal: "Ann Thorac Surg 68:2039",
  year: 1999,
  doi: "10.1016/S0003-4975(99)01151-0",
};
export const matsutani2017: Citation = {
  id: "matsutani-2017",
  authors: "Matsutani N, et al. (later authors not seen)",
  title: "Pneumonectomy for pulmonary metastases in the Japanese registry (title as reported)",
  journal: "J Thorac Dis",
  year: 2017,
};
export const completion1997: Citation = {
  id: "completion-1997",
  authors: "Grunenwald D, Spaggiari L, Girard P, et al.",
  title: "Completion pneumonectomy for lung metastases: is it justified?",
  journal: "Eur J Cardiothorac Surg 12:694",
  year: 1997,
};
export const yazgan2018: Citation = {
  id: "yazgan-2018",
  authors: "Yazgan S, Üçvet A, Gürsoy S, Samancılar Ö",
  title: "Completion pneumonectomy: indications and outcomes in non-small cell lung cancer",
  journal: "Turk Gogus Kalp Dama (volume not seen)",
  year: 2018,
  doi: "10.5606/tgkdc.dergisi.2018.16159",
};
/** Operations on an only lung. */
export const onlyLung2024: Citation = {
  id: "only-lung-2024",
  authors: "Jeong GH, Choi YS, Jeon YJ, et al.",
  title: "Contralateral pulmonary resection after pneumonectomy",
  journal: "J Chest Surg 57:145-151",
  year: 2024,
  doi: "10.5090/jcs.23.115",
};
export const sato2015: Citation = {
  id: "sato-2015",
  authors: "Sato T, Kondo H, Watanabe A, et al.",
  title:
    "A simple risk scoring system for predicting acute exacerbation of interstitial pneumonia after resection in lung cancer",
  journal: "Gen Thorac Cardiovasc Surg 63:164",
  year: 2015,
  doi: "10.1007/s11748-014-0487-6",
};
/** FEV1 after lobectomy in airflow obstruction. */
export const korst1998: Citation = {
  id: "korst-1998",
  authors: "Korst RJ, et al. (later authors not seen)",
  title: "Lobectomy improves ventilatory function in selected patients with severe COPD",
  journal: "Ann Thorac Surg",
  year: 1998,
};
/** Emphysema measured on CT and respiratory complications after lung resection. */
export const kitazawa2021: Citation = {
  id: "kitazawa-2021",
  authors: "Kitazawa S, Wijesinghe AI, Maki N, et al.",
  title: "Predicting respiratory complications following lobectomy using quantitative CT measures of emphysema",
  journal: "Int J Chron Obstruct Pulmon Dis 16:2523",
  year: 2021,
  doi: "10.2147/COPD.S321541",
};
export const bevacizumabLabel: Citation = {
  id: "bevacizumab-label",
  authors: "Label of bevacizumab",
  title: "Interval between bevacizumab and surgery, quoted elsewhere",
  journal: "Prescribing information",
};
export const nccnBevacizumab2024: Citation = {
  id: "nccn-bevacizumab-2024",
  authors: "National Comprehensive Cancer Network",
  title: "Interval between bevacizumab and surgery, quoted elsewhere",
  journal: "NCCN guideline",
  year: 2024,
};
/** How often, by which operation and at what risk metastasectomy is done. */
export const gonzalez2021: Citation = {
  id: "gonzalez-2021",
  authors: "Gonzalez M, et al., European Society of Thoracic Surgeons",
  title:
    "Report from the European Society of Thoracic Surgeons database 2019: current surgical practice and perioperative outcomes of pulmonary metastasectomy",
  journal: "Eur J Cardiothorac Surg 59:996-1003",
  year: 2021,
  doi: "10.1093/ejcts/ezaa405",
};
