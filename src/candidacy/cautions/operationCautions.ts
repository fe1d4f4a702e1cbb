import type { Candidate } from "../../case/candidate.ts";
import type { PlannedProcedure } from "../../case/plan.ts";
import {
  completion1997,
  koong1999,
  matsutani2017,
  onlyLung2024,
  sts2019,
  yazgan2018,
} from "../../evidence/sources/candidacy.table.ts";
import { existing } from "../../internal/guards.ts";
import type { OperationPlan } from "../../plan/plannedOperations.ts";
import { type SideAfter, sidesAfter } from "../../plan/sidesAfter.ts";
import type { Caution, SeriesCount } from "../caution.ts";
import { resectionsNotCounted, sideNamed } from "../earlierResections.ts";

const pneumonectomySeries: readonly SeriesCount[] = [
  { deaths: 8, patients: 133, population: "lung-metastases", source: koong1999 },
  { deaths: 3, patients: 55, population: "lung-metastases", source: matsutani2017 },
];

/** The part of the registry in which disease was left behind. */
const incompleteSeries: readonly SeriesCount[] = [
  { deaths: 4, patients: 21, population: "incomplete-resection", source: koong1999 },
];

const completionSeries: readonly SeriesCount[] = [
  { deaths: 1, patients: 38, population: "lung-metastases", source: koong1999 },
  { deaths: 2, patients: 12, population: "lung-metastases", source: completion1997 },
  { deaths: 7, patients: 29, population: "lung-cancer", source: yazgan2018 },
];

/** Names what the plan does to a lung: a pneumonectomy, the completion of one, the middle lobe alone, the only lung. */
export function operationCautions(
  candidate: Pick<Candidate, "lungs" | "plan" | "course" | "lesions">,
  plan: OperationPlan,
): readonly Caution[] {
  const sides = sidesAfter(candidate, plan);
  const treatments = candidate.course?.localTreatments ?? [];
  const remaining = plan.lesions
    .filter(({ benign, operations, treatedOtherwise }) => !benign && !treatedOtherwise && operations.length === 0)
    .map(({ lesion }) => lesion);
  const left = remaining.length > 0 && { remaining };
  const series = left ? incompleteSeries : pneumonectomySeries;
  const removal = { code: "pneumonectomy", standing: "secondary", source: sts2019, series, ...left } as const;
  const found: Caution[] = [];
  for (const { side, resectedBefore, operations, nothingLeft, loneMiddleLobe } of sides) {
    const facts = ["plan.stages", "lungs.absentSegments"] as const;
    if (nothingLeft && resectedBefore) {
      const code = "completion-pneumonectomy";
      found.push({ code, facts, standing: "primary", source: koong1999, side, series: completionSeries });
    } else if (nothingLeft) found.push({ ...removal, facts: ["plan.stages"], side });
    if (loneMiddleLobe) found.push({ code: "lone-middle-lobe", facts, standing: "convention" });
    const other = existing(sides.find((each) => each.side !== side));
    // The words of an earlier pneumonectomy are enough to warn.
    const removedByWords = treatments.some(
      (each) => /pneumonectomy/i.test(each.kind ?? "") && sideNamed(each) === other.side,
    );
    if (operations.length > 0 && (other.goneBefore || removedByWords)) {
      const procedure = largest(operations);
      found.push({ code: "only-lung", facts, standing: "primary", source: onlyLung2024, side, procedure });
    }
  }
  const placed = sides.flatMap(({ operations }) => operations);
  if (plan.operations.some((each) => each.procedure === "pneumonectomy" && !placed.includes(each))) {
    found.push({ ...removal, facts: ["plan.stages"] });
  }
  candidate.plan?.stages?.forEach((each, stage) => {
    const structures = each.extended ?? [];
    const facts = [`plan.stages.${stage}.extended`] as const;
    if (structures.length > 0)
      found.push({ code: "extended-resection", facts, standing: "convention", stage, structures });
  });
  for (const { treatment, segments, counted } of resectionsNotCounted(candidate)) {
    const facts = [`course.localTreatments.${treatment}`, "lungs.absentSegments"] as const;
    found.push({ code: "resection-not-counted", facts, standing: "convention", treatment, segments, counted });
  }
  return found;
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
