import { chinaNhcLiver, nccnLiver } from "../evidence/sources/liver.table.ts";
import { liverRemnantReview2019 } from "../evidence/sources/reserve.table.ts";
import { metastasectomyArticle } from "../evidence/sources/selection.table.ts";
import type { Threshold } from "../evidence/threshold.ts";
import type { LiverPolicy } from "./liverPolicy.ts";

const documentHealthy: Threshold = {
  value: 20,
  unit: "percent",
  passes: "above",
  side: "inclusive",
  population: "healthy liver",
  source: metastasectomyArticle,
  locator: "The Economy of Life",
  standing: "teaching-text",
};

const documentCirrhotic: Threshold = {
  value: 40,
  unit: "percent",
  passes: "above",
  side: "inclusive",
  population: "cirrhotic liver",
  source: metastasectomyArticle,
  locator: "The Economy of Life, upper of the two numbers",
  standing: "teaching-text",
};

/**
 * 20 % for a healthy liver, 30 % after chemotherapy, 40 % with cirrhosis; a remnant exactly on the line meets it. The
 * default. The article prints 20 and "30 or even 40"; that 40 belongs to cirrhosis is how texts that teach the same
 * three numbers read it.
 */
export const documentLiverPolicy: LiverPolicy = {
  id: "document-20-30-40",
  basis: "not-stated",
  thresholds: {
    healthy: documentHealthy,
    "chemotherapy-injured": {
      value: 30,
      unit: "percent",
      passes: "above",
      side: "inclusive",
      population: "liver injured by chemotherapy",
      source: metastasectomyArticle,
      locator: "The Economy of Life",
      standing: "teaching-text",
    },
    cirrhotic: documentCirrhotic,
  },
};

/**
 * The article's upper number after chemotherapy: 40 % where it says "or even 40".
 */
export const documentCautiousLiverPolicy: LiverPolicy = {
  id: "document-20-40-40",
  basis: "not-stated",
  thresholds: {
    healthy: documentHealthy,
    "chemotherapy-injured": {
      value: 40,
      unit: "percent",
      passes: "above",
      side: "inclusive",
      population: "liver injured by chemotherapy",
      source: metastasectomyArticle,
      locator: "The Economy of Life",
      standing: "teaching-text",
    },
    cirrhotic: documentCirrhotic,
  },
};

/**
 * Above 20 % of a healthy liver (Kishi). The risk group of the paper ends on the line, so a remnant exactly on it does not
 * meet it.
 */
export const kishiLiverPolicy: LiverPolicy<"healthy"> = {
  id: "kishi-20",
  basis: "not-stated",
  thresholds: {
    healthy: {
      value: 20,
      unit: "percent",
      passes: "above",
      side: "exclusive",
      population: "healthy liver",
      source: liverRemnantReview2019,
      locator: "Table 1, read in the review",
      standing: "secondary",
    },
  },
};

/**
 * Above 25 % of a healthy liver (Vauthey). The risk group of the paper ends on the line, so a remnant exactly on it does not
 * meet it.
 */
export const vautheyLiverPolicy: LiverPolicy<"healthy"> = {
  id: "vauthey-25",
  basis: "not-stated",
  thresholds: {
    healthy: {
      value: 25,
      unit: "percent",
      passes: "above",
      side: "exclusive",
      population: "healthy liver",
      source: liverRemnantReview2019,
      locator: "Table 1, read in the review",
      standing: "secondary",
    },
  },
};

/**
 * Above 25 % of the liver without tumor on CT (Shoup). The risk group of the paper ends on the line, so a remnant exactly on it does not
 * meet it.
 */
export const shoupLiverPolicy: LiverPolicy<"healthy"> = {
  id: "shoup-25",
  basis: "measured",
  thresholds: {
    healthy: {
      value: 25,
      unit: "percent",
      passes: "above",
      side: "exclusive",
      population: "healthy liver, CT volume without tumor",
      source: liverRemnantReview2019,
      locator: "Table 1, read in the review",
      standing: "secondary",
    },
  },
};

/**
 * Above 26.6 % of a healthy liver (Schindl). The risk group of the paper ends on the line, so a remnant exactly on it does not
 * meet it.
 */
export const schindlLiverPolicy: LiverPolicy<"healthy"> = {
  id: "schindl-26.6",
  basis: "not-stated",
  thresholds: {
    healthy: {
      value: 26.6,
      unit: "percent",
      passes: "above",
      side: "exclusive",
      population: "healthy liver",
      source: liverRemnantReview2019,
      locator: "Table 1, read in the review",
      standing: "secondary",
    },
  },
};

/**
 * Above 30 % after more than three months of chemotherapy (Shindoh). The risk group of the paper ends on the line, so a remnant exactly on it does not
 * meet it.
 */
export const shindohLiverPolicy: LiverPolicy<"chemotherapy-injured"> = {
  id: "shindoh-30",
  basis: "not-stated",
  thresholds: {
    "chemotherapy-injured": {
      value: 30,
      unit: "percent",
      passes: "above",
      side: "exclusive",
      population: "more than three months of chemotherapy",
      source: liverRemnantReview2019,
      locator: "Table 1, read in the review",
      standing: "secondary",
    },
  },
};

/**
 * Above 40 % with fibrosis or cirrhosis (Azoulay). The risk group of the paper ends on the line, so a remnant exactly on it does not
 * meet it.
 */
export const azoulayLiverPolicy: LiverPolicy<"cirrhotic"> = {
  id: "azoulay-40",
  basis: "not-stated",
  thresholds: {
    cirrhotic: {
      value: 40,
      unit: "percent",
      passes: "above",
      side: "exclusive",
      population: "fibrosis or cirrhosis",
      source: liverRemnantReview2019,
      locator: "Table 1, read in the review",
      standing: "secondary",
    },
  },
};

/** At least 20 % without cirrhosis (NCCN), as a text that sets it beside the Chinese number reports it. */
export const nccnLiverPolicy: LiverPolicy<"healthy" | "chemotherapy-injured"> = {
  id: "nccn-20",
  basis: "not-stated",
  thresholds: {
    healthy: {
      value: 20,
      unit: "percent",
      passes: "above",
      side: "inclusive",
      population: "cancer of the liver, without cirrhosis",
      source: nccnLiver,
      locator: "remnant before resection, as reported",
      standing: "secondary",
    },
    "chemotherapy-injured": {
      value: 20,
      unit: "percent",
      passes: "above",
      side: "inclusive",
      population: "cancer of the liver, without cirrhosis",
      source: nccnLiver,
      locator: "remnant before resection, as reported",
      standing: "secondary",
    },
  },
};

/** At least 30 % without cirrhosis (National Health Commission of China), as the same text reports it. */
export const chinaNhcLiverPolicy: LiverPolicy<"healthy" | "chemotherapy-injured"> = {
  id: "china-nhc-30",
  basis: "not-stated",
  thresholds: {
    healthy: {
      value: 30,
      unit: "percent",
      passes: "above",
      side: "inclusive",
      population: "cancer of the liver, without cirrhosis",
      source: chinaNhcLiver,
      locator: "remnant before resection, as reported",
      standing: "secondary",
    },
    "chemotherapy-injured": {
      value: 30,
      unit: "percent",
      passes: "above",
      side: "inclusive",
      population: "cancer of the liver, without cirrhosis",
      source: chinaNhcLiver,
      locator: "remnant before resection, as reported",
      standing: "secondary",
    },
  },
};

/** Every set of minimum remnants drawn for metastases or for any resection, the default first; guidance on liver cancer is apart. */
export const liverPolicies: readonly LiverPolicy<never>[] = [
  documentLiverPolicy,
  documentCautiousLiverPolicy,
  kishiLiverPolicy,
  vautheyLiverPolicy,
  shoupLiverPolicy,
  schindlLiverPolicy,
  shindohLiverPolicy,
  azoulayLiverPolicy,
];
