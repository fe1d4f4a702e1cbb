import type { LungSide } from "../anatomy/lobe.ts";
import { segmentsOfLung, segmentUnits } from "../anatomy/segment.ts";
import type { Candidate } from "../case/candidate.ts";
import { omitAbsent } from "../internal/absent.ts";
import { existing } from "../internal/guards.ts";
import type { Extent } from "../units/extent.ts";
import { planCost } from "./planCost.ts";
import type { PlannedOperation } from "./plannedOperations.ts";
import { sidesAfter } from "./sidesAfter.ts";

/** What operations make of a lung: all of it leaves, what an earlier operation had left of it leaves, or the middle lobe alone stays. */
export type LungWord = "pneumonectomy" | "completion-pneumonectomy" | "lone-middle-lobe";

/** What stays of one lung. */
export interface LungLeft {
  /** Which lung. */
  readonly side: LungSide;
  /** Its units of the 19 when nothing had been removed: 10 on the right, 9 on the left. */
  readonly whole: number;
  /** Those that are there before the plan, whether they function or not. */
  readonly before: number;
  /** Those that stay, whether they function or not. */
  readonly left: Extent;
  /** What that is called. */
  readonly word?: LungWord;
  /** Set where it is operated on while nothing is left of the other. */
  readonly onlyLung?: true;
}

/**
 * Works out what stays of each lung after some operations, the right one first: what left earlier is no longer there, and
 * what operations without a place take may come from either side. A lung is empty by the segments that are named or by
 * the word pneumonectomy, see {@link sidesAfter}.
 */
export function lungsLeft(
  candidate: Pick<Candidate, "lungs" | "plan">,
  earlier: readonly PlannedOperation[],
  now: readonly PlannedOperation[],
): readonly LungLeft[] {
  const absentSegments = candidate.lungs?.absentSegments ?? [];
  const operations = [...earlier, ...now];
  const before = sidesAfter(candidate, { operations: earlier });
  const sides = sidesAfter(candidate, { operations });
  const placed = sides.flatMap((side) => side.operations);
  const anywhere = operations.filter((operation) => !placed.includes(operation));
  const afloat = anywhere.reduce((sum, { units }) => sum + units.most, 0);
  return sides.map(({ side, resectedBefore, operations: own, nothingLeft, loneMiddleLobe }, at): LungLeft => {
    const segments = segmentsOfLung(side);
    const there = segments.filter((name) => !absentSegments.includes(name));
    const units = segmentUnits(there);
    const { removed } = planCost(own, { absentSegments });
    const operated = own.some((operation) => now.includes(operation));
    const other = existing(before[1 - at]);
    const completes = resectedBefore || own.some((operation) => earlier.includes(operation));
    return omitAbsent({
      side,
      whole: segmentUnits(segments),
      before: units,
      left: nothingLeft
        ? { least: 0, most: 0 }
        : { least: Math.max(0, units - removed.most - afloat), most: Math.max(0, units - removed.least) },
      word:
        nothingLeft && operated
          ? completes
            ? "completion-pneumonectomy"
            : "pneumonectomy"
          : loneMiddleLobe
            ? "lone-middle-lobe"
            : undefined,
      onlyLung: (operated && (other.goneBefore || other.nothingLeft)) || undefined,
    });
  });
}
