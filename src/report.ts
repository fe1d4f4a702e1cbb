export { type BedChartOptions, type BedModel, bedChart } from "./report/figures/bedChart.ts";
export type { ReviewWithAnnex } from "./report/figures/bedRows.ts";
export { lungMap } from "./report/figures/lungMap.ts";
export { reserveChart } from "./report/figures/reserveChart.ts";
export { timeline } from "./report/figures/timeline.ts";
export { fitnessTable } from "./report/fitnessTable.ts";
export { type MimeBundle, type ShownReview, show } from "./report/show.ts";
export { tumorBoardBrief } from "./report/tumorBoardBrief.ts";
