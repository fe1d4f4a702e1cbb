import type { Extent } from "../anatomy/extent.ts";
import type { LungLesion } from "../anatomy/lesion.ts";
import type { LobeName } from "../anatomy/lobe.ts";
import { type SegmentName, segmentsOf, segmentTable, segmentUnits } from "../anatomy/segment.ts";
import type { FactPath, Reason } from "../evidence/reason.ts";
import { and, type Verdict } from "../evidence/verdict.ts";
import { argue, option, type ResectionOption } from "./resectionOption.ts";
import type { ResectionPolicy } from "./resectionPolicy.ts";
import type { ResectionReasons } from "./resectionReasons.ts";
import { lobarBranches, marginNeed, type Surroundings, toldBranch, toldMargin } from "./surroundings.ts";

/** Segments of the smallest and of the largest lobe: what an unnamed lobe can hold. */
const fewestInALobe = 2;
const mostInALobe = 5;

/**
 * Asks whether a segmentectomy clears a lesion: whole segments leave with their vessels at the root, so what counts is
 * the plane to the next segment. Where that plane lies within the margin the next segment goes too, and where nobody
 * measured it, perhaps; that is still a segmentectomy while the policy allows the number and something of the lobe
 * stays. Where nobody looked for lobar branches the answer is open.
 */
export function segmentectomyOption(
  lesion: LungLesion,
  lobe: LobeName | undefined,
  around: Surroundings,
  policy: ResectionPolicy,
): ResectionOption {
  const own = namedSegments(lesion);
  const taken = own?.length ?? 1;
  const inLobe = lobe === undefined ? undefined : segmentsOf(lobe).length;
  const refusals = refusalsOf(lesion, taken, inLobe, around, policy);
  if (refusals.length > 0) return option("segmentectomy", "unmet", unitsOf(taken, taken, own, lobe), refusals, []);

  const plane = planeOf(lesion, around);
  const least = plane.clear === "unmet" ? taken + 1 : taken;
  const most = plane.clear === "met" ? taken : taken + 1;
  const fits = most <= policy.mostSegments && most < (inLobe ?? fewestInALobe);
  const never = least > policy.mostSegments || least >= (inLobe ?? mostInALobe);
  const looked = around.branches !== undefined;
  const hilum = looked && lobarBranches(around).length === 0 ? "met" : "unknown";
  const clears = and(hilum, fits ? "met" : never ? "unmet" : "unknown");
  const needs = [
    ...plane.needs,
    ...(own === undefined ? ["segments"] : []),
    ...(lobe === undefined ? ["lobe"] : []),
    ...(hilum === "met" ? [] : [looked ? marginNeed(lesion) : "adjacent"]),
  ];
  const reasons = [
    plane.reason,
    ...(own === undefined ? [argue("unknown", { code: "segments-unknown" })] : []),
    ...(hilum === "met" ? [] : [argue("unknown", { code: "vessels-unknown", ...toldMargin(around.required) })]),
  ];
  const named = plane.clear === "met" ? own : undefined;
  return option(
    "segmentectomy",
    clears,
    unitsOf(least, most, own, lobe),
    reasons,
    clears === "unmet" ? [] : [...new Set(needs)],
    named,
  );
}

/** The lesion's segments, each once; an empty list names nothing. */
function namedSegments({ segments }: LungLesion): readonly SegmentName[] | undefined {
  return segments?.length ? [...new Set(segments)] : undefined;
}

/** What rules a segmentectomy out whatever the plane. */
function refusalsOf(
  lesion: LungLesion,
  taken: number,
  inLobe: number | undefined,
  around: Surroundings,
  { mostSegments }: ResectionPolicy,
): readonly Reason<ResectionReasons>[] {
  if (lesion.crossesFissure === true) return [argue("unmet", { code: "crosses-fissure" })];
  const near = lobarBranches(around).filter(({ within }) => within === "met");
  const refusals = near.map((branch) =>
    argue("unmet", { code: "lobar-structure-within-margin", ...toldBranch(branch), ...toldMargin(around.required) }),
  );
  if (taken > mostSegments) {
    refusals.push(argue("unmet", { code: "too-many-segments", segments: taken, mostSegments }));
  } else if (inLobe !== undefined && taken >= inLobe) {
    refusals.push(argue("unmet", { code: "is-the-whole-lobe" }));
  }
  return refusals;
}

/** Whether the plane to the next segment lies outside the margin. */
function planeOf(
  lesion: LungLesion,
  { required }: Surroundings,
): { readonly clear: Verdict; readonly reason: Reason<ResectionReasons>; readonly needs: readonly FactPath[] } {
  const planeMm = lesion.intersegmentalPlaneMm ?? undefined;
  const told = toldMargin(required);
  if (planeMm === undefined) {
    return {
      clear: "unknown",
      reason: argue("unknown", { code: "plane-unknown", ...told }),
      needs: ["intersegmentalPlaneMm"],
    };
  }
  if (planeMm >= required.most) {
    return { clear: "met", reason: argue("met", { code: "plane-outside-margin", planeMm, ...told }), needs: [] };
  }
  if (planeMm < required.least) {
    return { clear: "unmet", reason: argue("unmet", { code: "plane-within-margin", planeMm, ...told }), needs: [] };
  }
  return {
    clear: "unknown",
    reason: argue("unknown", { code: "plane-unknown", ...told }),
    needs: [marginNeed(lesion)],
  };
}

/** The units that between `least` and `most` segments carry, the lesion's own among them where they are named. */
function unitsOf(
  least: number,
  most: number,
  own: readonly SegmentName[] | undefined,
  lobe: LobeName | undefined,
): Extent {
  const given = own === undefined ? 0 : segmentUnits(own);
  const named = own?.length ?? 0;
  const further = segmentsOf(lobe)
    .filter((name) => !own?.includes(name))
    .map((name) => segmentTable[name].units)
    .sort();
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, given);
  return {
    least: sum(further.slice(0, least - named)),
    most: sum(further.reverse().slice(0, most - named)),
  };
}
