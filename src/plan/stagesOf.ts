import type { LungSide } from "../anatomy/lobe.ts";
import type { CaseFact } from "../case/fact.ts";
import { existing } from "../internal/guards.ts";
import { lungsLeft } from "./lungsLeft.ts";
import { operationsOf } from "./operationsOf.ts";
import { unitsRemovedOn } from "./planFigures.ts";
import { plannedExtent } from "./plannedExtent.ts";
import type { PlanSetting } from "./planSetting.ts";
import type { PlanTaken } from "./planTaken.ts";
import type { PlannedResectionStage, PlannedResectionStep } from "./resectionPlan.ts";
import { type PlannedReserve, stageReserve } from "./stageReserve.ts";
import { countedAs, takenBy } from "./takenBy.ts";
import type { WholePlan } from "./wholePlans.ts";

/** Goes through a plan stage by stage: what is gone after each, and what that leaves. */
export function stagesOf(
  plan: WholePlan,
  operations: readonly PlannedResectionStep[],
  open: readonly CaseFact[],
  setting: PlanSetting,
): readonly PlannedResectionStage[] {
  const orders = [...new Set(operations.map(({ order }) => order))];
  return orders.map((order) => {
    const places = operations.flatMap((operation, at) => (operation.order === order ? [at] : []));
    const here = sidesOf(operations.filter((operation) => operation.order === order));
    const soFar = sidesOf(operations.filter((operation) => operation.order <= order));
    const complete = order === orders.length;
    const removedSoFar = unitsRemovedOn(plan, soFar, complete, setting);
    const done = operations.filter((operation) => operation.order <= order);
    const counted = countedAs(done, setting);
    const before = counted.length - places.length;
    const taken = takenBy(counted, setting);
    const reserve = reserveAfter(taken, done, order === 2, open, setting);
    return {
      order,
      ...(here.length === 0 ? {} : { side: here.length === 2 ? "both" : existing(here[0]) }),
      operations: places,
      removedSoFar,
      taken,
      lungs: lungsLeft(setting.base.candidate, counted.slice(0, before), counted.slice(before)),
      ...(reserve === undefined ? {} : { reserve }),
    };
  });
}

function sidesOf(operations: readonly PlannedResectionStep[]): readonly LungSide[] {
  return [...new Set(operations.flatMap(({ side }) => (side === undefined ? [] : [side])))];
}

/** The reserve after some operations, where lung function was given. */
function reserveAfter(
  taken: PlanTaken,
  operations: readonly PlannedResectionStep[],
  second: boolean,
  open: readonly CaseFact[],
  { options, functioning, base: { candidate } }: PlanSetting,
): PlannedReserve | undefined {
  const limit = options.reserve ?? undefined;
  if (limit === undefined) return undefined;
  return stageReserve(limit, taken, functioning, plannedExtent({ operations }, candidate), second, open);
}

/** The reserve after a whole plan, where lung function was given. */
export function reserveOf(
  plan: WholePlan,
  second: boolean,
  open: readonly CaseFact[],
  setting: PlanSetting,
): PlannedReserve | undefined {
  const operations = operationsOf(plan, setting);
  return reserveAfter(takenBy(countedAs(operations, setting), setting), operations, second, open, setting);
}
