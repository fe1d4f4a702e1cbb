import { lobeOfSegment, type SegmentName } from "../anatomy/segment.ts";
import { atLesion, type ResectionFact } from "../case/fact.ts";
import type { LungLesion } from "../case/lesion.ts";
import type { Plan } from "../case/plan.ts";
import type { Answer } from "../evidence/judge.ts";
import { distinct } from "../evidence/reason.ts";
import type { LesionPlan, PlannedOperation } from "../plan/plannedOperations.ts";
import { optionsByRule } from "../resection/optionsByRule.ts";
import type { ResectionOption } from "../resection/resectionOption.ts";
import type { ResectionPolicy } from "../resection/resectionPolicy.ts";
import { surgeonStatement } from "../resection/surroundings.ts";

/**
 * Checks whether one operation clears one lesion: it has to reach the lesion, and a rule has to say that this kind of
 * operation clears it. Where no rule chooses, the surgeon's yes does, and the answer is `stated`; where a rule says no,
 * or a fact the rule needs is missing, it changes nothing. The rules apply to what lies beyond every rule all the
 * same: a wedge that does not reach a lesion does not reach it where the heart is invaded too.
 *
 * A derived resection clears its lesion by being chosen. A planned one that leaves a segment the lesion lies in does
 * not; one that takes just those segments depends on the plane to the next.
 */
export function lesionClears(
  { choice, lesion: at, lobe: own }: LesionPlan,
  lesion: LungLesion,
  { origin, procedure, lobe, segments, stage, needs }: PlannedOperation,
  policy: ResectionPolicy,
  plan: Plan | null | undefined,
): Answer | "stated" {
  const answer = plan?.surgeonStatement?.completeResection;
  if (origin === "derived") return choice.procedure !== "undetermined" || needs;
  const elsewhere = lobe && own && lobe !== own && !segments?.some((name) => lobeOfSegment(name) === own);
  const ruled = choice.options.some(({ clears }) => clears !== "unmet");
  const options = ruled ? choice.options : optionsByRule(lesion, policy).options;
  const rule = options.find((option) => option.procedure === procedure);
  const place = segmentsClear(lesion, segments, rule);
  if (elsewhere || rule?.clears === "unmet" || place === "unmet") return false;
  const partOfNext = lesion.crossesFissure && procedure.endsWith("lobectomy") && isOneLobe(segments);
  const missing: readonly ResectionFact[] = [
    ...(lobe && !own ? (["lobe"] as const) : []),
    ...(rule?.clears === "unknown" ? rule.needs : []),
    ...(rule && ruled && !partOfNext ? [] : [surgeonStatement]),
    ...place,
  ];
  const left = distinct(missing.map((path) => atLesion(at, path))).filter(
    (path) => !(answer === "yes" && path === surgeonStatement),
  );
  // No yes takes out of an organ what the plan does not resect there.
  const invades = lesion.adjacent?.some(
    ({ relation, structure }) => relation === "invades" && structure !== "vessel" && structure !== "bronchus",
  );
  const isLungAlone = stage !== undefined && !plan?.stages?.[stage]?.extended?.length;
  if (invades && isLungAlone) return [...left, `plan.stages.${stage}.extended`];
  return missing.length === 0 || (left.length > 0 ? left : "stated");
}

function isOneLobe(segments: readonly SegmentName[] | undefined): boolean {
  return new Set(segments?.map((name) => lobeOfSegment(name))).size < 2;
}

/** What is missing before the segments a segmentectomy takes clear a lesion, or that they do not. */
function segmentsClear(
  { segments: own }: LungLesion,
  taken: readonly SegmentName[] | undefined,
  rule: ResectionOption | undefined,
): readonly ResectionFact[] | "unmet" {
  if (rule?.procedure !== "segmentectomy" || !taken) return [];
  if (!own?.length) return ["segments"];
  if (!own.every((name) => taken.includes(name))) return "unmet";
  // The option names its segments where the plane to the next lies outside the margin.
  if (rule.segments || new Set(taken).size > new Set(own).size) return [];
  return rule.needs.length > 0 ? rule.needs : "unmet";
}
