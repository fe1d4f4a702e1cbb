import { lobeOfSegment, type SegmentName, segmentsOf, segmentUnits } from "../../src/anatomy/segment.ts";
import type { LungLesion } from "../../src/case/lesion.ts";
import { existing } from "../../src/internal/guards.ts";
import { plannedMargin } from "../../src/plan/plannedMargin.ts";
import type { PlanOptions } from "../../src/plan/planOptions.ts";
import type { PlanPolicy } from "../../src/plan/planPolicy.ts";
import { chooseResection, type ResectionChoice } from "../../src/resection/chooseResection.ts";
import type { ResectionOption } from "../../src/resection/resectionOption.ts";

/**
 * The rules of a plan, written once more and as simply as they can be: try every assignment of a fate to every lesion,
 * throw out those that make no sense, count each with sets of names. Nothing here is shared with the search but the
 * reading of one lesion and the margin of one option.
 */
export interface Counted {
  readonly left: number;
  readonly most: number;
  readonly least: number;
  readonly operations: number;
  readonly stages: number;
  readonly margin: number;
}

type Fate = { readonly option?: ResectionOption; readonly what: string };

const sides = {
  right: ["right-upper", "right-middle", "right-lower"],
  left: ["left-upper", "left-lower"],
} as const;

function lobeOf(lesion: LungLesion): string | undefined {
  return lesion.lobe ?? (lesion.segments?.[0] === undefined ? undefined : lobeOfSegment(lesion.segments[0]));
}

const read = new WeakMap<LungLesion, readonly ResectionOption[]>();

/** What clears a lesion, read once for each lesion: one that was drawn meets one policy. */
function clearing(lesion: LungLesion, { resection }: PlanPolicy): readonly ResectionOption[] {
  const found = read.get(lesion) ?? chooseResection(lesion, resection).options.filter(({ clears }) => clears === "met");
  read.set(lesion, found);
  return found;
}

/** Whether the choice between operations depends on a fact that is not recorded, so that nothing is removed because of it. */
function isOpen(lesion: LungLesion, policy: PlanPolicy): boolean {
  if (lesion.crossesFissure === true || clearing(lesion, policy).length === 0) return false;
  const { procedure, needs } = choiceOf(lesion, policy);
  return procedure === "undetermined" && needs.some((path) => path !== "plan.surgeonStatement.completeResection");
}

const chosen = new WeakMap<LungLesion, ResectionChoice>();

function choiceOf(lesion: LungLesion, { resection }: PlanPolicy): ResectionChoice {
  const found = chosen.get(lesion) ?? chooseResection(lesion, resection);
  chosen.set(lesion, found);
  return found;
}

function fatesOf(lesion: LungLesion, policy: PlanPolicy, mayBeLeft: boolean): readonly Fate[] {
  const met = clearing(lesion, policy);
  const wedged = met.some(({ procedure }) => procedure === "wedge");
  const weighed = met.filter((each) => !(each.procedure === "segmentectomy" && each.segments === undefined && wedged));
  const fates: Fate[] = weighed
    .filter(
      ({ procedure }) => procedure === "lobectomy" || !isOpen(lesion, policy) || (lesion.segments?.length ?? 0) > 0,
    )
    .filter(() => !isOpen(lesion, policy) || lobeOf(lesion) !== undefined)
    .map((option) => ({ option, what: option.procedure }));
  if (isOpen(lesion, policy)) fates.push({ what: "open" });
  if (mayBeLeft) fates.push({ what: "left" });
  return fates.length > 0 ? fates : [{ what: "undetermined" }];
}

function product(lists: readonly (readonly Fate[])[]): Fate[][] {
  return lists.reduce<Fate[][]>((all, list) => all.flatMap((before) => list.map((fate) => [...before, fate])), [[]]);
}

/** The segments a fate names for a lesion. */
function namedBy(lesion: LungLesion, { option, what }: Fate): readonly SegmentName[] {
  return what === "segmentectomy" ? (option?.segments ?? lesion.segments ?? []) : [];
}

/** Joins lists of names that share a name, until none do. */
function joined(lists: readonly (readonly SegmentName[])[]): SegmentName[][] {
  const blocks: SegmentName[][] = [];
  for (const list of lists) {
    const block = new Set(list);
    for (let at = blocks.length - 1; at >= 0; at -= 1) {
      if (existing(blocks[at]).some((name) => block.has(name)))
        for (const name of existing(blocks.splice(at, 1)[0])) block.add(name);
    }
    blocks.push([...block]);
  }
  return blocks;
}

/** A sum without what the rounding of decimals leaves over, which depends on the order of adding. */
export const tidy = (value: number): number => Math.round(value * 1e9) / 1e9;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export function bruteForce(lesions: readonly LungLesion[], options: PlanOptions & { policy: PlanPolicy }): Counted[] {
  const { policy } = options;
  const planned = lesions.filter(({ nature, course }) => nature !== "benign" && course !== "vanished");
  const allowed = (lesion: LungLesion): boolean =>
    options.withoutSurgery !== undefined &&
    (options.withoutSurgery.lesions === undefined || options.withoutSurgery.lesions.includes(lesions.indexOf(lesion)));
  return product(planned.map((lesion) => fatesOf(lesion, policy, allowed(lesion)))).flatMap((fates) => {
    const counted = count(planned, fates, options);
    return counted === undefined ? [] : [counted];
  });
}

function count(
  lesions: readonly LungLesion[],
  fates: readonly Fate[],
  { policy, lungs, staging }: PlanOptions & { policy: PlanPolicy },
): Counted | undefined {
  const silent = [...(lungs?.absent ?? []), ...(lungs?.obstructed ?? [])];
  const perLobe = new Map<string, { most: number; least: number; functioning: number; operations: number }>();
  let price = 0;
  for (const lobe of [...sides.right, ...sides.left]) {
    const here = lesions.flatMap((lesion, at) =>
      lobeOf(lesion) === lobe ? [{ lesion, fate: existing(fates[at]) }] : [],
    );
    const all = segmentsOf(lobe);
    const works = all.filter((name) => !silent.includes(name));
    const present = all.filter((name) => !lungs?.absent?.includes(name));
    const driving = here.filter(({ lesion }) => !isOpen(lesion, policy));
    const whole = driving.some(({ fate }) => fate.what === "lobectomy");
    const names = driving.map(({ lesion, fate }) => namedBy(lesion, fate)).filter((list) => list.length > 0);
    const blocks = joined(names);
    const hanging = here.filter(({ lesion }) => isOpen(lesion, policy));
    if (!whole && hanging.some(({ fate }) => fate.what === "lobectomy")) return undefined;
    for (const { lesion, fate } of hanging) {
      const way = fatesOf(lesion, policy, false).find(({ what }) => what === "segmentectomy");
      const own = way === undefined ? [] : namedBy(lesion, way);
      const goes = !whole && own.length > 0 && blocks.some((block) => own.every((name) => block.includes(name)));
      if (goes !== (fate.what === "segmentectomy")) return undefined;
    }
    const asked = hanging
      .filter(({ fate }) => fate.what === "open")
      .map(({ lesion }) => choiceOf(lesion, policy).units);
    const segments = new Set(names.flat());
    if (whole) {
      // The lobe goes, and every lesion a lobectomy clears goes with it.
      const stays = here.some(
        ({ lesion, fate }) => fate.what !== "lobectomy" && clearedBy(lesion, policy, "lobectomy"),
      );
      if (stays) return undefined;
    } else {
      if (blocks.some((block) => block.length > policy.resection.mostSegments)) return undefined;
      if (present.every((name) => segments.has(name)) && blocks.length > 0) return undefined;
      for (const { lesion, fate } of driving) {
        const way = fatesOf(lesion, policy, false).find(({ what }) => what === "segmentectomy");
        const own = way === undefined ? [] : namedBy(lesion, way);
        // Its segments go, so it goes with them.
        if (own.length > 0 && own.every((name) => segments.has(name)) && fate.what !== "segmentectomy")
          return undefined;
      }
    }
    const removed = segmentUnits(works.filter((name) => whole || segments.has(name)));
    const wedges = here.filter(({ fate }) => fate.what === "wedge").map(({ fate }) => existing(fate.option).units);
    const open = here.filter(
      ({ fate }) => fate.what === "segmentectomy" && existing(fate.option).segments === undefined,
    );
    const beside = open.map(
      ({ lesion, fate }) => existing(fate.option).units.most - segmentUnits(namedBy(lesion, fate)),
    );
    const idle = segmentUnits(all) - segmentUnits(works);
    const floors = open
      .filter((_, at) => existing(beside[at]) > 0)
      .map(({ fate }) => existing(fate.option).units.least - idle)
      .concat(asked.map(({ least }) => least - idle));
    const placeless = open.filter(({ lesion, fate }) => namedBy(lesion, fate).length === 0).length;
    const undetermined = here.filter(({ fate }) => fate.what === "undetermined" || fate.what === "open").length;
    const functioning = segmentUnits(works);
    const wedgesLeast = removed === 0 && floors.length === 0 ? sum(wedges.map(({ least }) => least)) : 0;
    price += (whole ? policy.prices.lobectomy : 0) + wedges.length * policy.prices.wedge;
    price += (blocks.length + placeless) * policy.prices.segmentectomy;
    perLobe.set(lobe, {
      functioning,
      least: Math.min(functioning, Math.max(removed, wedgesLeast, ...floors)),
      most: Math.min(functioning, removed + sum([...wedges, ...asked].map(({ most }) => most)) + sum(beside)),
      operations: (whole ? 1 : 0) + blocks.length + placeless + wedges.length + undetermined,
    });
  }
  let most = 0;
  let least = 0;
  const perSide = { right: 0, left: 0 };
  for (const side of ["right", "left"] as const) {
    const lobes: readonly string[] = sides[side];
    perSide[side] = sum(lobes.map((lobe) => existing(perLobe.get(lobe)).operations));
    least += sum(lobes.map((lobe) => existing(perLobe.get(lobe)).least));
    const reaching = lesions.flatMap((lesion, at) =>
      lesion.crossesFissure === true &&
      existing(fates[at]).what === "lobectomy" &&
      lobes.includes(lobeOf(lesion) ?? "no lobe")
        ? [neighborsOf(lesion, lobes)]
        : [],
    );
    // Every way in which the lesions across a fissure can reach into a neighbor; the worst counts.
    const reached = reaching.reduce<string[][]>(
      (ways, into) => ways.flatMap((way) => into.map((lobe) => [...way, lobe])),
      [[]],
    );
    most += Math.max(
      ...reached.map((into) =>
        sum(
          lobes.map((lobe) =>
            into.includes(lobe) ? existing(perLobe.get(lobe)).functioning : existing(perLobe.get(lobe)).most,
          ),
        ),
      ),
    );
  }
  const elsewhere = lesions.flatMap((lesion, at) => (lobeOf(lesion) === undefined ? [existing(fates[at])] : []));
  for (const [at, lesion] of lesions.entries()) {
    if (lobeOf(lesion) !== undefined || fates[at]?.what !== "open") continue;
    const { units } = choiceOf(lesion, policy);
    most += units.most;
    least = Math.max(least, units.least - segmentUnits(silent));
  }
  const operated = elsewhere.filter(({ what }) => what !== "left");
  const known = operated.flatMap(({ option }) => (option === undefined ? [] : [option]));
  for (const { procedure, units } of known) {
    price += policy.prices[procedure];
    most += units.most;
    least = Math.max(least, units.least - segmentUnits(silent));
  }
  const operations = perSide.right + perSide.left + operated.length;
  const margins = fates.flatMap(({ option, what }, at) =>
    what === "open"
      ? [0]
      : option === undefined
        ? []
        : [plannedMargin(existing(lesions[at]), option, policy.resection)?.millimeters ?? 0],
  );
  return {
    left: fates.filter(({ what }) => what === "left").length,
    most: tidy(most + price),
    least: tidy(least + price),
    operations,
    stages: staging !== "one-stage" && perSide.right > 0 && perSide.left > 0 ? 2 : Math.min(1, operations),
    margin: Math.min(Number.POSITIVE_INFINITY, ...margins),
  };
}

function clearedBy(lesion: LungLesion, policy: PlanPolicy, what: string): boolean {
  return fatesOf(lesion, policy, false).some((fate) => fate.what === what);
}

function neighborsOf(lesion: LungLesion, lobes: readonly string[]): string[] {
  const own = lobeOf(lesion);
  const named = (lesion.segments ?? []).map((name): string => lobeOfSegment(name)).filter((lobe) => lobe !== own);
  return named.length > 0 ? named : lobes.filter((lobe) => lobe !== own);
}

/** Below 0 where the first is better: fewer lesions left, then cost, operations, stages, margin. */
export function order(a: Counted, b: Counted): number {
  return (
    a.left - b.left ||
    a.most - b.most ||
    a.least - b.least ||
    a.operations - b.operations ||
    a.stages - b.stages ||
    (a.margin === b.margin ? 0 : b.margin - a.margin)
  );
}

/** The plans no other beats in counted cost, margin and lesions left, one for each three figures. */
export function frontBruteForce(all: readonly Counted[]): Counted[] {
  const best = new Map<string, Counted>();
  for (const each of all) {
    const key = `${each.left} ${each.most} ${each.least} ${each.margin}`;
    const before = best.get(key);
    if (before === undefined || order(each, before) < 0) best.set(key, each);
  }
  const distinct = [...best.values()];
  const atLeastAsGood = (a: Counted, b: Counted): boolean =>
    (a.most < b.most || (a.most === b.most && a.least <= b.least)) && a.left <= b.left && a.margin >= b.margin;
  return distinct.filter((each) => !distinct.some((other) => other !== each && atLeastAsGood(other, each))).sort(order);
}
