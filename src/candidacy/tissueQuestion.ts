import type { Candidate } from "../case/candidate.ts";
import type { LungLesion } from "../case/lesion.ts";
import { existing } from "../internal/guards.ts";

/** Why it is not known whether a lesion is a metastasis. */
export type TissueQuestion =
  | "single"
  | "sub-solid"
  | "spiculated"
  | "biopsy-without-answer"
  | "primary"
  | "breast-without-tissue"
  | "indeterminate"
  | "single-without-tissue"
  | "form-of-a-lung-cancer";

/** The questions that are cautions; every other leaves open whether criteria for metastases apply. */
const cautionsOnly: readonly TissueQuestion[] = ["indeterminate", "single-without-tissue", "form-of-a-lung-cancer"];

/** Whether a question leaves open whether criteria for metastases apply. */
export function opensScope(question: TissueQuestion): boolean {
  return !cautionsOnly.includes(question);
}

/** Which fact of a lesion answers its question: tissue where a metastasis is suspected and none was taken, else its nature. */
export function answeredBy(question: TissueQuestion, { nature }: LungLesion): "nature" | "tissue" {
  return nature === "suspected-metastasis" && !uncounted.includes(question) ? "tissue" : "nature";
}

const ofBreast = "breast-without-tissue";

/** Questions that are about tissue whatever a nodule looks like. */
export const uncounted: readonly TissueQuestion[] = ["biopsy-without-answer", ofBreast];

type Read = Pick<Candidate, "primary" | "lesions" | "course">;

/**
 * Finds out why it is not known whether a lesion is a metastasis. Indeterminate is not yes: a single nodule, a sub-solid or
 * spiculated one, one whose biopsy gave no answer, or one beside a primary with which lung cancers are far more frequent
 * than metastases may be a lung cancer. What tissue showed stands in the nature of the lesion; its text decides nothing.
 *
 * @returns the question, or absent if the nature is known or nothing contradicts it
 */
export function tissueQuestion({ primary, lesions, course }: Read, at: number): TissueQuestion | undefined {
  const listed = existing(lesions);
  const lesion = existing(listed[at]);
  const { nature, attenuation, contour } = lesion;
  if (nature != null && nature !== "indeterminate" && nature !== "suspected-metastasis") return undefined;
  const held = nature === "suspected-metastasis";
  if (hasTissue(lesion)) return "biopsy-without-answer";
  if (primary?.site === "breast" && at === listed.findIndex(counts) && !listed.some(isProven)) {
    return ofBreast;
  }
  const subSolid = attenuation === "part-solid" || attenuation === "ground-glass";
  const single = isSingle({ lesions, course }, at);
  if (subSolid || contour === "spiculated") {
    return held && !single ? "form-of-a-lung-cancer" : subSolid ? "sub-solid" : "spiculated";
  }
  if (nature == null) return undefined;
  if (held) return single ? "single-without-tissue" : undefined;
  if (single) return "single";
  return primary?.site === "head-and-neck" ? "primary" : "indeterminate";
}

function counts({ nature }: LungLesion): boolean {
  return nature !== "benign";
}

/** Whether a lesion is the only one, benign ones aside: none beside it is listed, and no summary counts more. */
export function isSingle({ lesions, course }: Omit<Read, "primary">, at: number): boolean {
  const others = lesions?.some((each, place) => place !== at && counts(each));
  return !others && !((course?.lesionSummary?.count ?? 1) > 1);
}

/** Whether tissue was taken: an empty section states nothing. */
export function hasTissue({ tissue }: LungLesion): boolean {
  const { on, method, result } = tissue ?? {};
  return on != null || method != null || result != null;
}

function isProven({ nature }: LungLesion): boolean {
  return nature === "proven-metastasis" || nature === "proven-primary-lung-cancer";
}
