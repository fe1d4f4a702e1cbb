import type { Candidate } from "../case/candidate.ts";
import { type CaseFact, type FactPattern, factAt } from "../case/fact.ts";
import type { LungLesion } from "../case/lesion.ts";
import type { Unreported } from "../evidence/pillar.ts";
import { addNew } from "../internal/addNew.ts";
import { existing } from "../internal/guards.ts";
import type { OperationPlan } from "../plan/plannedOperations.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import { mayHaveTakenSegments, resectionsNotCounted } from "./earlierResections.ts";

/** What can be found on a lesion and changes what has to happen to it: the first two always, the others at an operation. */
const onLesion = [
  ["nature", "lesions.*.nature"],
  ["course", "lesions.*.course"],
  ["crossesFissure", "lesions.*.crossesFissure"],
  ["endobronchial", "lesions.*.endobronchial"],
  ["adjacent", "lesions.*.adjacent"],
] as const;

/** What can be found on the lungs and changes what an operation takes of them. */
const onLungs = [
  ["absentSegments", "lungs.absentSegments"],
  ["obstructedSegments", "lungs.obstructedSegments"],
] as const;

/** A case judged before, of which lesions may be the same. */
interface JudgedBefore {
  readonly candidate: Pick<Candidate, "lesions">;
  readonly judgment: { readonly plan: OperationPlan };
  readonly onLesions: readonly Unreported[];
}

/** Findings not recorded on each lesion, in their order, given the operations for it. */
export function unreportedOfLesions(
  policy: CandidacyPolicy,
  { lesions }: Pick<Candidate, "lesions">,
  { operations, lesions: places }: OperationPlan,
  before?: JudgedBefore,
): readonly Unreported[] {
  return places.map((place, at) => {
    const former = before?.candidate.lesions?.[at] === lesions?.[at] ? before?.judgment.plan : undefined;
    const same = former?.lesions[at]?.operations;
    if (
      same?.length === place.operations.length &&
      same.every((own, order) => former?.operations[own] === operations[place.operations[order] as number])
    )
      return existing(before?.onLesions[at]);
    const found = unreportedOfLesion(policy, at, existing(lesions?.[at]), place.operations.length > 0);
    const asked = place.operations.flatMap((own) => existing(operations[own]).needs);
    return asked.length > 0 ? { ...found, assumed: found.assumed.filter((path) => !asked.includes(path)) } : found;
  });
}

/** Findings on a lesion that are not recorded. What an operation needs by itself is left out here. */
export function unreportedOfLesion(
  policy: CandidacyPolicy,
  at: number,
  lesion: LungLesion,
  operated: boolean,
): Unreported {
  return unstated(policy, lesion, onLesion, at, operated ? 5 : 2);
}

/**
 * Findings not recorded that change what a plan takes: on the lungs, and on lesions whose operation was derived.
 */
export function unreportedOfCost(
  policy: CandidacyPolicy,
  { lungs, ...read }: Pick<Candidate, "lungs" | "course" | "lesions" | "plan">,
  { origin, lesions }: OperationPlan,
  onLesions: readonly Unreported[],
): Unreported {
  const found = unstated(policy, lungs ?? {}, onLungs);
  // Segments that were removed before and are not among the absent ones would be taken to work. Words cancel an assumption.
  const absent = "lungs.absentSegments";
  const words = lungs?.absentSegments == null && read.course?.localTreatments?.some(mayHaveTakenSegments);
  if (words || resectionsNotCounted({ lungs, ...read }).some(({ stated }) => stated)) {
    addNew(found.asked, [absent]);
    found.assumed.splice(0, Infinity, ...found.assumed.filter((path) => path !== absent));
  }
  if (origin === "plan") return found;
  for (const { lesion, operations } of lesions) {
    if (operations.length === 0) continue;
    const { assumed, asked } = existing(onLesions[lesion]);
    addNew(found.assumed, assumed);
    addNew(found.asked, asked);
  }
  return found;
}

/**
 * Sorts the findings that are not recorded into those a policy assumes to be normal and those it needs.
 * Where the record is one of a list, `place` is its index; `first` is how many of the findings are looked for.
 */
export function unstated<Field extends string>(
  { assumes }: CandidacyPolicy,
  record: { readonly [Each in Field]?: unknown },
  findings: readonly (readonly [Field, FactPattern])[],
  place?: number,
  first: number = findings.length,
): { readonly [Each in keyof Unreported]: CaseFact[] } {
  const found = { assumed: [] as CaseFact[], asked: [] as CaseFact[] };
  for (let at = 0; at < first; at += 1) {
    const [field, path] = existing(findings[at]);
    if (record[field] != null) continue;
    found[assumes.includes(path) ? "assumed" : "asked"].push(factAt(path, place));
  }
  return found;
}
