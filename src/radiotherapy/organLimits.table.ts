import type { Sourced } from "../evidence/citation.ts";
import { nccnLungRadiation, safronProtocol, tg101 } from "../evidence/sources/radiotherapy.table.ts";

/** Named sets of organ limits. They disagree and are never merged. */
export type OrganLimitSetName = "nccn" | "tg-101" | "safron-ii";

/** Organs the sets name. */
export type LimitedOrgan =
  | "spinal-cord"
  | "esophagus"
  | "brachial-plexus"
  | "heart"
  | "great-vessels"
  | "trachea-and-large-bronchi"
  | "small-bronchi"
  | "chest-wall"
  | "rib"
  | "skin"
  | "stomach"
  | "lung";

/** What is limited: the hottest point, the dose to the hottest so many mL, or to the coldest so many mL. */
export type LimitMeasure =
  | { readonly of: "maximum" }
  | { readonly of: "hottest"; readonly volumeMl: number }
  | { readonly of: "coldest"; readonly volumeMl: number };

/** One limit. */
export interface OrganLimit {
  /** The organ. */
  readonly organ: LimitedOrgan;
  /** The number of fractions it is printed for. */
  readonly fractions: number;
  /** What is limited. */
  readonly measure: LimitMeasure;
  /** The limit in gray over the whole course; absent where it is a share of the prescription. */
  readonly limitGray?: number;
  /** The limit in percent of the prescription. */
  readonly percentOfPrescription?: number;
}

/** One named set. */
export interface OrganLimitSet extends Sourced {
  /** Its name. */
  readonly id: OrganLimitSetName;
  /** What it means by a maximum, in mL; absent where the text read here does not say. */
  readonly maximumVolumeMl?: number;
  /** Its limits. */
  readonly limits: readonly OrganLimit[];
}

/** NCCN, an older edition, after RTOG 0618, 0813 and 0915: maximum doses. */
export const nccnLimits: OrganLimitSet = {
  id: "nccn",
  limits: [
    { organ: "spinal-cord", fractions: 1, measure: { of: "maximum" }, limitGray: 14 },
    { organ: "spinal-cord", fractions: 3, measure: { of: "maximum" }, limitGray: 18 },
    { organ: "spinal-cord", fractions: 4, measure: { of: "maximum" }, limitGray: 26 },
    { organ: "spinal-cord", fractions: 5, measure: { of: "maximum" }, limitGray: 30 },
    { organ: "esophagus", fractions: 1, measure: { of: "maximum" }, limitGray: 15.4 },
    { organ: "esophagus", fractions: 3, measure: { of: "maximum" }, limitGray: 27 },
    { organ: "esophagus", fractions: 4, measure: { of: "maximum" }, limitGray: 30 },
    { organ: "esophagus", fractions: 5, measure: { of: "maximum" }, percentOfPrescription: 105 },
    { organ: "brachial-plexus", fractions: 1, measure: { of: "maximum" }, limitGray: 17.5 },
    { organ: "brachial-plexus", fractions: 3, measure: { of: "maximum" }, limitGray: 24 },
    { organ: "brachial-plexus", fractions: 4, measure: { of: "maximum" }, limitGray: 27.2 },
    { organ: "brachial-plexus", fractions: 5, measure: { of: "maximum" }, limitGray: 32 },
    { organ: "heart", fractions: 1, measure: { of: "maximum" }, limitGray: 22 },
    { organ: "heart", fractions: 3, measure: { of: "maximum" }, limitGray: 30 },
    { organ: "heart", fractions: 4, measure: { of: "maximum" }, limitGray: 34 },
    { organ: "heart", fractions: 5, measure: { of: "maximum" }, percentOfPrescription: 105 },
    { organ: "great-vessels", fractions: 1, measure: { of: "maximum" }, limitGray: 37 },
    { organ: "great-vessels", fractions: 4, measure: { of: "maximum" }, limitGray: 49 },
    { organ: "great-vessels", fractions: 5, measure: { of: "maximum" }, percentOfPrescription: 105 },
    { organ: "trachea-and-large-bronchi", fractions: 1, measure: { of: "maximum" }, limitGray: 20.2 },
    { organ: "trachea-and-large-bronchi", fractions: 3, measure: { of: "maximum" }, limitGray: 30 },
    { organ: "trachea-and-large-bronchi", fractions: 4, measure: { of: "maximum" }, limitGray: 34.8 },
    { organ: "trachea-and-large-bronchi", fractions: 5, measure: { of: "maximum" }, percentOfPrescription: 105 },
    { organ: "rib", fractions: 1, measure: { of: "maximum" }, limitGray: 30 },
    { organ: "rib", fractions: 3, measure: { of: "maximum" }, limitGray: 30 },
    { organ: "rib", fractions: 4, measure: { of: "maximum" }, limitGray: 40 },
    { organ: "skin", fractions: 1, measure: { of: "maximum" }, limitGray: 26 },
    { organ: "skin", fractions: 3, measure: { of: "maximum" }, limitGray: 24 },
    { organ: "skin", fractions: 4, measure: { of: "maximum" }, limitGray: 36 },
    { organ: "skin", fractions: 5, measure: { of: "maximum" }, limitGray: 32 },
    { organ: "stomach", fractions: 1, measure: { of: "maximum" }, limitGray: 12.4 },
    { organ: "stomach", fractions: 4, measure: { of: "maximum" }, limitGray: 27.2 },
  ],
  source: nccnLungRadiation,
  standing: "primary",
};

/** AAPM Task Group 101, as transcribed for 3 and 5 fractions: maxima and volume limits. */
export const tg101Limits: OrganLimitSet = {
  id: "tg-101",
  limits: [
    { organ: "spinal-cord", fractions: 3, measure: { of: "maximum" }, limitGray: 21.9 },
    { organ: "spinal-cord", fractions: 3, measure: { of: "hottest", volumeMl: 0.35 }, limitGray: 18 },
    { organ: "spinal-cord", fractions: 3, measure: { of: "hottest", volumeMl: 1.2 }, limitGray: 12.3 },
    { organ: "spinal-cord", fractions: 5, measure: { of: "maximum" }, limitGray: 30 },
    { organ: "spinal-cord", fractions: 5, measure: { of: "hottest", volumeMl: 0.35 }, limitGray: 23 },
    { organ: "spinal-cord", fractions: 5, measure: { of: "hottest", volumeMl: 1.2 }, limitGray: 14.5 },
    { organ: "esophagus", fractions: 3, measure: { of: "maximum" }, limitGray: 25.2 },
    { organ: "esophagus", fractions: 3, measure: { of: "hottest", volumeMl: 5 }, limitGray: 17.7 },
    { organ: "esophagus", fractions: 5, measure: { of: "maximum" }, limitGray: 35 },
    { organ: "esophagus", fractions: 5, measure: { of: "hottest", volumeMl: 5 }, limitGray: 19.5 },
    { organ: "brachial-plexus", fractions: 3, measure: { of: "maximum" }, limitGray: 24 },
    { organ: "brachial-plexus", fractions: 3, measure: { of: "hottest", volumeMl: 3 }, limitGray: 20.4 },
    { organ: "brachial-plexus", fractions: 5, measure: { of: "maximum" }, limitGray: 30.5 },
    { organ: "brachial-plexus", fractions: 5, measure: { of: "hottest", volumeMl: 3 }, limitGray: 27 },
    { organ: "heart", fractions: 3, measure: { of: "maximum" }, limitGray: 30 },
    { organ: "heart", fractions: 3, measure: { of: "hottest", volumeMl: 15 }, limitGray: 24 },
    { organ: "heart", fractions: 5, measure: { of: "maximum" }, limitGray: 38 },
    { organ: "heart", fractions: 5, measure: { of: "hottest", volumeMl: 15 }, limitGray: 32 },
    { organ: "great-vessels", fractions: 3, measure: { of: "maximum" }, limitGray: 45 },
    { organ: "great-vessels", fractions: 3, measure: { of: "hottest", volumeMl: 10 }, limitGray: 39 },
    { organ: "great-vessels", fractions: 5, measure: { of: "maximum" }, limitGray: 53 },
    { organ: "great-vessels", fractions: 5, measure: { of: "hottest", volumeMl: 10 }, limitGray: 47 },
    { organ: "trachea-and-large-bronchi", fractions: 3, measure: { of: "maximum" }, limitGray: 30 },
    { organ: "trachea-and-large-bronchi", fractions: 3, measure: { of: "hottest", volumeMl: 4 }, limitGray: 15 },
    { organ: "trachea-and-large-bronchi", fractions: 5, measure: { of: "maximum" }, limitGray: 40 },
    { organ: "trachea-and-large-bronchi", fractions: 5, measure: { of: "hottest", volumeMl: 4 }, limitGray: 16.5 },
    { organ: "small-bronchi", fractions: 3, measure: { of: "maximum" }, limitGray: 23.1 },
    { organ: "small-bronchi", fractions: 3, measure: { of: "hottest", volumeMl: 0.5 }, limitGray: 18.9 },
    { organ: "small-bronchi", fractions: 5, measure: { of: "maximum" }, limitGray: 33 },
    { organ: "small-bronchi", fractions: 5, measure: { of: "hottest", volumeMl: 0.5 }, limitGray: 21 },
    { organ: "chest-wall", fractions: 3, measure: { of: "maximum" }, limitGray: 36.9 },
    { organ: "chest-wall", fractions: 3, measure: { of: "hottest", volumeMl: 1 }, limitGray: 28.8 },
    { organ: "chest-wall", fractions: 3, measure: { of: "hottest", volumeMl: 30 }, limitGray: 30 },
    { organ: "chest-wall", fractions: 5, measure: { of: "maximum" }, limitGray: 43 },
    { organ: "chest-wall", fractions: 5, measure: { of: "hottest", volumeMl: 1 }, limitGray: 35 },
    { organ: "skin", fractions: 3, measure: { of: "maximum" }, limitGray: 33 },
    { organ: "skin", fractions: 3, measure: { of: "hottest", volumeMl: 10 }, limitGray: 30 },
    { organ: "skin", fractions: 5, measure: { of: "maximum" }, limitGray: 39.5 },
    { organ: "skin", fractions: 5, measure: { of: "hottest", volumeMl: 10 }, limitGray: 36.5 },
    { organ: "lung", fractions: 3, measure: { of: "coldest", volumeMl: 1000 }, limitGray: 12.4 },
    { organ: "lung", fractions: 3, measure: { of: "coldest", volumeMl: 1500 }, limitGray: 11.6 },
    { organ: "lung", fractions: 5, measure: { of: "coldest", volumeMl: 1000 }, limitGray: 13.5 },
    { organ: "lung", fractions: 5, measure: { of: "coldest", volumeMl: 1500 }, limitGray: 12.5 },
  ],
  source: tg101,
  standing: "secondary",
};

/** SAFRON II, 28 Gy once or 48 Gy in 4: maxima to 0.03 mL and volume limits. Its lung row is garbled and left out. */
export const safronLimits: OrganLimitSet = {
  id: "safron-ii",
  maximumVolumeMl: 0.03,
  limits: [
    { organ: "heart", fractions: 1, measure: { of: "maximum" }, limitGray: 22 },
    { organ: "heart", fractions: 1, measure: { of: "hottest", volumeMl: 15 }, limitGray: 16 },
    { organ: "heart", fractions: 4, measure: { of: "maximum" }, limitGray: 34 },
    { organ: "heart", fractions: 4, measure: { of: "hottest", volumeMl: 15 }, limitGray: 28 },
    { organ: "esophagus", fractions: 1, measure: { of: "maximum" }, limitGray: 15.4 },
    { organ: "esophagus", fractions: 4, measure: { of: "maximum" }, limitGray: 30 },
    { organ: "spinal-cord", fractions: 1, measure: { of: "maximum" }, limitGray: 12 },
    { organ: "spinal-cord", fractions: 4, measure: { of: "maximum" }, limitGray: 20.8 },
    { organ: "brachial-plexus", fractions: 1, measure: { of: "maximum" }, limitGray: 15 },
    { organ: "brachial-plexus", fractions: 4, measure: { of: "maximum" }, limitGray: 24 },
    { organ: "skin", fractions: 1, measure: { of: "maximum" }, limitGray: 26 },
    { organ: "skin", fractions: 1, measure: { of: "hottest", volumeMl: 10 }, limitGray: 23 },
    { organ: "skin", fractions: 4, measure: { of: "maximum" }, limitGray: 36 },
    { organ: "skin", fractions: 4, measure: { of: "hottest", volumeMl: 10 }, limitGray: 33.2 },
    { organ: "great-vessels", fractions: 1, measure: { of: "maximum" }, limitGray: 30 },
    { organ: "great-vessels", fractions: 4, measure: { of: "maximum" }, limitGray: 49 },
    { organ: "chest-wall", fractions: 1, measure: { of: "hottest", volumeMl: 70 }, limitGray: 26 },
    { organ: "chest-wall", fractions: 4, measure: { of: "hottest", volumeMl: 70 }, limitGray: 30 },
  ],
  source: safronProtocol,
  standing: "primary",
};
