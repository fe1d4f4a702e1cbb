import { friedel1999, friedel2002, leo2000, pastorino1997 } from "../evidence/sources/biology.table.ts";
import { aliveAt, inAbstract, medianMonths } from "./figureRows.ts";
import type { PublishedFigure } from "./publishedFigure.ts";

/**
 * What the registry printed about the survival of its patients. Medians and survival per group for the whole registry
 * are widely repeated and were not found in print; they are left out.
 */
export const registryFigures: readonly PublishedFigure[] = /* @__PURE__ */ (() => [
  ...inAbstract(pastorino1997, [
    aliveAt(5, 36, "all primaries, complete resection", { patients: 4572 }),
    aliveAt(10, 26, "all primaries, complete resection", { patients: 4572 }),
    aliveAt(15, 22, "all primaries, complete resection", { patients: 4572 }),
    medianMonths(35, "all primaries, complete resection", { patients: 4572 }),
    aliveAt(5, 13, "all primaries, incomplete resection"),
    aliveAt(10, 7, "all primaries, incomplete resection"),
    medianMonths(15, "all primaries, incomplete resection"),
    aliveAt(5, 33, "complete resection, disease-free interval 0 to 11 months"),
    aliveAt(5, 45, "complete resection, disease-free interval of 36 months or more"),
    aliveAt(5, 43, "complete resection, single metastasis"),
    aliveAt(5, 27, "complete resection, four or more metastases"),
  ]),
  ...inAbstract(leo2000, [
    aliveAt(5, 22, "melanoma, complete resection", { patients: 282 }),
    aliveAt(10, 16, "melanoma, complete resection", { patients: 282 }),
    aliveAt(5, 29, "melanoma, group I"),
    aliveAt(5, 20, "melanoma, group II"),
    aliveAt(5, 7, "melanoma, group III"),
    aliveAt(5, 0, "melanoma, group IV"),
  ]),
  ...inAbstract(friedel2002, [
    aliveAt(5, 38, "breast cancer, complete resection"),
    aliveAt(5, 50, "breast cancer, group I"),
    aliveAt(10, 26, "breast cancer, group I"),
    medianMonths(59, "breast cancer, group I"),
  ]),
])();

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
