export * from "./evidenceSection.ts";
export * from "./liverSection.ts";
export type { NodesSection } from "./nodesOf.ts";
export * from "./packageVersion.ts";
export * from "./radiotherapyAnnex.ts";
export * from "./review.ts";
export * from "./timeSpaceGrowth.ts";
