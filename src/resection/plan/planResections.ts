import type { LungLesion } from "../../anatomy/lesion.ts";
import { distinct } from "../../evidence/reason.ts";
import type { Verdict } from "../../evidence/verdict.ts";
import { besideChosen } from "./besideChosen.ts";
import { casePlanOf } from "./casePlanOf.ts";
import { bestOf, compared, frontOf } from "./comparePlans.ts";
import { conditionalPlans } from "./conditionalPlans.ts";
import { lesionsOf } from "./lesionsOf.ts";
import { nearestWithinReserve } from "./nearestWithinReserve.ts";
import { operationsOf } from "./operationsOf.ts";
import { figuresOf } from "./planFigures.ts";
import type { PlanOptions } from "./planOptions.ts";
import { planSetting } from "./planSetting.ts";
import type { PlannedLesion, ResectionPlan } from "./resectionPlan.ts";
import { searchPlans } from "./searchPlans.ts";
import { stagesOf } from "./stagesOf.ts";
import type { WholePlan } from "./wholePlans.ts";

export function planResections(lesions: readonly LungLesion[], options: PlanOptions = {}): ResectionPlan {
  const setting = planSetting(lesions, options);
  const search = searchPlans(setting, {});
  // A lesion that no operation clears is undetermined, so there is always a plan.
  const chosen = bestOf(search.plans) as WholePlan;
  const runnerUp = bestOf(search.besides(chosen));
  const operations = operationsOf(chosen, setting);
  const procedures = lesionsOf(chosen, operations, setting);
  const needs = distinct(lesions.length === 0 ? ["lesions"] : procedures.flatMap((lesion) => lesion.needs));
  const stages = stagesOf(chosen, operations, needs, setting);
  const beside = (plan: WholePlan) => besideChosen(plan, chosen, setting);
  const reserve = stages.at(-1)?.reserve;
  const nearest = reserve?.verdict === "unmet" ? nearestWithinReserve(setting) : undefined;
  return {
    operations,
    procedures,
    stages,
    ...figuresOf(chosen, setting),
    functioning: setting.functioning,
    clears: clearsAll(procedures),
    needs,
    settledBy: runnerUp === undefined ? "only-plan" : compared(chosen, runnerUp).by,
    front: frontOf(search.plans).map(beside),
    conditional: conditionalPlans(chosen, setting),
    ...(nearest === undefined ? {} : { nearestWithinReserve: beside(nearest) }),
    plan: casePlanOf(operations, stages, procedures, options.withoutSurgery?.modality),
    policy: setting.policy.id,
    restsOn: "convention",
  };
}

function clearsAll(procedures: readonly PlannedLesion[]): Verdict {
  if (procedures.some(({ procedure }) => procedure === "without-surgery")) return "unmet";
  const open = procedures.some(
    ({ procedure, needs }) => procedure === "undetermined" || (procedure === "none" && needs.length > 0),
  );
  return open || procedures.length === 0 ? "unknown" : "met";
}
