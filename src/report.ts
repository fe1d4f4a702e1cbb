export { tumorBoardBrief } from "./report/tumorBoardBrief.ts";
