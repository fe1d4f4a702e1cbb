export * from "./anatomy/index.ts";
export * from "./evidence/index.ts";
export * from "./reference/index.ts";
export * from "./units/index.ts";
