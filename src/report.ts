export { fitnessTable } from "./report/fitnessTable.ts";
export { tumorBoardBrief } from "./report/tumorBoardBrief.ts";
