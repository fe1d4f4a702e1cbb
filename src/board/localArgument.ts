import type { Citation, Standing } from "../evidence/citation.ts";
import type { ReasonDetail } from "../evidence/reason.ts";
import { metastasectomyArticle } from "../evidence/sources/candidacy.table.ts";
import { compareWithThreshold, type Threshold } from "../evidence/threshold.ts";
import type { LocalArgument, LocalTreatmentOption, LocalTreatmentReasons } from "./localTreatmentReasons.ts";

/** Arguments for and against a treatment. */
export type Sides = Omit<LocalTreatmentOption, "treatment">;

/** Arguments as they are written down: one that does not hold is false or absent. */
export type Said = readonly (LocalArgument | false | undefined)[];

/** An argument of the starting article. */
export function article(telling: ReasonDetail<LocalTreatmentReasons>): LocalArgument {
  return read(telling, metastasectomyArticle, "teaching-text");
}

/** An argument read in a source. */
export function read(
  telling: ReasonDetail<LocalTreatmentReasons>,
  source: Citation,
  standing: Standing = "primary",
): LocalArgument {
  return { ...telling, standing, source };
}

/** An argument that is not published in this form. */
export function ours(telling: ReasonDetail<LocalTreatmentReasons>): LocalArgument {
  return { ...telling, standing: "convention" };
}

/** Whether a diameter meets a threshold; absent where it is not known. */
export function within(diameterMm: number | undefined, threshold: Threshold): boolean | undefined {
  return diameterMm === undefined ? undefined : compareWithThreshold(diameterMm, threshold).verdict === "met";
}

/** A threshold with its source and standing, as an argument carries them. */
export function lineOf(threshold: Threshold): { threshold: Threshold; standing: Standing; source: Citation } {
  return { threshold, standing: threshold.standing, source: threshold.source };
}

/** Keeps the arguments that hold. */
export function sides(pro: Said, contra: Said, open: Said = []): Sides {
  const held = (said: Said): readonly LocalArgument[] => said.filter((argument) => typeof argument === "object");
  const questions = held(open);
  return { arguments: held(pro), objections: held(contra), ...(questions.length === 0 ? {} : { questions }) };
}
