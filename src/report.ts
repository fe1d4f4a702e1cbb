export { lungMap } from "./report/figures/lungMap.ts";
export { tumorBoardBrief } from "./report/tumorBoardBrief.ts";
