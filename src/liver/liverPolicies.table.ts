import type { Citation } from "../evidence/citation.ts";
import { metastasectomyArticle } from "../evidence/sources/candidacy.table.ts";
import { chinaNhcLiver, nccnLiver } from "../evidence/sources/liver.table.ts";
import { liverRemnantReview2019 } from "../evidence/sources/reserve.table.ts";
import type { Threshold } from "../evidence/threshold.ts";
import type { LiverPolicy } from "./liverPolicy.ts";

type Minimum = Pick<Threshold, "value" | "population" | "source" | "locator" | "standing">;

function percent(side: Threshold["side"], minimum: Minimum): Threshold {
  return { unit: "percent", passes: "above", side, ...minimum };
}

/** A minimum of the starting article: a remnant at the threshold meets it. */
function inArticle(value: number, population: string, locator: string): Threshold {
  return percent("inclusive", { value, population, locator, source: metastasectomyArticle, standing: "teaching-text" });
}

/** A minimum of a paper read in the review. The risk group ends at the threshold: a remnant exactly on it does not meet it. */
function inReview(value: number, population: string): Threshold {
  const locator = "Table 1, read in the review";
  return percent("exclusive", { value, population, locator, source: liverRemnantReview2019, standing: "secondary" });
}

/** A minimum for cancer of the liver without cirrhosis, as a text that sets two of them side by side reports it. */
function reported(value: number, source: Citation): Threshold {
  const population = "cancer of the liver, without cirrhosis";
  const locator = "remnant before resection, as reported";
  return percent("inclusive", { value, population, locator, source, standing: "secondary" });
}

const articleHealthy = /* @__PURE__ */ inArticle(20, "healthy liver", "The Economy of Life");
const cirrhoticLocator = "The Economy of Life, upper of the two numbers";
const articleCirrhotic = /* @__PURE__ */ inArticle(40, "cirrhotic liver", cirrhoticLocator);

/**
 * 20 % for a healthy liver, 30 % after chemotherapy, 40 % with cirrhosis; a remnant exactly at the threshold meets it.
 * The default. The article prints 20 and "30 or even 40"; that 40 belongs to cirrhosis is how texts that teach the same
 * three numbers read it.
 */
export const articleLiverPolicy: LiverPolicy = {
  id: "article-20-30-40",
  basis: "not-stated",
  thresholds: {
    healthy: articleHealthy,
    "chemotherapy-injured": /* @__PURE__ */ inArticle(30, "liver injured by chemotherapy", "The Economy of Life"),
    cirrhotic: articleCirrhotic,
  },
};

/** The article's upper number after chemotherapy: 40 % where it says "or even 40". */
export const articleCautiousLiverPolicy: LiverPolicy = {
  id: "article-20-40-40",
  basis: "not-stated",
  thresholds: {
    healthy: articleHealthy,
    "chemotherapy-injured": /* @__PURE__ */ inArticle(40, "liver injured by chemotherapy", "The Economy of Life"),
    cirrhotic: articleCirrhotic,
  },
};

/** Above 20 % of a healthy liver (Kishi); a remnant exactly at the threshold does not meet it. */
export const kishiLiverPolicy: LiverPolicy<"healthy"> = {
  id: "kishi-20",
  basis: "not-stated",
  thresholds: { healthy: /* @__PURE__ */ inReview(20, "healthy liver") },
};

/** Above 25 % of a healthy liver (Vauthey); a remnant exactly at the threshold does not meet it. */
export const vautheyLiverPolicy: LiverPolicy<"healthy"> = {
  id: "vauthey-25",
  basis: "not-stated",
  thresholds: { healthy: /* @__PURE__ */ inReview(25, "healthy liver") },
};

/** Above 25 % of the liver without tumor on CT (Shoup); a remnant exactly at the threshold does not meet it. */
export const shoupLiverPolicy: LiverPolicy<"healthy"> = {
  id: "shoup-25",
  basis: "measured",
  thresholds: { healthy: /* @__PURE__ */ inReview(25, "healthy liver, CT volume without tumor") },
};

/** Above 26.6 % of a healthy liver (Schindl); a remnant exactly at the threshold does not meet it. */
export const schindlLiverPolicy: LiverPolicy<"healthy"> = {
  id: "schindl-26.6",
  basis: "not-stated",
  thresholds: { healthy: /* @__PURE__ */ inReview(26.6, "healthy liver") },
};

/** Above 30 % after more than three months of chemotherapy (Shindoh); a remnant exactly at the threshold does not meet it. */
export const shindohLiverPolicy: LiverPolicy<"chemotherapy-injured"> = {
  id: "shindoh-30",
  basis: "not-stated",
  thresholds: { "chemotherapy-injured": /* @__PURE__ */ inReview(30, "more than three months of chemotherapy") },
};

/** Above 40 % with fibrosis or cirrhosis (Azoulay); a remnant exactly at the threshold does not meet it. */
export const azoulayLiverPolicy: LiverPolicy<"cirrhotic"> = {
  id: "azoulay-40",
  basis: "not-stated",
  thresholds: { cirrhotic: /* @__PURE__ */ inReview(40, "fibrosis or cirrhosis") },
};

/** At least 20 % without cirrhosis (NCCN), as a text that sets it beside the Chinese number reports it. */
export const nccnLiverPolicy: LiverPolicy<"healthy" | "chemotherapy-injured"> = {
  id: "nccn-20",
  basis: "not-stated",
  thresholds: {
    healthy: /* @__PURE__ */ reported(20, nccnLiver),
    "chemotherapy-injured": /* @__PURE__ */ reported(20, nccnLiver),
  },
};

/** At least 30 % without cirrhosis (National Health Commission of China), as the same text reports it. */
export const chinaNhcLiverPolicy: LiverPolicy<"healthy" | "chemotherapy-injured"> = {
  id: "china-nhc-30",
  basis: "not-stated",
  thresholds: {
    healthy: /* @__PURE__ */ reported(30, chinaNhcLiver),
    "chemotherapy-injured": /* @__PURE__ */ reported(30, chinaNhcLiver),
  },
};

/** Every set of minimum remnants drawn for metastases or for any resection, the default first; guidance on liver cancer is apart. */
export const liverPolicies: readonly LiverPolicy<never>[] = [
  articleLiverPolicy,
  articleCautiousLiverPolicy,
  kishiLiverPolicy,
  vautheyLiverPolicy,
  shoupLiverPolicy,
  schindlLiverPolicy,
  shindohLiverPolicy,
  azoulayLiverPolicy,
];
