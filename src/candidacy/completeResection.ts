import type { LungLesion } from "../anatomy/lesion.ts";
import { all } from "../evidence/all.ts";
import { decided, type Judgment, undecided } from "../evidence/judgment.ts";
import { distinct, type FactPath } from "../evidence/reason.ts";
import type { ResectionOption } from "../resection/resectionOption.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { Candidate, PlannedProcedure } from "./candidate.ts";
import type { Chest } from "./disease.ts";
import { absent } from "./fact.ts";
import { type LesionPlan, type OperationPlan, type PlannedOperation, pathInCase } from "./plannedOperations.ts";

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
 * `unknown` unless every option agrees. Where no rule chooses, the surgeon's statement does.
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
  const at = place.lesion;
  const lesion: LungLesion = candidate.lesions?.[at] ?? {};
  const standing = "convention";
  const operation = plan.operations[place.operations[0] ?? -1];
  if (operation === undefined) {
    if (place.treatedOtherwise) {
      return decided<CompleteResectionReasons>({
        code: "lesion-treated-otherwise",
        verdict: "unmet",
        standing,
        lesion: at,
      });
    }
    if (lesion.course === "vanished") {
      return undecided<CompleteResectionReasons>(
        { code: "vanished-lesion", verdict: "unknown", standing, lesion: at },
        ["plan.stages"],
      );
    }
    if (typeof lesion.id !== "string") {
      return undecided<CompleteResectionReasons>({ code: "lesion-unnamed", verdict: "unknown", standing, lesion: at }, [
        `lesions.${at}.id`,
      ]);
    }
    return decided<CompleteResectionReasons>({ code: "lesion-left", verdict: "unmet", standing, lesion: at });
  }
  const { procedure } = operation;
  if (operation.origin === "plan" && candidate.plan?.surgeonStatement) {
    return decided<CompleteResectionReasons>({
      code: "surgeon-states",
      verdict: "met",
      standing,
      lesion: at,
      procedure,
    });
  }
  const reason = { code: "lesion-resection", standing, lesion: at, procedure } as const;
  const clears = operation.origin === "plan" ? plannedClears(place, operation) : derivedClears(place);
  if (clears.verdict !== "unknown") return decided<CompleteResectionReasons>({ ...reason, verdict: clears.verdict });
  return undecided<CompleteResectionReasons>({ ...reason, verdict: "unknown" }, clears.needs);
}

type Clears =
  | { readonly verdict: "met" | "unmet" }
  | { readonly verdict: "unknown"; readonly needs: readonly [FactPath, ...FactPath[]] };

/** A derived resection clears its lesion by being chosen; one that no rule could choose is open. */
function derivedClears({ choice, lesion }: LesionPlan): Clears {
  if (choice.procedure !== "undetermined") return { verdict: "met" };
  return open(choice.needs, lesion);
}

/** A planned resection clears its lesion if a rule says so of that operation; beyond a lobectomy no rule does. */
function plannedClears({ choice, lesion }: LesionPlan, { procedure }: PlannedOperation): Clears {
  const found: ResectionOption | undefined = choice.options.find((each) => each.procedure === procedure);
  if (found === undefined) return open(["plan.surgeonStatement"], lesion);
  return found.clears === "unknown" ? open(found.needs, lesion) : { verdict: found.clears };
}

function open(needs: readonly FactPath[], lesion: number): Clears {
  return {
    verdict: "unknown",
    needs: distinct(needs.map((path) => pathInCase(lesion, path))) as [FactPath, ...FactPath[]],
  };
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
