import { atLesion, type CaseFact, type LesionFact } from "../case/fact.ts";
import { distinct } from "../evidence/reason.ts";
import type { AnnexQuestion } from "../radiotherapy/schedulesPublishedFor.ts";
import type { EvidenceSection } from "./evidenceOf.ts";
import type { LesionAnnex } from "./radiotherapyAnnex.ts";
import type { LesionGrowth, TimeSpaceGrowth } from "./timeSpaceGrowth.ts";

/**
 * Collects what the sections beside the verdict lack. Growth has needs only where an earlier size is recorded, since a
 * lesion that was found once has none; the arguments for and against a local treatment name their own gaps.
 */
export function furtherNeeds(
  { interval, sinceLocalTreatment, registry, state, growth, nodes, staging }: TimeSpaceGrowth,
  { options, questions }: EvidenceSection,
  annex: readonly LesionAnnex[],
): readonly CaseFact[] {
  return distinct([
    ...(interval.state === "unknown" ? interval.needs : []),
    ...(registry.state === "open" ? registry.needs : []),
    ...(sinceLocalTreatment?.state === "unknown" ? sinceLocalTreatment.needs : []),
    ...(state.answer === "open" ? state.needs : []),
    ...growth.flatMap((each) => (each.state === "unknown" && measuredBefore(each) ? each.needs : [])),
    ...nodes.status.needs,
    ...staging.needs,
    ...options.flatMap(({ needs }) => needs),
    ...questions.flatMap(({ about, lastDoseOn }) => (lastDoseOn === undefined ? [about] : [])),
    ...annex.flatMap(({ lesion, first, needs }): readonly CaseFact[] => [
      ...needs,
      ...first.flatMap(({ code, state: known }) => {
        const field = recordedAs[code];
        // Of recorded structures the distances are needed, which the annex names already.
        const named = field === "adjacent" && needs.some((need) => need.startsWith(`lesions.${lesion}.adjacent.`));
        return known !== "unknown" || field === undefined || named ? [] : [atLesion(lesion, field)];
      }),
    ]),
  ]);
}

/** Whether a size before is recorded, so that only a day or the size of today is missing; days out of order are recorded. */
function measuredBefore({ needs, lesion, outOfOrder }: Extract<LesionGrowth, { state: "unknown" }>): boolean {
  return outOfOrder !== true && !needs.includes(`lesions.${lesion}.previousDiameterMm`);
}

/** The field of a lesion in which the answer to a question of the annex stands. */
const recordedAs: Readonly<Partial<Record<AnnexQuestion["code"], LesionFact>>> = {
  "earlier-radiation": "previousRadiation",
  "contact-with-airway-or-esophagus": "adjacent",
  "growth-inside-airway": "endobronchial",
};
