import { acrop2017 } from "../evidence/sources/radiotherapy.table.ts";
import { requireFields } from "../internal/guards.ts";
import type { Gray } from "../units/dose.ts";
import type { TrialSchedule } from "./sabrComet.ts";
import { schedule } from "./schedule.ts";

/** Facts the consensus uses. */
export interface AcropFacts {
  /** Whether the lesion is peripheral; the consensus covers no other. */
  readonly peripheral?: boolean | undefined;
  /** Whether it has broad contact with the chest wall. */
  readonly broadChestWallContact?: boolean | undefined;
}

/**
 * Looks up the schedule the European consensus of 2017 names for a peripheral tumor.
 *
 * 45 Gy in 3, and 48 Gy in 4 in broad contact with the chest wall; for patients with a long expectancy of life it lets
 * 54 Gy in 3 be considered, which is in `regimens` and decides nothing here. Doses are those at the edge of the target.
 * It does not cover central tumors.
 *
 * Source: Guckenberger M, Radiother Oncol 2017;124:11.
 *
 * @param facts - place and chest wall
 * @returns the schedule; none, without needs, where the consensus does not apply
 * @throws RangeError when the facts are no object
 * @example
 * ```ts
 * acropSchedule({ peripheral: true, broadChestWallContact: false }).schedule; // => { fractions: 3, dosePerFraction: 15, at: "target-edge" }
 * ```
 */
export function acropSchedule(facts: AcropFacts): TrialSchedule<AcropFacts> {
  requireFields("look up the ACROP schedule", "the facts", facts);
  const { peripheral, broadChestWallContact } = facts;
  if (peripheral === false) return { schedule: undefined, needs: [], source: acrop2017 };
  const needs: (keyof AcropFacts)[] = [];
  if (peripheral !== true) needs.push("peripheral");
  if (typeof broadChestWallContact !== "boolean") needs.push("broadChestWallContact");
  if (needs.length > 0) return { schedule: undefined, needs, source: acrop2017 };
  const course = broadChestWallContact
    ? schedule(4, 12 as Gray, "target-edge")
    : schedule(3, 15 as Gray, "target-edge");
  return { schedule: course, needs: [], source: acrop2017 };
}
