import type { Located } from "../evidence/citation.ts";
import { welter2014 } from "../evidence/sources/fitness.table.ts";

/** What a series measured early, which no count of segments foretells. */
export interface EarlyLoss extends Located {
  /** Loss of FEV1 right after the second side, in percent of what it was before. */
  readonly rightAfterPercent: number;
  /** Loss of FEV1 three months later, in percent of what it was before. */
  readonly afterThreeMonthsPercent: number;
  /** Patients in the series. */
  readonly patients: number;
  /** The people it was measured in. */
  readonly population: string;
}

/** After metastasectomy on both sides FEV1 was far lower at first than any prediction says. */
export const earlyLossBothSides: EarlyLoss = {
  rightAfterPercent: 40,
  afterThreeMonthsPercent: 16.3,
  patients: 31,
  population: "metastasectomy on both sides, median of 7 metastases, mostly wedges",
  source: welter2014,
  locator: "abstract: about 40 % right after the second side, 16.3 % at three months",
  standing: "primary",
};
