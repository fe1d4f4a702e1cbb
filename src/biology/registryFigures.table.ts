import { friedel1999, friedel2002, leo2000, pastorino1997 } from "../evidence/sources/biology.table.ts";
import type { PublishedFigure } from "./publishedFigure.ts";

/**
 * What the registry printed about the survival of its patients. Medians and survival per group for the whole registry
 * are widely repeated and were not found in print; they are left out.
 */
export const registryFigures: readonly PublishedFigure[] = [
  {
    measure: "overall-survival",
    value: 36,
    unit: "percent",
    atYears: 5,
    patients: 4572,
    group: "all primaries, complete resection",
    source: pastorino1997,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "overall-survival",
    value: 26,
    unit: "percent",
    atYears: 10,
    patients: 4572,
    group: "all primaries, complete resection",
    source: pastorino1997,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "overall-survival",
    value: 22,
    unit: "percent",
    atYears: 15,
    patients: 4572,
    group: "all primaries, complete resection",
    source: pastorino1997,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "median-survival",
    value: 35,
    unit: "month",
    patients: 4572,
    group: "all primaries, complete resection",
    source: pastorino1997,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "overall-survival",
    value: 13,
    unit: "percent",
    atYears: 5,
    group: "all primaries, incomplete resection",
    source: pastorino1997,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "overall-survival",
    value: 7,
    unit: "percent",
    atYears: 10,
    group: "all primaries, incomplete resection",
    source: pastorino1997,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "median-survival",
    value: 15,
    unit: "month",
    group: "all primaries, incomplete resection",
    source: pastorino1997,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "overall-survival",
    value: 33,
    unit: "percent",
    atYears: 5,
    group: "complete resection, disease-free interval 0 to 11 months",
    source: pastorino1997,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "overall-survival",
    value: 45,
    unit: "percent",
    atYears: 5,
    group: "complete resection, disease-free interval of 36 months or more",
    source: pastorino1997,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "overall-survival",
    value: 43,
    unit: "percent",
    atYears: 5,
    group: "complete resection, single metastasis",
    source: pastorino1997,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "overall-survival",
    value: 27,
    unit: "percent",
    atYears: 5,
    group: "complete resection, four or more metastases",
    source: pastorino1997,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "overall-survival",
    value: 22,
    unit: "percent",
    atYears: 5,
    patients: 282,
    group: "melanoma, complete resection",
    source: leo2000,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "overall-survival",
    value: 16,
    unit: "percent",
    atYears: 10,
    patients: 282,
    group: "melanoma, complete resection",
    source: leo2000,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "overall-survival",
    value: 29,
    unit: "percent",
    atYears: 5,
    group: "melanoma, group I",
    source: leo2000,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "overall-survival",
    value: 20,
    unit: "percent",
    atYears: 5,
    group: "melanoma, group II",
    source: leo2000,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "overall-survival",
    value: 7,
    unit: "percent",
    atYears: 5,
    group: "melanoma, group III",
    source: leo2000,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "overall-survival",
    value: 0,
    unit: "percent",
    atYears: 5,
    group: "melanoma, group IV",
    source: leo2000,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "overall-survival",
    value: 38,
    unit: "percent",
    atYears: 5,
    group: "breast cancer, complete resection",
    source: friedel2002,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "overall-survival",
    value: 50,
    unit: "percent",
    atYears: 5,
    group: "breast cancer, group I",
    source: friedel2002,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "overall-survival",
    value: 26,
    unit: "percent",
    atYears: 10,
    group: "breast cancer, group I",
    source: friedel2002,
    locator: "abstract",
    standing: "primary",
  },
  {
    measure: "median-survival",
    value: 59,
    unit: "month",
    group: "breast cancer, group I",
    source: friedel2002,
    locator: "abstract",
    standing: "primary",
  },
];

/**
 * Patients of the registry by disease-free interval. The abstract of 1997 as indexed prints 2199 for the shortest,
 * which does not sum to its 5206 patients; the registry's paper of 1999 prints 1729, which does.
 */
export const registryIntervals: {
  /** 0 to 11 months, as the paper of 1999 prints it. */
  readonly under12Months: number;
  /** 0 to 11 months, as the indexed abstract of 1997 prints it. */
  readonly under12MonthsAsIndexed: number;
  /** 12 to 35 months. */
  readonly under36Months: number;
  /** 36 months or more. */
  readonly from36Months: number;
  /** All. */
  readonly total: number;
  /** The paper that corrects. */
  readonly corrected: typeof friedel1999;
} = {
  under12Months: 1729,
  under12MonthsAsIndexed: 2199,
  under36Months: 1857,
  from36Months: 1620,
  total: 5206,
  corrected: friedel1999,
};
