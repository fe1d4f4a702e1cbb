export * from "./anatomy/index.ts";
export * from "./biology/index.ts";
export * from "./evidence/index.ts";
export * from "./reserve/liver/index.ts";
export * from "./units/index.ts";
