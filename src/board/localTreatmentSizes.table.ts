import { metastasectomyArticle } from "../evidence/sources/candidacy.table.ts";
import { sabrComet2012, safronProtocol, solstice2020 } from "../evidence/sources/radiotherapy.table.ts";
import { metAbove, metAtLeast, metAtMost, type Threshold } from "../evidence/threshold.ts";
import { sabrCometFromOrgansMm, sabrCometLargestMm } from "../radiotherapy/sabrComet.ts";

/** Where the article's soft range begins above which it holds surgery to control better: "3-4 cm", and no trial behind it. */
export const surgeryControlsBetterFrom: Threshold = /* @__PURE__ */ metAbove(30, "millimeter", {
  population: "lung metastases; an opinion, compared in no trial",
  source: metastasectomyArticle,
  locator: "Beyond the Scalpel, lower end of 3 to 4 cm",
  standing: "teaching-text",
});

/** Where that range ends. */
export const surgeryControlsBetterTo: Threshold = /* @__PURE__ */ metAbove(40, "millimeter", {
  population: "lung metastases; an opinion, compared in no trial",
  source: metastasectomyArticle,
  locator: "Beyond the Scalpel, upper end of 3 to 4 cm",
  standing: "teaching-text",
});

/** Up to 3 cm the protocol of a trial gave its highest dose per fraction. */
export const smallForRadiotherapy: Threshold = /* @__PURE__ */ metAtMost(sabrCometLargestMm, "millimeter", {
  population: "oligometastases of the lung in a randomized trial",
  source: sabrComet2012,
  locator: "table 1",
  standing: "primary",
});

/** The largest lesion trials of stereotactic radiotherapy to the lung admitted. */
export const largestInRadiotherapyTrials: Threshold = /* @__PURE__ */ metAtMost(50, "millimeter", {
  population: "pulmonary oligometastases in a randomized trial",
  source: safronProtocol,
  locator: "eligibility",
  standing: "primary",
});

/** Beyond 2 cm from mediastinum and plexus, with lung all round, the protocol of a trial gave its highest dose per fraction. */
export const farFromOrgans: Threshold = /* @__PURE__ */ metAbove(sabrCometFromOrgansMm, "millimeter", {
  population: "oligometastases of the lung in a randomized trial",
  source: sabrComet2012,
  locator: "table 1: within 2 cm of mediastinum or brachial plexus 60 Gy in 8",
  standing: "primary",
});

/** From this size on a lobectomy is argued for; no size is published, and a lobe is not removed for a few millimeters. */
export const lobectomyArguedFrom: Threshold = /* @__PURE__ */ metAtLeast(10, "millimeter", {
  population: "lung metastases; a convention of this package",
  source: metastasectomyArticle,
  locator: "not printed there: it names no size for the extent of a resection",
  standing: "convention",
});

/** The largest lesion the prospective series of cryoablation admitted; it does not apply to radiofrequency and microwave. */
export const largestInAblationSeries: Threshold = /* @__PURE__ */ metAtMost(35, "millimeter", {
  population: "224 lung metastases of 128 patients, cryoablation",
  source: solstice2020,
  locator: "abstract, methods",
  standing: "primary",
});
