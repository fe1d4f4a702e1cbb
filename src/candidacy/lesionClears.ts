import type { LungLesion } from "../anatomy/lesion.ts";
import { distinct, type FactPath } from "../evidence/reason.ts";
import type { Verdict } from "../evidence/verdict.ts";
import type { ResectionOption } from "../resection/resectionOption.ts";
import { type LesionPlan, lobeOf, type PlannedOperation, pathInCase } from "./plannedOperations.ts";

/** Whether an operation clears a lesion, and what is missing where nobody can tell. */
export type Clears =
  | { readonly verdict: "met" | "unmet" | "stated" }
  | { readonly verdict: "unknown"; readonly needs: readonly [FactPath, ...FactPath[]] };

/**
 * Asks whether one operation clears one lesion: it has to reach the lesion, and a rule has to say that this kind of
 * operation clears it. Where no rule chooses, the surgeon's statement does, and the answer is `stated`; where a rule
 * says no, or a fact the rule asks for is missing, a statement changes nothing.
 *
 * A derived resection clears its lesion by being chosen. A planned one that leaves a segment the lesion lies in does
 * not; one that takes just those segments hangs on the plane to the next.
 */
export function lesionClears(
  { choice, lesion: at }: LesionPlan,
  lesion: LungLesion,
  operation: PlannedOperation,
  stated: boolean,
): Clears {
  if (operation.origin === "derived") {
    return choice.procedure === "undetermined" ? open(operation.needs, at, false) : { verdict: "met" };
  }
  const reached = reaches(lesion, operation);
  if (reached === "unmet") return { verdict: "unmet" };
  const placeless = reached === "unknown" ? ["lobe"] : [];
  const rule = choice.options.find(({ procedure }) => procedure === operation.procedure);
  const unruled = choice.options.every(({ clears }) => clears === "unmet");
  if (rule === undefined || unruled) return open([...placeless, surgeon], at, stated);
  if (rule.clears === "unmet") return { verdict: "unmet" };
  const place = rule.procedure === "segmentectomy" ? segmentsClear(lesion, operation, rule) : [];
  if (place === "unmet") return { verdict: "unmet" };
  const needs = [...placeless, ...(rule.clears === "unknown" ? rule.needs : []), ...place];
  return needs.length === 0 ? { verdict: "met" } : open(needs, at, stated);
}

const surgeon = "plan.surgeonStatement";

/** Whether an operation takes part in the lobe a lesion lies in; one whose place nobody named goes where it is needed. */
function reaches(lesion: LungLesion, { segments, lobe }: PlannedOperation): Verdict {
  const own = lobeOf(lesion);
  if (lobe === undefined) return "met";
  if (own === undefined) return "unknown";
  return lobe === own || segments?.some((name) => lobeOf({ segments: [name] }) === own) ? "met" : "unmet";
}

/** What is missing before the segments taken clear a lesion, or that they do not. */
function segmentsClear(
  { segments: own }: LungLesion,
  { segments: taken }: PlannedOperation,
  rule: ResectionOption,
): readonly FactPath[] | "unmet" {
  if (taken === undefined) return [];
  if (!own?.length) return ["segments"];
  if (!own.every((name) => taken.includes(name))) return "unmet";
  const alone = new Set(taken).size === new Set(own).size;
  if (!alone || rule.arguments.some(({ code }) => code === "plane-outside-margin")) return [];
  return rule.needs.length === 0 ? "unmet" : rule.needs;
}

function open(needs: readonly FactPath[], lesion: number, stated: boolean): Clears {
  const left = distinct(needs.map((path) => pathInCase(lesion, path))).filter((path) => !(stated && path === surgeon));
  const [first, ...others] = left;
  return first === undefined ? { verdict: "stated" } : { verdict: "unknown", needs: [first, ...others] };
}
