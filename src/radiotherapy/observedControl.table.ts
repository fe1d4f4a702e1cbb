import type { Citation } from "../evidence/citation.ts";
import {
  altoos2015,
  colorectalMeta495,
  colorectalMeta1668,
  colorectalPairs2018,
  cyberknife2020,
  dohopolski2018,
  eclipse2021,
  filippi2014,
  guckenberger2009,
  lustre,
  rieber2017,
  rtog0236,
  rtog0813,
  sarcomaSbrt2013,
  solstice2020,
} from "../evidence/sources/radiotherapy.table.ts";
import type { Standing } from "../evidence/standing.ts";

/** Whose lesions a series counts. */
export type ControlGroup = "colorectal" | "kidney" | "sarcoma" | "mixed-metastases" | "primary-lung-cancer";

/** Control of the treated lesions at one time. */
export interface ControlAt {
  /** Months after treatment. */
  readonly months: number;
  /** Percent of lesions (or patients, where the series counts those) without local progression. */
  readonly percent: number;
  /** Confidence interval in percent; 95 % unless the series says otherwise. */
  readonly interval?: readonly [number, number];
  /** Lesions controlled, of so many, where the series prints the counts. */
  readonly counts?: readonly [number, number];
}

/** What one series saw. */
export interface ObservedControl {
  /** Short name of the series. */
  readonly id: string;
  /** Whose lesions. */
  readonly group: ControlGroup;
  /** How they were treated. */
  readonly treatment: "stereotactic-radiotherapy" | "cryoablation";
  /** How many patients. */
  readonly patients?: number;
  /** How many lesions. */
  readonly lesions?: number;
  /** What is to be known about dose and size. */
  readonly setting: string;
  /** Control in time. */
  readonly control: readonly ControlAt[];
  /** Who reported it. */
  readonly source: Citation;
  /** How the figures are known. */
  readonly standing: Standing;
}

/** Local control as it was observed, a row a series; cohorts, never one patient. */
export const observedControl: readonly ObservedControl[] = [
  {
    id: "colorectal-19-studies",
    group: "colorectal",
    treatment: "stereotactic-radiotherapy",
    patients: 1668,
    setting: "19 studies, any dose",
    control: [
      { months: 12, percent: 83.1 },
      { months: 24, percent: 69.3 },
      { months: 36, percent: 63.9 },
    ],
    source: colorectalMeta1668,
    standing: "primary",
  },
  {
    id: "colorectal-14-studies",
    group: "colorectal",
    treatment: "stereotactic-radiotherapy",
    patients: 495,
    setting: "14 studies, any dose",
    control: [
      { months: 12, percent: 81.0 },
      { months: 24, percent: 71.5 },
      { months: 36, percent: 56.0 },
      { months: 60, percent: 61.8 },
    ],
    source: colorectalMeta495,
    standing: "primary",
  },
  {
    id: "colorectal-matched-pairs",
    group: "colorectal",
    treatment: "stereotactic-radiotherapy",
    setting: "48 to 60 Gy in 4 or 5, matched with primary lung cancer",
    control: [
      { months: 12, percent: 80.6 },
      { months: 36, percent: 68.6 },
      { months: 60, percent: 68.6 },
    ],
    source: colorectalPairs2018,
    standing: "primary",
  },
  {
    id: "primary-matched-pairs",
    group: "primary-lung-cancer",
    treatment: "stereotactic-radiotherapy",
    setting: "48 to 60 Gy in 4 or 5, matched with colorectal metastases",
    control: [
      { months: 12, percent: 100 },
      { months: 36, percent: 97.2 },
      { months: 60, percent: 81.0 },
    ],
    source: colorectalPairs2018,
    standing: "primary",
  },
  {
    id: "rtog-0236",
    group: "primary-lung-cancer",
    treatment: "stereotactic-radiotherapy",
    patients: 55,
    setting: "54 Gy in 3, below 5 cm",
    control: [{ months: 36, percent: 97.6, interval: [84.3, 99.7] }],
    source: rtog0236,
    standing: "primary",
  },
  {
    id: "rtog-0813-57.5",
    group: "primary-lung-cancer",
    treatment: "stereotactic-radiotherapy",
    setting: "57.5 Gy in 5, central, up to 5 cm; 90 % interval",
    control: [{ months: 24, percent: 89.4, interval: [81.6, 97.4] }],
    source: rtog0813,
    standing: "primary",
  },
  {
    id: "rtog-0813-60",
    group: "primary-lung-cancer",
    treatment: "stereotactic-radiotherapy",
    setting: "60 Gy in 5, central, up to 5 cm; 90 % interval",
    control: [{ months: 24, percent: 87.9, interval: [78.8, 97.0] }],
    source: rtog0813,
    standing: "primary",
  },
  {
    id: "lustre-stereotactic",
    group: "primary-lung-cancer",
    treatment: "stereotactic-radiotherapy",
    setting: "48 Gy in 4 or, central, 60 Gy in 8; up to 5 cm",
    control: [{ months: 36, percent: 87.6, interval: [81.9, 93.4] }],
    source: lustre,
    standing: "primary",
  },
  {
    id: "rieber",
    group: "mixed-metastases",
    treatment: "stereotactic-radiotherapy",
    patients: 700,
    setting: "20 centers, median follow-up 14.3 months",
    control: [{ months: 24, percent: 81.2, interval: [75.8, 85.7] }],
    source: rieber2017,
    standing: "primary",
  },
  {
    id: "guckenberger-2009-above-100",
    group: "mixed-metastases",
    treatment: "stereotactic-radiotherapy",
    patients: 124,
    lesions: 159,
    setting: "118 of 159 lesions metastases; above 100 Gy10 to the clinical target volume",
    control: [{ months: 36, percent: 89 }],
    source: guckenberger2009,
    standing: "primary",
  },
  {
    id: "guckenberger-2009-below-100",
    group: "mixed-metastases",
    treatment: "stereotactic-radiotherapy",
    patients: 124,
    lesions: 159,
    setting: "118 of 159 lesions metastases; below 100 Gy10 to the clinical target volume",
    control: [{ months: 36, percent: 62 }],
    source: guckenberger2009,
    standing: "primary",
  },
  {
    id: "dohopolski",
    group: "mixed-metastases",
    treatment: "stereotactic-radiotherapy",
    lesions: 185,
    setting: "median 1.6 cm, mostly 60 Gy in 3, no disease elsewhere",
    control: [
      { months: 24, percent: 94.4 },
      { months: 36, percent: 90.8 },
    ],
    source: dohopolski2018,
    standing: "primary",
  },
  {
    id: "filippi",
    group: "mixed-metastases",
    treatment: "stereotactic-radiotherapy",
    patients: 67,
    lesions: 90,
    setting: "26 Gy once at the 80 % isodose, up to 5 cm, 1 to 5 lesions",
    control: [
      { months: 12, percent: 93.4 },
      { months: 24, percent: 88.1 },
    ],
    source: filippi2014,
    standing: "primary",
  },
  {
    id: "cyberknife",
    group: "mixed-metastases",
    treatment: "stereotactic-radiotherapy",
    patients: 104,
    lesions: 132,
    setting: "60 Gy in 3 to the 80 % isodose",
    control: [
      { months: 12, percent: 89.3 },
      { months: 24, percent: 80.0 },
      { months: 36, percent: 77.8 },
    ],
    source: cyberknife2020,
    standing: "primary",
  },
  {
    id: "altoos",
    group: "kidney",
    treatment: "stereotactic-radiotherapy",
    setting: "BED3 66.67 to 460.0; thorax, abdomen, skin and soft tissue, not only the lung",
    control: [
      { months: 12, percent: 100 },
      { months: 24, percent: 93.41 },
      { months: 36, percent: 93.41 },
    ],
    source: altoos2015,
    standing: "primary",
  },
  {
    id: "sarcoma-25-lesions",
    group: "sarcoma",
    treatment: "stereotactic-radiotherapy",
    lesions: 25,
    setting: "high grade, 54 Gy in 3 or 4",
    control: [{ months: 43, percent: 94 }],
    source: sarcomaSbrt2013,
    standing: "primary",
  },
  {
    id: "solstice",
    group: "mixed-metastases",
    treatment: "cryoablation",
    patients: 128,
    lesions: 224,
    setting: "up to 3.5 cm, 1 to 6 lesions, first ablation",
    control: [
      { months: 12, percent: 85.1, counts: [172, 202] },
      { months: 24, percent: 77.2 },
    ],
    source: solstice2020,
    standing: "primary",
  },
  {
    id: "solstice-repeated",
    group: "mixed-metastases",
    treatment: "cryoablation",
    patients: 128,
    lesions: 224,
    setting: "up to 3.5 cm, 1 to 6 lesions, repeated ablation allowed",
    control: [
      { months: 12, percent: 91.1, counts: [184, 202] },
      { months: 24, percent: 84.4 },
    ],
    source: solstice2020,
    standing: "primary",
  },
  {
    id: "eclipse",
    group: "mixed-metastases",
    treatment: "cryoablation",
    patients: 40,
    lesions: 60,
    setting: "up to 3.5 cm, 1 to 5 lesions",
    control: [
      { months: 36, percent: 87.9, counts: [29, 33] },
      { months: 60, percent: 79.2 },
    ],
    source: eclipse2021,
    standing: "primary",
  },
];
