import { requireFields, requireNumber } from "../internal/guards.ts";
import type { DiseaseFreeInterval } from "./diseaseFreeInterval.ts";
import type { ScoreFactor } from "./scoreResult.ts";

/**
 * Says whether a disease-free interval is shorter than some months, as the factor of a score.
 *
 * @param interval - the interval, or absent
 * @param months - the months; exactly so many completed are not short
 * @returns a factor, open where a missing day decides; absent where there is no interval to be short
 * @throws RangeError when the months are not a number of at least 0, or the interval is no range of numbers
 * @example
 * ```ts
 * const interval = diseaseFreeInterval({ primaryTreatedOn: "2021-01", lungMetastasisDetectedOn: "2024-01-15" }, "detection");
 * shortInterval(interval, 36); // => { present: undefined, needs: ["primary.treatedOn"] }
 * shortInterval(interval, 37); // => { present: true, needs: [] }
 * ```
 */
export function shortInterval(interval: DiseaseFreeInterval | undefined, months: number): ScoreFactor {
  const action = "hold an interval against months";
  requireNumber(action, "the months", months, 0);
  const open = ["primary.treatedOn", "course.lungMetastasisDetectedOn"] as const;
  if (interval !== undefined) requireFields(action, "the interval", interval);
  if (interval === undefined || interval.state === "not-defined") return { present: undefined, needs: open };
  if (interval.state === "unknown") return { present: undefined, needs: interval.needs };
  requireFields(action, "the months of the interval", interval.months);
  requireNumber(action, "the shortest interval", interval.months.least, -Number.MAX_VALUE);
  requireNumber(action, "the longest interval", interval.months.most, interval.months.least);
  if (interval.months.most < months) return { present: true, needs: [] };
  if (interval.months.least >= months) return { present: false, needs: [] };
  if (interval.state === "stated") return { present: undefined, needs: ["course.intervalMonths"] };
  const until = interval.end === "detection" ? "course.lungMetastasisDetectedOn" : "plan.operationOn";
  return {
    present: undefined,
    needs: [
      ...(interval.from.length < 10 ? (["primary.treatedOn"] as const) : []),
      ...(interval.until.length < 10 ? ([until] as const) : []),
    ],
  };
}
