import type { Extent } from "../anatomy/extent.ts";
import type { LungLesion } from "../anatomy/lesion.ts";
import { type LobeName, lobesOf, sideOfLobe } from "../anatomy/lobe.ts";
import { type SegmentName, segmentsOf, segmentTable, segmentUnits } from "../anatomy/segment.ts";
import { distinct, type FactPath } from "../evidence/reason.ts";
import { chooseResection, type ResectionChoice } from "../resection/chooseResection.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { Candidate, PlannedProcedure, PlannedResection } from "./candidate.ts";

/** One resection as it enters the judgment, from the plan or derived from the lesion. */
export interface PlannedOperation {
  /** The lesions it is for, by their place in the list. */
  readonly lesions: readonly number[];
  /** The operation. */
  readonly procedure: PlannedProcedure | "undetermined";
  /** Whether a plan named it or it was derived lesion by lesion. */
  readonly origin: "plan" | "derived";
  /** The stage it belongs to, by its place in the plan. */
  readonly stage: number;
  /** The lobe, where it is known. */
  readonly lobe?: LobeName;
  /** The segments it takes, where they are known by name. */
  readonly segments?: readonly SegmentName[];
  /** What it takes of the 19 units, before what is obstructed or shared is left out. */
  readonly units: Extent;
  /** Set where the plan does not say which lesions it is for. */
  readonly nameless?: true;
  /** Facts that would settle the operation or its cost, as paths of the case. */
  readonly needs: readonly FactPath[];
}

/** The choice of resection for one lesion, and what is to happen to it. */
export interface LesionPlan {
  /** Its place in the list. */
  readonly lesion: number;
  /** What a rule would choose for it. */
  readonly choice: ResectionChoice;
  /** Whether it is benign, so that nothing has to happen to it. */
  readonly benign: boolean;
  /** The planned operations that are for it, by their place. */
  readonly operations: readonly number[];
  /** Whether the plan treats it without surgery. */
  readonly treatedOtherwise: boolean;
}

/** All operations of a case, and what they mean lesion by lesion. */
export interface OperationPlan {
  /** Whether the operations come from the case's plan or were derived. */
  readonly origin: "plan" | "derived";
  /** The operations. */
  readonly operations: readonly PlannedOperation[];
  /** The lesions. */
  readonly lesions: readonly LesionPlan[];
}

/**
 * Puts together what is to be done: the resections of the case's plan, or, where it has none, the one
 * {@link chooseResection} finds for each lesion that is neither benign nor vanished nor treated otherwise.
 */
export function plannedOperations(candidate: Candidate, policy: CandidacyPolicy): OperationPlan {
  const lesions = candidate.lesions ?? [];
  const choices = lesions.map((lesion) => chooseResection(lesion, policy.resection));
  const stages = candidate.plan?.stages ?? [];
  const resections = stages.flatMap((stage, at) => (stage.resections ?? []).map((resection) => ({ resection, at })));
  const origin = resections.length > 0 ? "plan" : "derived";
  const otherwise = (candidate.plan?.otherTreatment ?? []).flatMap((treatment) => treatment.lesions ?? []);
  const treatedOtherwise = ({ id }: LungLesion): boolean => typeof id === "string" && otherwise.includes(id);
  const operations =
    origin === "plan"
      ? resections.map(({ resection, at }) => fromPlan(resection, at, lesions, policy))
      : lesions.flatMap((lesion, at) =>
          lesion.nature === "benign" || lesion.course === "vanished" || treatedOtherwise(lesion)
            ? []
            : [derived(lesion, at, choices[at]!, Boolean(candidate.plan?.surgeonStatement))],
        );
  return {
    origin,
    operations,
    lesions: lesions.map((lesion, at) => ({
      lesion: at,
      choice: choices[at]!,
      benign: lesion.nature === "benign",
      operations: operations.flatMap((operation, place) => (operation.lesions.includes(at) ? [place] : [])),
      treatedOtherwise: treatedOtherwise(lesion),
    })),
  };
}

function derived(lesion: LungLesion, at: number, choice: ResectionChoice, stated: boolean): PlannedOperation {
  const lobe = lobeOf(lesion);
  return {
    lesions: [at],
    procedure: choice.procedure,
    origin: "derived",
    stage: 0,
    ...(lobe === undefined ? {} : { lobe }),
    ...(choice.segments === undefined || choice.procedure === "wedge" ? {} : { segments: choice.segments }),
    units: choice.units,
    // A statement about an operation that is in no plan says nothing yet.
    needs: choice.needs.map((path) =>
      stated && path === "plan.surgeonStatement" ? "plan.stages" : pathInCase(at, path),
    ),
  };
}

function fromPlan(
  resection: PlannedResection,
  stage: number,
  lesions: readonly LungLesion[],
  policy: CandidacyPolicy,
): PlannedOperation {
  const ids = resection.lesions ?? [];
  const places = lesions.flatMap(({ id }, at) => (typeof id === "string" && ids.includes(id) ? [at] : []));
  const procedure = resection.procedure ?? "undetermined";
  const given = resection.segments ?? [];
  const lobe =
    lobeOf({ segments: given }) ?? places.map((at) => lobeOf(lesions[at]!)).find((found) => found !== undefined);
  const segments = segmentsTaken(procedure, given, lobe);
  const choices = places.map((at) => chooseResection(lesions[at]!, policy.resection));
  const open = segments === undefined && procedure !== "wedge";
  return {
    lesions: places,
    procedure,
    origin: "plan",
    stage,
    ...(lobe === undefined ? {} : { lobe }),
    ...(segments === undefined ? {} : { segments }),
    units: plannedUnits(procedure, segments, choices, policy),
    ...(ids.length === 0 ? { nameless: true } : {}),
    needs: open
      ? distinct([
          ...places.filter((at) => lobeOf(lesions[at]!) === undefined).map((at) => pathInCase(at, "lobe")),
          "plan.stages",
        ])
      : [],
  };
}

/** The segments a planned operation takes, where its kind and place say so; every lobe that is named goes whole. */
function segmentsTaken(
  procedure: PlannedOperation["procedure"],
  given: readonly SegmentName[],
  lobe: LobeName | undefined,
): readonly SegmentName[] | undefined {
  if (procedure === "segmentectomy") return given.length > 0 ? given : undefined;
  if (lobe === undefined) return undefined;
  if (procedure === "lobectomy" || procedure === "sleeve-lobectomy") {
    const lobes = new Set([lobe, ...given.map((name) => segmentTable[name].lobe)]);
    return [...lobes].flatMap((each) => segmentsOf(each));
  }
  if (procedure === "pneumonectomy") return lobesOf(sideOfLobe(lobe)).flatMap((each) => segmentsOf(each));
  return undefined;
}

function plannedUnits(
  procedure: PlannedOperation["procedure"],
  segments: readonly SegmentName[] | undefined,
  choices: readonly ResectionChoice[],
  policy: CandidacyPolicy,
): Extent {
  if (segments !== undefined) return { least: segmentUnits(segments), most: segmentUnits(segments) };
  if (procedure === "wedge") return policy.resection.wedgeUnits;
  if (procedure === "segmentectomy") {
    const options = choices.flatMap(({ options: all }) => all.filter((each) => each.procedure === "segmentectomy"));
    return {
      least: Math.min(1, ...options.map(({ units }) => units.least)),
      most: Math.max(policy.resection.mostSegments + 1, ...options.map(({ units }) => units.most)),
    };
  }
  if (procedure === "lobectomy" || procedure === "sleeve-lobectomy") return { least: 2, most: 5 };
  return procedure === "pneumonectomy" ? { least: 9, most: 10 } : { least: 0, most: 10 };
}

/** The lobe of a lesion, from its name or its segments. */
export function lobeOf({ lobe, segments }: Pick<LungLesion, "lobe" | "segments">): LobeName | undefined {
  const first = segments?.[0];
  return lobe ?? (first === undefined ? undefined : segmentTable[first].lobe);
}

/** A path that starts at the lesion, as a path of the case; what belongs to the plan already is one. */
export function pathInCase(lesion: number, path: FactPath): FactPath {
  return path.startsWith("plan.") || path.startsWith("lesions.") ? path : `lesions.${lesion}.${path}`;
}
