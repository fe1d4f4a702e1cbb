import { sideOfLobe } from "../anatomy/lobe.ts";
import type { Candidate } from "../case/candidate.ts";
import type { PlannedExtent } from "../fitness/fitnessFacts.ts";
import { type Removal, sidesAfter } from "./sidesAfter.ts";

/**
 * Names the largest operation of a plan as the pathways name them. Two lobes of the right lung make a bilobectomy. What
 * leaves nothing of a lung is a pneumonectomy, also where part of it had been removed before: no source says that the
 * cardiac index counts a completion so, which is a convention. An undetermined operation, or a lobectomy in no
 * lobe beside another, leaves it open.
 */
export function plannedExtent(
  plan: { readonly operations: readonly Removal[] },
  candidate: Pick<Candidate, "lungs" | "plan"> = {},
): PlannedExtent | undefined {
  const { operations } = plan;
  const procedures = operations.map(({ procedure }) => procedure);
  if (procedures.includes("pneumonectomy")) return "pneumonectomy";
  if (sidesAfter(candidate, plan).some(({ nothingLeft }) => nothingLeft)) return "pneumonectomy";
  if (operations.length === 0 || procedures.includes("undetermined")) return undefined;
  const lobes = operations
    .filter(({ procedure }) => procedure === "lobectomy" || procedure === "sleeve-lobectomy")
    .map(({ lobe }) => lobe);
  const right = new Set(lobes.filter((lobe) => lobe !== undefined && sideOfLobe(lobe) === "right"));
  if (right.size > 1) return "bilobectomy";
  if (lobes.length > 1 && lobes.includes(undefined)) return undefined;
  return lobes.length > 0 ? "lobectomy" : "sublobar";
}
