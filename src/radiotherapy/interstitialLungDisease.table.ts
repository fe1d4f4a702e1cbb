import type { Sourced } from "../evidence/citation.ts";
import { kong2021 } from "../evidence/sources/radiotherapy.table.ts";

/** Severe pneumonitis (grade 3 to 5) with and without interstitial lung disease in one series. */
export interface PneumonitisSeries extends Sourced {
  /** First author as cited in the review. */
  readonly id: string;
  /** Percent with interstitial lung disease. */
  readonly withPercent: number;
  /** Percent without. */
  readonly withoutPercent: number;
  /** Events of patients with it, where printed. */
  readonly withCounts?: readonly [number, number];
  /** Events of patients without it, where printed. */
  readonly withoutCounts?: readonly [number, number];
}

/** Why interstitial lung disease is checked before any schedule: small cohorts. */
export const pneumonitisByInterstitialDisease: readonly PneumonitisSeries[] = [
  {
    id: "takeda",
    withPercent: 66.7,
    withoutPercent: 4.0,
    withCounts: [2, 3],
    withoutCounts: [5, 125],
    source: kong2021,
    standing: "secondary",
  },
  { id: "yamashita", withPercent: 69.2, withoutPercent: 1.9, source: kong2021, standing: "secondary" },
  { id: "ueki", withPercent: 10.0, withoutPercent: 1.5, source: kong2021, standing: "secondary" },
];
