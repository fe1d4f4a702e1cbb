export * from "./plainDate.ts";
