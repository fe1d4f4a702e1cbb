export { type CaseFromFhir, caseFromFhir, type FhirOptions } from "./caseFromFhir.ts";
export type { DroppedResource, FhirConflict, TakenFact } from "./intake.ts";
export { type FhirResource, type ReviewToFhirOptions, reviewToFhir } from "./reviewToFhir.ts";
