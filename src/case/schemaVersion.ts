import type { CaseSchema } from "./candidate.ts";

/** The version of the shape of a case that this package reads. */
export const schemaVersion: CaseSchema = "metastasectomy/1";
