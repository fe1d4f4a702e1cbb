export * from "./diameterRepeatability.table.ts";
export type { MissingFactEffect } from "./missingFacts.ts";
export type { Flip } from "./nearestFlip.ts";
export * from "./repeatability.table.ts";
export { type NumberRobustness, type Robustness, robustness } from "./robustness.ts";
