import { requireAbove, requireFields, requireNumber, requireWhole } from "../internal/guards.ts";
import { mostGray } from "../units/dose.ts";
import type { Schedule } from "./schedule.ts";

/** The one equation behind `eqd2` and `eqdx`, with its guards: n d (d + ratio) / (reference + ratio). */
export function equieffectiveDose(action: string, schedule: Schedule, ratio: number, reference: number): number {
  requireFields(action, "the schedule", schedule);
  const { fractions, dosePerFraction } = schedule;
  requireWhole(action, "the number of fractions", fractions, 1);
  requireNumber(action, "the dose per fraction", dosePerFraction, 0, mostGray);
  requireAbove(action, "alpha/beta", ratio, 0);
  requireAbove(action, "the reference dose per fraction", reference, 0);
  const dose = fractions * dosePerFraction * ((dosePerFraction + ratio) / (reference + ratio));
  requireNumber(action, "the result", dose, 0);
  return dose;
}
