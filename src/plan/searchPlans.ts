import { existing } from "../internal/guards.ts";
import { lesionWays } from "./lesionWays.ts";
import type { PlanSetting } from "./planSetting.ts";
import { type PlanSearch, wholePlans } from "./wholePlans.ts";

/** What a search supposes beyond what is stated. */
export interface Supposing {
  /** Lesions whose open options are taken to clear them, by their place. */
  readonly favorable?: readonly number[];
  /** Lesions of which nothing but what surely clears them is taken to, by their place. */
  readonly surely?: readonly number[];
  /** Whether every lesion may be treated without surgery, whatever the options say. */
  readonly anyLeft?: boolean;
}

/** Searches the plans of a setting. Benign lesions and those that have vanished are not planned for. */
export function searchPlans(
  setting: PlanSetting,
  { favorable = [], surely = [], anyLeft = false }: Supposing,
): PlanSearch {
  const { lesions, choices, options, policy, lung, staged } = setting;
  const allowed = options.withoutSurgery ?? undefined;
  const mayBeLeft = (at: number): boolean =>
    anyLeft || (allowed !== undefined && (allowed.lesions == null || allowed.lesions.includes(at)));
  const weighed = lesions.flatMap((lesion, at) =>
    lesion.nature === "benign" || lesion.course === "vanished"
      ? []
      : [
          lesionWays(
            lesion,
            at,
            existing(choices[at]),
            policy.resection,
            mayBeLeft(at),
            favorable.includes(at),
            surely.includes(at),
          ),
        ],
  );
  return wholePlans(weighed, lung, policy, staged);
}
