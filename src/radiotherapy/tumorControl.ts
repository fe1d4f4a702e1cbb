import { requireNamed, requireWord } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";
import { type ControlGroup, type ObservedControl, observedControl } from "./observedControl.table.ts";
import { controlByOhri2012, type ModeledControl } from "./ohri2012.ts";
import type { Schedule } from "./schedule.ts";

/** What is known about the lesion and the course. */
export interface TumorControlFacts {
  /** Where the metastasis comes from, or a primary lung cancer. Absent: every series is shown. */
  readonly group?: Exclude<ControlGroup, "mixed-metastases"> | "other" | undefined;
  /** First to last fraction, in days. */
  readonly courseDays?: number | undefined;
}

/** The model and what was seen, side by side. */
export interface TumorControl {
  /** The size-adjusted model, fitted to primary lung cancer. */
  readonly model: ModeledControl;
  /** What series of the same origin saw after stereotactic radiotherapy. */
  readonly observed: readonly ObservedControl[];
  /**
   * `observed-below-model` where a series of the same origin reports, two years on, less than the model promises;
   * `primary-site-disputed` is added for colorectal metastases, where Guckenberger 2016 saw no effect of the primary.
   */
  readonly conflicts: readonly ("observed-below-model" | "primary-site-disputed")[];
  /** What is not recorded. */
  readonly needs: readonly string[];
}

/**
 * Sets what a model promises for local control beside what was observed in lesions of the same origin.
 *
 * Neither is the answer. For colorectal metastases the model says 94 % where series saw about 70 % two years on: both
 * are handed back with the conflict named, never the model alone. Series of mixed metastases stand in for an origin
 * without a series of its own.
 *
 * @param course - the course as prescribed to the edge of the target
 * @param diameter - largest diameter in centimeters, above 0
 * @param facts - origin of the lesion and length of the course
 * @returns model, series, conflicts and needs
 * @throws RangeError when a number is impossible or the origin is none of the words
 * @example
 * ```ts
 * const control = tumorControl(schedule(4, gray(12), "target-edge"), centimeters(2), { group: "colorectal" });
 * control.model.probability; // => 0.94
 * control.observed.map((series) => series.control[1]?.percent); // => [69.3, 71.5, 68.6]
 * control.conflicts; // => ["observed-below-model", "primary-site-disputed"]
 * ```
 */
export function tumorControl(
  course: Schedule<"target-edge">,
  diameter: Quantity<"centimeter">,
  facts: TumorControlFacts = {},
): TumorControl {
  const action = "weigh local control";
  requireNamed(action, "the facts", facts, ["group", "courseDays"]);
  const group = facts.group ?? undefined;
  const groups = ["colorectal", "kidney", "sarcoma", "primary-lung-cancer", "other"];
  if (group !== undefined) requireWord(action, "the origin", group, groups);
  const model = controlByOhri2012(course, diameter, { courseDays: facts.courseDays });
  const wanted = group === "other" ? "mixed-metastases" : group;
  const observed = observedControl.filter(
    (series) => series.treatment === "stereotactic-radiotherapy" && (wanted === undefined || series.group === wanted),
  );
  const below = observed.some((series) =>
    series.control.some((at) => at.months === 24 && at.percent / 100 < model.probability),
  );
  return {
    model,
    observed,
    conflicts: [
      ...(below ? (["observed-below-model"] as const) : []),
      ...(group === "colorectal" ? (["primary-site-disputed"] as const) : []),
    ],
    needs: group === undefined ? ["group", ...model.needs] : model.needs,
  };
}
