import { segmentUnits } from "../../anatomy/segment.ts";
import { segmentTotal } from "../../anatomy/segmentTotal.ts";
import type { Candidate } from "../../case/candidate.ts";
import type { PlannedProcedure } from "../../case/plan.ts";
import {
  completion1997,
  koong1999,
  matsutani2017,
  onlyLung2024,
  sts2019,
  yazgan2018,
} from "../../evidence/sources/safety.table.ts";
import { existing } from "../../internal/existing.ts";
import { requireNumber } from "../../internal/guards.ts";
import type { OperationPlan } from "../../plan/plannedOperations.ts";
import { type SideAfter, sidesAfter } from "../../plan/sidesAfter.ts";
import type { Caution, SeriesCount } from "../caution.ts";

const pneumonectomySeries: readonly SeriesCount[] = [
  { deaths: 8, patients: 133, population: "lung-metastases", source: koong1999 },
  { deaths: 3, patients: 55, population: "lung-metastases", source: matsutani2017 },
];

const completionSeries: readonly SeriesCount[] = [
  { deaths: 1, patients: 38, population: "lung-metastases", source: koong1999 },
  { deaths: 2, patients: 12, population: "lung-metastases", source: completion1997 },
  { deaths: 7, patients: 29, population: "lung-cancer", source: yazgan2018 },
];

/** Names what the plan does to a lung: a pneumonectomy, the completion of one, an operation on the only lung. */
export function operationCautions(
  candidate: Pick<Candidate, "lungs" | "plan" | "course">,
  plan: OperationPlan,
): readonly Caution[] {
  const sides = sidesAfter(candidate, plan);
  const found: Caution[] = [];
  for (const [at, { side, resectedBefore, operations, nothingLeft }] of sides.entries()) {
    if (nothingLeft && resectedBefore) {
      const facts = ["plan.stages", "lungs.absentSegments"] as const;
      const series = completionSeries;
      found.push({ code: "completion-pneumonectomy", facts, standing: "primary", source: koong1999, side, series });
    } else if (nothingLeft) found.push({ ...pneumonectomy(), side });
    if (operations.length > 0 && sides[1 - at]?.goneBefore) {
      const procedure = largest(operations);
      const facts = ["lungs.absentSegments", "plan.stages"] as const;
      found.push({ code: "only-lung", facts, standing: "primary", source: onlyLung2024, side, procedure });
    }
  }
  const placed = sides.flatMap(({ operations }) => operations);
  if (plan.operations.some((each) => each.procedure === "pneumonectomy" && !placed.includes(each)))
    found.push(pneumonectomy());
  candidate.plan?.stages?.forEach((each, stage) => {
    const structures = each?.extended ?? [];
    const facts = [`plan.stages.${stage}.extended`] as const;
    if (structures.length > 0)
      found.push({ code: "extended-resection", facts, standing: "convention", stage, structures });
  });
  return [...found, ...notCounted(candidate)];
}

function pneumonectomy(): Extract<Caution, { code: "pneumonectomy" }> {
  const series = pneumonectomySeries;
  return { code: "pneumonectomy", facts: ["plan.stages"], standing: "secondary", source: sts2019, series };
}

/** Earlier resections of lung that the lungs do not show: their segments would count as functioning. */
function notCounted({ lungs, course }: Pick<Candidate, "lungs" | "course">): readonly Caution[] {
  const absent = lungs?.absentSegments ?? [];
  return (course?.localTreatments ?? []).flatMap((each, treatment): readonly Caution[] => {
    const named = each?.segments ?? [];
    const removed = each?.segmentsRemoved ?? 0;
    requireNumber("judge candidacy", "segmentsRemoved", removed, 0, segmentTotal, 1);
    const segments = Math.max(named.length, removed);
    const counted = named.length > 0 ? named.filter((name) => absent.includes(name)).length : segmentUnits(absent);
    if (segments <= counted) return [];
    const facts = [`course.localTreatments.${treatment}.segmentsRemoved`, "lungs.absentSegments"] as const;
    return [{ code: "resection-not-counted", facts, standing: "convention", treatment, segments, counted }];
  });
}

const largestFirst: readonly (PlannedProcedure | "undetermined")[] = [
  "pneumonectomy",
  "sleeve-lobectomy",
  "lobectomy",
  "segmentectomy",
  "undetermined",
  "wedge",
];

function largest(operations: SideAfter["operations"]): PlannedProcedure | "undetermined" {
  return existing(largestFirst.find((each) => operations.some(({ procedure }) => procedure === each)));
}
