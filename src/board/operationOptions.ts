import { type LobeName, sideOfLobe } from "../anatomy/lobe.ts";
import { type SegmentName, segmentsOf, segmentsOfLung, segmentUnits } from "../anatomy/segment.ts";
import type { Candidacy } from "../candidacy/candidacyResult.ts";
import type { Candidate } from "../case/candidate.ts";
import { atLesion, type CaseFact } from "../case/fact.ts";
import type { LungLesion } from "../case/lesion.ts";
import type { PlannedProcedure } from "../case/plan.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { filled, omitAbsent } from "../internal/absent.ts";
import { existing } from "../internal/guards.ts";
import { type LungLeft, lungsLeft } from "../plan/lungsLeft.ts";
import { planCost } from "../plan/planCost.ts";
import { fromPlan, isNamed, type LesionPlan, type PlannedOperation, resectionIn } from "../plan/plannedOperations.ts";
import { planTaken } from "../plan/planTaken.ts";
import { chooseResection } from "../resection/chooseResection.ts";
import { marginPolicies } from "../resection/marginPolicies.table.ts";
import type { ProcedureName } from "../resection/resectionOption.ts";
import type { ResectionPolicy } from "../resection/resectionPolicy.ts";
import { type LeftAfter, type ValuesAfter, valuesAfter } from "./valueAfter.ts";

/** What an operation would take, and leave. */
export interface OperationLeaves extends LeftAfter {
  /** Whether both lie above the threshold over the whole range; unknown where one was not measured. */
  readonly verdict: Verdict;
  /** The same by the count of segments, where that gives another answer. */
  readonly counted?: Verdict;
  /** The lungs of which it leaves nothing or the middle lobe alone, and what that is called; left out where there are none. */
  readonly called?: readonly LungLeft[];
}

/** What is resected instead of planned resections if those turn out not to be possible, the rest of the plan as it stands. */
export interface FallbackOption extends OperationLeaves {
  /** The lesions it is for, by their place in the list. */
  readonly lesions: readonly number[];
  /** The operation. */
  readonly procedure: PlannedProcedure | "undetermined";
}

/** An operation considered for one lesion, the rest of the plan as it stands. */
export interface LesionOption extends OperationLeaves {
  /** The operation. */
  readonly procedure: PlannedProcedure;
  /** Whether a rule says that it clears the lesion with the margin of the policy. */
  readonly clears: Verdict;
  /** The margin policies under which it does. */
  readonly clearsUnder: readonly string[];
  /** Facts that would settle whether it clears the lesion, or what it takes. */
  readonly needs: readonly CaseFact[];
  /** Set where it is the operation of the plan. */
  readonly planned?: true;
}

/** The plan if every lesion were removed by one kind of operation, where no rule excludes it for any of them. */
export interface UniformPlan extends OperationLeaves {
  /** The operation. */
  readonly procedure: ProcedureName;
  /** Whether a rule says that it clears every lesion; none says that it does not. */
  readonly clears: "met" | "unknown";
  /** The margin policies under which it clears every lesion. */
  readonly clearsUnder: readonly string[];
  /** Facts that would say that it clears every lesion. */
  readonly needs: readonly CaseFact[];
}

/** The operations considered, side by side. */
export interface OperationOptions {
  /** For each lesion that is to be removed. */
  readonly lesions: readonly { readonly lesion: number; readonly options: readonly LesionOption[] }[];
  /** The margin policies that were compared. */
  readonly marginPolicies: readonly string[];
  /** For all of them together. */
  readonly every: readonly UniformPlan[];
  /** What the plan states for the case that an operation turns out not to be possible; left out where it states nothing. */
  readonly fallback?: readonly FallbackOption[];
}

/** A way to remove a lesion, as an operation of a plan. */
interface Way {
  readonly procedure: PlannedProcedure;
  readonly clears: Verdict;
  readonly needs: readonly CaseFact[];
  readonly operation: PlannedOperation;
}

/**
 * Sets the operations considered side by side: for each lesion what a wedge, a segmentectomy and a lobectomy would take
 * with the rest of the plan as it stands, a sleeve lobectomy where it is planned, and a pneumonectomy where no rule says that
 * a lobectomy clears the lesion; for the plan what it would take if every lesion were removed by one kind of operation.
 *
 * @returns the options; absent if no lesion is to be removed
 */
export function operationOptions(
  candidate: Candidate,
  byLine: Candidacy,
  policy: ResectionPolicy,
): OperationOptions | undefined {
  const { plan } = byLine;
  const lesions = candidate.lesions ?? [];
  const places = plan.lesions.filter(({ operations }) => operations.length > 0);
  if (places.length === 0) return undefined;
  const resection = resectionIn(candidate.lungs, policy);
  const leaves = (operations: readonly PlannedOperation[]): OperationLeaves => {
    const { lungs, lungFunction } = candidate;
    const cost = planCost(operations, lungs);
    const perfusion = lungFunction?.perfusionLeftPercent;
    const taken = planTaken(operations, cost, lungs, perfusion, policy.lungVolumeMl, false).units;
    const values = valuesAfter(byLine, taken, operations, lungFunction);
    const verdict = both(values);
    const counted = both(valuesAfter(byLine, cost.removed, operations, lungFunction));
    const called = lungsLeft(candidate, [], operations).filter(({ word }) => word !== undefined);
    return omitAbsent({
      removed: cost.removed,
      taken,
      ...values,
      verdict,
      counted: counted === verdict ? undefined : counted,
      called: filled(called),
    });
  };
  // What names no lesion cannot be priced: it is not known which operation it replaces.
  const fallback = (candidate.plan?.fallback ?? []).flatMap((each): readonly FallbackOption[] => {
    const own = plan.lesions.filter(({ lesion }) => isNamed(existing(lesions[lesion]), each.lesions));
    if (own.length === 0) return [];
    const instead = own.map(({ lesion }) => lesion);
    const replaced = plan.operations.find((operation) => operation.lesions.some((lesion) => instead.includes(lesion)));
    // An operation that it does not replace for every lesion stays, for the others.
    const rest = plan.operations.filter(
      ({ lesions: removed }) => removed.length === 0 || !removed.every((lesion) => instead.includes(lesion)),
    );
    const operation = fromPlan(each, replaced?.stage ?? 0, own, resection);
    return [{ lesions: instead, procedure: operation.procedure, ...leaves([...rest, operation]) }];
  });
  const stated = candidate.plan?.surgeonStatement?.completeResection != null;
  const asked: readonly CaseFact[] = stated ? [] : ["plan.surgeonStatement.completeResection"];
  const ways = places.map((place) => waysOf(place, plan.operations, asked));
  const under = places.map(({ lesion }) => clearedUnder(existing(lesions[lesion]), resection));
  return {
    lesions: places.map((place, at) => {
      const rest = plan.operations.filter(({ lesions: own }) => !own.every((lesion) => lesion === place.lesion));
      return {
        lesion: place.lesion,
        options: existing(ways[at]).map(({ procedure, clears, needs, operation }): LesionOption => {
          const planned = place.operations.some((own) => plan.operations[own]?.procedure === procedure);
          const clearsUnder = existing(under[at])(procedure);
          const row = { procedure, clears, clearsUnder, needs, ...leaves([...rest, operation]) };
          return planned ? { ...row, planned } : row;
        }),
      };
    }),
    marginPolicies: marginPolicies.map(({ id }) => id),
    every: (["wedge", "segmentectomy", "lobectomy"] as const).flatMap((procedure): readonly UniformPlan[] => {
      const same = ways.map((own) => own.find((way) => way.procedure === procedure && way.clears !== "unmet"));
      const all = same.flatMap((way) => way ?? []);
      if (all.length < places.length) return [];
      const needs = [...new Set(all.flatMap((way) => way.needs))];
      const clearsUnder = marginPolicies.flatMap(({ id }) =>
        under.every((clearing) => clearing(procedure).includes(id)) ? [id] : [],
      );
      const clears = all.every((way) => way.clears === "met") ? "met" : "unknown";
      return [{ procedure, clears, clearsUnder, needs, ...leaves(all.map(({ operation }) => operation)) }];
    }),
    ...(fallback.length > 0 && { fallback }),
  };
}

function both({ fev1, dlco }: ValuesAfter): Verdict {
  const verdicts = [fev1?.verdict, dlco?.verdict];
  if (verdicts.includes("unmet")) return "unmet";
  return verdicts.every((verdict) => verdict === "met") ? "met" : "unknown";
}

/** The operations a rule looked at, and those that take more than a lobe. */
function waysOf(
  place: LesionPlan,
  operations: readonly PlannedOperation[],
  asked: readonly CaseFact[],
): readonly Way[] {
  const { lesion, lobe, choice, volumeMl } = place;
  const base = { lesions: [lesion], origin: "derived", stage: 0, needs: [], ...(lobe && { lobe }) } as const;
  const byRule = choice.options.map(({ procedure, clears, needs, units, segments }): Way => {
    const certain = procedure === "segmentectomy" && !segments && place.segments ? { certain: place.segments } : {};
    const volume = procedure === "wedge" && volumeMl ? { volumeMl } : {};
    const operation = { ...base, procedure, units, ...(segments && { segments }), ...certain, ...volume };
    return { procedure, clears, needs: needs.map((path) => atLesion(lesion, path)), operation };
  });
  if (lobe === undefined) return byRule;
  const named = place.operations.map((own) => operations[own]?.procedure);
  const lobectomy = choice.options.find(({ procedure }) => procedure === "lobectomy");
  const larger = (procedure: PlannedProcedure, segments: readonly SegmentName[]): Way => {
    const units = { least: segmentUnits(segments), most: segmentUnits(segments) };
    return {
      procedure,
      clears: "unknown",
      needs: asked,
      operation: { ...base, procedure, units, segments },
    };
  };
  return [
    ...byRule,
    ...(named.includes("sleeve-lobectomy") ? [larger("sleeve-lobectomy", segmentsOf(lobe))] : []),
    ...(named.includes("pneumonectomy") || lobectomy?.clears !== "met" ? [larger("pneumonectomy", lungOf(lobe))] : []),
  ];
}

function lungOf(lobe: LobeName): readonly SegmentName[] {
  return segmentsOfLung(sideOfLobe(lobe));
}

/** Finds the margin policies under which an operation clears a lesion; each is tried once. */
function clearedUnder(lesion: LungLesion, policy: ResectionPolicy): (procedure: PlannedProcedure) => readonly string[] {
  const found = marginPolicies.map((margin) => ({
    id: margin.id,
    options: chooseResection(lesion, { ...policy, margin }).options,
  }));
  return (procedure) =>
    found
      .filter(({ options }) => options.some((each) => each.procedure === procedure && each.clears === "met"))
      .map(({ id }) => id);
}
