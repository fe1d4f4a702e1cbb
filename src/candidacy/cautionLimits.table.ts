import { bevacizumabLabel, nccnBevacizumab2024, pennathur2021, sts2019 } from "../evidence/sources/candidacy.table.ts";
import { niceNg122Guideline } from "../evidence/sources/fitness.table.ts";
import { metAtLeast, metAtMost, metBelow, type Threshold } from "../evidence/threshold.ts";

/** Frail from 5 on the Clinical Frailty Scale: where the scale begins to say frail. No source draws it for lung resection. */
export const frailtyFrom: Threshold = /* @__PURE__ */ metBelow(5, "count", {
  population: "adults before a lung resection",
  source: pennathur2021,
  locator: "not in the source, which prints no number: where the scale begins to say frail",
  standing: "convention",
});

/** No operation within 30 days of an infarction. */
export const infarctionDays: Threshold = /* @__PURE__ */ metAtLeast(30, "day", {
  population: "lung cancer before surgery",
  source: niceNg122Guideline,
  locator: "perioperative mortality, cardiac assessment",
  standing: "secondary",
});

/** At least 28 days from the last dose of bevacizumab to elective surgery. */
export const vegfDays28: Threshold = /* @__PURE__ */ metAtLeast(28, "day", {
  population: "elective surgery",
  source: bevacizumabLabel,
  locator: "warnings, wound healing",
  standing: "secondary",
});

/** At least six weeks from the last dose of bevacizumab to elective surgery. */
export const vegfDays42: Threshold = /* @__PURE__ */ metAtLeast(42, "day", {
  population: "elective surgery",
  source: nccnBevacizumab2024,
  locator: "interval between bevacizumab and surgery",
  standing: "secondary",
});

/** Three metastases or fewer: the number a consensus statement names. Number is no contraindication there. */
export const stsMetastases: Threshold = /* @__PURE__ */ metAtMost(3, "count", {
  population: "candidates for pulmonary metastasectomy",
  source: sts2019,
  locator: "statement 6",
  standing: "secondary",
});
