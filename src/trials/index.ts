export * from "./diameterRepeatability.table.ts";
export type { MissingFactEffect } from "./missingFacts.ts";
export type { Flip } from "./nearestFlip.ts";
export * from "./repeatability.table.ts";
export * from "./robustness.ts";
