import { existing } from "../internal/guards.ts";
import type { Way, WeighedLesion } from "./lesionWays.ts";
import { type Figures, pareto } from "./pareto.ts";
import type { PlanPolicy } from "./planPolicy.ts";
import type { SegmentSet } from "./segmentSet.ts";

/** What happens to one lesion in a plan. */
export interface Fate {
  readonly lesion: WeighedLesion;
  readonly procedure: "wedge" | "segmentectomy" | "lobectomy" | "without-surgery" | "undetermined";
  /** The way it is removed; absent if it is not, or not known how. */
  readonly way?: Way;
  /** The segments that leave in the same operation, where they are known. */
  readonly block?: SegmentSet;
}

/** What some lesions come to, what is removed for several of them left aside. */
export interface Partial extends Pick<Figures, "price" | "operations" | "unoperated" | "margin"> {
  /** The most units of wedges and of segments without a name. */
  readonly most: number;
  readonly wedgesLeast: number;
  /** The least units of the largest operation whose segments are not all named. */
  readonly floor: number;
  /** How many operations have segments without a name. */
  readonly open: number;
  /** What happens to the last lesion, and to those before it. */
  readonly chain: FateChain | undefined;
}

/** Fates one after the other, so that partial plans share what they have in common. */
export interface FateChain {
  readonly fate: Fate;
  readonly before: FateChain | undefined;
}

/** The fates of a chain, the first first. */
export function unchained(chain: FateChain | undefined): readonly Fate[] {
  const fates: Fate[] = [];
  for (let link = chain; link !== undefined; link = link.before) fates.push(link.fate);
  return fates.reverse();
}

/**
 * Goes through lesions that do not depend on each other and keeps every combination of their fates that no other covers.
 * A lesion without any possible fate leaves nothing.
 */
export function foldFates(
  choices: readonly (readonly Fate[])[],
  start: { readonly operations: number; readonly price: number },
  policy: PlanPolicy,
): readonly Partial[] {
  const none = {
    most: 0,
    wedgesLeast: 0,
    floor: 0,
    open: 0,
    unoperated: 0,
    margin: Number.POSITIVE_INFINITY,
    chain: undefined,
  };
  let partials: readonly Partial[] = [{ ...none, ...start }];
  for (const fates of choices) {
    const next = partials.flatMap((partial) => fates.map((fate) => withFate(partial, fate, policy)));
    partials = fates.length > 1 ? pareto(next, covers) : next;
  }
  return partials;
}

function withFate(before: Partial, fate: Fate, policy: PlanPolicy): Partial {
  const { procedure } = fate;
  const chain: FateChain = { fate, before: before.chain };
  if (procedure === "without-surgery") return { ...before, unoperated: before.unoperated + 1, chain };
  if (procedure === "undetermined") {
    const { open, choice } = fate.lesion;
    const counted = { ...before, operations: before.operations + 1, chain };
    // One that no rule can operate on counts the same in every plan.
    if (!open) return counted;
    const { least, most } = choice.units;
    return {
      ...counted,
      most: before.most + most,
      floor: Math.max(before.floor, least),
      open: before.open + 1,
      margin: 0,
    };
  }
  const way = existing(fate.way);
  const alone = fate.block === undefined;
  const open = procedure !== "wedge" && way.beside.most > 0;
  const { least } = way.option.units;
  return {
    most: before.most + way.beside.most,
    wedgesLeast: before.wedgesLeast + (procedure === "wedge" ? least : 0),
    floor: open ? Math.max(before.floor, least) : before.floor,
    open: before.open + (open ? 1 : 0),
    price: before.price + (alone ? policy.prices[procedure] : 0),
    operations: before.operations + (alone ? 1 : 0),
    unoperated: before.unoperated,
    margin: Math.min(before.margin, way.margin?.millimeters ?? 0),
    chain,
  };
}

function covers(a: Partial, b: Partial): boolean {
  return (
    (a.open === 0) === (b.open === 0) &&
    a.most <= b.most &&
    a.wedgesLeast <= b.wedgesLeast &&
    a.floor <= b.floor &&
    a.price <= b.price &&
    a.operations <= b.operations &&
    a.unoperated <= b.unoperated &&
    a.margin >= b.margin
  );
}
