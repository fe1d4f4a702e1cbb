import { segmentsOf, segmentTotal, segmentUnits } from "../anatomy/segment.ts";
import type { Candidate } from "../case/candidate.ts";
import { lesionParts } from "../case/caseParts.table.ts";
import type { LungLesion } from "../case/lesion.ts";
import { lungVolumeRange, percentRange } from "../case/ranges.table.ts";
import { requireParts } from "../case/requireParts.ts";
import {
  refuse,
  requireFields,
  requireList,
  requireNamed,
  requireNumber,
  requireWhole,
  requireWord,
} from "../internal/guards.ts";
import type { ResectionChoice } from "../resection/chooseResection.ts";
import type { LungSets } from "./lobePlans.ts";
import { type OperationPlan, plannedOperations } from "./plannedOperations.ts";
import type { PlanOptions } from "./planOptions.ts";
import { countedUnitsPolicy, type PlanPolicy, requirePlanPolicy } from "./planPolicy.ts";
import { lobeSet, setOf } from "./segmentSet.ts";

/** Everything a search starts from, checked. */
export interface PlanSetting {
  readonly lesions: readonly LungLesion[];
  readonly choices: readonly ResectionChoice[];
  readonly options: PlanOptions;
  readonly policy: PlanPolicy;
  readonly lung: LungSets;
  /** The lesions and the lungs as a case holds them, each lesion named by its place, and what was found of them. */
  readonly base: {
    readonly candidate: Pick<Candidate, "lesions" | "lungs">;
    readonly judgment: { readonly plan: OperationPlan };
  };
  readonly functioning: number;
  /** Whether two sides are two stages. */
  readonly staged: boolean;
}

/** Checks what was given and looks at each lesion by itself. */
export function planSetting(lesions: readonly LungLesion[], options: PlanOptions): PlanSetting {
  const action = "plan resections";
  requireList(action, "the lesions", lesions);
  requireParts(action, { lesions }, { lesions: [lesionParts] });
  requireNamed(action, "the options", options, [
    "policy",
    "lungs",
    "perfusionLeftPercent",
    "withoutSurgery",
    "staging",
    "firstSide",
    "access",
    "nodes",
    "reserve",
  ]);
  requireNamed(action, "the lungs", options.lungs ?? {}, ["obstructed", "absent", "totalVolumeMl"]);
  for (const each of ["access", "nodes"] as const) requireNamed(action, each, options[each] ?? {}, ["right", "left"]);
  if (options.reserve != null) {
    requireNamed(action, "the reserve", options.reserve, ["facts", "pathway"]);
    requireFields(action, "the facts of the reserve", options.reserve.facts);
  }
  const policy = options.policy ?? countedUnitsPolicy;
  requirePlanPolicy(action, policy);
  const { totalVolumeMl, ...state } = options.lungs ?? {};
  const { perfusionLeftPercent } = options;
  if (totalVolumeMl != null) requireNumber(action, "the volume of the lungs on CT", totalVolumeMl, ...lungVolumeRange);
  if (perfusionLeftPercent != null)
    requireNumber(action, "the perfusion of the left lung", perfusionLeftPercent, ...percentRange);
  requireWord(action, "the staging", options.staging ?? "one-stage", ["a-stage-per-side", "one-stage"]);
  requireWord(action, "the first side", options.firstSide ?? "right", ["right", "left"]);
  const without = options.withoutSurgery ?? undefined;
  if (without !== undefined) {
    requireNamed(action, "what is allowed without surgery", without, ["modality", "lesions"]);
    requireWord(action, "the modality", without.modality, ["radiotherapy", "ablation"]);
    requireList(action, "the lesions that may be left", without.lesions ?? []);
    for (const at of without.lesions ?? []) {
      requireWhole(action, "the place of each lesion that may be left", at, 0, lesions.length - 1);
    }
  }
  const absent = options.lungs?.absent ?? [];
  const obstructed = options.lungs?.obstructed ?? [];
  requireList(action, "the absent segments", absent);
  requireList(action, "the obstructed segments", obstructed);
  const functioning = segmentTotal - segmentUnits([...absent, ...obstructed]);
  if (functioning === 0) refuse(action, "the functioning units", "a number of at least 1", functioning);
  const present = setOf(segmentsOf()) & ~setOf(absent);
  const lungs = { absentSegments: state.absent, obstructedSegments: state.obstructed, totalVolumeMl };
  const candidate = { lesions: lesions.map((lesion, at) => ({ ...lesion, id: String(at) })), lungs };
  const base = { candidate, judgment: { plan: plannedOperations(candidate, policy) } };
  const choices = base.judgment.plan.lesions.map(({ choice }) => choice);
  lesions.forEach((lesion) => {
    requireStillThere(action, lesion, present);
  });
  const lung = { present, working: present & ~setOf(obstructed) };
  return { lesions, choices, options, policy, base, lung, functioning, staged: options.staging !== "one-stage" };
}

function requireStillThere(action: string, { lobe, segments }: LungLesion, present: number): void {
  for (const name of segments ?? []) {
    if ((setOf([name]) & present) === 0) refuse(action, "each segment of a lesion", "one that is still there", name);
  }
  if (lobe != null && (lobeSet(lobe) & present) === 0) {
    refuse(action, "the lobe of a lesion", "one that is still there", lobe);
  }
}
