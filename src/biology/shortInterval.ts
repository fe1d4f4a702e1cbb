import type { DiseaseFreeInterval } from "./diseaseFreeInterval.ts";
import type { ScoreFactor } from "./scoreResult.ts";

/**
 * Says whether a disease-free interval is shorter than some months, as the factor of a score.
 *
 * @param interval - the interval, or absent
 * @param months - the months; exactly so many completed are not short
 * @returns a factor, open where a missing day decides; absent where there is no interval to be short
 * @example
 * ```ts
 * const interval = diseaseFreeInterval({ primaryTreatedOn: "2021-01", lungMetastasisDetectedOn: "2024-01-15" }, "detection");
 * shortInterval(interval, 36); // => { present: undefined, needs: ["primary.treatedOn"] }
 * shortInterval(interval, 37); // => { present: true, needs: [] }
 * ```
 */
export function shortInterval(interval: DiseaseFreeInterval | undefined, months: number): ScoreFactor {
  const open = ["primary.treatedOn", "course.lungMetastasisDetectedOn"];
  if (interval === undefined || interval.state === "not-defined") return { present: undefined, needs: open };
  if (interval.state === "unknown") return { present: undefined, needs: interval.needs };
  if (interval.months.most < months) return { present: true, needs: [] };
  if (interval.months.least >= months) return { present: false, needs: [] };
  const until = interval.end === "detection" ? "course.lungMetastasisDetectedOn" : "plan.operationOn";
  return {
    present: undefined,
    needs: [
      ...(interval.from.length < 10 ? ["primary.treatedOn"] : []),
      ...(interval.until.length < 10 ? [until] : []),
    ],
  };
}
