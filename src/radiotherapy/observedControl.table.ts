import type { Citation, Sourced } from "../evidence/citation.ts";
import * as sources from "../evidence/sources/radiotherapy.table.ts";

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
export interface ObservedControl extends Sourced {
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
}

/** Percent controlled at so many months, with the interval where it is printed. */
function at(months: number, percent: number, interval?: readonly [number, number]): ControlAt {
  return { months, percent, ...(interval && { interval }) };
}

/** The fields every row has: name, publication, and what is to be known about dose and size. */
function series(id: string, source: Citation, setting: string): Pick<ObservedControl, "id" | "source" | "setting"> {
  return { id, source, setting };
}

/** Adds to rows how all of them were treated, and whose lesions they count. */
function seen(treatment: ObservedControl["treatment"], group: ControlGroup, rows: readonly Row[]): ObservedControl[] {
  return rows.map((row) => ({ ...row, treatment, group, standing: "primary" }));
}

type Row = Omit<ObservedControl, "treatment" | "group" | "standing">;

/** Local control as it was observed, a row a series; cohorts, never one patient. */
export const observedControl: readonly ObservedControl[] = /* @__PURE__ */ (() => [
  ...seen("stereotactic-radiotherapy", "colorectal", [
    {
      ...series("colorectal-19-studies", sources.colorectalMeta1668, "19 studies, any dose"),
      patients: 1668,
      control: [at(12, 83.1), at(24, 69.3), at(36, 63.9)],
    },
    {
      ...series("colorectal-14-studies", sources.colorectalMeta495, "14 studies, any dose"),
      patients: 495,
      control: [at(12, 81.0), at(24, 71.5), at(36, 56.0), at(60, 61.8)],
    },
    {
      ...series(
        "colorectal-matched-pairs",
        sources.colorectalPairs2018,
        "48 to 60 Gy in 4 or 5, matched with primary lung cancer",
      ),
      control: [at(12, 80.6), at(36, 68.6), at(60, 68.6)],
    },
  ]),
  ...seen("stereotactic-radiotherapy", "primary-lung-cancer", [
    {
      ...series(
        "primary-matched-pairs",
        sources.colorectalPairs2018,
        "48 to 60 Gy in 4 or 5, matched with colorectal metastases",
      ),
      control: [at(12, 100), at(36, 97.2), at(60, 81.0)],
    },
    {
      ...series("rtog-0236", sources.rtog0236, "54 Gy in 3, below 5 cm"),
      patients: 55,
      control: [at(36, 97.6, [84.3, 99.7])],
    },
    {
      ...series("rtog-0813-57.5", sources.rtog0813, "57.5 Gy in 5, central, up to 5 cm; 90 % interval"),
      control: [at(24, 89.4, [81.6, 97.4])],
    },
    {
      ...series("rtog-0813-60", sources.rtog0813, "60 Gy in 5, central, up to 5 cm; 90 % interval"),
      control: [at(24, 87.9, [78.8, 97.0])],
    },
    {
      ...series("lustre-stereotactic", sources.lustre, "48 Gy in 4 or, central, 60 Gy in 8; up to 5 cm"),
      control: [at(36, 87.6, [81.9, 93.4])],
    },
  ]),
  ...seen("stereotactic-radiotherapy", "mixed-metastases", [
    {
      ...series("rieber", sources.rieber2017, "20 centers, median follow-up 14.3 months"),
      patients: 700,
      control: [at(24, 81.2, [75.8, 85.7])],
    },
    {
      ...series(
        "guckenberger-2009-above-100",
        sources.guckenberger2009,
        "118 of 159 lesions metastases; above 100 Gy10 to the clinical target volume",
      ),
      patients: 124,
      lesions: 159,
      control: [at(36, 89)],
    },
    {
      ...series(
        "guckenberger-2009-below-100",
        sources.guckenberger2009,
        "118 of 159 lesions metastases; below 100 Gy10 to the clinical target volume",
      ),
      patients: 124,
      lesions: 159,
      control: [at(36, 62)],
    },
    {
      ...series("dohopolski", sources.dohopolski2018, "median 1.6 cm, mostly 60 Gy in 3, no disease elsewhere"),
      lesions: 185,
      control: [at(24, 94.4), at(36, 90.8)],
    },
    {
      ...series("filippi", sources.filippi2014, "26 Gy once at the 80 % isodose, up to 5 cm, 1 to 5 lesions"),
      patients: 67,
      lesions: 90,
      control: [at(12, 93.4), at(24, 88.1)],
    },
    {
      ...series("cyberknife", sources.cyberknife2020, "60 Gy in 3 to the 80 % isodose"),
      patients: 104,
      lesions: 132,
      control: [at(12, 89.3), at(24, 80.0), at(36, 77.8)],
    },
  ]),
  ...seen("stereotactic-radiotherapy", "kidney", [
    {
      ...series(
        "altoos",
        sources.altoos2015,
        "BED3 66.67 to 460.0; thorax, abdomen, skin and soft tissue, not only the lung",
      ),
      control: [at(12, 100), at(24, 93.41), at(36, 93.41)],
    },
  ]),
  ...seen("stereotactic-radiotherapy", "sarcoma", [
    {
      ...series("sarcoma-25-lesions", sources.sarcomaSbrt2013, "high grade, 54 Gy in 3 or 4"),
      lesions: 25,
      control: [at(43, 94)],
    },
  ]),
  ...seen("cryoablation", "mixed-metastases", [
    {
      ...series("solstice", sources.solstice2020, "up to 3.5 cm, 1 to 6 lesions, first ablation"),
      patients: 128,
      lesions: 224,
      control: [{ ...at(12, 85.1), counts: [172, 202] }, at(24, 77.2)],
    },
    {
      ...series("solstice-repeated", sources.solstice2020, "up to 3.5 cm, 1 to 6 lesions, repeated ablation allowed"),
      patients: 128,
      lesions: 224,
      control: [{ ...at(12, 91.1), counts: [184, 202] }, at(24, 84.4)],
    },
    {
      ...series("eclipse", sources.eclipse2021, "up to 3.5 cm, 1 to 5 lesions"),
      patients: 40,
      lesions: 60,
      control: [{ ...at(36, 87.9), counts: [29, 33] }, at(60, 79.2)],
    },
  ]),
])();
