import { atLesion, type CaseFact, type ResectionFact } from "../case/fact.ts";
import type { LungLesion } from "../case/lesion.ts";
import { distinct, type Reason, type ReasonDetail } from "../evidence/reason.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { existing } from "../internal/guards.ts";
import type { ProcedureName } from "../resection/resectionOption.ts";
import type { Fate } from "./foldFates.ts";
import { fatesOf } from "./planFigures.ts";
import type { PlanSetting } from "./planSetting.ts";
import type { PlannedLesion, PlannedResectionStep, PlanReasons } from "./resectionPlan.ts";
import type { WholePlan } from "./wholePlans.ts";

/** Says of each lesion what happens to it in a plan, and why. */
export function lesionsOf(
  plan: WholePlan,
  operations: readonly PlannedResectionStep[],
  setting: PlanSetting,
): readonly PlannedLesion[] {
  const fates = new Map(fatesOf(plan).map((fate) => [fate.lesion.at, fate]));
  return setting.lesions.map((lesion, at) => {
    const fate = fates.get(at);
    const head = { lesion: at, ...(typeof lesion.id === "string" ? { id: lesion.id } : {}) };
    return fate === undefined ? { ...head, ...notPlanned(lesion) } : { ...head, ...planned(fate, operations, setting) };
  });
}

type Told = Omit<PlannedLesion, "lesion" | "id">;

/** A benign lesion needs nothing; one that has vanished has no place an operation could go to. */
function notPlanned({ nature }: LungLesion): Told {
  return nature === "benign"
    ? { procedure: "none", reasons: [because("met", { code: "benign" })], needs: [] }
    : { procedure: "none", reasons: [because("unknown", { code: "vanished" })], needs: ["plan.stages"] };
}

const smallerThan: Readonly<Record<Fate["procedure"], readonly ProcedureName[]>> = {
  wedge: [],
  segmentectomy: ["wedge"],
  lobectomy: ["wedge", "segmentectomy"],
  "without-surgery": [],
  undetermined: [],
};

function planned(fate: Fate, operations: readonly PlannedResectionStep[], { options }: PlanSetting): Told {
  const { lesion, procedure, way } = fate;
  if (procedure === "without-surgery") {
    // A lesion of the chosen plan is left only where the options allow it, and they say how.
    const { modality } = existing(options.withoutSurgery);
    return { procedure, reasons: [because("unmet", { code: "without-surgery", modality })], needs: [] };
  }
  const operation = operations.findIndex(({ lesions }) => lesions.includes(lesion.at));
  if (way === undefined) {
    return {
      procedure,
      operation,
      reasons: [because("unknown", { code: "nothing-surely-clears" }), ...lesion.choice.reasons],
      needs: inCase(lesion.at, lesion.choice.needs),
    };
  }
  const together = existing(operations[operation]).lesions.filter((other) => other !== lesion.at);
  const smaller = smallerThan[procedure].filter((each) => lesion.ways[each] !== undefined);
  return {
    procedure,
    operation,
    ...(way.margin === undefined ? {} : { margin: way.margin }),
    reasons: [
      ...way.option.arguments,
      ...way.option.objections,
      ...(together.length === 0 ? [] : [because("met", { code: "leaves-together", lesions: together })]),
      ...(smaller.length === 0 ? [] : [because("met", { code: "smaller-would-clear", smaller })]),
    ],
    needs: inCase(lesion.at, way.option.needs),
  };
}

function because(verdict: Verdict, detail: ReasonDetail<PlanReasons>): Reason<PlanReasons> {
  return { ...detail, verdict, standing: "convention" };
}

/** Paths that start at the lesion, as paths of the case. */
export function inCase(at: number, paths: readonly ResectionFact[]): readonly CaseFact[] {
  return distinct(paths.map((path) => atLesion(at, path)));
}
