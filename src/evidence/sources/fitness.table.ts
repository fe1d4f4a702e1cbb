import type { Citation } from "../citation.ts";

/** The small series behind the 40 % rule, with the bound included. */
export const markos1989: Citation = {
  id: "markos-1989",
  authors: "Markos J, Mullan BP, Hillman DR, Musk AW, et al.",
  title: "Preoperative assessment as a predictor of mortality and morbidity after lung resection",
  journal: "Am Rev Respir Dis 139:902",
  year: 1989,
};
/** The ACCP / CHEST guideline: predicted values first, then low-technology exercise, then oxygen uptake. */
export const accp2013Guideline: Citation = {
  id: "accp-2013",
  authors: "Brunelli A, Kim AW, Berger KI, Addrizzo-Harris DJ",
  title:
    "Physiologic evaluation of the patient with lung cancer being considered for resectional surgery (ACCP, 3rd edition)",
  journal: "Chest 143(5 Suppl):e166S",
  year: 2013,
  doi: "10.1378/chest.12-2395",
};
/** The European guideline of 2009: measured values first. A joint guideline of 2025 has come after it. */
export const ersEsts2009Guideline: Citation = {
  id: "ers-ests-2009",
  authors: "Brunelli A, Charloux A, Bolliger CT, et al.",
  title: "ERS/ESTS clinical guidelines on fitness for radical therapy in lung cancer patients",
  journal: "Eur Respir J 34:17",
  year: 2009,
  doi: "10.1183/09031936.00184308",
};
/** The review that put measured function, oxygen uptake and split function into one algorithm. */
export const bolliger1998Review: Citation = {
  id: "bolliger-1998",
  authors: "Bolliger CT, Perruchoud AP",
  title: "Functional evaluation of the lung resection candidate",
  journal: "Eur Respir J 11:198",
  year: 1998,
  doi: "10.1183/09031936.98.11010198",
};
/** The same group four years later, with every threshold inclusive. */
export const bolliger2002Review: Citation = {
  id: "bolliger-2002",
  authors: "Bolliger group",
  title: "Review of functional evaluation before lung resection (title not seen), PMID 11901909",
  journal: "Clin Chest Med 23:159",
  year: 2002,
  doi: "10.1016/s0272-5231(03)00066-2",
};
/** The British guideline of 2001, replaced by that of 2010. */
export const bts2001Guideline: Citation = {
  id: "bts-2001",
  authors: "British Thoracic Society; Society of Cardiothoracic Surgeons of Great Britain and Ireland Working Party",
  title: "Guidelines on the selection of patients with lung cancer for surgery",
  journal: "Thorax 56:89",
  year: 2001,
};
/** The British guideline of 2010: three risks side by side, for a decision shared with the patient. */
export const bts2010Guideline: Citation = {
  id: "bts-2010",
  authors: "Lim E, Baldwin D, Beckles M, et al.",
  title: "Guidelines on the radical management of patients with lung cancer",
  journal: "Thorax 65 Suppl III:iii1",
  year: 2010,
};
/** The British guideline on lung cancer now in force; its cut-offs were read in a public decision aid that quotes it. */
export const niceNg122Guideline: Citation = {
  id: "nice-ng122",
  authors: "National Institute for Health and Care Excellence",
  title: "Lung cancer: diagnosis and management",
  journal: "NICE guideline NG122",
  year: 2019,
};
/** The Canadian guideline: four bands by the smaller predicted value. */
export const cats2020Guideline: Citation = {
  id: "cats-2020",
  authors: "Canadian Association of Thoracic Surgeons",
  title: "Physiologic assessment guideline",
  journal: "canadianthoracicsurgeons.ca, 22 September",
  year: 2020,
};
/** The Hemer algorithm, known from its abstract. */
export const westhoff2007: Citation = {
  id: "westhoff-2007",
  authors: "Westhoff M",
  title:
    "Präoperative Funktionsdiagnostik vor lungenresezierenden Eingriffen (Preoperative Functional Diagnostics for Lung-Resecting Interventions)",
  journal: "Pneumologie 61:256-263",
  year: 2007,
  doi: "10.1055/s-2007-959195",
};
/** The Japanese variant of the ACCP scheme, with 60 % itself at low risk. */
export const sawabata2015: Citation = {
  id: "sawabata-2015",
  authors: "Sawabata N, et al. (later authors not seen)",
  title:
    "Risk assessment of lung resection for lung cancer according to pulmonary function: republication of systematic review and proposals by guideline committee of the Japanese association for chest surgery 2014",
  journal: "Gen Thorac Cardiovasc Surg 63:14-21, PMID 25257966",
  year: 2015,
  doi: "10.1007/s11748-014-0475-x",
};
/** Weights of the thoracic revised cardiac risk index. */
export const brunelli2010: Citation = {
  id: "brunelli-2010",
  authors: "Brunelli A, Varela G, Salati M, et al.",
  title: "Recalibration of the revised cardiac risk index in lung resection candidates",
  journal: "Ann Thorac Surg 90:199",
  year: 2010,
  doi: "10.1016/j.athoracsur.2010.03.042",
};
/** Four classes of the index, A to D. */
export const ferguson2014: Citation = {
  id: "ferguson-2014",
  authors: "Ferguson MK, et al.",
  title: "Prediction of major cardiovascular events after lung resection using a modified scoring system",
  journal: "Ann Thorac Surg 97:1135-1140, PMID 24565405",
  year: 2014,
  doi: "10.1016/j.athoracsur.2013.12.032",
};
/** Three classes of the index, A to C: the same letters mean other scores. */
export const brunelli2015: Citation = {
  id: "brunelli-2015",
  authors: "Brunelli A, Ferguson MK, Salati M, et al.",
  title: "Thoracic Revised Cardiac Risk Index Is Associated With Prognosis After Resection for Stage I Lung Cancer",
  journal: "Ann Thorac Surg, PMID 26004925",
  year: 2015,
  doi: "10.1016/j.athoracsur.2015.03.103",
};
/** The American series in which classes A and B go on and C and D see a cardiologist. */
export const nsqipThrcri2017: Citation = {
  id: "nsqip-thrcri-2017",
  authors: "(authors not seen)",
  title: "Validating the Thoracic Revised Cardiac Risk Index Following Lung Resection",
  journal: "Ann Thorac Surg 104:389-394, PMID 28499655",
  year: 2017,
  doi: "10.1016/j.athoracsur.2017.02.006",
};
/** A regional French reference whose cardiac table prints 176 micromoles per liter. */
export const aura2025: Citation = {
  id: "aura-2025",
  authors: "Auvergne-Rhone-Alpes thoracic oncology network",
  title: "Thoracic oncology reference of 2025, cardiac table",
  journal: "Auvergne-Rhone-Alpes thoracic oncology network",
  year: 2025,
};
/** Height and speed on stairs. */
export const koegelenberg2008: Citation = {
  id: "koegelenberg-2008",
  authors: "Koegelenberg CFN, Diacon AH, Irani S, Bolliger CT",
  title: "Stair climbing in the functional assessment of lung resection candidates",
  journal: "Respiration 75:374, PMID 18272936",
  year: 2008,
};
/** Height on stairs and what followed the operation. */
export const brunelli2008: Citation = {
  id: "brunelli-2008",
  authors: "Brunelli A, Refai M, Xiume F, et al.",
  title:
    "Performance at symptom-limited stair-climbing test is associated with increased cardiopulmonary complications, mortality, and costs after major lung resection",
  journal: "Ann Thorac Surg 86:240, PMID 18573431",
  year: 2008,
};
export const win2006: Citation = {
  id: "win-2006",
  authors: "Win T, Jackson A, Groves AM, Sharples LD, Charman SC, Laroche CM",
  title: "Comparison of shuttle walk with measured peak oxygen consumption in patients with operable lung cancer",
  journal: "Thorax 61:57-60",
  year: 2006,
  doi: "10.1136/thx.2005.043547",
};
export const pierce1994: Citation = {
  id: "pierce-1994",
  authors: "Pierce RJ, Copland JM, Sharpe K, Barter CE",
  title:
    "Preoperative risk evaluation for lung cancer resection: predicted postoperative product as a predictor of surgical mortality",
  journal: "Am J Respir Crit Care Med 150:947",
  year: 1994,
};
/** The product in pneumonectomy. */
export const ppoProduct2003: Citation = {
  id: "ppo-product-2003",
  authors: "(authors not seen)",
  title: "Relationship of predicted postoperative product to postpneumonectomy cardiopulmonary complications",
  journal: "J Chin Med Assoc 66:643-654, PMID 14768851",
  year: 2003,
};
/** Function after three and more wedge resections. */
export const petrella2009: Citation = {
  id: "petrella-2009",
  authors: "Petrella F, et al. (later authors not seen)",
  title: "Which factors affect pulmonary function after lung metastasectomy?",
  journal: "Eur J Cardiothorac Surg",
  year: 2009,
};
/** Function after metastasectomy on both sides, right after the second side and three months later. */
export const welter2014: Citation = {
  id: "welter-2014",
  authors: "Welter S, et al. (later authors not seen)",
  title: "Short- and Mid-Term Changes in Lung Function after Bilateral Pulmonary Metastasectomy",
  journal: "Thorac Cardiovasc Surg 64:139-145, PMID 25068776; online in 2014",
  year: 2016,
  doi: "10.1055/s-0034-1383828",
};
