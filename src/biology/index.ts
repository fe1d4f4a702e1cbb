export * from "./completedMonths.ts";
export * from "./daysBetween.ts";
export * from "./exceedsMonths.ts";
export * from "./plainDate.ts";
export * from "./reachesMonths.ts";
