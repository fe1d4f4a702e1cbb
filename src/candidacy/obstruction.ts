import type { CaseFact } from "../case/fact.ts";
import type { LungFunctionTest } from "../case/lungFunction.ts";
import { fev1FvcRatioRange, fev1Range, fvcRange } from "../case/ranges.table.ts";
import { judging } from "../case/requireCase.ts";
import { requireNumber } from "../internal/guards.ts";

/** Airflow obstruction in which a lobectomy costs less FEV1 than counting segments predicts. */
export interface Obstruction {
  readonly fev1: number;
  /** FEV1 over FVC. */
  readonly ratio: number;
  readonly fact: CaseFact;
}

/**
 * Finds the airflow obstruction in which operations with a lobectomy may leave more FEV1 than is predicted: FEV1 of at
 * most 60 % of predicted and FEV1/FVC of at most 0.6, the 13 patients of Korst 1998 whose FEV1 rose by 3.7 % after a
 * lobectomy, where that of all others fell by 15.7 %. Both bounds belong to the group.
 */
export function obstructionAtLobectomy(
  operations: readonly { readonly procedure: string }[],
  test: LungFunctionTest | null | undefined,
): Obstruction | undefined {
  const { fev1PercentPredicted: fev1, fev1FvcRatio, fev1Liters, fvcLiters } = test ?? {};
  if (fev1FvcRatio != null) requireNumber(judging, "fev1FvcRatio", fev1FvcRatio, ...fev1FvcRatioRange);
  if (fev1Liters != null) requireNumber(judging, "fev1Liters", fev1Liters, ...fev1Range);
  if (fvcLiters != null) requireNumber(judging, "fvcLiters", fvcLiters, ...fvcRange);
  const measured = fev1Liters != null && fvcLiters ? fev1Liters / fvcLiters : undefined;
  const ratio = fev1FvcRatio ?? measured;
  if (!operations.some(({ procedure }) => procedure.endsWith("lobectomy"))) return undefined;
  // 2.46 of 4.1 L is 0.6 and a hair more in binary.
  if (fev1 == null || ratio === undefined || !(fev1 <= 60) || !(ratio <= 0.6 + 1e-12)) return undefined;
  return { fev1, ratio, fact: fev1FvcRatio == null ? "lungFunction.fvcLiters" : "lungFunction.fev1FvcRatio" };
}
