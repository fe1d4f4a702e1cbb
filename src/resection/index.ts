export * from "./chooseResection.ts";
export * from "./iaslcCompleteness.ts";
export * from "./marginPolicies.table.ts";
export * from "./marginPolicy.ts";
export type { ProcedureName, ResectionOption } from "./resectionOption.ts";
export * from "./resectionPolicy.ts";
export type { ResectionReasons } from "./resectionReasons.ts";
export * from "./resectionStatus.ts";
export * from "./residualTumorDetail.ts";
