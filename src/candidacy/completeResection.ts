import type { Candidate } from "../case/candidate.ts";
import type { Chest } from "../case/chest.ts";
import type { PlannedProcedure } from "../case/plan.ts";
import { judge } from "../evidence/judge.ts";
import type { Judgment } from "../evidence/judgment.ts";
import { allowReason, judgmentOf, newPillar, requirePart, type Unreported } from "../evidence/pillar.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import { requireFact } from "./fact.ts";
import { lesionClears } from "./lesionClears.ts";
import type { LesionPlan, OperationPlan } from "./plannedOperations.ts";

/** Why all of it can or cannot be removed. */
export interface CompleteResectionReasons {
  /** There is no lesion to judge. */
  "no-lesions": Record<never, never>;
  /** Whether the list of lesions is complete. */
  "lesion-list": { readonly lesionListComplete?: boolean };
  /** The pleura. */
  pleura: { readonly pleura?: NonNullable<Chest["pleura"]> };
  /** Cancer in the lymphatics of the lung. */
  lymphangitis: { readonly lymphangitis?: boolean };
  /** An operation clears a lesion, or does not, or nobody can tell yet. */
  "lesion-resection": { readonly lesion: number; readonly procedure: PlannedProcedure | "undetermined" };
  /** The surgeon states how a lesion is removed where no rule chooses. */
  "surgeon-states": { readonly lesion: number; readonly procedure: PlannedProcedure | "undetermined" };
  /** A known lesion is in no part of the plan. */
  "lesion-left": { readonly lesion: number };
  /** A lesion is treated without being removed. */
  "lesion-treated-otherwise": { readonly lesion: number };
  /** A lesion has vanished, and nobody has decided what to do about its place. */
  "vanished-lesion": { readonly lesion: number };
  /** A lesion has no name, so the plan cannot be read for it. */
  "lesion-unnamed": { readonly lesion: number };
}

/** The sections of a case that are read. */
type Read = Pick<Candidate, "lesions" | "plan" | "chest">;

type Complete = Judgment<CompleteResectionReasons>;

/**
 * Asks whether all known disease in the chest can be removed with clear margins: an operation for each lesion, the list
 * complete, no malignant effusion and no lymphangitis.
 *
 * A known lesion left by the plan, or treated without being removed, is `unmet`. A lesion whose place is missing is
 * `unknown` unless every option agrees. Where no rule chooses, the surgeon's statement does; where a rule says no, it
 * does not. Of several operations for one lesion the one that clears it counts.
 *
 * @param candidate - the case
 * @param plan - the operations
 * @param policy - what is assumed when nobody stated it
 * @param onLesions - findings nobody stated on each lesion
 * @returns the first pillar
 */
export function completeResection(
  candidate: Read,
  plan: OperationPlan,
  policy: CandidacyPolicy,
  onLesions: readonly Unreported[],
): Complete {
  const { lesionListComplete, pleura, lymphangitis } = candidate.chest ?? {};
  const lesions = plan.lesions.filter(({ benign }) => !benign);
  if (lesions.length === 0) return judge("no-lesions", {}, ["lesions"], policy.standing);
  const pillar = newPillar<CompleteResectionReasons>();
  for (const place of lesions) {
    const answer = (place.operations.length > 0 ? operated : notOperated)(candidate, plan, place);
    requirePart(pillar, answer, onLesions[place.lesion]);
  }
  const list = { code: "lesion-list", lesionListComplete } as const;
  requireFact(pillar, policy, "chest.lesionListComplete", lesionListComplete, isComplete, list);
  requireFact(pillar, policy, "chest.pleura", pleura, isClear, { code: "pleura", pleura });
  requireFact(pillar, policy, "chest.lymphangitis", lymphangitis, isNotFound, { code: "lymphangitis", lymphangitis });
  return judgmentOf(pillar);
}

function isComplete(complete: boolean): true | undefined {
  return complete === true || undefined;
}

function isNotFound(found: boolean): boolean | undefined {
  return found === false || (found === true ? false : undefined);
}

function isClear(pleura: NonNullable<Chest["pleura"]>): boolean | undefined {
  return pleura === "clear" || (pleura === "malignant" ? false : undefined);
}

/** Of several operations for a lesion the one that clears it counts. */
function operated(candidate: Read, plan: OperationPlan, place: LesionPlan): Complete {
  const { lesion } = place;
  const either = newPillar<CompleteResectionReasons>("unmet");
  for (const at of place.operations) {
    const operation = plan.operations[at]!;
    const { procedure } = operation;
    const clears = lesionClears(place, candidate.lesions![lesion]!, operation, candidate.plan?.surgeonStatement);
    if (clears === "stated") allowReason(either, { code: "surgeon-states", lesion, procedure }, true);
    else allowReason(either, { code: "lesion-resection", lesion, procedure }, clears);
  }
  return judgmentOf(either);
}

/** A lesion for which no operation is planned; a resection that names no lesion may be for it. */
function notOperated(candidate: Read, plan: OperationPlan, { lesion, treatedOtherwise }: LesionPlan): Complete {
  const { course, id } = candidate.lesions![lesion]!;
  if (treatedOtherwise) return judge("lesion-treated-otherwise", { lesion }, false);
  if (course === "vanished") return judge("vanished-lesion", { lesion }, ["plan.stages"]);
  if (id == null) return judge("lesion-unnamed", { lesion }, [`lesions.${lesion}.id`]);
  return judge("lesion-left", { lesion }, plan.operations.some(({ nameless }) => nameless) && ["plan.stages"]);
}
