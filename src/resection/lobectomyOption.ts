import type { Extent } from "../anatomy/extent.ts";
import type { LungLesion } from "../anatomy/lesion.ts";
import { type LobeName, lobesOf, sideOfLobe } from "../anatomy/lobe.ts";
import { segmentsOf, segmentUnits } from "../anatomy/segment.ts";
import type { Reason } from "../evidence/reason.ts";
import { argue, option, type ResectionOption } from "./resectionOption.ts";
import type { ResectionReasons } from "./resectionReasons.ts";
import { lobarBranches, marginNeed, type Surroundings } from "./surroundings.ts";

/**
 * Asks whether a lobectomy clears a lesion. It does unless a main branch lies within the margin, a lobar one is
 * touched, another organ is touched or invaded, or the lesion grows inside an airway: there no rule chooses between a
 * sleeve, a pneumonectomy and an operation on the neighboring organ, and the surgeon has to say.
 */
export function lobectomyOption(lesion: LungLesion, lobe: LobeName | undefined, around: Surroundings): ResectionOption {
  const crossing = lesion.crossesFissure === true;
  const units = unitsOf(lobe, crossing);
  const beyond = beyondLobectomy(lesion, around);
  if (beyond.length > 0) return option("lobectomy", "unmet", units, beyond, []);
  const clears = lobarBranches(around).some(({ order }) => order === "main") ? "unknown" : "met";
  const reasons = [
    argue("met", { code: "whole-lobe" }),
    ...(crossing ? [argue("unknown", { code: "crosses-fissure" })] : []),
    ...(lobe === undefined ? [argue("unknown", { code: "lobe-unknown" })] : []),
  ];
  const needs = [
    ...(lobe === undefined ? ["lobe"] : []),
    ...(clears === "unknown" ? [marginNeed(lesion)] : []),
    ...(crossing ? ["plan.surgeonStatement"] : []),
  ];
  return option(
    "lobectomy",
    clears,
    units,
    reasons,
    needs,
    lobe === undefined || crossing ? undefined : segmentsOf(lobe),
  );
}

/** What puts a lesion beyond every operation a rule can choose. */
export function beyondLobectomy(lesion: LungLesion, around: Surroundings): readonly Reason<ResectionReasons>[] {
  const branches = lobarBranches(around).filter(
    ({ order, distance, within }) => within === "met" && (order === "main" || distance === 0),
  );
  const touched = [...branches, ...around.organs].map(({ structure, relation }) =>
    argue("unmet", { code: "beyond-lobectomy", structure, relation: relation ?? "near" }),
  );
  return lesion.endobronchial === true ? [...touched, argue("unmet", { code: "endobronchial" })] : touched;
}

/** The units of the lobe; across a fissure, up to the largest neighbor with it. */
function unitsOf(lobe: LobeName | undefined, crossing: boolean): Extent {
  if (lobe === undefined) return { least: 2, most: crossing ? 10 : 5 };
  const least = segmentUnits(segmentsOf(lobe));
  const neighbors = lobesOf(sideOfLobe(lobe)).filter((other) => other !== lobe);
  const largest = Math.max(...neighbors.map((neighbor) => segmentUnits(segmentsOf(neighbor))));
  return { least, most: crossing ? least + largest : least };
}
