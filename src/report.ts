export { type BedChartOptions, type BedModel, bedChart } from "./figures/bedChart.ts";
export type { ReviewWithAnnex } from "./figures/bedRows.ts";
export { lungMap } from "./figures/lungMap.ts";
export { reserveChart } from "./figures/reserveChart.ts";
export { timeline } from "./figures/timeline.ts";
export { fitnessTable } from "./report/fitnessTable.ts";
export { type MimeBundle, type ShownReview, show } from "./report/show.ts";
export { tumorBoardBrief } from "./report/tumorBoardBrief.ts";
