import type { LungSide } from "../anatomy/lobe.ts";
import { lobesOf } from "../anatomy/lobe.ts";
import type { Extent } from "../units/extent.ts";
import { type Fate, type FateChain, unchained } from "./foldFates.ts";
import type { PlanSetting } from "./planSetting.ts";
import type { LesionProcedure, PlanFigures } from "./resectionPlan.ts";
import { lobeSet, unitsIn } from "./segmentSet.ts";
import type { WholePlan } from "./wholePlans.ts";

/** What happens to the lesions of a plan, wherever they are. */
export function fatesOf({ right, left, elsewhere }: WholePlan): readonly Fate[] {
  const fates: Fate[] = [];
  for (const { chain } of [...right.lobes, ...left.lobes, elsewhere]) fates.push(...unchained(chain));
  return fates;
}

/**
 * What a part of a plan takes, the sides given. A lesion without a determined operation may cost the whole lung; that
 * is the same in every plan, so plans are compared without it and shown with it.
 */
export function unitsRemovedOn(
  plan: WholePlan,
  sides: readonly LungSide[],
  complete: boolean,
  { lung, functioning }: PlanSetting,
): Extent {
  const parts = sides.map((side) => {
    const { least, most, lobes } = plan[side];
    if (!lobes.some(isOpen)) return { least, most };
    const whole = lobesOf(side).reduce((set, lobe) => set | lobeSet(lobe), 0);
    return { least, most: unitsIn(whole & lung.working) };
  });
  // Wherever it lies, a lesion takes no more than the larger lung.
  const open = unchained(plan.elsewhere.chain).filter(
    ({ procedure, lesion }) => procedure === "undetermined" && !lesion.open,
  ).length;
  const placeless = plan.elsewhere.most + open * largerLung;
  const most = parts.reduce((units, part) => units + part.most, placeless);
  const least = parts.reduce((units, part) => units + part.least, 0);
  return { least: complete ? Math.max(least, plan.elsewhere.least) : least, most: Math.min(functioning, most) };
}

/** The units of the right lung. */
const largerLung = 10;

function isOpen({ chain }: { readonly chain: FateChain | undefined }): boolean {
  for (let link = chain; link !== undefined; link = link.before) {
    if (link.fate.procedure === "undetermined" && !link.fate.lesion.open) return true;
  }
  return false;
}

export function figuresOf(plan: WholePlan, setting: PlanSetting): PlanFigures {
  const unitsRemoved = unitsRemovedOn(plan, ["right", "left"], true, setting);
  const fates = fatesOf(plan);
  const removed = fates.filter(({ procedure }) => procedure !== "without-surgery");
  const known = removed.length > 0 && removed.every(({ way }) => way?.margin !== undefined);
  return {
    unitsRemoved,
    countedCost: { least: unitsRemoved.least + plan.price, most: unitsRemoved.most + plan.price },
    operationCount: plan.operations,
    stageCount: plan.stages,
    ...(known ? { smallestMarginMm: plan.margin } : {}),
    withoutSurgery: fates
      .filter(({ procedure }) => procedure === "without-surgery")
      .map(({ lesion }) => lesion.at)
      .sort((a, b) => a - b),
  };
}

/** What happens to each lesion, in their order; nothing to those that are not planned for. */
export function proceduresOf(plan: WholePlan, { lesions }: PlanSetting): readonly LesionProcedure[] {
  const procedures = lesions.map((): LesionProcedure => "none");
  for (const { lesion, procedure } of fatesOf(plan)) procedures[lesion.at] = procedure;
  return procedures;
}
