import type { LungLesion } from "../anatomy/lesion.ts";
import type { FactPath, Reason } from "../evidence/reason.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { and, or } from "../evidence/verdict.ts";
import { argue, option, type ResectionOption } from "./resectionOption.ts";
import type { ResectionPolicy } from "./resectionPolicy.ts";
import type { ResectionReasons } from "./resectionReasons.ts";
import { marginNeed, type Surroundings, toldBranch, toldMargin } from "./surroundings.ts";

/** A part of the question, with what is said for it and what is missing. */
interface Part {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason<ResectionReasons>[];
  readonly needs: readonly FactPath[];
}

/**
 * Asks whether a wedge clears a lesion: it lies in the outer rind, stays in one lobe, and either its whole margin
 * lies there too, under a free surface, or it has no segmental or larger vessel or bronchus within its margin.
 */
export function wedgeOption(lesion: LungLesion, around: Surroundings, policy: ResectionPolicy): ResectionOption {
  if (lesion.crossesFissure === true) {
    return option("wedge", "unmet", policy.wedgeUnits, [argue("unmet", { code: "crosses-fissure" })], []);
  }
  const blocked = withinMargin(lesion, around);
  const shallow = beginsInRind(lesion, policy);
  const superficial = liesInRind(lesion, around, policy);
  const free = vesselsOutside(around);
  const reach = or(superficial.verdict, and(shallow.verdict, free.verdict));
  const clears = and(blocked.verdict, and(shallow.verdict, reach));
  const parts = [blocked, shallow, superficial, ...(superficial.verdict === "met" ? [] : [free])];
  const telling = clears === "unmet" ? parts.filter((part) => part.verdict === "unmet") : parts;
  const needs = clears === "unknown" ? parts.flatMap((part) => part.needs) : [];
  return option(
    "wedge",
    clears,
    policy.wedgeUnits,
    telling.flatMap((part) => part.reasons),
    [...new Set(needs)],
  );
}

/** `unmet` where a segmental or larger branch lies within the margin. */
function withinMargin(lesion: LungLesion, { branches, required }: Surroundings): Part {
  const large = (branches ?? []).filter((branch) => branch.order !== "subsegmental" && branch.within !== "unmet");
  const blocking = large.filter(({ order, within }) => order !== undefined && within === "met");
  const told = toldMargin(required);
  if (blocking.length > 0) {
    const reasons = blocking.map((branch) =>
      argue("unmet", { code: "vessel-within-margin", ...toldBranch(branch), ...told }),
    );
    return { verdict: "unmet", reasons, needs: [] };
  }
  if (large.length === 0) return { verdict: "met", reasons: [], needs: [] };
  const needs = large.flatMap(({ at, order, within }) => [
    ...(order === undefined ? [`adjacent.${at}.order`] : []),
    ...(within === "unknown" ? [marginNeed(lesion)] : []),
  ]);
  return { verdict: "unknown", reasons: [argue("unknown", { code: "vessels-unknown", ...told })], needs };
}

function beginsInRind(lesion: LungLesion, { rindMm }: ResectionPolicy): Part {
  const depthMm = lesion.depthMm ?? undefined;
  if (depthMm === undefined) {
    return { verdict: "unknown", reasons: [argue("unknown", { code: "place-unknown", rindMm })], needs: ["depthMm"] };
  }
  const diameterMm = lesion.diameterMm ?? undefined;
  if (diameterMm !== undefined && depthMm + diameterMm > rindMm && depthMm <= rindMm) {
    const deepEdgeMm = depthMm + diameterMm;
    return {
      verdict: "unmet",
      reasons: [argue("unmet", { code: "reaches-below-rind", deepEdgeMm, rindMm })],
      needs: [],
    };
  }
  if (depthMm <= rindMm) {
    return diameterMm === undefined
      ? { verdict: "unknown", reasons: [argue("unknown", { code: "place-unknown", rindMm })], needs: ["diameterMm"] }
      : { verdict: "met", reasons: [], needs: [] };
  }
  return { verdict: "unmet", reasons: [argue("unmet", { code: "below-outer-rind", depthMm, rindMm })], needs: [] };
}

/** Whether the lesion and its margin lie inside the rind under a surface no vessel enters through. */
function liesInRind(lesion: LungLesion, { required }: Surroundings, { rindMm }: ResectionPolicy): Part {
  const surface = lesion.pleuralSurface ?? undefined;
  const depthMm = lesion.depthMm ?? undefined;
  const diameterMm = lesion.diameterMm ?? undefined;
  if (surface === "interlobar" || surface === "mediastinal") {
    return { verdict: "unmet", reasons: [argue("unmet", { code: "surface-not-free", surface })], needs: [] };
  }
  if (depthMm !== undefined && diameterMm !== undefined) {
    const deepEdgeMm = depthMm + diameterMm;
    if (deepEdgeMm + required.least > rindMm) return { verdict: "unmet", reasons: [], needs: [] };
    if (surface !== undefined && deepEdgeMm + required.most <= rindMm) {
      const reason = argue("met", { code: "within-outer-rind", deepEdgeMm, rindMm, ...toldMargin(required) });
      return { verdict: "met", reasons: [reason], needs: [] };
    }
  }
  const needs = [
    ...(depthMm === undefined ? ["depthMm"] : []),
    ...(diameterMm === undefined ? ["diameterMm"] : []),
    ...(surface === undefined ? ["pleuralSurface"] : []),
  ];
  return { verdict: "unknown", reasons: [argue("unknown", { code: "place-unknown", rindMm })], needs };
}

/** Whether somebody looked and found every branch outside the margin. */
function vesselsOutside({ branches, required }: Surroundings): Part {
  const told = toldMargin(required);
  if (branches === undefined) {
    return {
      verdict: "unknown",
      reasons: [argue("unknown", { code: "vessels-unknown", ...told })],
      needs: ["adjacent"],
    };
  }
  const large = branches.filter(({ order }) => order !== "subsegmental");
  const distances = large.flatMap(({ distance }) => (distance === undefined ? [] : [distance]));
  const nearest = distances.length === 0 ? {} : { nearestMm: Math.min(...distances) };
  return {
    verdict: "met",
    reasons: [argue("met", { code: "vessels-outside-margin", ...nearest, ...told })],
    needs: [],
  };
}
