import type { LungLesion } from "../anatomy/lesion.ts";
import type { Judgment } from "../evidence/judgment.ts";
import { distinct, type FactPath } from "../evidence/reason.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { Candidate } from "./candidate.ts";
import type { OperationPlan } from "./plannedOperations.ts";

/** Findings nobody stated: what the policy takes as normal, and what it asks for. */
export interface Unstated {
  readonly assumed: readonly FactPath[];
  readonly asked: readonly FactPath[];
}

/**
 * Says that a judgment rests on findings nobody stated: without them it can be made, and where they are there it can turn.
 * What the policy takes as normal is named among what was assumed; for the rest the answer stays open.
 */
export function restingOn<R>(judgment: Judgment<R>, { assumed, asked }: Unstated): Judgment<R> {
  const { verdict, reasons, needs, restsOn } = judgment;
  const open = asked.length > 0;
  return {
    verdict: open ? "unknown" : verdict,
    reasons: open ? reasons.map((reason) => ({ ...reason, verdict: "unknown" })) : reasons,
    needs: (open ? distinct([...needs, ...asked]) : needs) as Judgment<any>["needs"],
    restsOn,
    assumed: [...judgment.assumed, ...assumed],
  } as Judgment<R>;
}

/**
 * What can be found on a lesion and changes what has to happen to it: the first two always, the next two where it is
 * operated on, the last where it is wedged.
 */
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

/**
 * Findings on a lesion that nobody stated. The structures around it concern a wedge alone, since nothing larger is found
 * to clear a lesion before they are stated.
 */
export function unstatedOfLesion(
  policy: CandidacyPolicy,
  at: number,
  lesion: LungLesion,
  procedures: readonly string[],
  found?: Found,
): Unstated {
  const concerned = procedures.includes("wedge") ? 5 : procedures.length > 0 ? 4 : 2;
  return unstated(policy, lesion, onLesion.slice(0, concerned), at, found);
}

/** Findings nobody stated that change what a plan takes: on the lungs, and on lesions whose operation was derived. */
export function unstatedOfCost(
  policy: CandidacyPolicy,
  { lungs, lesions }: Candidate,
  { operations }: OperationPlan,
): Unstated {
  const found = unstated(policy, lungs ?? {}, onLungs);
  for (const { origin, lesions: places, procedure } of operations) {
    if (origin === "plan") continue;
    for (const at of places) unstatedOfLesion(policy, at, lesions![at]!, [procedure], found);
  }
  return found;
}

/** The same two lists while they are being filled. */
type Found = { readonly [Each in keyof Unstated]: FactPath[] };

/**
 * Sorts those of some findings that nobody stated into what a policy takes as normal and what it asks for, and adds them
 * to what was found before.
 */
export function unstated<Field extends string>(
  { assumes }: CandidacyPolicy,
  record: { readonly [Each in Field]?: unknown },
  findings: readonly (readonly [Field, FactPath])[],
  at = 0,
  found: Found = { assumed: [], asked: [] },
): Found {
  for (const [field, path] of findings) {
    if (record[field] == null) found[assumes.includes(path) ? "assumed" : "asked"].push(path.replace("*", `${at}`));
  }
  return found;
}
