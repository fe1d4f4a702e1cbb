import { procedureWords } from "./caseWords.ts";
import type { Words } from "./english.ts";
import { figureWords } from "./figureWords.table.ts";
import { pathwayWords } from "./fitnessWords.ts";
import { standingWords } from "./verdictWords.table.ts";

/** What a figure needs of a language. */
export type FigureLanguage = Pick<Words, "figures" | "procedures" | "standings" | "pathways">;

export const englishFigures: FigureLanguage = {
  figures: figureWords,
  procedures: procedureWords,
  standings: standingWords,
  pathways: pathwayWords,
};
