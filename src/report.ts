export { lungMap } from "./report/figures/lungMap.ts";
export { timeline } from "./report/figures/timeline.ts";
export { tumorBoardBrief } from "./report/tumorBoardBrief.ts";
