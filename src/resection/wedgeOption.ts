import type { ResectionFact } from "../case/fact.ts";
import type { LungLesion } from "../case/lesion.ts";
import { allowReason, judgmentOf, newPillar, type Pillar, requirePart, requireReason } from "../evidence/pillar.ts";
import { missing, omitAbsent, type Present } from "../internal/absent.ts";
import { option, type ResectionOption } from "./resectionOption.ts";
import type { ResectionPolicy } from "./resectionPolicy.ts";
import type { ResectionReasons } from "./resectionReasons.ts";
import { openAbout, type Surroundings, surgeonStatement, withMargin } from "./surroundings.ts";

type Clears = Pillar<ResectionReasons, ResectionFact>;

/**
 * Checks whether a wedge clears a lesion: it lies in the outer rind, and either its whole margin lies there too, under
 * a free surface, or it has no segmental or larger vessel or bronchus within its margin. Across a fissure a wedge of
 * both lobes is a question to the surgeon.
 */
export function wedgeOption(
  lesion: Present<LungLesion>,
  around: Surroundings,
  { rindMm, wedgeUnits }: ResectionPolicy,
): ResectionOption {
  const clears: Clears = newPillar();
  const { depthMm = Number.NaN, diameterMm = Number.NaN } = lesion;
  // What was not measured lies neither above a threshold nor below it.
  const deepEdgeMm = depthMm + diameterMm;
  askBranchesWithin(clears, around);
  askBegin(clears, lesion, deepEdgeMm, rindMm);
  askMargin(clears, lesion, around, deepEdgeMm, rindMm);
  if (lesion.crossesFissure) requireReason(clears, { code: "crosses-fissure" }, [surgeonStatement]);
  // A copy, so that nothing a caller does to a result reaches the policy.
  return option("wedge", clears.verdict, { ...wedgeUnits }, clears);
}

/** Every segmental or larger branch within the margin, and, once, that one of them may be. */
function askBranchesWithin(clears: Clears, around: Surroundings): void {
  const { branches, requiredMm, marginNeed } = around;
  if (!branches?.length) return;
  const near = branches.filter(({ order, outside }) => order !== "subsegmental" && !outside);
  const within = near.filter(({ order, outside }) => order && outside === false);
  const needs = openAbout(near, marginNeed);
  if (needs.length > 0) requireReason(clears, withMargin("vessels-unknown", around), needs);
  for (const { structure, order, distanceMm } of within) {
    requireReason(
      clears,
      omitAbsent({ code: "vessel-within-margin", structure, order, distanceMm, requiredMm }),
      false,
    );
  }
}

/** Whether the whole lesion lies in the outer rind. */
function askBegin(clears: Clears, lesion: Present<LungLesion>, deepEdgeMm: number, rindMm: number): void {
  const { depthMm } = lesion;
  if (depthMm !== undefined && depthMm > rindMm)
    requireReason(clears, { code: "below-outer-rind", depthMm, rindMm }, false);
  else if (deepEdgeMm > rindMm) requireReason(clears, { code: "reaches-below-rind", deepEdgeMm, rindMm }, false);
  else if (!(deepEdgeMm <= rindMm))
    requireReason(clears, { code: "place-unknown", rindMm }, missing(lesion, "depthMm", "diameterMm"));
}

/**
 * Whether the margin lies in the rind too, under a surface no vessel enters through, or no branch lies within it.
 * Whether branches were looked for is checked here; those within the margin are reported separately.
 */
function askMargin(
  clears: Clears,
  lesion: Present<LungLesion>,
  around: Surroundings,
  deepEdgeMm: number,
  rindMm: number,
): void {
  const { pleuralSurface: surface } = lesion;
  const { required, requiredMm, branches } = around;
  const notFree = surface === "interlobar" || surface === "mediastinal";
  if (surface && !notFree && requiredMm && deepEdgeMm + requiredMm.most <= rindMm) {
    requireReason(clears, { code: "within-outer-rind", deepEdgeMm, rindMm, requiredMm }, true);
    return;
  }
  const either: Clears = newPillar("unmet");
  if (notFree) allowReason(either, { code: "surface-not-free", surface }, false);
  else if (!(deepEdgeMm + required.least > rindMm)) {
    allowReason(either, { code: "place-unknown", rindMm }, missing(lesion, "depthMm", "diameterMm", "pleuralSurface"));
  }
  if (branches) {
    const distances = branches.flatMap(({ order, distanceMm }) => (order === "subsegmental" ? [] : (distanceMm ?? [])));
    const [nearestMm] = distances.sort((a, b) => a - b);
    allowReason(either, omitAbsent({ code: "vessels-outside-margin", nearestMm, requiredMm }), true);
  } else allowReason(either, withMargin("vessels-unknown", around), ["adjacent"]);
  requirePart(clears, judgmentOf(either));
}
