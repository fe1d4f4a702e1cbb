import { costAbove } from "./pareto.ts";
import type { PlanSettledBy } from "./resectionPlan.ts";
import type { WholePlan } from "./wholePlans.ts";

/** What is compared, in this order: below 0 where the first plan is the better one. */
const figures: readonly (readonly [PlanSettledBy, (a: WholePlan, b: WholePlan) => number])[] = [
  ["without-surgery", (a, b) => a.unoperated - b.unoperated],
  ["counted-cost", costAbove],
  ["operations", (a, b) => a.operations - b.operations],
  ["stages", (a, b) => a.stages - b.stages],
  ["smallest-margin", (a, b) => (a.margin === b.margin ? 0 : b.margin - a.margin)],
];

/** Names the first comparison in which two plans differ, and which of them it favors: below 0 the first. */
export function compared(a: WholePlan, b: WholePlan): { readonly by: PlanSettledBy; readonly favors: number } {
  for (const [by, above] of figures) {
    const difference = above(a, b);
    if (difference !== 0) return { by, favors: Math.sign(difference) };
  }
  return { by: "order-of-lesions", favors: 0 };
}

/** The best of some plans; of equal ones the first. */
export function bestOf(plans: readonly WholePlan[]): WholePlan | undefined {
  return plans.reduce<WholePlan | undefined>(
    (best, plan) => (best === undefined || compared(plan, best).favors < 0 ? plan : best),
    undefined,
  );
}

/**
 * Keeps the plans that no other beats in counted cost, smallest margin and lesions treated without surgery, the best
 * first. Of several with the same three figures the one with fewer operations and stages stays.
 */
export function frontOf(plans: readonly WholePlan[]): readonly WholePlan[] {
  const sorted = [...plans].sort((a, b) => compared(a, b).favors);
  return sorted.filter((plan, at) => !sorted.some((other, before) => beats(other, plan, before < at)));
}

function beats(a: WholePlan, b: WholePlan, first: boolean): boolean {
  if (costAbove(a, b) > 0 || a.margin < b.margin || a.unoperated > b.unoperated) return false;
  // What is cheaper, or leaves fewer lesions, comes first anyway; only a wider margin can beat what came before it.
  return a.margin > b.margin || first;
}
