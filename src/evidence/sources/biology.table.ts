import type { Citation } from "../citation.ts";

/** The nine states of oligometastatic disease. */
export const guckenberger2020: Citation = {
  id: "guckenberger-2020",
  authors: "Guckenberger M, Lievens Y, Bouma AB, et al.",
  title:
    "Characterisation and classification of oligometastatic disease: a European Society for Radiotherapy and Oncology and European Organisation for Research and Treatment of Cancer consensus recommendation",
  journal: "Lancet Oncol 21:e18",
  year: 2020,
  doi: "10.1016/S1470-2045(19)30718-1",
};
/** One to five lesions, all of them treatable. */
export const lievens2020: Citation = {
  id: "lievens-2020",
  authors: "Lievens Y, Guckenberger M, Gomez D, et al.",
  title: "Defining oligometastatic disease from a radiation oncology perspective: An ESTRO-ASTRO consensus document",
  journal: "Radiother Oncol 148:157",
  year: 2020,
};
/** The survey in which a quarter put the limit at three lesions. */
export const rim2024: Citation = {
  id: "rim-2024",
  authors: "Rim, Cho, Lee, et al., Oligometastasis Working Group, Korean Cancer Association",
  title: "Radiation Oncologists' Perspectives on Oligometastatic Disease: A Korean Survey Study",
  journal: "Cancer Res Treat 56(2)",
  year: 2024,
};
export const sabrComet2019Trial: Citation = {
  id: "sabr-comet-2019",
  authors: "Palma et al.",
  title: "SABR-COMET: stereotactic ablative radiotherapy in oligometastatic disease, a randomized phase 2 trial",
  journal: "Lancet 393:2051",
  year: 2019,
  doi: "10.1016/S0140-6736(18)32487-5",
};
/** Liver metastases: synchronous at presentation, early and late at twelve months from diagnosis. */
export const eahpba2023: Citation = {
  id: "eahpba-2023",
  authors: "E-AHPBA, ESSO, ESCP, ESGAR and CIRSE",
  title: "European consensus on synchronous liver metastases and colorectal cancer",
  journal: "Br J Surg 110:1161",
  year: 2023,
  doi: "10.1093/bjs/znad124",
};
/** Liver metastases: synchronous at or before diagnosis, early and late at twelve months from surgery. */
export const egoslim2015: Citation = {
  id: "egoslim-2015",
  authors: "Adam et al., Expert Group on OncoSurgery management of LIver Metastases",
  title: "Consensus on colorectal cancer with synchronous liver metastases",
  journal: "EGOSLIM consensus, read in a repository record that reports it",
  year: 2015,
};
/** Liver and lung: synchronous within three months of the operation on the primary. */
export const koreanLiverLungSeries: Citation = {
  id: "korean-liver-lung-series",
  authors: "Jeong S, Heo JS, Park JY, et al.",
  title: "Surgical resection of synchronous and metachronous lung and liver metastases of colorectal cancers",
  journal: "Ann Surg Treat Res 92:82-89, PMC5309181",
  year: 2017,
  doi: "10.4174/astr.2017.92.2.82",
};
/** The registry of 5206 lung metastasectomies and its four groups. */
export const pastorino1997: Citation = {
  id: "pastorino-1997",
  authors: "Pastorino U, Buyse M, Friedel G, et al., International Registry of Lung Metastases",
  title: "Long-term results of lung metastasectomy: prognostic analyses based on 5206 cases",
  journal: "J Thorac Cardiovasc Surg 113:37",
  year: 1997,
  doi: "10.1016/S0022-5223(97)70397-0",
};
/** The registry's own later count of the short intervals. */
export const friedel1999: Citation = {
  id: "friedel-1999",
  authors: "Friedel et al.",
  title: "Results of the International Registry of Lung Metastases",
  journal: "Zentralbl Chir 124:96",
  year: 1999,
};
export const leo2000: Citation = {
  id: "leo-2000",
  authors: "Leo et al.",
  title: "Lung metastases from melanoma in the International Registry of Lung Metastases",
  journal: "Br J Cancer 83:569, PMC2363508",
  year: 2000,
  doi: "10.1054/bjoc.2000.1335",
};
export const friedel2002: Citation = {
  id: "friedel-2002",
  authors: "Friedel et al.",
  title: "Lung metastases from breast cancer in the International Registry of Lung Metastases",
  journal: "Eur J Cardiothorac Surg 22:335",
  year: 2002,
};
/** The German documentation sheet that says where the registry groups do not apply. */
export const hermanek2004: Citation = {
  id: "hermanek-2004",
  authors: "Hermanek",
  title: "Organ-specific tumor documentation, sheet 60: pulmonary metastases (GEPD, 3rd edition)",
  journal: "German tumor documentation",
  year: 2004,
};
/** Two risk groups in soft tissue sarcoma. */
export const lee2021: Citation = {
  id: "lee-2021",
  authors: "Lee RM, Ethun CG, Gamboa AC, et al.",
  title:
    "A novel preoperative risk score to guide patient selection for resection of soft tissue sarcoma lung metastases: An analysis from the United States Sarcoma Collaborative",
  journal: "J Surg Oncol",
  year: 2021,
};
/** Three factors in colorectal cancer; which counts make which group is not in the abstract. */
export const salah2012Pooled: Citation = {
  id: "salah-2012",
  authors: "Salah et al.",
  title: "Pulmonary metastasectomy in colorectal cancer: pooled analysis of 927 patients",
  journal: "Ann Oncol 23:2649",
  year: 2012,
  doi: "10.1093/annonc/mds100",
};
/** Count of four factors in patients given stereotactic radiotherapy. */
export const deVin2014Cohort: Citation = {
  id: "de-vin-2014",
  authors: "de Vin et al.",
  title: "Prognosis of 309 patients with at most five metastases given stereotactic radiotherapy",
  journal: "Ann Oncol 25:467",
  year: 2014,
  doi: "10.1093/annonc/mdt537",
};
/** Three groups in oligometastatic lung cancer. */
export const ashworth2014Pooled: Citation = {
  id: "ashworth-2014",
  authors: "Ashworth et al.",
  title: "Individual patient data of 757 patients with oligometastatic non-small cell lung cancer",
  journal: "Clin Lung Cancer 15:346",
  year: 2014,
  doi: "10.1016/j.cllc.2014.04.003",
};
/** A tree of size and interval in colorectal cancer, two of its four groups printed. */
export const colorectalTree2004Series: Citation = {
  id: "colorectal-tree-2004",
  authors: "(authors not seen)",
  title: "Pulmonary resection of colorectal metastases, 75 patients and 104 operations (title not seen)",
  journal: "Br J Surg, PubMed 15286972",
  year: 2004,
};
export const gonzalez2013: Citation = {
  id: "gonzalez-2013",
  authors: "Gonzalez et al.",
  title: "Risk factors for survival after lung metastasectomy in colorectal cancer: a meta-analysis of 25 studies",
  journal: "Ann Surg Oncol",
  year: 2013,
  doi: "10.1245/s10434-012-2726-3",
};
export const cho2015: Citation = {
  id: "cho-2015",
  authors: "Cho et al.",
  title: "Pulmonary metastasectomy of colorectal cancer by number of metastases, 615 patients",
  journal: "World J Surg Oncol 13:222",
  year: 2015,
};
/** Colorectal lung metastases by nodes. */
export const pfannschmidt2006: Citation = {
  id: "pfannschmidt-2006",
  authors: "Pfannschmidt et al.",
  title: "Nodal involvement at resection of lung metastases, 245 patients",
  journal: "Ann Thorac Surg 81:448",
  year: 2006,
};
export const pulmicc2020: Citation = {
  id: "pulmicc-2020",
  authors: "PulMiCC investigators",
  title: "Pulmonary metastasectomy in colorectal cancer: updated analysis of 93 randomized patients",
  journal: "Colorectal Dis",
  year: 2020,
};
/** The cohort the randomized patients came from. */
export const pulmiccCohort2021: Citation = {
  id: "pulmicc-cohort-2021",
  authors: "PulMiCC investigators",
  title: "Pulmonary metastasectomy in colorectal cancer: the cohort of 512 patients",
  journal: "Langenbecks Arch Surg",
  year: 2021,
  doi: "10.1007/s00423-021-02419-y",
};
export const pfannschmidt2002: Citation = {
  id: "pfannschmidt-2002",
  authors: "Pfannschmidt et al.",
  title: "Pulmonary resection for metastatic renal cell carcinoma, 191 patients",
  journal: "Ann Thorac Surg 74:1653, PubMed 12440625",
  year: 2002,
};
/** Soft tissue sarcoma, observed survival of 94 patients; online in 2008, printed in 2009. */
export const softTissueSarcoma2008: Citation = {
  id: "soft-tissue-sarcoma-2008",
  authors: "(authors not seen)",
  title: "Factors associated with actual long-term survival following soft tissue sarcoma pulmonary metastasectomy",
  journal: "Eur J Surg Oncol 35:356-361, PubMed 18294807",
  year: 2009,
  doi: "10.1016/j.ejso.2008.01.004",
};
/** Osteosarcoma, 52 patients with nodules in the lung, 24 of them operated on. */
export const osteosarcoma2010: Citation = {
  id: "osteosarcoma-2010",
  authors: "Huang YM, Hou CH, Hou SM, et al.",
  title: "The Metastasectomy and Timing of Pulmonary Metastases on the Outcome of Osteosarcoma Patients",
  journal: "PMC2872604",
  year: 2010,
};
export const petersen2007: Citation = {
  id: "petersen-2007",
  authors: "Petersen et al.",
  title: "Pulmonary metastases of melanoma, 1720 patients",
  journal: "J Thorac Cardiovasc Surg",
  year: 2007,
};
export const young2015: Citation = {
  id: "young-2015",
  authors: "Young et al.",
  title: "Pulmonary metastasectomy in head and neck squamous cell carcinoma: meta-analysis of 403 patients",
  journal: "Read in an abstract",
  year: 2015,
};
export const germCellSeries: Citation = {
  id: "germ-cell-series",
  authors: "Memorial Sloan Kettering Cancer Center",
  title: "Resection of pulmonary metastases of germ cell tumors, 157 patients",
  journal: "Read in an abstract",
  year: 1998,
};
export const hepatocellular2016: Citation = {
  id: "hepatocellular-2016",
  authors: "(authors not seen)",
  title: "Pulmonary metastasectomy of hepatocellular carcinoma, 93 patients (title not seen)",
  journal: "PubMed 27255943",
  year: 2016,
};
export const melanomaCheckpoint2020: Citation = {
  id: "melanoma-checkpoint-2020",
  authors: "Bello DM, Panageas KS, Hollmann TJ, et al.",
  title: "Survival Outcomes After Metastasectomy in Melanoma Patients Categorized by Response to Checkpoint Blockade",
  journal: "Ann Surg Oncol, issue 4",
  year: 2020,
  doi: "10.1245/s10434-019-08099-9",
};
export const keynote564: Citation = {
  id: "keynote-564",
  authors: "KEYNOTE-564 investigators",
  title: "Adjuvant pembrolizumab in clear cell renal cell carcinoma, 994 patients, five-year report",
  journal: "Reported by a trade journal and a prescribing text",
  year: 2024,
};
export const keynote177: Citation = {
  id: "keynote-177",
  authors: "André T, Shiu KK, Kim TW, et al.",
  title: "Pembrolizumab in microsatellite-instability-high advanced colorectal cancer",
  journal: "N Engl J Med 383:2207-2218",
  year: 2020,
  doi: "10.1056/NEJMoa2017699",
};
export const detterbeck2010: Citation = {
  id: "detterbeck-2010",
  authors: "Detterbeck et al.",
  title: "Imaging requirements in the practice of pulmonary metastasectomy",
  journal: "J Thorac Oncol 5(Suppl 2):S134",
  year: 2010,
  doi: "10.1097/JTO.0b013e3181dcf64d",
};
/** Thoracotomies for lung metastases: nodules palpated beyond those on CT, by primary and number. */
export const zabaleta2013: Citation = {
  id: "zabaleta-2013",
  authors: "Zabaleta J, Aguinagalde B, Izquierdo JM, et al.",
  title:
    "Determination of a low risk group for having metastatic nodules not detected by computed tomography scan in lung metastases surgery",
  journal: "Arch Bronconeumol 49:518-522",
  year: 2013,
};
/** An older guidance for lung cancer that limits the age of CT and PET. */
export const nccnLung2018: Citation = {
  id: "nccn-lung-2018",
  authors: "National Comprehensive Cancer Network",
  title: "Non-small cell lung cancer, principles of surgery and of radiation, an edition of about 2018",
  journal: "NCCN guideline, superseded",
  year: 2018,
};
/** When nodes of a lung cancer call for tissue. */
export const deLeyn2014: Citation = {
  id: "de-leyn-2014",
  authors: "De Leyn et al., European Society of Thoracic Surgeons",
  title: "Revised guidelines for preoperative mediastinal lymph node staging for non-small-cell lung cancer",
  journal: "Eur J Cardiothorac Surg",
  year: 2014,
};
