import type { LobeName } from "../anatomy/lobe.ts";
import { type Fate, type FateChain, foldFates, type Partial } from "./foldFates.ts";
import type { WeighedLesion } from "./lesionWays.ts";
import { coversAll, type Figures } from "./pareto.ts";
import type { PlanPolicy } from "./planPolicy.ts";
import { blockings, lobeSet, type SegmentSet, unitsIn } from "./segmentSet.ts";

export interface LobePlan extends Figures {
  readonly chain: FateChain | undefined;
  /** For each lesion removed that reaches out of the lobe: the lobes of which part may go too. */
  readonly reaches: readonly (readonly LobeName[])[];
}

export interface LungSets {
  readonly present: SegmentSet;
  /** Segments that are there and function. */
  readonly working: SegmentSet;
}

/**
 * Finds the plans for the lesions of one lobe: for everything that can be removed of it, the best ones.
 *
 * What is removed of a lobe is one of at most a few hundred things: the whole lobe, or some blocks of its segments. Given
 * that, the lesions no longer depend on each other: a lesion whose segments leave anyway leaves with them, and every other
 * one is wedged or, where that is allowed, treated without surgery. So the search runs over what is removed and not over
 * the assignments, of which there are exponentially many.
 */
export function lobePlans(
  lobe: LobeName,
  lesions: readonly WeighedLesion[],
  lung: LungSets,
  policy: PlanPolicy,
): readonly LobePlan[] {
  const whole = lobeSet(lobe);
  const cores = [...new Set(lesions.map(({ ways, open }) => (open ? 0 : (ways.segmentectomy?.core ?? 0))))].filter(
    (core) => core !== 0,
  );
  const plans: LobePlan[] = [];
  for (const blocks of blockings(cores, whole & lung.present, policy.resection.mostSegments)) {
    const removed = blocks.reduce((all, block) => all | block, 0);
    const start = { operations: blocks.length, price: blocks.length * policy.prices.segmentectomy };
    const choices = lesions.map((lesion) => withBlocks(lesion, blocks, removed));
    for (const each of foldFates(choices, start, policy)) plans.push(lobePlan(whole, removed, each, [], lung));
  }
  if (lesions.some(({ ways, open }) => ways.lobectomy !== undefined && !open)) {
    const start = { operations: 1, price: policy.prices.lobectomy };
    const choices = lesions.map((lesion) => withLobe(lesion, whole));
    const reaches = lesions.flatMap(({ ways, reachesInto }) =>
      ways.lobectomy && reachesInto.length > 0 ? [reachesInto] : [],
    );
    for (const each of foldFates(choices, start, policy)) plans.push(lobePlan(whole, whole, each, reaches, lung));
  }
  return plans;
}

/** A plan that reaches into other lobes may yet cost more than it shows, so it covers only those that do as well. */
export function coversReaching(a: LobePlan, b: LobePlan): boolean {
  return (a.reaches.length === 0 || b.reaches.length > 0) && coversAll(a, b);
}

function withLobe(lesion: WeighedLesion, block: SegmentSet): readonly Fate[] {
  const { lobectomy } = lesion.ways;
  return lobectomy === undefined ? apart(lesion) : [{ lesion, procedure: "lobectomy", way: lobectomy, block }];
}

function withBlocks(lesion: WeighedLesion, blocks: readonly SegmentSet[], removed: SegmentSet): readonly Fate[] {
  const way = lesion.ways.segmentectomy;
  if (way === undefined || way.core === 0 || (way.core & ~removed) !== 0) return apart(lesion);
  const block = blocks.find((each) => (way.core & ~each) === 0);
  // Its segments would go, but not in one operation: it would be cut through. Joined blocks are tried as well.
  if (block === undefined && lesion.open) return apart(lesion);
  return block === undefined ? [] : [{ lesion, procedure: "segmentectomy", way, block }];
}

/** What can happen to a lesion whose own segments stay. */
function apart(lesion: WeighedLesion): readonly Fate[] {
  const { wedge, segmentectomy } = lesion.ways;
  const fates: Fate[] = [];
  if (lesion.open) fates.push({ lesion, procedure: "undetermined" });
  else if (wedge !== undefined) fates.push({ lesion, procedure: "wedge", way: wedge });
  else if (segmentectomy?.core === 0) fates.push({ lesion, procedure: "segmentectomy", way: segmentectomy });
  if (lesion.mayBeLeft) fates.push({ lesion, procedure: "without-surgery" });
  if (fates.length === 0 && Object.keys(lesion.ways).length === 0) fates.push({ lesion, procedure: "undetermined" });
  return fates;
}

/**
 * Counts what a plan takes of the lobe: nothing for a segment that does not function, never more than functions. A wedge
 * beside a larger operation may lie in what that takes, so it adds nothing to the lower end; an unnamed segment may be
 * one that goes anyway or does not function.
 */
function lobePlan(
  whole: SegmentSet,
  removed: SegmentSet,
  partial: Partial,
  reaches: LobePlan["reaches"],
  { working }: LungSets,
): LobePlan {
  const functioning = unitsIn(whole & working);
  const taken = unitsIn(removed & working);
  const idle = unitsIn(whole) - functioning;
  const { open, wedgesLeast, floor, price, operations, unoperated, margin, chain } = partial;
  const most = Math.min(functioning, taken + partial.most);
  const least = Math.min(functioning, Math.max(taken, taken === 0 && open === 0 ? wedgesLeast : 0, floor - idle));
  return { most, least, price, operations, unoperated, margin, chain, reaches };
}
