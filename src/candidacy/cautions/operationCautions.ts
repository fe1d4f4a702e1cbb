import type { Candidate } from "../../case/candidate.ts";
import {
  completion1997,
  koong1999,
  matsutani2017,
  onlyLung2024,
  sts2019,
  yazgan2018,
} from "../../evidence/sources/candidacy.table.ts";
import { existing } from "../../internal/guards.ts";
import type { OperationPlan, PlannedOperation } from "../../plan/plannedOperations.ts";
import { type SideAfter, sidesAfter } from "../../plan/sidesAfter.ts";
import type { Caution, SeriesCount } from "../caution.ts";
import { resectionsNotCounted, sideNamed } from "../earlierResections.ts";

function series(
  deaths: number,
  patients: number,
  source: SeriesCount["source"],
  population: SeriesCount["population"] = "lung-metastases",
): SeriesCount {
  return { deaths, patients, population, source };
}

function pneumonectomySeries(leftBehind: boolean): readonly SeriesCount[] {
  // The part of the registry in which disease was left behind is apart.
  return leftBehind
    ? [series(4, 21, koong1999, "incomplete-resection")]
    : [series(8, 133, koong1999), series(3, 55, matsutani2017)];
}

function completionSeries(): readonly SeriesCount[] {
  return [series(1, 38, koong1999), series(2, 12, completion1997), series(7, 29, yazgan2018, "lung-cancer")];
}

const absent = "lungs.absentSegments";

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
  const removal = {
    code: "pneumonectomy",
    standing: "secondary",
    source: sts2019,
    series: pneumonectomySeries(left !== false),
    ...left,
  } as const;
  const found: Caution[] = [];
  for (const { side, resectedBefore, operations, nothingLeft, loneMiddleLobe } of sides) {
    const facts = ["plan.stages", absent] as const;
    // An earlier stage of the plan counts as an earlier operation.
    if (nothingLeft && (resectedBefore || operations.some(({ stage }) => stage !== operations[0]?.stage))) {
      const code = "completion-pneumonectomy";
      found.push({ code, facts, standing: "primary", source: koong1999, side, series: completionSeries() });
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
    const facts = [`course.localTreatments.${treatment}`, absent] as const;
    found.push({ code: "resection-not-counted", facts, standing: "convention", treatment, segments, counted });
  }
  return found;
}

/** The operation that takes most. */
function largest(operations: SideAfter<PlannedOperation>["operations"]): PlannedOperation["procedure"] {
  const taken = ({ units }: PlannedOperation): number => units.least + units.most;
  return operations.reduce((one, other) => (taken(other) > taken(one) ? other : one)).procedure;
}
