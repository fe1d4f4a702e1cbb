import { type LobeName, type LungSide, lobesOf } from "../anatomy/lobe.ts";
import { flattenField } from "../internal/gather.ts";
import { existing } from "../internal/guards.ts";
import type { WeighedLesion } from "./lesionWays.ts";
import { coversReaching, type LobePlan, type LungSets, lobePlans } from "./lobePlans.ts";
import { type Figures, pareto } from "./pareto.ts";
import type { PlanPolicy } from "./planPolicy.ts";
import { lobeSet, unitsIn } from "./segmentSet.ts";

export interface SidePlan extends Figures {
  readonly lobes: readonly LobePlan[];
}

export interface SideSearch {
  readonly plans: readonly SidePlan[];
  readonly weighed: readonly (readonly LobePlan[])[];
}

/**
 * Finds every plan for one lung that no other covers, by its lobes. Segments of different lobes are different segments,
 * so the figures of the lobes add up. Only a lesion across a fissure ties lobes together; where there is one, nothing is
 * dropped before the lobes stand together. `covers` says when one plan makes another needless.
 */
export function sidePlans(
  side: LungSide,
  lesions: readonly WeighedLesion[],
  lung: LungSets,
  policy: PlanPolicy,
  covers: (a: Figures, b: Figures) => boolean,
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
  let combined: readonly Combined[] = [{ ...nothing(), lobes: [] }];
  for (const plans of weighed) {
    const kept = tied ? pareto(plans, coversReaching) : pareto(plans, covers);
    const next = combined.flatMap((before) =>
      kept.map((plan) => ({ ...plus(before, plan), lobes: [...before.lobes, plan] })),
    );
    combined = tied ? next : pareto(next, covers);
  }
  const sides = combined.map((each) => sidePlan(lobes, each.lobes, lung));
  return { plans: tied ? pareto(sides, covers) : sides, weighed };
}

/** Some lobes together. */
interface Combined extends Figures {
  readonly lobes: readonly LobePlan[];
}

export function sidePlan(lobes: readonly LobeName[], plans: readonly LobePlan[], lung: LungSets): SidePlan {
  const figures = plans.reduce(plus, nothing());
  return {
    ...figures,
    most: figures.most + reached(lobes, plans, lung),
    lobes: plans,
  };
}

/** The figures of nothing; bundlers would keep a constant with infinity in it. */
function nothing(): Figures {
  return { most: 0, least: 0, price: 0, operations: 0, unoperated: 0, margin: Number.POSITIVE_INFINITY };
}

/** Adds up figures; of margins the smaller counts. */
export function plus(a: Figures, b: Figures): Figures {
  return {
    most: a.most + b.most,
    least: a.least + b.least,
    price: a.price + b.price,
    operations: a.operations + b.operations,
    unoperated: a.unoperated + b.unoperated,
    margin: Math.min(a.margin, b.margin),
  };
}

/**
 * The most that lesions across a fissure add: each takes its lobe and between nothing and all of one of the lobes it may
 * reach into, whichever adds most. A neighbor that is removed anyway adds nothing.
 */
function reached(lobes: readonly LobeName[], plans: readonly LobePlan[], { working }: LungSets): number {
  const reaches = flattenField(plans, "reaches");
  if (reaches.length === 0) return 0;
  const spared = lobes.map((lobe, at) => unitsIn(lobeSet(lobe) & working) - existing(plans[at]).most);
  let struck = new Set([0]);
  for (const into of reaches) {
    struck = new Set([...struck].flatMap((before) => into.map((lobe) => before | (1 << lobes.indexOf(lobe)))));
  }
  const added = (some: number): number =>
    spared.reduce((units, free, at) => ((some & (1 << at)) === 0 ? units : units + free), 0);
  return Math.max(...[...struck].map(added));
}
