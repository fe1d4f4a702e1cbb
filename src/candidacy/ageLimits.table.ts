import { imagingDays28 } from "../biology/stagingCurrent.ts";
import { metastasectomyArticle, stableMates } from "../evidence/sources/candidacy.table.ts";
import { metAtMost, type Threshold } from "../evidence/threshold.ts";

const beforeRegistration = "high-risk stage I non-small cell lung cancer, before registration in a trial";

/** How old imaging and lung function may be, and which regions imaging has to cover. */
export interface AgeLimits {
  /** Age of imaging beyond which it answers no longer. */
  readonly imaging: Threshold;
  /** Age of imaging beyond which a caution is given. */
  readonly imagingCaution: Threshold;
  /** Age of a lung function test beyond which it answers no longer. */
  readonly lungFunction: Threshold;
  /** Age of a lung function test beyond which a caution is given. */
  readonly lungFunctionCaution: Threshold;
}

/** Imaging at most 60 days old: chest and upper abdomen before registration in a trial. */
export const imagingDays60: Threshold = /* @__PURE__ */ metAtMost(60, "day", {
  population: beforeRegistration,
  source: stableMates,
  locator: "eligibility: PET/CT of chest and upper abdomen within 60 days",
  standing: "primary",
});

/** Lung function at most 90 days old: before registration in a trial. */
export const lungFunctionDays90: Threshold = /* @__PURE__ */ metAtMost(90, "day", {
  population: beforeRegistration,
  source: stableMates,
  locator: "eligibility: spirometry and DLCO within 90 days",
  standing: "primary",
});

/** Lung function at most 180 days old: twice the trial's age. No guideline limits it. */
export const lungFunctionDays180: Threshold = /* @__PURE__ */ metAtMost(180, "day", {
  population: "before pulmonary metastasectomy",
  source: metastasectomyArticle,
  locator: "not in the article: twice the 90 days of a trial",
  standing: "convention",
});

/** Imaging of at most 60 days with a caution from 29 on; lung function of at most 180 days with a caution from 91 on. */
export const defaultAgeLimits: AgeLimits = {
  imaging: imagingDays60,
  imagingCaution: imagingDays28,
  lungFunction: lungFunctionDays180,
  lungFunctionCaution: lungFunctionDays90,
};

/** Imaging of at most 28 days, lung function of at most 90. */
export const strictAgeLimits: AgeLimits = {
  imaging: imagingDays28,
  imagingCaution: imagingDays28,
  lungFunction: lungFunctionDays90,
  lungFunctionCaution: lungFunctionDays90,
};
