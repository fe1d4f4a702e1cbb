import type { Candidate } from "../case/candidate.ts";
import type { Chest } from "../case/chest.ts";
import type { PlannedProcedure } from "../case/plan.ts";
import { lesionCountRange, mostEntries } from "../case/ranges.table.ts";
import { judging } from "../case/requireCase.ts";
import { judge } from "../evidence/judge.ts";
import type { Judgment } from "../evidence/judgment.ts";
import {
  addReason,
  allowReason,
  judgmentOf,
  newPillar,
  requirePart,
  requireReason,
  type Unreported,
} from "../evidence/pillar.ts";
import type { Reason } from "../evidence/reason.ts";
import { omitAbsent } from "../internal/absent.ts";
import { existing, requireNumber } from "../internal/guards.ts";
import { type LesionPlan, type OperationPlan, resectionIn } from "../plan/plannedOperations.ts";
import { surgeonStatement } from "../resection/surroundings.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import { lesionClears } from "./lesionClears.ts";
import { requireFact } from "./requireFact.ts";

/** Why all of it can or cannot be removed. */
export interface CompleteResectionReasons {
  /** There is no lesion to judge. */
  "no-lesions": Record<never, never>;
  /** Whether the list of lesions is complete. */
  "lesion-list": {
    readonly lesionListComplete?: boolean;
    /** The lesions a summary counts, and those listed, where they are fewer. */
    readonly counted?: number;
    readonly listed?: number;
  };
  /** The pleura. */
  pleura: { readonly pleura?: NonNullable<Chest["pleura"]> };
  /** Cancer in the lymphatics of the lung. */
  lymphangitis: { readonly lymphangitis?: boolean };
  /** An operation clears a lesion, or does not, or this cannot be assessed yet. */
  "lesion-resection": { readonly lesion: number; readonly procedure: PlannedProcedure | "undetermined" };
  /** The surgeon states how a lesion is removed where no rule chooses. */
  "surgeon-states": { readonly lesion: number; readonly procedure: PlannedProcedure | "undetermined" };
  /** A known lesion is in no part of the plan. */
  "lesion-left": { readonly lesion: number };
  /** A lesion is treated without being removed. */
  "lesion-treated-otherwise": { readonly lesion: number };
  /** A lesion has vanished, and its place stays: neither cured by that nor left. Watched, where the plan says so. */
  "vanished-lesion": { readonly lesion: number; readonly watched?: true };
  /** Every lesion is treated, some of them without being removed. */
  "every-lesion-treated": { readonly removed: number; readonly otherwise: number };
  /** What the surgeon answers about complete resection. */
  "surgeon-statement": { readonly completeResection: "yes" | "no" | "uncertain" };
  /** A lesion has no name, so the plan cannot be read for it. */
  "lesion-unnamed": { readonly lesion: number };
}

type Read = Pick<Candidate, "lesions" | "lungs" | "plan" | "chest" | "course">;

type Complete = Judgment<CompleteResectionReasons>;

/**
 * Checks whether all known disease in the chest can be removed with clear margins: an operation for each lesion, the
 * list complete, no malignant effusion and no lymphangitis.
 *
 * A known lesion left by the plan, or treated without being removed, is `unmet`. A lesion whose place is missing is
 * `unknown` unless every option agrees. Where no rule chooses, the surgeon's yes does; where a rule says no, it does not.
 * The surgeon's no is `unmet` whatever the rules say. A vanished lesion is neither cured nor left. Of several operations
 * for one lesion the one that clears it counts.
 */
export function completeResection(
  candidate: Read,
  plan: OperationPlan,
  policy: CandidacyPolicy,
  onLesions: readonly Unreported[],
): Complete {
  const { lesionListComplete, pleura, lymphangitis } = candidate.chest ?? {};
  const { completeResection: answer } = candidate.plan?.surgeonStatement ?? {};
  const lesions = plan.lesions.filter(({ benign }) => !benign);
  const pillar = newPillar<CompleteResectionReasons>();
  if (lesions.length === 0) requireReason(pillar, { code: "no-lesions" }, ["lesions"], policy.standing);
  for (const place of lesions) {
    const cleared =
      place.operations.length > 0 ? operated(candidate, plan, place, policy) : notOperated(candidate, plan, place);
    requirePart(pillar, cleared, onLesions[place.lesion]);
  }
  tellTreated(pillar.reasons, candidate, lesions);
  if (answer === "no" || answer === "uncertain") {
    requireReason(
      pillar,
      { code: "surgeon-statement", completeResection: answer },
      answer === "uncertain" && [surgeonStatement],
    );
  }
  const listed = lesions.length > 0;
  const list = { code: "lesion-list", lesionListComplete } as const;
  const counted = candidate.course?.lesionSummary?.count;
  if (counted != null) requireNumber(judging, "the count of lesions", counted, ...lesionCountRange);
  if (listed && counted != null && counted > plan.lesions.length) {
    // More lesions than a case can list: no plan can name them all.
    const answer = counted <= mostEntries && (["lesions"] as const);
    requireReason(pillar, omitAbsent({ ...list, counted, listed: plan.lesions.length }), answer);
  } else if (listed) requireFact(pillar, policy, "chest.lesionListComplete", lesionListComplete, isComplete, list);
  // Without a lesion nothing is assumed of the chest, and what is stated of it counts.
  if (listed || pleura != null)
    requireFact(pillar, policy, "chest.pleura", pleura, isClear, { code: "pleura", pleura });
  if (listed || lymphangitis != null) {
    requireFact(pillar, policy, "chest.lymphangitis", lymphangitis, isNotFound, { code: "lymphangitis", lymphangitis });
  }
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

/** That nothing stays untreated, where that is so and not all of it is removed; the lesions themselves decide. */
function tellTreated(
  reasons: Reason<CompleteResectionReasons>[],
  { lesions }: Read,
  places: readonly LesionPlan[],
): void {
  const removed = places.filter(({ operations }) => operations.length > 0).length;
  const otherwise = places.length - removed;
  const isTreated = ({ operations, lesion, treatedOtherwise }: LesionPlan): boolean =>
    operations.length > 0 || (treatedOtherwise && lesions?.[lesion]?.course !== "vanished");
  if (otherwise > 0 && places.every(isTreated))
    addReason(reasons, { code: "every-lesion-treated", removed, otherwise }, false);
}

/** Of several operations for a lesion the one that clears it counts. */
function operated(candidate: Read, plan: OperationPlan, place: LesionPlan, policy: CandidacyPolicy): Complete {
  const { lesion } = place;
  const resection = resectionIn(candidate.lungs, policy.resection);
  const either = newPillar<CompleteResectionReasons>("unmet");
  for (const at of place.operations) {
    const operation = existing(plan.operations[at]);
    const { procedure } = operation;
    const clears = lesionClears(place, existing(candidate.lesions?.[lesion]), operation, resection, candidate.plan);
    if (clears === "stated") allowReason(either, { code: "surgeon-states", lesion, procedure }, true);
    else allowReason(either, { code: "lesion-resection", lesion, procedure }, clears);
  }
  return judgmentOf(either);
}

/** A lesion for which no operation is planned; a resection that names no lesion may be for it. */
function notOperated(candidate: Read, plan: OperationPlan, { lesion, treatedOtherwise }: LesionPlan): Complete {
  const { course, id } = existing(candidate.lesions?.[lesion]);
  if (course === "vanished") return vanished(candidate, lesion, treatedOtherwise);
  if (treatedOtherwise) return judge("lesion-treated-otherwise", { lesion }, false);
  if (id == null) return judge("lesion-unnamed", { lesion }, [`lesions.${lesion}.id`]);
  return judge("lesion-left", { lesion }, plan.operations.some(({ nameless }) => nameless) && ["plan.stages"]);
}

/** The place of a vanished lesion is removed, or the surgeon answers for it. */
function vanished({ plan }: Read, lesion: number, watched: boolean): Complete {
  const yes = plan?.surgeonStatement?.completeResection === "yes" && (plan.stages?.length ?? 0) > 0;
  const need = watched ? surgeonStatement : "plan.stages";
  return judge("vanished-lesion", { lesion, watched: watched || undefined }, yes || [need]);
}
