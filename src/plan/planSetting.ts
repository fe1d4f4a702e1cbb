import { segmentsOf, segmentUnits } from "../anatomy/segment.ts";
import { segmentTotal } from "../anatomy/segmentTotal.ts";
import type { LungLesion } from "../case/lesion.ts";
import { requireFields, requireList, requireNamed, requireWhole, requireWord } from "../internal/guards.ts";
import { refuse } from "../internal/refuse.ts";
import { chooseResection, type ResectionChoice } from "../resection/chooseResection.ts";
import type { LungSets } from "./lobePlans.ts";
import type { PlanOptions } from "./planOptions.ts";
import { countedUnitsPolicy, type PlanPolicy, requirePlanPolicy } from "./planPolicy.ts";
import { lobeSet, setOf } from "./segmentSet.ts";

/** Everything a search starts from, checked. */
export interface PlanSetting {
  /** The lesions. */
  readonly lesions: readonly LungLesion[];
  /** What {@link chooseResection} says of each. */
  readonly choices: readonly ResectionChoice[];
  /** The options as given. */
  readonly options: PlanOptions;
  /** The policy. */
  readonly policy: PlanPolicy;
  /** The lung as it is. */
  readonly lung: LungSets;
  /** Units that function. */
  readonly functioning: number;
  /** Whether two sides are two stages. */
  readonly staged: boolean;
}

/** Checks what was given and looks at each lesion by itself. */
export function planSetting(lesions: readonly LungLesion[], options: PlanOptions): PlanSetting {
  const action = "plan resections";
  requireList(action, "the lesions", lesions);
  requireNamed(action, "the options", options, [
    "policy",
    "lungs",
    "withoutSurgery",
    "staging",
    "firstSide",
    "access",
    "nodes",
    "reserve",
  ]);
  requireNamed(action, "the lungs", options.lungs ?? {}, ["obstructed", "absent"]);
  for (const each of ["access", "nodes"] as const) requireNamed(action, each, options[each] ?? {}, ["right", "left"]);
  if (options.reserve != null) {
    requireNamed(action, "the reserve", options.reserve, ["facts", "pathway"]);
    requireFields(action, "the facts of the reserve", options.reserve.facts);
  }
  const policy = options.policy ?? countedUnitsPolicy;
  requirePlanPolicy(action, policy);
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
  const choices = lesions.map((lesion) => chooseResection(lesion, policy.resection));
  lesions.forEach((lesion) => {
    requireStillThere(action, lesion, present);
  });
  const lung = { present, working: present & ~setOf(obstructed) };
  return { lesions, choices, options, policy, lung, functioning, staged: options.staging !== "one-stage" };
}

function requireStillThere(action: string, { lobe, segments }: LungLesion, present: number): void {
  for (const name of segments ?? []) {
    if ((setOf([name]) & present) === 0) refuse(action, "each segment of a lesion", "one that is still there", name);
  }
  if (lobe != null && (lobeSet(lobe) & present) === 0) {
    refuse(action, "the lobe of a lesion", "one that is still there", lobe);
  }
}
