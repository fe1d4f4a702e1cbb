import { type LobeName, type LungSide, sideOfLobe } from "../anatomy/lobe.ts";
import { unitsOfLobe } from "../anatomy/segment.ts";
import { existing } from "../internal/guards.ts";
import type { Extent } from "../units/extent.ts";
import type { Fate } from "./foldFates.ts";
import { fatesOf } from "./planFigures.ts";
import type { PlanSetting } from "./planSetting.ts";
import type { PlannedResectionStep } from "./resectionPlan.ts";
import { lobeSet, namesIn, unitsIn } from "./segmentSet.ts";
import type { WholePlan } from "./wholePlans.ts";

/** The stage a side belongs to: its place among the sides that are operated, or the one stage there is. */
export function stageOf(side: LungSide | undefined, plan: WholePlan, { options }: PlanSetting): number {
  return plan.stages === 2 && side !== undefined && side !== (options.firstSide ?? "right") ? 2 : 1;
}

/** Gathers the operations of a plan, stage by stage: lesions that leave in one block are one operation. */
export function operationsOf(plan: WholePlan, setting: PlanSetting): readonly PlannedResectionStep[] {
  const groups = new Map<string, Fate[]>();
  for (const fate of fatesOf(plan)) {
    if (fate.procedure === "without-surgery") continue;
    const key = fate.block === undefined ? `lesion ${fate.lesion.at}` : `${fate.lesion.lobe} ${fate.block}`;
    groups.set(key, [...(groups.get(key) ?? []), fate]);
  }
  return [...groups.values()]
    .map((fates) => operation(fates, plan, setting))
    .sort((a, b) => a.order - b.order || existing(a.lesions[0]) - existing(b.lesions[0]));
}

function operation(fates: readonly Fate[], plan: WholePlan, setting: PlanSetting): PlannedResectionStep {
  const [{ lesion, procedure, block, way }] = fates as [Fate, ...Fate[]];
  const { lobe } = lesion;
  const side = lobe === undefined ? undefined : sideOfLobe(lobe);
  const access = side === undefined ? undefined : setting.options.access?.[side];
  const nodes = side === undefined ? undefined : setting.options.nodes?.[side];
  const reaches = fates.some((fate) => fate.lesion.reachesInto.length > 0);
  const named = block !== undefined && !reaches && fates.every((fate) => existing(fate.way).beside.most === 0);
  return {
    lesions: fates.map((fate) => fate.lesion.at),
    procedure: procedure as PlannedResectionStep["procedure"],
    order: stageOf(side, plan, setting),
    ...(side === undefined ? {} : { side }),
    ...(lobe === undefined ? {} : { lobe }),
    ...(named ? { segments: namesIn(block & setting.lung.present) } : {}),
    ...(named || procedure === "wedge" || (procedure === "undetermined" && !lesion.open)
      ? {}
      : { removedUnits: rawUnits(fates, block, lobe) }),
    units:
      block === undefined
        ? (way?.option.units ?? lesion.choice.units)
        : unitsOfBlock(fates, block, existing(lobe), reaches, setting),
    ...(access === undefined ? {} : { access }),
    ...(nodes === undefined ? {} : { nodes }),
  };
}

/** The functioning units of a block, and what may go beside it. */
function unitsOfBlock(
  fates: readonly Fate[],
  block: number,
  lobe: LobeName,
  reaches: boolean,
  { lung }: PlanSetting,
): Extent {
  const surely = unitsIn(block & lung.working);
  const within = unitsIn(lobeSet(lobe) & lung.working);
  const idle = unitsIn(lobeSet(lobe)) - within;
  const most = fates.reduce((units, { way }) => units + existing(way).beside.most, 0);
  const least = Math.max(...fates.map(({ way }) => existing(way).beside.least - idle), 0);
  const into = reaches ? unitsReached(fates, (each) => unitsIn(lobeSet(each) & lung.working)) : 0;
  return { least: Math.min(within, surely + least), most: Math.min(within, surely + most) + into };
}

/** The most that lesions across a fissure take beyond their lobe: each all of one neighboring lobe, the largest first. */
function unitsReached(fates: readonly Fate[], unitsOf: (lobe: LobeName) => number): number {
  const crossing = fates.filter(({ lesion }) => lesion.reachesInto.length > 0);
  const neighbors = [...new Set(crossing.flatMap(({ lesion }) => lesion.reachesInto))].map(unitsOf);
  const largest = neighbors.sort((a, b) => b - a).slice(0, crossing.length);
  return largest.reduce((sum, units) => sum + units, 0);
}

/** The units of a block whether they function or not, and what may go beside it; a lobe never more than its own. */
function rawUnits(fates: readonly Fate[], block: number | undefined, lobe: LobeName | undefined): Extent {
  const [{ way, procedure }] = fates as [Fate, ...Fate[]];
  if (block === undefined || lobe === undefined) return way?.option.units ?? existing(fates[0]).lesion.choice.units;
  if (procedure === "lobectomy") {
    const whole = unitsOfLobe(lobe);
    return { least: whole, most: whole + unitsReached(fates, unitsOfLobe) };
  }
  const surely = unitsIn(block);
  // What goes beside the block for one lesion may lie in it for another.
  const least = Math.max(surely, ...fates.map((fate) => existing(fate.way).option.units.least));
  const most = fates.reduce((units, fate) => units + existing(fate.way).beside.most, 0);
  return { least, most: surely + most };
}
