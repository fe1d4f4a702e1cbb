import { kanzaki2021, metastasectomyArticle, petrella2017, thomford1965 } from "../evidence/sources/candidacy.table.ts";
import { fortyPercentPredicted } from "../fitness/fortyPercentRule.ts";
import { articleLiverPolicy } from "../liver/liverPolicies.table.ts";
import { defaultResectionPolicy } from "../resection/resectionPolicies.table.ts";
import { defaultAgeLimits, strictAgeLimits } from "./ageLimits.table.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";

/** Facts the article does not mention, and the policies that follow it assume. */
const articleAssumes: CandidacyPolicy["assumes"] = [
  "patient.ageYears",
  "patient.ecog",
  "patient.interstitialLungDisease",
  "plan.intent",
  "chest.nodes",
  "chest.pleura",
  "chest.lymphangitis",
  "chest.lesionListComplete",
  "lesions.*.nature",
  "lesions.*.attenuation",
  "lesions.*.contour",
  "lesions.*.course",
  "lesions.*.crossesFissure",
  "lesions.*.endobronchial",
  "lesions.*.adjacent",
  "lungs.absentSegments",
  "lungs.obstructedSegments",
  "patient.lungEvents",
  "liver.resectionPlanned",
  "primary.assessedOn",
  "staging",
];

/**
 * The starting article's three pillars as written, and the default: complete resection, disease controlled elsewhere,
 * function above 40 % of predicted. It assumes what the article does not mention: nodes, pleura, lung disease,
 * performance status, that the list of lesions is complete and that they are metastases, and that what is stated about
 * the disease was looked at.
 */
export const documentPolicy: CandidacyPolicy = {
  id: "document",
  source: metastasectomyArticle,
  standing: "teaching-text",
  assumes: articleAssumes,
  asks: [],
  primary: "controlled",
  extrathoracic: "controlled",
  nodes: "exclude",
  alternative: "advisory",
  ages: defaultAgeLimits,
  reserve: fortyPercentPredicted,
  resection: defaultResectionPolicy,
  liver: articleLiverPolicy,
};

/** The article's pillars with nothing assumed: what is not recorded is missing. */
export const strictPolicy: CandidacyPolicy = {
  id: "strict",
  source: metastasectomyArticle,
  standing: "convention",
  assumes: [],
  asks: [
    "tissue-open",
    "imaging-not-recorded",
    "imaging-age",
    "imaging-not-covering",
    "brain-not-imaged",
    "vegf-interval",
  ],
  primary: "controlled",
  extrathoracic: "controlled",
  nodes: "exclude",
  alternative: "advisory",
  ages: strictAgeLimits,
  reserve: fortyPercentPredicted,
  resection: defaultResectionPolicy,
  liver: articleLiverPolicy,
};

/**
 * Thomford 1965 with its later addition: primary controlled, no extrathoracic metastases, resectable, tolerates the
 * operation, and no alternative with lower morbidity. The list prints no number for function; the 40 % threshold, the
 * margin and the assumptions are those of {@link documentPolicy} by convention.
 */
export const thomfordPolicy: CandidacyPolicy = {
  id: "thomford-1965",
  source: thomford1965,
  standing: "secondary",
  assumes: articleAssumes,
  asks: [],
  primary: "controlled",
  extrathoracic: "none",
  nodes: "advisory",
  alternative: "pillar",
  ages: defaultAgeLimits,
  reserve: fortyPercentPredicted,
  resection: defaultResectionPolicy,
  liver: articleLiverPolicy,
};

/**
 * Petrella 2017: primary and extrathoracic disease controlled or controllable, all tumor resectable with adequate
 * reserve, and no better alternative with lower morbidity. Numbers and assumptions by convention, as for
 * {@link thomfordPolicy}.
 */
export const petrellaPolicy: CandidacyPolicy = {
  id: "petrella-2017",
  source: petrella2017,
  standing: "primary",
  assumes: articleAssumes,
  asks: [],
  primary: "controlled-or-controllable",
  extrathoracic: "controlled-or-controllable",
  nodes: "advisory",
  alternative: "pillar",
  ages: defaultAgeLimits,
  reserve: fortyPercentPredicted,
  resection: defaultResectionPolicy,
  liver: articleLiverPolicy,
};

/**
 * Kanzaki 2021: good general condition, primary controlled, no other extrapulmonary metastases, completely resectable.
 * Numbers and assumptions by convention, as for {@link thomfordPolicy}.
 */
export const kanzakiPolicy: CandidacyPolicy = {
  id: "kanzaki-2021",
  source: kanzaki2021,
  standing: "primary",
  assumes: articleAssumes,
  asks: [],
  primary: "controlled",
  extrathoracic: "none",
  nodes: "advisory",
  alternative: "advisory",
  ages: defaultAgeLimits,
  reserve: fortyPercentPredicted,
  resection: defaultResectionPolicy,
  liver: articleLiverPolicy,
};
