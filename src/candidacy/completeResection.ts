import type { LungLesion } from "../anatomy/lesion.ts";
import { all } from "../evidence/all.ts";
import { any } from "../evidence/any.ts";
import { decided, type Judgment, undecided } from "../evidence/judgment.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { Candidate, PlannedProcedure } from "./candidate.ts";
import type { Chest } from "./disease.ts";
import { absent } from "./fact.ts";
import { lesionClears } from "./lesionClears.ts";
import type { LesionPlan, OperationPlan, PlannedOperation } from "./plannedOperations.ts";

/** Why all of it can or cannot be removed. */
export interface CompleteResectionReasons {
  /** There is no lesion to judge. */
  "no-lesions": Record<never, never>;
  /** Whether the list of lesions is complete. */
  "lesion-list": { readonly complete?: boolean };
  /** The pleura. */
  pleura: { readonly state?: NonNullable<Chest["pleura"]> };
  /** Cancer in the lymphatics of the lung. */
  lymphangitis: { readonly present?: boolean };
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
 * @returns the first pillar
 */
export function completeResection(candidate: Candidate, plan: OperationPlan, policy: CandidacyPolicy): Complete {
  const lesions = plan.lesions.filter(({ benign }) => !benign);
  const { standing } = policy;
  if (lesions.length === 0) {
    return undecided<CompleteResectionReasons>({ code: "no-lesions", verdict: "unknown", standing }, ["lesions"]);
  }
  return all([
    ...lesions.map((lesion) => lesionRemoved(candidate, plan, lesion)),
    lesionList(candidate, policy),
    pleura(candidate, policy),
    lymphangitis(candidate, policy),
  ]) as Complete;
}

function lesionRemoved(candidate: Candidate, plan: OperationPlan, place: LesionPlan): Complete {
  if (place.operations.length === 0) return notOperated(candidate, plan, place);
  return any(
    place.operations.map((at) => removedBy(candidate, place, plan.operations[at] as PlannedOperation)),
  ) as Complete;
}

function removedBy(candidate: Candidate, place: LesionPlan, operation: PlannedOperation): Complete {
  const at = place.lesion;
  const stated = Boolean(candidate.plan?.surgeonStatement);
  const clears = lesionClears(place, candidate.lesions![at]!, operation, stated);
  const told = { standing: "convention", lesion: at, procedure: operation.procedure } as const;
  if (clears.verdict === "stated") {
    return decided<CompleteResectionReasons>({ ...told, code: "surgeon-states", verdict: "met" });
  }
  const reason = { ...told, code: "lesion-resection" } as const;
  if (clears.verdict !== "unknown") return decided<CompleteResectionReasons>({ ...reason, verdict: clears.verdict });
  return undecided<CompleteResectionReasons>({ ...reason, verdict: "unknown" }, clears.needs);
}

/** A lesion for which no operation is planned; a resection that names no lesion may be for it. */
function notOperated(candidate: Candidate, plan: OperationPlan, place: LesionPlan): Complete {
  const at = place.lesion;
  const lesion: LungLesion = candidate.lesions![at]!;
  const told = { standing: "convention", lesion: at } as const;
  if (place.treatedOtherwise) {
    return decided<CompleteResectionReasons>({ ...told, code: "lesion-treated-otherwise", verdict: "unmet" });
  }
  if (lesion.course === "vanished") {
    const reason = { ...told, code: "vanished-lesion", verdict: "unknown" } as const;
    return undecided<CompleteResectionReasons>(reason, ["plan.stages"]);
  }
  if (typeof lesion.id !== "string") {
    const reason = { ...told, code: "lesion-unnamed", verdict: "unknown" } as const;
    return undecided<CompleteResectionReasons>(reason, [`lesions.${at}.id`]);
  }
  const reason = { ...told, code: "lesion-left" } as const;
  if (plan.operations.some(({ nameless }) => nameless)) {
    return undecided<CompleteResectionReasons>({ ...reason, verdict: "unknown" }, ["plan.stages"]);
  }
  return decided<CompleteResectionReasons>({ ...reason, verdict: "unmet" });
}

function lesionList({ chest }: Candidate, policy: CandidacyPolicy): Complete {
  const path = "chest.lesionListComplete";
  const complete = chest?.lesionListComplete ?? undefined;
  if (complete === undefined) return absent<CompleteResectionReasons>(policy, path, { code: "lesion-list" });
  const reason = { code: "lesion-list", standing: "convention", complete } as const;
  return complete
    ? decided<CompleteResectionReasons>({ ...reason, verdict: "met" })
    : undecided<CompleteResectionReasons>({ ...reason, verdict: "unknown" }, [path]);
}

function pleura({ chest }: Candidate, policy: CandidacyPolicy): Complete {
  const path = "chest.pleura";
  const state = chest?.pleura ?? undefined;
  if (state === undefined) return absent<CompleteResectionReasons>(policy, path, { code: "pleura" });
  const reason = { code: "pleura", standing: "convention", state } as const;
  return state === "effusion-not-sampled"
    ? undecided<CompleteResectionReasons>({ ...reason, verdict: "unknown" }, [path])
    : decided<CompleteResectionReasons>({ ...reason, verdict: state === "clear" ? "met" : "unmet" });
}

function lymphangitis({ chest }: Candidate, policy: CandidacyPolicy): Complete {
  const present = chest?.lymphangitis ?? undefined;
  if (present === undefined) {
    return absent<CompleteResectionReasons>(policy, "chest.lymphangitis", { code: "lymphangitis" });
  }
  const verdict = present ? "unmet" : "met";
  return decided<CompleteResectionReasons>({ code: "lymphangitis", verdict, standing: "convention", present });
}
