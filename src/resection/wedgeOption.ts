import type { LungLesion } from "../anatomy/lesion.ts";
import { all } from "../evidence/all.ts";
import { any } from "../evidence/any.ts";
import { judge } from "../evidence/judge.ts";
import type { Judgment } from "../evidence/judgment.ts";
import { missing, type Present } from "../internal/present.ts";
import { option, type ResectionOption } from "./resectionOption.ts";
import type { ResectionPolicy } from "./resectionPolicy.ts";
import type { ResectionReasons } from "./resectionReasons.ts";
import { openAbout, type Surroundings } from "./surroundings.ts";

type Said = Judgment<ResectionReasons>;

/**
 * Asks whether a wedge clears a lesion: it lies in the outer rind, stays in one lobe, and either its whole margin
 * lies there too, under a free surface, or it has no segmental or larger vessel or bronchus within its margin.
 */
export function wedgeOption(
  lesion: Present<LungLesion>,
  around: Surroundings,
  { rindMm, wedgeUnits }: ResectionPolicy,
): ResectionOption {
  const superficial = liesInRind(lesion, around, rindMm);
  const clears: Said = lesion.crossesFissure
    ? judge("crosses-fissure", {}, false)
    : (all([
        ...branchesWithin(around),
        beginsInRind(lesion, rindMm),
        superficial.verdict === "met" ? superficial : any([superficial, branchesOutside(around)]),
      ]) as Said);
  return option("wedge", clears.verdict, wedgeUnits, [clears]);
}

/** Every segmental or larger branch within the margin; or, once, that one of them may be. */
function branchesWithin({ branches = [], requiredMm, marginNeed }: Surroundings): readonly Said[] {
  const near = branches.filter(({ order, outside }) => order !== "subsegmental" && !outside);
  const within = near.filter(({ order, outside }) => order && outside === false);
  const needs = openAbout(near, marginNeed);
  if (needs.length > 0 && within.length === 0) return [judge("vessels-unknown", { requiredMm }, needs)];
  return within.map(({ structure, order, distanceMm }) =>
    judge("vessel-within-margin", { structure, order, distanceMm, requiredMm }, false),
  );
}

/** Whether the whole lesion lies in the outer rind. What nobody measured lies neither above a line nor below it. */
function beginsInRind(lesion: Present<LungLesion>, rindMm: number): Said {
  const { depthMm = Number.NaN, diameterMm = Number.NaN } = lesion;
  const deepEdgeMm = depthMm + diameterMm;
  if (depthMm > rindMm) return judge("below-outer-rind", { depthMm, rindMm }, false);
  if (deepEdgeMm > rindMm) return judge("reaches-below-rind", { deepEdgeMm, rindMm }, false);
  if (deepEdgeMm <= rindMm) return all([]);
  return judge("place-unknown", { rindMm }, missing(lesion, "depthMm", "diameterMm"));
}

/** Whether the lesion and its margin lie inside the rind under a surface no vessel enters through. */
function liesInRind(lesion: Present<LungLesion>, { required, requiredMm }: Surroundings, rindMm: number): Said {
  const { depthMm = Number.NaN, diameterMm = Number.NaN, pleuralSurface: surface } = lesion;
  const deepEdgeMm = depthMm + diameterMm;
  if (surface === "interlobar" || surface === "mediastinal") return judge("surface-not-free", { surface }, false);
  if (deepEdgeMm + required.least > rindMm) return any([]);
  return surface && deepEdgeMm + required.most <= rindMm
    ? judge("within-outer-rind", { deepEdgeMm, rindMm, requiredMm }, true)
    : judge("place-unknown", { rindMm }, missing(lesion, "depthMm", "diameterMm", "pleuralSurface"));
}

/** Whether somebody looked; what lies within the margin is told by itself. */
function branchesOutside({ branches, requiredMm }: Surroundings): Said {
  if (!branches) return judge("vessels-unknown", { requiredMm }, ["adjacent"]);
  const distances = branches.flatMap(({ order, distanceMm }) => (order === "subsegmental" ? [] : (distanceMm ?? [])));
  const [nearestMm] = distances.sort((a, b) => a - b);
  return judge("vessels-outside-margin", { nearestMm, requiredMm }, true);
}
