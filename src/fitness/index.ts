export type * from "./fitnessFacts.ts";
export * from "./fitnessResult.ts";
export * from "./fortyPercentRule.ts";
