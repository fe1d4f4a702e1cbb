import { existing } from "../internal/guards.ts";
import { besideChosen } from "./besideChosen.ts";
import { bestOf, compared } from "./comparePlans.ts";
import { inCase } from "./lesionsOf.ts";
import { fatesOf, figuresOf } from "./planFigures.ts";
import type { PlanSetting } from "./planSetting.ts";
import type { ConditionalPlan } from "./resectionPlan.ts";
import { searchPlans } from "./searchPlans.ts";
import type { WholePlan } from "./wholePlans.ts";

/**
 * Works out what missing facts are worth: the best plan if every open option turned out to clear its lesion, and for each
 * lesion with an open option the best plan if only its facts turned out so. What does not come to less than the chosen
 * plan, or settles nothing, is left out. Where the choice for a lesion is open the plan with the operation that surely
 * clears it stands beside them, so that the lesion is planned under each possibility.
 */
export function conditionalPlans(chosen: WholePlan, setting: PlanSetting): readonly ConditionalPlan[] {
  const open = setting.choices.flatMap(({ options }, at) =>
    options.some(({ clears }) => clears === "unknown") ? [at] : [],
  );
  const figures = figuresOf(chosen, setting);
  const together = open.length > 1 ? [open] : [];
  const larger = fatesOf(chosen).flatMap(({ lesion, procedure }): readonly ConditionalPlan[] => {
    if (procedure !== "undetermined" || !lesion.open) return [];
    const plan = bestOf(searchPlans(setting, { surely: [lesion.at] }).plans) as WholePlan;
    const fate = existing(fatesOf(plan).find((each) => each.lesion.at === lesion.at));
    const needs = inCase(lesion.at, lesion.choice.needs);
    const { procedure: sure } = existing(fate.way).option;
    return [{ ...besideChosen(plan, figures, setting), if: [{ lesion: lesion.at, procedure: sure, needs }] }];
  });
  const smaller = [...together, ...open.map((at) => [at])].flatMap((favorable) => {
    const plan = bestOf(searchPlans(setting, { favorable }).plans) as WholePlan;
    const supposed = fatesOf(plan).filter(({ way }) => way?.option.clears === "unknown");
    // What all facts together are worth by one lesion alone is counted for that lesion.
    if (supposed.length < Math.min(2, favorable.length) || !betterThan(plan, chosen)) return [];
    return [
      {
        ...besideChosen(plan, figures, setting),
        if: supposed.map(({ lesion, way }) => ({
          lesion: lesion.at,
          procedure: existing(way).option.procedure,
          needs: inCase(lesion.at, existing(way).option.needs),
        })),
      },
    ];
  });
  return [...smaller, ...larger];
}

/** Fewer lesions left open or without surgery, or the same and a better plan. */
function betterThan(plan: WholePlan, chosen: WholePlan): boolean {
  const undetermined = (each: WholePlan): number =>
    fatesOf(each).filter(({ procedure }) => procedure === "undetermined").length;
  const fewer = undetermined(chosen) - undetermined(plan);
  return fewer > 0 || (fewer === 0 && compared(plan, chosen).favors < 0);
}
