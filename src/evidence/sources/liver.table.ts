import type { Citation } from "../citation.ts";

/** Six formulas of body surface area, as the documentation of a statistics package prints them. */
export const admiralBsa: Citation = {
  id: "admiral-compute-bsa",
  authors: "admiral authors",
  title: "compute_bsa: Compute Body Surface Area (documentation of the R package admiral)",
  journal: "pharmaverse",
  year: 2024,
};
/** Total liver volume of Western adults from body surface. */
export const vauthey2002Paper: Citation = {
  id: "vauthey-2002",
  authors: "Vauthey et al.",
  title: "Body surface area and body weight predict total liver volume in Western adults",
  journal: "Liver Transpl 8:233",
  year: 2002,
};
export const urata1995Paper: Citation = {
  id: "urata-1995",
  authors: "Urata et al.",
  title: "Standard liver volume of Japanese people",
  journal: "Read in the table of J Surg Oncol 119:594",
  year: 1995,
};
export const heinemann1999Paper: Citation = {
  id: "heinemann-1999",
  authors: "Heinemann et al.",
  title: "Standard liver volume in 1332 German autopsies",
  journal: "Liver Transpl Surg 5",
  year: 1999,
  doi: "10.1002/lt.500050516",
};
/** Liver weight from 728 autopsies, by age and sex. */
export const chouker2004Paper: Citation = {
  id: "chouker-2004",
  authors: "Choukèr et al.",
  title: "Liver weight by age, sex and body weight in 728 legal autopsies",
  journal: "Liver Transpl 10:678",
  year: 2004,
  doi: "10.1002/lt.20113",
};
/** Liver weight of 159 Chinese donors. */
export const chan2006Paper: Citation = {
  id: "chan-2006",
  authors: "Chan et al.",
  title: "Estimating liver weight of adults by body weight and gender",
  journal: "World J Gastroenterol",
  year: 2006,
};
/** Liver volume of 1000 Korean donors, with a pair of coefficients for each of two surface formulas. */
export const korean2013Paper: Citation = {
  id: "korean-donors-1000",
  authors: "(authors not seen)",
  title: "Standard liver volume of 1000 Korean donors (title not seen)",
  journal: "synapse.koreamed.org/articles/1040650, PubMed 26693231",
  year: 2013,
};
/** The volume formula of Yu as a later paper prints it. */
export const kim2013Paper: Citation = {
  id: "kim-2013",
  authors: "Kim et al.",
  title: "Remnant to standard liver volume and failure after hepatectomy; prints the formula of Yu",
  journal: "synapse.koreamed.org/articles/1040587",
  year: 2013,
};
/** Liver volume of 369 Chinese adults. */
export const feng2017Paper: Citation = {
  id: "feng-2017",
  authors: "Feng LM, Wang PQ, Yu H, et al.",
  title: "New formula for predicting standard liver volume in Chinese adults",
  journal: "World J Gastroenterol 23:4968",
  year: 2017,
  doi: "10.3748/wjg.v23.i27.4968",
};
/** Liver volume from body mass, in patients with hepatocellular carcinoma. */
export const tu2007Paper: Citation = {
  id: "tu-2007",
  authors: "Tu R, Xia LP, Yu AL, Wu L",
  title: "Assessment of hepatic functional reserve by cirrhosis grading and liver volume measurement using CT",
  journal: "World J Gastroenterol 13:3956, PMC4171167",
  year: 2007,
  doi: "10.3748/wjg.v13.i29.3956",
};
/** Liver volume without body weight, from the width of the chest. */
export const kokudo2015Paper: Citation = {
  id: "kokudo-2015",
  authors: "Kokudo et al.",
  title: "Total liver volume without body weight: age and thoracic width",
  journal: "J Hepatol",
  year: 2015,
  doi: "10.1016/j.jhep.2015.05.026",
};
export const truant2007Paper: Citation = {
  id: "truant-2007",
  authors: "Truant et al.",
  title: "Remnant liver volume to body weight ratio of at most 0.5 % in extended hepatectomy, 31 patients",
  journal: "J Am Coll Surg, PubMed 17189109",
  year: 2007,
};
/** Remnant to body surface, with resection of the bile duct. */
export const remnantToSurfaceSeries: Citation = {
  id: "remnant-to-surface-series",
  authors: "(authors not seen)",
  title:
    "Remnant liver volume to body surface area in hepatectomy with bile duct resection, 289 patients (title not seen)",
  journal: "PMC7893452",
  year: 2021,
};
/** Kinetic growth of the standardized remnant. */
export const shindoh2013Paper: Citation = {
  id: "shindoh-2013",
  authors: "Shindoh J, Truty MJ, Aloia TA, et al.",
  title:
    "Kinetic Growth Rate after Portal Vein Embolization Predicts Posthepatectomy Outcomes: Toward Zero Liver-Related Mortality in Patients with Colorectal Liver Metastases and Small Future Liver Remnant",
  journal: "J Am Coll Surg 216:201, PMC3632508",
  year: 2013,
  doi: "10.1016/j.jamcollsurg.2012.10.018",
};
/** Kinetic growth of the measured remnant. */
export const leung2014Paper: Citation = {
  id: "leung-2014",
  authors: "Leung et al.",
  title: "Growth of the measured remnant after portal vein embolization, 153 patients",
  journal: "Read in an abstract",
  year: 2014,
};
/** Function of the remnant by scintigraphy. */
export const deGraaf2010Paper: Citation = {
  id: "de-graaf-2010",
  authors: "de Graaf et al.",
  title: "Mebrofenin scintigraphy of the future remnant before major liver resection, 55 patients",
  journal: "J Gastrointest Surg, PMC2809979",
  year: 2010,
};
/** The minimum remnant of a liver without cirrhosis in the American guidance, read in a public file that reports it. */
export const nccnLiver: Citation = {
  id: "nccn-liver",
  authors: "National Comprehensive Cancer Network",
  title: "Guidance on hepatobiliary cancer, remnant before resection (as reported; edition not recorded)",
  journal: "Guideline",
};
/** The minimum remnant of a liver without cirrhosis in the Chinese guidance, read in the same file. */
export const chinaNhcLiver: Citation = {
  id: "china-nhc-liver",
  authors: "National Health Commission of China",
  title: "Guidance on liver cancer, remnant before resection (as reported; edition not recorded)",
  journal: "Guideline",
};
