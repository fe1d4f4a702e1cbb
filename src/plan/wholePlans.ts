import { type LungSide, lobesOf } from "../anatomy/lobe.ts";
import { segmentTotal } from "../anatomy/segment.ts";
import { type Fate, type FateChain, foldFates, unchained } from "./foldFates.ts";
import type { WeighedLesion } from "./lesionWays.ts";
import type { LungSets } from "./lobePlans.ts";
import { coversAll, type Figures, makesNeedless, pareto } from "./pareto.ts";
import type { PlanPolicy } from "./planPolicy.ts";
import { unitsIn } from "./segmentSet.ts";
import { plus, type SidePlan, sidePlan, sidePlans } from "./sidePlans.ts";

export interface WholePlan extends Figures {
  readonly stages: number;
  readonly right: SidePlan;
  readonly left: SidePlan;
  /** Lesions without a recorded place. */
  readonly elsewhere: PlacelessPlan;
}

/** A plan for lesions without a recorded place. */
export interface PlacelessPlan extends Figures {
  readonly chain: FateChain | undefined;
}

export interface PlanSearch {
  readonly plans: readonly WholePlan[];
  /** The plans that differ from a given one in one lobe, covered or not. */
  readonly besides: (plan: WholePlan) => readonly WholePlan[];
}

/**
 * Finds every plan for all lesions that no other covers: each lobe, then the lobes of a lung, then both lungs, then the
 * lesions without a recorded place, which share nothing with any other.
 */
export function wholePlans(
  lesions: readonly WeighedLesion[],
  lung: LungSets,
  policy: PlanPolicy,
  staged: boolean,
): PlanSearch {
  // Something of unknown place may lie in what goes anyway, so its lower end does not add up.
  const covers = lesions.some(({ lobe }) => lobe === undefined) ? coversAll : makesNeedless;
  const right = sidePlans("right", lesions, lung, policy, covers);
  const left = sidePlans("left", lesions, lung, policy, covers);
  const elsewhere = placelessPlans(lesions, lung, policy);
  const whole = right.plans.flatMap((ofRight) =>
    left.plans.flatMap((ofLeft) => elsewhere.map((beside) => together(ofRight, ofLeft, beside, staged))),
  );
  const others = (plan: WholePlan, side: LungSide): readonly SidePlan[] =>
    (side === "right" ? right : left).weighed.flatMap((weighed, at) =>
      weighed
        .filter((lobe) => lobe !== plan[side].lobes[at])
        .map((lobe) => {
          const lobes = plan[side].lobes.map((before, place) => (place === at ? lobe : before));
          return sidePlan(lobesOf(side), lobes, lung);
        }),
    );
  return {
    plans: pareto(whole, (a, b) => a.stages <= b.stages && covers(a, b)),
    besides: (plan) => [
      ...others(plan, "right").map((side) => together(side, plan.left, plan.elsewhere, staged)),
      ...others(plan, "left").map((side) => together(plan.right, side, plan.elsewhere, staged)),
    ],
  };
}

function together(right: SidePlan, left: SidePlan, elsewhere: PlacelessPlan, staged: boolean): WholePlan {
  const placed = plus(right, left);
  const all = plus(placed, elsewhere);
  const bothSides = right.operations > 0 && left.operations > 0;
  return {
    ...all,
    // Where a lesion of unknown place lies, something may go anyway.
    least: Math.max(placed.least, elsewhere.least),
    stages: staged && bothSides ? 2 : Math.min(1, all.operations),
    right,
    left,
    elsewhere,
  };
}

function placelessPlans(
  lesions: readonly WeighedLesion[],
  lung: LungSets,
  policy: PlanPolicy,
): readonly PlacelessPlan[] {
  const choices = lesions
    .filter(({ lobe }) => lobe === undefined)
    .map((lesion): readonly Fate[] => {
      const ways = Object.values(lesion.ways).map((way) => ({ lesion, procedure: way.option.procedure, way }));
      const surely: readonly Fate[] = lesion.open ? [{ lesion, procedure: "undetermined" }] : ways;
      if (lesion.mayBeLeft) return [...surely, { lesion, procedure: "without-surgery" }];
      return surely.length > 0 ? surely : [{ lesion, procedure: "undetermined" }];
    });
  const silent = segmentTotal - unitsIn(lung.working);
  return foldFates(choices, { operations: 0, price: 0 }, policy).map((partial) => ({
    ...partial,
    least: Math.max(
      0,
      ...unchained(partial.chain).map(
        ({ way, lesion, procedure }) =>
          (way?.option.units.least ?? (lesion.open && procedure === "undetermined" ? lesion.choice.units.least : 0)) -
          silent,
      ),
    ),
  }));
}
