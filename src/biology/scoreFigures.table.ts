import * as sources from "../evidence/sources/biology.table.ts";
import { aliveAt, inAbstract, medianMonths, within } from "./figureRows.ts";
import type { PublishedFigure } from "./publishedFigure.ts";

/** What the papers behind the scores printed about their groups. About the groups, not about a patient. */
export const scoreFigures: readonly PublishedFigure[] = /* @__PURE__ */ (() => [
  ...inAbstract(sources.lee2021, [
    aliveAt(5, 51, "soft tissue sarcoma, 0 or 1 factor", { patients: 159 }),
    aliveAt(5, 16, "soft tissue sarcoma, 2 to 4 factors", { patients: 108 }),
    aliveAt(5, 42, "soft tissue sarcoma, all", { patients: 352 }),
  ]),
  ...inAbstract(sources.salah2012Pooled, [
    aliveAt(5, 68.2, "colorectal cancer, good"),
    aliveAt(5, 46.4, "colorectal cancer, intermediate"),
    aliveAt(5, 26.1, "colorectal cancer, high"),
  ]),
  ...inAbstract(sources.deVin2014Cohort, [
    medianMonths(40, "radiotherapy, 0 factors", within(24, 63)),
    medianMonths(29, "radiotherapy, 1 factor", within(23, 35)),
    medianMonths(23, "radiotherapy, 2 factors", within(16, 29)),
    medianMonths(9, "radiotherapy, 3 factors", within(6, 11)),
    medianMonths(4, "radiotherapy, 4 factors", within(1, 7)),
  ]),
  ...inAbstract(sources.ashworth2014Pooled, [
    aliveAt(5, 47.8, "lung cancer, metachronous"),
    aliveAt(5, 36.2, "lung cancer, synchronous, N0"),
    aliveAt(5, 13.8, "lung cancer, synchronous, N1 or N2"),
  ]),
  ...inAbstract(sources.colorectalTree2004Series, [
    aliveAt(5, 39, "colorectal cancer, at most 3.75 cm and more than 10 months"),
    aliveAt(5, 11, "colorectal cancer, larger than 3.75 cm and 10 months or less", { below: true }),
    medianMonths(45, "colorectal cancer, at most 3.75 cm and more than 10 months"),
    medianMonths(24, "colorectal cancer, larger than 3.75 cm and 10 months or less"),
  ]),
])();
