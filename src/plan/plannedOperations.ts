import { type LobeName, sideOfLobe } from "../anatomy/lobe.ts";
import { lobeOfSegment, type SegmentName, segmentTotal } from "../anatomy/segment.ts";
import type { Candidate } from "../case/candidate.ts";
import { atLesion, type CaseFact } from "../case/fact.ts";
import type { LungLesion } from "../case/lesion.ts";
import type { Lungs } from "../case/lungs.ts";
import type { PlannedProcedure, PlannedResection } from "../case/plan.ts";
import { removedVolumeRange } from "../case/ranges.table.ts";
import { judging } from "../case/requireCase.ts";
import { omitAbsent, type Writable } from "../internal/absent.ts";
import { existing, refuse, requireNumber } from "../internal/guards.ts";
import { chooseResection, type ResectionChoice } from "../resection/chooseResection.ts";
import type { ResectionPolicy } from "../resection/resectionPolicy.ts";
import { surgeonStatement } from "../resection/surroundings.ts";
import type { Extent } from "../units/extent.ts";
import { plannedUnits, segmentsTaken, statedUnits } from "./plannedUnits.ts";
import { wedgeVolume } from "./wedgeVolume.ts";

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
  /** Where not all of them are named: the segments it takes for sure, which are those its lesions lie in. */
  readonly certain?: readonly SegmentName[];
  /** The volume it takes, measured on CT. */
  readonly measuredMl?: number;
  /** For a wedge of lesions of known size and depth: the volume it takes by geometry. */
  readonly volumeMl?: Extent;
  /** What it takes of the 19 units, before what is obstructed or shared is left out. */
  readonly units: Extent;
  /** Set where the plan does not say which lesions it is for. */
  readonly nameless?: true;
  /** Facts that would settle the operation or its cost, as paths of the case. */
  readonly needs: readonly CaseFact[];
}

/** The choice of resection for one lesion, and what is to happen to it. */
export interface LesionPlan {
  /** Its place in the list. */
  readonly lesion: number;
  /** The lobe it lies in, where its name or its segments show it. */
  readonly lobe?: LobeName;
  /** What a rule would choose for it. */
  readonly choice: ResectionChoice;
  /** The segments it lies in, where they are named. */
  readonly segments?: readonly SegmentName[];
  /** The volume of a wedge around it, by geometry; absent if its size or depth is missing. */
  readonly volumeMl?: Extent;
  /** Whether it reaches across a fissure. */
  readonly crossesFissure: boolean;
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

/** The sections of a case that are read. */
type PlannedFrom = Pick<Candidate, "lesions" | "lungs" | "plan">;

/**
 * Puts together what is to be done: the resections of the case's plan, or, where it has none, the one
 * {@link chooseResection} finds for each lesion that is neither benign nor vanished nor treated otherwise. The choice for
 * a lesion that is the very object of a plan made before is taken over from it.
 */
export function plannedOperations(
  candidate: PlannedFrom,
  policy: { readonly resection: ResectionPolicy },
  before?: { readonly candidate: PlannedFrom; readonly judgment: { readonly plan: OperationPlan } },
): OperationPlan {
  const volume = candidate.lungs?.totalVolumeMl;
  const former = before?.candidate.lungs?.totalVolumeMl === volume ? before?.candidate.lesions : undefined;
  const lesions = candidate.lesions ?? [];
  const { stages, otherTreatment, surgeonStatement: statement } = candidate.plan ?? {};
  const resection = resectionIn(candidate.lungs, policy.resection);
  const samePlan = before?.candidate.plan === candidate.plan;
  const kept = (at: number): LesionPlan | undefined =>
    former?.[at] === lesions[at] ? before?.judgment.plan.lesions[at] : undefined;
  const places = lesions.map((lesion, at): Place => {
    const same = kept(at);
    if (same && samePlan) return { ...same, operations: [] };
    const lobe = lobeOf(lesion);
    const place: Writable<Place> = {
      lesion: at,
      choice: same?.choice ?? chooseResection(lesion, resection),
      crossesFissure: lesion.crossesFissure === true,
      benign: lesion.nature === "benign",
      operations: [],
      treatedOtherwise: otherTreatment?.some((treatment) => isNamed(lesion, treatment.lesions)) ?? false,
    };
    if (lobe) place.lobe = lobe;
    if (lesion.segments?.length) place.segments = [...lesion.segments];
    const volumeMl = wedgeVolume(lesion, resection);
    if (volumeMl) place.volumeMl = volumeMl;
    return place;
  });
  const planned: PlannedOperation[] = [];
  stages?.forEach(({ side, resections }, stage) => {
    resections?.forEach((each) => {
      const own = places.filter(({ lesion }) => isNamed(existing(lesions[lesion]), each.lesions));
      const operated = [...(each.segments ?? []).map(lobeOfSegment), ...own.flatMap(({ lobe }) => lobe ?? [])];
      if (side && side !== "both" && operated.some((lobe) => sideOfLobe(lobe) !== side))
        refuse(judging, "the side of a stage", "that of its lobes", side);
      planned.push(fromPlan(each, stage, own, resection));
    });
  });
  const left = places.filter(
    ({ lesion, benign, treatedOtherwise }) => !benign && !treatedOtherwise && lesions[lesion]?.course !== "vanished",
  );
  const derived = (place: Place): PlannedOperation => {
    const [own] = (samePlan && kept(place.lesion)?.operations) || [];
    const same = own === undefined ? undefined : before?.judgment.plan.operations[own];
    return same ?? fromChoice(place, statement?.completeResection === "yes");
  };
  const operations = planned.length > 0 ? planned : left.map(derived);
  operations.forEach((operation, at) => {
    for (const lesion of operation.lesions) existing(places[lesion]).operations.push(at);
  });
  return { origin: planned.length > 0 ? "plan" : "derived", operations, lesions: places };
}

/** The policy with the volume of these lungs, where CT measured it. */
export function resectionIn(lungs: Lungs | null | undefined, policy: ResectionPolicy): ResectionPolicy {
  const volume = lungs?.totalVolumeMl;
  return volume == null ? policy : { ...policy, lungVolumeMl: { least: volume, most: volume } };
}
/** A lesion while the operations for it are being found. */
interface Place extends LesionPlan {
  readonly operations: number[];
}

export function isNamed({ id }: LungLesion, names: readonly string[] | null | undefined): boolean {
  return id != null && names?.includes(id) === true;
}

function fromChoice(place: Place, yes: boolean): PlannedOperation {
  const { lesion, lobe, choice } = place;
  const { procedure, segments, units } = choice;
  // A yes to an operation that is in no plan has no effect yet.
  const needs = choice.needs.map((path) => (yes && path === surgeonStatement ? "plan.stages" : atLesion(lesion, path)));
  const operation: Writable<PlannedOperation> = {
    lesions: [lesion],
    procedure,
    origin: "derived",
    stage: 0,
    units,
    needs,
  };
  if (lobe) operation.lobe = lobe;
  if (segments) operation.segments = segments;
  return Object.assign(operation, extraOf(procedure, segments, [place]));
}

/** What is known of an operation beyond its units: the segments that go for sure, or the volume of a wedge. */
function extraOf(
  procedure: PlannedOperation["procedure"],
  segments: readonly SegmentName[] | undefined,
  own: readonly LesionPlan[],
): Pick<PlannedOperation, "certain" | "volumeMl"> {
  if (procedure === "segmentectomy" && !segments) {
    const certain = own.flatMap((place) => place.segments ?? []);
    return certain.length > 0 ? { certain } : {};
  }
  const volumes = own.flatMap(({ volumeMl }) => volumeMl ?? []);
  if (procedure !== "wedge" || volumes.length === 0 || volumes.length < own.length) return {};
  return {
    volumeMl: {
      least: Math.max(...volumes.map(({ least }) => least)),
      most: volumes.reduce((sum, { most }) => sum + most, 0),
    },
  };
}

/** One resection as the plan states it, for the lesions it names. */
export function fromPlan(
  resection: PlannedResection,
  stage: number,
  own: readonly LesionPlan[],
  policy: ResectionPolicy,
): PlannedOperation {
  const { lesions: names = [], procedure = "undetermined", segments: given = [] } = omitAbsent(resection);
  const { removedVolumeMl: measured, removedUnits } = resection;
  if (typeof procedure !== "string") refuse(judging, "the procedure", "a word", procedure);
  if (measured != null) requireNumber(judging, "the volume of a resection", measured, ...removedVolumeRange);
  for (const units of [removedUnits?.least, removedUnits?.most])
    if (units != null) requireNumber(judging, "the units of a resection", units, 0, segmentTotal);
  const lobe = lobeOf({ segments: given }) ?? own.find((place) => place.lobe)?.lobe;
  const crossing = own.some((place) => place.crossesFissure) && new Set(given.map(lobeOfSegment)).size < 2;
  // Of the lobe beyond a fissure some part goes too, and the plan does not say which.
  const segments = crossing && procedure.endsWith("lobectomy") ? undefined : segmentsTaken(procedure, given, lobe);
  const placeless = own.filter((place) => !place.lobe).map(({ lesion }) => atLesion(lesion, "lobe"));
  const needs: readonly CaseFact[] = segments || procedure === "wedge" ? [] : [...placeless, "plan.stages"];
  return omitAbsent({
    lesions: own.map(({ lesion }) => lesion),
    procedure,
    origin: "plan",
    stage,
    lobe,
    segments,
    ...extraOf(procedure, segments, own),
    measuredMl: measured ?? undefined,
    units: statedUnits(resection, own) ?? plannedUnits(procedure, segments, lobe, own, policy),
    nameless: names.length === 0 || undefined,
    needs,
  });
}

/** The lobe of a lesion, from its name or its segments. */
export function lobeOf({ lobe, segments }: Pick<LungLesion, "lobe" | "segments">): LobeName | undefined {
  const first = segments?.[0];
  return lobe ?? (first && lobeOfSegment(first));
}
