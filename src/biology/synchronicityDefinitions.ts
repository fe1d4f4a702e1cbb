import { eahpba2023, egoslim2015, guckenberger2020, koreanLiverLungSeries } from "../evidence/sources/biology.table.ts";
import type { SynchronicityDefinition } from "./synchronicity.ts";

/**
 * European consensus of 2023 on colorectal liver metastases: synchronous at presentation of the primary, early
 * metachronous within twelve months of its diagnosis, late after that.
 */
export const synchronousEahpba2023: SynchronicityDefinition = {
  id: "eahpba-2023",
  synchronous: { from: "diagnosis", to: "detection", months: 0 },
  early: { from: "diagnosis", to: "detection", months: 12 },
  population: "colorectal cancer with liver metastases",
  primaries: ["colorectal"],
  otherOrgan: true,
  source: eahpba2023,
  locator: "definitions",
  standing: "primary",
};

/**
 * Expert group of 2015 on colorectal liver metastases: synchronous at or before the diagnosis of the primary; the
 * twelve months of the early form run from its operation, not from its diagnosis.
 */
export const synchronousEgoslim2015: SynchronicityDefinition = {
  id: "egoslim-2015",
  synchronous: { from: "diagnosis", to: "detection", months: 0 },
  early: { from: "surgery", to: "detection", months: 12 },
  population: "colorectal cancer with liver metastases",
  primaries: ["colorectal"],
  otherOrgan: true,
  source: egoslim2015,
  locator: "definitions, as reported",
  standing: "secondary",
};

/**
 * ESTRO and EORTC, 2020: synchronous within six months of the diagnosis of the primary. Whether the day six months on
 * still counts was not seen in print; it does here.
 */
export const synchronousEstroEortc2020: SynchronicityDefinition = {
  id: "estro-eortc-2020",
  synchronous: { from: "diagnosis", to: "detection", months: 6 },
  population: "oligometastatic disease of any primary",
  source: guckenberger2020,
  locator: "decision tree, as reported",
  standing: "secondary",
};

/** A Korean series of liver and lung resections: metastasectomy within three months of the operation on the primary. */
export const synchronousThreeMonths: SynchronicityDefinition = {
  id: "three-months-of-surgery",
  synchronous: { from: "surgery", to: "operation", months: 3 },
  population: "colorectal cancer with liver and lung metastases",
  primaries: ["colorectal"],
  source: koreanLiverLungSeries,
  locator: "methods",
  standing: "primary",
};

/** Every definition of this file, for a table that shows them side by side. */
export function synchronicityDefinitions(): readonly SynchronicityDefinition[] {
  return [synchronousEahpba2023, synchronousEgoslim2015, synchronousEstroEortc2020, synchronousThreeMonths];
}
