import { atLesion, type CaseFact, type LesionFact } from "../case/fact.ts";
import type { LungLesion } from "../case/lesion.ts";
import { distinct } from "../evidence/reason.ts";
import type { AnnexQuestion } from "../radiotherapy/schedulesPublishedFor.ts";
import type { EvidenceSection } from "./evidenceSection.ts";
import type { LesionAnnex } from "./radiotherapyAnnex.ts";
import type { TimeSpaceGrowth } from "./timeSpaceGrowth.ts";

/**
 * Collects what the sections beside the verdict lack. Growth asks for nothing here, since a lesion that was found once has
 * no measurement before; what speaks for and against a local treatment names its own gaps in its place.
 */
export function furtherNeeds(
  { interval, registry, state, nodes, staging }: TimeSpaceGrowth,
  { options, questions }: EvidenceSection,
  annex: readonly LesionAnnex[],
  lesions: readonly LungLesion[],
): readonly CaseFact[] {
  return distinct([
    ...(interval.state === "unknown" ? interval.needs : []),
    ...(registry.state === "open" ? registry.needs : []),
    ...(state.answer === "open"
      ? state.needs.flatMap((path): readonly CaseFact[] => (path === "lesions" ? coursesOf(lesions) : [path]))
      : []),
    ...nodes.status.needs,
    ...staging.needs,
    ...options.flatMap(({ needs }) => needs),
    ...questions.flatMap(({ about, lastDoseOn }) => (lastDoseOn === undefined ? [about] : [])),
    ...annex.flatMap(({ lesion, first, needs }): readonly CaseFact[] => [
      ...needs,
      ...first.flatMap(({ code, state: known }) => {
        const field = recordedAs[code];
        // Structures that are stated are asked for by their distances, which the annex names already.
        const named = field === "adjacent" && needs.some((need) => need.startsWith(`lesions.${lesion}.adjacent.`));
        return known !== "unknown" || field === undefined || named ? [] : [atLesion(lesion, field)];
      }),
    ]),
  ]);
}

/** The courses nobody recorded, or the list where there is none. */
function coursesOf(lesions: readonly LungLesion[]): readonly CaseFact[] {
  const open = lesions.flatMap(({ nature, course }, at) =>
    nature === "benign" || course != null ? [] : [`lesions.${at}.course` as const],
  );
  return open.length > 0 ? open : ["lesions"];
}

/** The field of a lesion in which the answer to a question of the annex stands. */
const recordedAs: Readonly<Partial<Record<AnnexQuestion["code"], LesionFact>>> = {
  "earlier-radiation": "previousRadiation",
  "contact-with-airway-or-esophagus": "adjacent",
  "growth-inside-airway": "endobronchial",
};
