export * from "./anatomy/index.ts";
export * from "./biology/index.ts";
export * from "./evidence/index.ts";
export * from "./fitness/index.ts";
export * from "./radiotherapy/index.ts";
export * from "./resection/index.ts";
export * from "./reserve/index.ts";
export * from "./units/index.ts";
