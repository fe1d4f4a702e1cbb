export * from "./packageVersion.ts";
export * from "./review.ts";
