import type { PrimarySite } from "../case/primarySite.ts";
import * as sources from "../evidence/sources/biology.table.ts";
import { pulmicc2019 } from "../evidence/sources/candidacy.table.ts";
import { aliveAt, hazardOfDeath, inAbstract, medianMonths, recurrenceFreeAt, within } from "./figureRows.ts";
import type { HistologyEvidence } from "./publishedFigure.ts";

/** What is known of metastasectomy by primary. A primary without figures has none that was read. */
export const evidenceByPrimary: Readonly<Record<PrimarySite, HistologyEvidence>> = /* @__PURE__ */ (() => ({
  colorectal: {
    randomized: "superiority-not-shown",
    level: "randomized",
    figures: [
      ...inAbstract(sources.pulmicc2020, [
        hazardOfDeath(0.93, "randomized, metastasectomy against control", { ...within(0.56, 1.56), patients: 93 }),
      ]),
      ...inAbstract(pulmicc2019, [
        hazardOfDeath(0.82, "randomized, metastasectomy against control, deaths within five years, first 65 patients", {
          ...within(0.43, 1.56),
          patients: 65,
        }),
      ]),
      ...inAbstract(sources.pulmicc2020, [
        medianMonths(42, "randomized to metastasectomy, printed as 3.5 years", {
          interval: { least: 37.2, most: 79.2 },
        }),
        medianMonths(45.6, "randomized to control, printed as 3.8 years", within(37.2, 55.2)),
      ]),
      ...inAbstract(sources.pulmiccCohort2021, [
        aliveAt(5, 58.5, "chosen for surgery outside the randomization", { ...within(52, 64.8), patients: 263 }),
        aliveAt(5, 24, "not operated on, outside the randomization", { ...within(16.9, 31.9), patients: 128 }),
      ]),
      ...inAbstract(sources.gonzalez2013, [
        hazardOfDeath(1.59, "pooled, short disease-free interval", { ...within(1.27, 1.98), patients: 2925 }),
        hazardOfDeath(2.04, "pooled, multiple metastases", { ...within(1.72, 2.41), patients: 2925 }),
        hazardOfDeath(1.65, "pooled, hilar or mediastinal nodes", { ...within(1.35, 2.02), patients: 2925 }),
        hazardOfDeath(1.91, "pooled, raised carcinoembryonic antigen", { ...within(1.57, 2.32), patients: 2925 }),
        hazardOfDeath(1.22, "pooled, resected liver metastases", { ...within(0.91, 1.64), patients: 2925 }),
      ]),
      ...inAbstract(sources.cho2015, [
        aliveAt(5, 64.2, "all", { patients: 615 }),
        aliveAt(5, 70.0, "single metastasis"),
        aliveAt(5, 56.2, "two or three metastases"),
        aliveAt(5, 33.7, "four or more metastases"),
        recurrenceFreeAt(5, 39.5, "single metastasis"),
        recurrenceFreeAt(5, 30.6, "two or three metastases"),
        recurrenceFreeAt(5, 8.5, "four or more metastases"),
      ]),
      ...inAbstract(sources.pfannschmidt2006, [
        medianMonths(63.9, "complete resection, nodes negative", { ...within(45.3, 82.6), patients: 165 }),
        medianMonths(32.7, "complete resection, intrapulmonary or hilar nodes", { ...within(9.2, 56.2), patients: 45 }),
        medianMonths(20.6, "complete resection, intrapulmonary and mediastinal nodes", { patients: 22 }),
      ]),
    ],
  },
  kidney: {
    randomized: "none",
    level: "case-series",
    figures: [
      ...inAbstract(sources.pfannschmidt2002, [
        aliveAt(5, 36.9, "all", { patients: 191 }),
        aliveAt(5, 41.5, "complete resection"),
        aliveAt(5, 22.1, "incomplete resection"),
        aliveAt(5, 42.1, "complete resection, nodes negative"),
        aliveAt(5, 24.4, "complete resection, nodes positive"),
        aliveAt(5, 46.8, "fewer than seven metastases; exactly seven not defined"),
        aliveAt(5, 14.5, "more than seven metastases; exactly seven not defined"),
      ]),
    ],
  },
  "soft-tissue-sarcoma": {
    randomized: "none",
    level: "case-series",
    figures: [
      ...inAbstract(sources.softTissueSarcoma2008, [
        aliveAt(5, 15, "observed, all", { patients: 94 }),
        aliveAt(5, 18, "observed, complete resection"),
      ]),
      ...inAbstract(sources.lee2021, [
        aliveAt(5, 42, "curative intent, no disease outside the lungs", { patients: 352 }),
      ]),
    ],
  },
  "bone-sarcoma": {
    randomized: "none",
    level: "case-series",
    figures: [
      ...inAbstract(sources.osteosarcoma2010, [
        aliveAt(5, 50, "osteosarcoma, one nodule; of 52 with nodules in the lung, 24 of them operated on"),
        aliveAt(5, 5, "osteosarcoma, several nodules; of 52 with nodules in the lung, 24 of them operated on"),
      ]),
    ],
  },
  melanoma: {
    randomized: "none",
    level: "case-series",
    figures: [
      ...inAbstract(sources.leo2000, [aliveAt(5, 22, "registry, complete resection", { patients: 282 })]),
      ...inAbstract(sources.petersen2007, [
        medianMonths(7.3, "all with pulmonary metastases, operated on or not", { patients: 1720 }),
      ]),
    ],
  },
  breast: {
    randomized: "none",
    level: "case-series",
    figures: [...inAbstract(sources.friedel2002, [aliveAt(5, 38, "registry, complete resection")])],
  },
  "head-and-neck": {
    randomized: "none",
    level: "case-series",
    figures: [...inAbstract(sources.young2015, [aliveAt(5, 29.1, "pooled", { patients: 403 })])],
  },
  "germ-cell": {
    randomized: "none",
    level: "case-series",
    figures: [
      ...inAbstract(sources.germCellSeries, [aliveAt(5, 68, "all", { patients: 157 }), aliveAt(5, 82, "after 1985")]),
    ],
  },
  liver: {
    randomized: "none",
    level: "case-series",
    figures: [
      ...inAbstract(sources.hepatocellular2016, [
        aliveAt(5, 41.4, "hepatocellular carcinoma, all", { patients: 93 }),
        aliveAt(5, 59.3, "disease-free interval of 12 months or more"),
        aliveAt(5, 28.7, "disease-free interval under 12 months"),
        hazardOfDeath(2.02, "disease-free interval under 12 months", within(1.07, 3.82)),
      ]),
    ],
  },
  lung: { randomized: "none", level: "none-read", figures: [] },
  blood: { randomized: "none", level: "none-read", figures: [] },
  other: { randomized: "none", level: "none-read", figures: [] },
}))();
