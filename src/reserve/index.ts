export * from "./earlyLoss.table.ts";
export * from "./lungFunction.ts";
export * from "./perfusionShare.ts";
export * from "./ppoAfterResection.ts";
export * from "./ppoFromCtVolume.ts";
export * from "./ppoFromPerfusion.ts";
export * from "./ppoFromSubsegments.ts";
export * from "./ppoFunction.ts";
