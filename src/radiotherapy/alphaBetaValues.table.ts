import type { Sourced } from "../evidence/citation.ts";
import * as sources from "../evidence/sources/radiotherapy.table.ts";

/** One estimate of alpha/beta for one tissue. */
export interface AlphaBetaValue extends Sourced {
  /** Short name. */
  readonly id: string;
  /** Tissue or tumor. */
  readonly tissue: string;
  /** The estimate in gray. */
  readonly gray: number;
  /** Its interval in gray as printed; it may reach below zero, which only says how little is known. */
  readonly interval?: readonly [number, number];
  /** Level of that interval in percent, where the source says. */
  readonly levelPercent?: number;
  /** How it was obtained. */
  readonly basis: string;
}

/** Estimates of alpha/beta with their intervals. They disagree, and none is a default anywhere in this package. */
export const alphaBetaValues: readonly AlphaBetaValue[] = [
  {
    id: "tumor-cco",
    tissue: "primary lung cancer",
    gray: 10,
    basis: "fixed by the guideline",
    source: sources.ccoSabr,
    standing: "primary",
  },
  {
    id: "lung-cancer-klement-cox",
    tissue: "primary lung cancer",
    gray: 12.8,
    basis: "1,294 stereotactic treatments, Cox model; 10 is not excluded",
    source: sources.klement2020,
    standing: "primary",
  },
  {
    id: "lung-cancer-klement-logistic",
    tissue: "primary lung cancer",
    gray: 14.9,
    basis: "1,294 stereotactic treatments, logistic model at three years",
    source: sources.klement2020,
    standing: "primary",
  },
  {
    id: "lung-cancer-jeong",
    tissue: "primary lung cancer",
    gray: 2.8,
    interval: [0.4, 4.4],
    basis: "mechanistic model of 36 cohorts, 2,701 patients",
    source: sources.jeong2017,
    standing: "primary",
  },
  {
    id: "lung-cancer-santiago",
    tissue: "primary lung cancer",
    gray: 3.9,
    interval: [2.2, 9.0],
    levelPercent: 68,
    basis: "31 studies, 2,319 patients",
    source: sources.santiago2016,
    standing: "primary",
  },
  {
    id: "rectal-suwinski",
    tissue: "rectal cancer",
    gray: 5.06,
    interval: [-0.1, 10.3],
    basis: "168 patients, without a factor for time",
    source: sources.suwinski2007,
    standing: "primary",
  },
  {
    id: "rectal-suwinski-time",
    tissue: "rectal cancer",
    gray: 11.1,
    basis: "168 patients, with 0.15 Gy a day for time",
    source: sources.suwinski2007,
    standing: "primary",
  },
  {
    id: "melanoma-thames",
    tissue: "melanoma",
    gray: 0.6,
    interval: [-1.1, 2.5],
    basis: "review of clinical series",
    source: sources.thames1990,
    standing: "primary",
  },
  {
    id: "liposarcoma-thames",
    tissue: "liposarcoma",
    gray: 0.4,
    interval: [-1.4, 5.4],
    basis: "review of clinical series",
    source: sources.thames1990,
    standing: "primary",
  },
];
