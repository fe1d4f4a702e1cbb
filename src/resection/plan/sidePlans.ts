import { type LobeName, type LungSide, lobesOf } from "../../anatomy/lobe.ts";
import type { Fate } from "./foldFates.ts";
import type { WeighedLesion } from "./lesionWays.ts";
import { coversReaching, type LobePlan, type LungSets, lobePlans } from "./lobePlans.ts";
import { coversAll, type Figures, pareto } from "./pareto.ts";
import type { PlanPolicy } from "./planPolicy.ts";
import { lobeSet, unitsIn } from "./segmentSet.ts";

/** A plan for some of the lesions. */
export interface PartPlan extends Figures {
  /** What happens to each of them. */
  readonly fates: readonly Fate[];
}

/** A plan for one lung. */
export interface SidePlan extends PartPlan {
  /** Its lobes, from apex to base. */
  readonly lobes: readonly LobePlan[];
}

/** The plans for one lung. */
export interface SideSearch {
  /** Those that no other covers. */
  readonly plans: readonly SidePlan[];
  /** For each lobe all that were weighed. */
  readonly weighed: readonly (readonly LobePlan[])[];
}

/**
 * Finds every plan for one lung that no other covers, by its lobes. Segments of different lobes are different segments,
 * so the figures of the lobes add up. Only a lesion across a fissure ties lobes together; where there is one, nothing is
 * dropped before the lobes stand together.
 */
export function sidePlans(
  side: LungSide,
  lesions: readonly WeighedLesion[],
  lung: LungSets,
  policy: PlanPolicy,
): SideSearch {
  const lobes = lobesOf(side);
  const weighed = lobes.map((lobe) =>
    lobePlans(
      lobe,
      lesions.filter((lesion) => lesion.lobe === lobe),
      lung,
      policy,
    ),
  );
  const tied = weighed.some((plans) => plans.some(({ reaches }) => reaches.length > 0));
  let combined: readonly (readonly LobePlan[])[] = [[]];
  for (const plans of weighed) {
    const kept = pareto(plans, coversReaching);
    const next = combined.flatMap((before) => kept.map((plan) => [...before, plan]));
    combined = tied ? next : uncovered(next);
  }
  return { plans: combined.map((plans) => sidePlan(lobes, plans, lung)), weighed };
}

function uncovered(combined: readonly (readonly LobePlan[])[]): readonly (readonly LobePlan[])[] {
  return pareto(
    combined.map((plans) => ({ ...sum(plans), plans })),
    coversAll,
  ).map(({ plans }) => plans);
}

/** Puts the plans of the lobes of one lung together. */
export function sidePlan(lobes: readonly LobeName[], plans: readonly LobePlan[], lung: LungSets): SidePlan {
  const figures = sum(plans);
  return {
    ...figures,
    most: figures.most + reached(lobes, plans, lung),
    fates: plans.flatMap(({ fates }) => fates),
    lobes: plans,
  };
}

/** Adds up figures; of margins the smallest counts. */
export function sum(parts: readonly Figures[]): Figures {
  const none = { most: 0, least: 0, price: 0, operations: 0, unoperated: 0, margin: Number.POSITIVE_INFINITY };
  return parts.reduce<Figures>(
    (before, part) => ({
      most: before.most + part.most,
      least: before.least + part.least,
      price: before.price + part.price,
      operations: before.operations + part.operations,
      unoperated: before.unoperated + part.unoperated,
      margin: Math.min(before.margin, part.margin),
    }),
    none,
  );
}

/**
 * The most that lesions across a fissure add: each takes its lobe and between nothing and all of one of the lobes it may
 * reach into, whichever adds most. A neighbor that is removed anyway adds nothing.
 */
function reached(lobes: readonly LobeName[], plans: readonly LobePlan[], { working }: LungSets): number {
  const spared = lobes.map((lobe, at) => unitsIn(lobeSet(lobe) & working) - plans[at]!.most);
  let struck = new Set([0]);
  for (const into of plans.flatMap(({ reaches }) => reaches)) {
    struck = new Set([...struck].flatMap((before) => into.map((lobe) => before | (1 << lobes.indexOf(lobe)))));
  }
  const added = (some: number): number =>
    spared.reduce((units, free, at) => ((some & (1 << at)) === 0 ? units : units + free), 0);
  return Math.max(...[...struck].map(added));
}
