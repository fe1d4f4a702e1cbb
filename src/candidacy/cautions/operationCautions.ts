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
import type { Caution, SeriesCount } from "../caution.ts";
import type { OperationPlan } from "../plannedOperations.ts";
import { type SideAfter, sidesAfter } from "../sidesAfter.ts";

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
  candidate: Pick<Candidate, "lungs" | "plan">,
  plan: OperationPlan,
): readonly Caution[] {
  const sides = sidesAfter(candidate, plan);
  const found: Caution[] = [];
  for (const { side, resectedBefore, operations, nothingLeft } of sides) {
    if (nothingLeft) {
      const facts = resectedBefore ? (["plan.stages", "lungs.absentSegments"] as const) : (["plan.stages"] as const);
      found.push(
        resectedBefore
          ? {
              code: "completion-pneumonectomy",
              facts,
              standing: "primary",
              source: koong1999,
              side,
              series: completionSeries,
            }
          : { code: "pneumonectomy", facts, standing: "secondary", source: sts2019, side, series: pneumonectomySeries },
      );
    }
    const other = existing(sides.find((each) => each.side !== side));
    if (operations.length > 0 && other.goneBefore) {
      const procedure = largest(operations);
      const facts = ["lungs.absentSegments", "plan.stages"] as const;
      found.push({ code: "only-lung", facts, standing: "primary", source: onlyLung2024, side, procedure });
    }
  }
  const placed = sides.flatMap(({ operations }) => operations);
  if (plan.operations.some((each) => each.procedure === "pneumonectomy" && !placed.includes(each))) {
    const facts = ["plan.stages"] as const;
    found.push({ code: "pneumonectomy", facts, standing: "secondary", source: sts2019, series: pneumonectomySeries });
  }
  return found;
}

const order: readonly (PlannedProcedure | "undetermined")[] = [
  "wedge",
  "undetermined",
  "segmentectomy",
  "lobectomy",
  "sleeve-lobectomy",
  "pneumonectomy",
];

function largest(operations: SideAfter["operations"]): PlannedProcedure | "undetermined" {
  return operations.reduce<PlannedProcedure | "undetermined">(
    (most, { procedure }) => (order.indexOf(procedure) > order.indexOf(most) ? procedure : most),
    "wedge",
  );
}
