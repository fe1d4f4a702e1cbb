import type { PlanSettledBy } from "./resectionPlan.ts";
import type { WholePlan } from "./wholePlans.ts";

/** What is compared, in this order, and of which less is better. */
const figures: readonly (readonly [PlanSettledBy, (plan: WholePlan) => number])[] = [
  ["without-surgery", ({ unoperated }) => unoperated],
  ["counted-cost", ({ most, price }) => most + price],
  ["counted-cost", ({ least, price }) => least + price],
  ["operations", ({ operations }) => operations],
  ["stages", ({ stages }) => stages],
  ["smallest-margin", ({ margin }) => -margin],
];

/** Names the first comparison in which two plans differ, and which of them it favors: below 0 the first. */
export function compared(a: WholePlan, b: WholePlan): { readonly by: PlanSettledBy; readonly favors: number } {
  for (const [by, figure] of figures) {
    const [mine, other] = [figure(a), figure(b)];
    if (mine !== other) return { by, favors: mine < other ? -1 : 1 };
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
  return sorted.filter(
    (plan, at) => !sorted.some((other, before) => other !== plan && beats(other, plan, before < at)),
  );
}

function beats(a: WholePlan, b: WholePlan, first: boolean): boolean {
  const [most, least] = [a.most + a.price - b.most - b.price, a.least + a.price - b.least - b.price];
  const cheaper = most < 0 || (most === 0 && least < 0);
  const same = most === 0 && least === 0;
  if (!(cheaper || same) || a.margin < b.margin || a.unoperated > b.unoperated) return false;
  return cheaper || a.margin > b.margin || a.unoperated < b.unoperated || first;
}
