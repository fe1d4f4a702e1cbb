import type { Citation } from "../citation.ts";

export const fowler1989: Citation = {
  id: "fowler-1989",
  authors: "Fowler JF",
  title: "The linear-quadratic formula and progress in fractionated radiotherapy",
  journal: "Br J Radiol 62:679",
  year: 1989,
};
/** BED, its assumptions and its uses, two decades on. */
export const fowler2010: Citation = {
  id: "fowler-2010",
  authors: "Fowler JF",
  title: "21 years of biologically effective dose",
  journal: "Br J Radiol 83:554",
  year: 2010,
};
export const thames1985: Citation = {
  id: "thames-1985",
  authors: "Thames HD",
  title: "An 'incomplete-repair' model for survival after fractionated and continuous irradiations",
  journal: "Int J Radiat Biol 47:319",
  year: 1985,
};
export const dale1985: Citation = {
  id: "dale-1985",
  authors: "Dale RG",
  title: "The application of the linear-quadratic dose-effect equation to fractionated and protracted radiotherapy",
  journal: "Br J Radiol 58:515",
  year: 1985,
};
/** The linear-quadratic-linear model. */
export const astrahan2008: Citation = {
  id: "astrahan-2008",
  authors: "Astrahan M",
  title: "Some implications of linear-quadratic-linear radiation dose-response with regard to hypofractionation",
  journal: "Med Phys 35",
  year: 2008,
  doi: "10.1118/1.2969065",
};
export const park2008: Citation = {
  id: "park-2008",
  authors: "Park C, Papiez L, Zhang S, et al.",
  title:
    "Universal survival curve and single fraction equivalent dose: useful tools in understanding potency of ablative radiotherapy",
  journal: "Int J Radiat Oncol Biol Phys 70:847-852",
  year: 2008,
  doi: "10.1016/j.ijrobp.2007.10.059",
};
/** How far the linear-quadratic model carries. */
export const brenner2008: Citation = {
  id: "brenner-2008",
  authors: "Brenner DJ",
  title:
    "Point: the linear-quadratic model is an appropriate methodology for determining iso-effective doses at large doses per fraction",
  journal: "Semin Radiat Oncol 18:234, PMC2750078",
  year: 2008,
};
/** Cell survival after large doses against three models. */
export const iwata2013: Citation = {
  id: "iwata-2013",
  authors: "Iwata H, Toshito T, Akagi T, et al.",
  title:
    "Compatibility of the repairable-conditionally repairable, multi-target and linear-quadratic models in converting hypofractionated radiation doses to single doses",
  journal: "J Radiat Res 54:367-373",
  year: 2013,
  doi: "10.1093/jrr/rrs089",
};
/** An open calculator that flags large doses per fraction in two steps. */
export const hypoFracCalc: Citation = {
  id: "hypofraccalc",
  authors: "mesava",
  title: "HFC-HypoFracCalc: applicability levels of the linear-quadratic model",
  journal: "Source code of a public program",
  year: 2026,
};
/** Radiobiological parameters of lung tumors from 31 series. */
export const santiago2016: Citation = {
  id: "santiago-2016",
  authors: "Santiago A, et al.",
  title:
    "Challenges in radiobiological modeling: can we decide between LQ and LQ-L models based on reviewed clinical NSCLC treatment outcome data?",
  journal: "Radiat Oncol 11",
  year: 2016,
  doi: "10.1186/s13014-016-0643-5",
};
/** Alpha/beta of stage I lung cancer from 1,294 treatments. */
export const klement2020: Citation = {
  id: "klement-2020",
  authors: "Klement RJ, et al.",
  title: "Estimation of the alpha/beta ratio of non-small cell lung cancer treated with stereotactic body radiotherapy",
  journal: "Radiother Oncol 142:210",
  year: 2020,
  doi: "10.1016/j.radonc.2019.07.008",
};
/** A mechanistic fit to 36 cohorts. */
export const jeong2017: Citation = {
  id: "jeong-2017",
  authors: "Jeong J, et al.",
  title:
    "Modeling the cellular response of lung cancer to radiation therapy for a broad range of fractionation schedules",
  journal: "Clin Cancer Res 23:5469, PMC5600831",
  year: 2017,
};
export const thames1990: Citation = {
  id: "thames-1990",
  authors: "Thames HD, Bentzen SM, Turesson I, et al.",
  title: "Time-dose factors in radiotherapy: a review of the human data",
  journal: "Radiother Oncol 19:219",
  year: 1990,
};
export const suwinski2007: Citation = {
  id: "suwinski-2007",
  authors: "Suwinski R, et al. (later authors not seen)",
  title:
    "Moderately low alpha/beta ratio for rectal cancer may best explain the outcome of three fractionation schedules of preoperative radiotherapy",
  journal: "Int J Radiat Oncol Biol Phys 69:793-799, PubMed 17499451",
  year: 2007,
  doi: "10.1016/j.ijrobp.2007.03.046",
};
/** A guideline that fixes alpha/beta at 10 and advises against BED above 146 Gy10. */
export const ccoSabr: Citation = {
  id: "cco-sabr",
  authors: "Cancer Care Ontario",
  title: "Stereotactic body radiotherapy for early stage lung cancer: guideline",
  journal: "Curr Oncol 24, PMC5330637",
  year: 2017,
  doi: "10.3747/co.24.3358",
};
/** The size-adjusted control model. */
export const ohri2012: Citation = {
  id: "ohri-2012",
  authors: "Ohri N, Werner-Wasik M, Grills IS, et al.",
  title:
    "Modeling local control after hypofractionated stereotactic body radiation therapy for stage I non-small cell lung cancer",
  journal: "Int J Radiat Oncol Biol Phys 84:e379-e384, PMC3867931",
  year: 2012,
  doi: "10.1016/j.ijrobp.2012.04.040",
};
/** An outside test of the size-adjusted model. */
export const huang2025: Citation = {
  id: "huang-2025",
  authors: "Huang BT, Lin PX, Wang Y, Luo LM",
  title:
    "External validation of radiobiological models for local control prediction in lung cancer patients treated with stereotactic body radiation therapy",
  journal: "Front Oncol 14:1431140",
  year: 2025,
  doi: "10.3389/fonc.2024.1431140",
};
/** A dose-response in 159 lesions, 118 of them metastases, on the dose to the clinical target volume. */
export const guckenberger2009: Citation = {
  id: "guckenberger-2009",
  authors: "Guckenberger M, Wulf J, Mueller G, et al.",
  title:
    "Dose-response relationship for image-guided stereotactic body radiotherapy of pulmonary tumors: relevance of 4D dose calculation",
  journal: "Int J Radiat Oncol Biol Phys 74:47-54",
  year: 2009,
  doi: "10.1016/j.ijrobp.2008.06.1939",
};
/** The maximum dose for 90 % control, primary tumors and metastases. */
export const guckenberger2016: Citation = {
  id: "guckenberger-2016",
  authors: "Guckenberger M, Klement RJ, Allgaeuer M, et al.",
  title:
    "Local tumor control probability modeling of primary and secondary lung tumors in stereotactic body radiotherapy",
  journal: "Radiother Oncol 118:485-491",
  year: 2016,
};
/** 100 Gy10 at the isocenter, first series. */
export const onishi2004: Citation = {
  id: "onishi-2004",
  authors: "Onishi H, Araki T, Shirato H, et al.",
  title:
    "Stereotactic hypofractionated high-dose irradiation for stage I nonsmall cell lung carcinoma: clinical outcomes in 245 subjects in a Japanese multiinstitutional study",
  journal: "Cancer 101",
  year: 2004,
  doi: "10.1002/cncr.20539",
};
/** 100 Gy10 at the isocenter, second series. */
export const onishi2007: Citation = {
  id: "onishi-2007",
  authors: "Onishi H, Shirato H, Nagata Y, et al.",
  title:
    "Hypofractionated stereotactic radiotherapy for stage I non-small cell lung cancer: updated results of 257 patients in a Japanese multi-institutional study",
  journal: "J Thorac Oncol 2:S94",
  year: 2007,
  doi: "10.1097/JTO.0b013e318074de34",
};
/** Dose at the edge of the target and tumor volume in 1,200 lesions. */
export const zhao2016: Citation = {
  id: "zhao-2016",
  authors: "Zhao L, et al.",
  title:
    "Planning target volume D95 and mean dose and local control of lung tumors, 1,092 patients (title as reported)",
  journal: "Int J Radiat Oncol Biol Phys 95:1226-1235",
  year: 2016,
  doi: "10.1016/j.ijrobp.2016.01.065",
};
export const senthi2013: Citation = {
  id: "senthi-2013",
  authors: "Senthi S, Haasbeek CJA, Slotman BJ, Senan S",
  title: "Outcomes of stereotactic ablative radiotherapy for central lung tumours: a systematic review",
  journal: "Radiother Oncol 106:276-282",
  year: 2013,
  doi: "10.1016/j.radonc.2013.01.004",
};
/** Ultracentral tumors, 56 Gy in 8 to the 67 % isodose. */
export const hilus2021: Citation = {
  id: "hilus-2021",
  authors: "Lindberg K, Grozman V, Karlsson K, et al.",
  title:
    "The HILUS trial: a prospective Nordic multicenter phase 2 study of ultracentral lung tumors treated with stereotactic body radiotherapy",
  journal: "J Thorac Oncol 16",
  year: 2021,
  doi: "10.1016/j.jtho.2021.03.019",
};
/** Ultracentral tumors, 60 Gy in 8 with a bounded hot spot. */
export const sunset2024: Citation = {
  id: "sunset-2024",
  authors: "Giuliani ME, et al.",
  title: "SUNSET: stereotactic radiation for ultracentral non-small cell lung cancer",
  journal: "Int J Radiat Oncol Biol Phys 120:669-677",
  year: 2024,
};
export const centralDefinitions2016: Citation = {
  id: "central-definitions-2016",
  authors: "(authors not seen)",
  title: "Central lung tumors: definitions of the RTOG and the IASLC (figure 1; title as reported)",
  journal: "Radiat Oncol 11, s13014-016-0693-8",
  year: 2016,
  doi: "10.1186/s13014-016-0693-8",
};
/** Stereotactic or conventionally hypofractionated radiotherapy; the zones were read in an abstract of the trial. */
export const lustre: Citation = {
  id: "lustre",
  authors: "Swaminath A, et al.",
  title:
    "Stereotactic vs Hypofractionated Radiotherapy for Inoperable Stage I Non-Small Cell Lung Cancer: The LUSTRE Phase 3 Randomized Clinical Trial",
  journal: "JAMA Oncol 10:1571-1575, PubMed 39298144",
  year: 2024,
  doi: "10.1001/jamaoncol.2024.3089",
};
export const sabrComet2012: Citation = {
  id: "sabr-comet-2012",
  authors: "Palma DA, Haasbeek CJA, Rodrigues GB, et al.",
  title:
    "Stereotactic ablative radiotherapy for comprehensive treatment of oligometastatic tumors (SABR-COMET): study protocol for a randomized phase II trial",
  journal: "BMC Cancer 12:305",
  year: 2012,
};
export const sabrComet10: Citation = {
  id: "sabr-comet-10",
  authors: "Palma DA, et al.",
  title: "Stereotactic ablative radiotherapy for 4 to 10 oligometastatic tumors (SABR-COMET-10): study protocol",
  journal: "BMC Cancer 19",
  year: 2019,
  doi: "10.1186/s12885-019-5977-6",
};
export const acrop2017: Citation = {
  id: "acrop-2017",
  authors: "Guckenberger M, Andratschke N, Dieckmann K, et al.",
  title:
    "ESTRO ACROP consensus guideline on implementation and practice of stereotactic body radiotherapy for peripherally located early stage non-small cell lung cancer",
  journal: "Radiother Oncol 124:11",
  year: 2017,
};
/** An older edition of the American guideline: regimens and maximum doses. */
export const nccnLungRadiation: Citation = {
  id: "nccn-lung-radiation",
  authors: "National Comprehensive Cancer Network",
  title: "NSCLC, principles of radiation therapy, tables 2 and 3 (older edition, as transcribed)",
  journal: "NCCN guideline",
  year: 2018,
};
/** The protocol of SAFRON II: 28 Gy once or 48 Gy in 4. */
export const safronProtocol: Citation = {
  id: "safron-protocol",
  authors: "Siva S, et al. (later authors not seen)",
  title:
    "A randomised phase II trial of Stereotactic Ablative Fractionated radiotherapy versus Radiosurgery for Oligometastatic Neoplasia to the lung (TROG 13.01 SAFRON II)",
  journal: "BMC Cancer 16, s12885-016-2227-z",
  year: 2016,
  doi: "10.1186/s12885-016-2227-z",
};
/** Central tumors, 50 to 60 Gy in 5; dose escalation. */
export const rtog0813: Citation = {
  id: "rtog-0813",
  authors: "Bezjak A, Paulus R, Gaspar LE, et al.",
  title:
    "Safety and Efficacy of a Five-Fraction Stereotactic Body Radiotherapy Schedule for Centrally Located Non-Small-Cell Lung Cancer: NRG Oncology/RTOG 0813 Trial",
  journal: "J Clin Oncol, PubMed 30943123",
  year: 2019,
  doi: "10.1200/JCO.18.00622",
};
/** Peripheral tumors, 54 Gy in 3. */
export const rtog0236: Citation = {
  id: "rtog-0236",
  authors: "Timmerman R, Paulus R, Galvin J, et al.",
  title: "Stereotactic body radiation therapy for inoperable early stage lung cancer",
  journal: "JAMA 303, PubMed 20233825",
  year: 2010,
};
/** 60 Gy in 3 to the 80 % isodose for lung metastases. */
export const cyberknife2020: Citation = {
  id: "cyberknife-2020",
  authors: "(authors not seen)",
  title: "Stereotactic robotic body radiotherapy for patients with oligorecurrent pulmonary metastases",
  journal: "BMC Cancer 20, s12885-020-06906-1",
  year: 2020,
  doi: "10.1186/s12885-020-06906-1",
};
/** Central tumors, 60 Gy in 8. */
export const jrosg101: Citation = {
  id: "jrosg-10-1",
  authors: "Kimura T, Nagata Y, Harada H, et al.",
  title:
    "Phase I study of stereotactic body radiation therapy for centrally located stage IA non-small cell lung cancer (JROSG10-1)",
  journal: "Int J Clin Oncol 22:849-856",
  year: 2017,
  doi: "10.1007/s10147-017-1125-y",
};
/** Six fractions of 8 Gy near the esophagus. */
export const nuyttens2012: Citation = {
  id: "nuyttens-2012",
  authors: "Nuyttens JJ, van der Voort van Zyp NC, Praag J, et al.",
  title: "Outcome of four-dimensional stereotactic radiotherapy for centrally located lung tumors",
  journal: "Radiother Oncol 102:383-387",
  year: 2012,
};
/** 26 Gy once for lung metastases. */
export const filippi2014: Citation = {
  id: "filippi-2014",
  authors: "Filippi AR, et al.",
  title: "Single-fraction stereotactic radiotherapy of lung metastases (title as reported)",
  journal: "Technol Cancer Res Treat 13:37-45",
  year: 2014,
  doi: "10.7785/tcrt.2012.500355",
};
/** Organ limits of the American task group. */
export const tg101: Citation = {
  id: "tg-101",
  authors: "Benedict SH, Yenice KM, Followill D, et al.",
  title: "Stereotactic body radiation therapy: the report of AAPM Task Group 101",
  journal: "Med Phys 37:4078",
  year: 2010,
};
export const rtogProtocol0915: Citation = {
  id: "rtog-protocol-0915",
  authors: "Radiation Therapy Oncology Group",
  title: "Protocols 0813 and 0915, table 1: conformality of prescribed dose",
  journal: "RTOG protocols",
  year: 2009,
};
/** Lung after stereotactic radiotherapy; interstitial lung disease in table 4. */
export const kong2021: Citation = {
  id: "kong-2021",
  authors: "Kong FM, et al.",
  title: "HyTEC organ-specific paper: lung parenchyma",
  journal: "Int J Radiat Oncol Biol Phys 110:172-188",
  year: 2021,
  doi: "10.1016/j.ijrobp.2018.11.028",
};
/** 700 patients with lung metastases from 20 centers. */
export const rieber2017: Citation = {
  id: "rieber-2017",
  authors: "Rieber J, Abbassi-Senger N, Adebahr S, et al.",
  title:
    "Influence of Institutional Experience and Technological Advances on Outcome of Stereotactic Body Radiation Therapy for Oligometastatic Lung Disease",
  journal: "Int J Radiat Oncol Biol Phys 98:511-520",
  year: 2017,
  doi: "10.1016/j.ijrobp.2016.09.026",
};
export const colorectalPairs2018: Citation = {
  id: "colorectal-pairs-2018",
  authors: "(authors not seen)",
  title:
    "A matched-pair analysis of stereotactic body radiotherapy (SBRT) for oligometastatic lung tumors from colorectal cancer versus early stage non-small cell lung cancer",
  journal: "BMC Cancer 18, PMC6180414",
  year: 2018,
  doi: "10.1186/s12885-018-4865-9",
};
/** Colorectal lung metastases, 19 studies; the title is spelled as printed. */
export const colorectalMeta1668: Citation = {
  id: "colorectal-meta-1668",
  authors: "Jeong, Rim, Yoo, et al. (initials not seen)",
  title:
    "The Clinical Efficacy of Colorectal Cancer Patients with Pulmonary Oligometastases by Sterotactic Body Ablative Radiotherapy: A Meta-Analysis",
  journal: "Cancer Res Treat 56:809-824",
  year: 2024,
  doi: "10.4143/crt.2023.920",
};
/** Colorectal lung metastases, 14 studies. */
export const colorectalMeta495: Citation = {
  id: "colorectal-meta-495",
  authors: "Choi, Jeong, Kang, et al. (initials not seen)",
  title:
    "Tumor Control and Overall Survival after Stereotactic Body Radiotherapy for Pulmonary Oligometastases from Colorectal Cancer: A Meta-Analysis",
  journal: "Cancer Res Treat 52(4)",
  year: 2020,
  doi: "10.4143/crt.2020.402",
};
/** 185 lesions without disease elsewhere. */
export const dohopolski2018: Citation = {
  id: "dohopolski-2018",
  authors: "Dohopolski MJ, Horne Z, Clump D, et al.",
  title:
    "Stereotactic Body Radiation Therapy for Pulmonary Oligometastases Arising from Non-lung Primaries in Patients Without Extrapulmonary Disease",
  journal: "Cureus 10:e2167, PMC5889151",
  year: 2018,
  doi: "10.7759/cureus.2167",
};
/** High-grade sarcoma, 25 lesions. */
export const sarcomaSbrt2013: Citation = {
  id: "sarcoma-sbrt-2013",
  authors: "(authors not seen)",
  title:
    "Stereotactic radiotherapy of high-grade sarcoma metastases in the lung, 16 patients with 25 lesions (title not seen)",
  journal: "Sarcoma, PMC3807836",
  year: 2013,
};
/** Renal cell metastases of thorax, abdomen, skin and soft tissue: 53 lesions, 36 of them treated stereotactically. */
export const altoos2015: Citation = {
  id: "altoos-2015",
  authors: "Altoos B, Amini A, Yacoub M, et al.",
  title:
    "Local Control Rates of Metastatic Renal Cell Carcinoma (RCC) to Thoracic, Abdominal, and Soft Tissue Lesions Using Stereotactic Body Radiotherapy (SBRT)",
  journal: "Radiat Oncol 10:218, PMC4625576",
  year: 2015,
  doi: "10.1186/s13014-015-0528-z",
};
/** Cryoablation, 224 metastases. */
export const solstice2020: Citation = {
  id: "solstice-2020",
  authors: "Callstrom MR, Woodrum DA, Nichols FC, et al.",
  title: "Multicenter Study of Metastatic Lung Tumors Targeted by Interventional Cryoablation Evaluation (SOLSTICE)",
  journal: "J Thorac Oncol, online 7 March",
  year: 2020,
};
/** Cryoablation, 60 metastases over five years. */
export const eclipse2021: Citation = {
  id: "eclipse-2021",
  authors: "de Baère T, Woodrum D, Tselikas L, et al.",
  title: "The ECLIPSE Study: Efficacy of Cryoablation on Metastatic Lung Tumors With a 5-Year Follow-Up",
  journal: "J Thorac Oncol 16:1840-1849",
  year: 2021,
};
/** Position statement on percutaneous ablation in the lung: accepted for metastases, by heat or by cold. */
export const sir2021: Citation = {
  id: "sir-2021",
  authors: "Genshaft SJ, Suh RD, Abtin F, et al.",
  title:
    "Society of Interventional Radiology multidisciplinary position statement on percutaneous ablation of non-small cell lung cancer and metastatic disease to the lungs",
  journal: "J Vasc Interv Radiol 32:1241.e1-1241.e12, PMID 34000388",
  year: 2021,
};
/** Percutaneous ablation of lung tumors, a review: size is what counts, it can be repeated, no randomized comparison. */
export const ablationReview2021: Citation = {
  id: "ablation-review-2021",
  authors: "Paez-Carpio A, Gómez FM, Isus Olivé G, et al.",
  title: "Image-guided percutaneous ablation for the treatment of lung malignancies: current state of the art",
  journal: "Insights Imaging, article s13244-021-00997-5, PMC8085189",
  year: 2021,
  doi: "10.1186/s13244-021-00997-5",
};
