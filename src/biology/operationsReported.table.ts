import type { Sourced } from "../evidence/citation.ts";
import { gonzalez2021 } from "../evidence/sources/candidacy.table.ts";

/** What a database reports of metastasectomies: counts of its patients, never the risk of one. */
export interface OperationsReported extends Sourced {
  /** Operations. */
  readonly operations: number;
  /** Patients who died of them. */
  readonly deaths: number;
  /** First and last year. */
  readonly years: readonly [number, number];
}

/** The database of the European Society of Thoracic Surgeons, the largest number of metastasectomies in print. */
export const operationsReported: OperationsReported = {
  operations: 8868,
  deaths: 69,
  years: [2007, 2019],
  source: gonzalez2021,
  standing: "primary",
};
