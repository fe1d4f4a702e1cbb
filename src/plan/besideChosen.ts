import { above } from "./pareto.ts";
import { figuresOf, proceduresOf } from "./planFigures.ts";
import type { PlanSetting } from "./planSetting.ts";
import type { PlanBeside, PlanDifference, PlanFigures } from "./resectionPlan.ts";
import { reserveOf } from "./stagesOf.ts";
import type { WholePlan } from "./wholePlans.ts";

export function besideChosen(plan: WholePlan, chosen: PlanFigures, setting: PlanSetting): PlanBeside {
  const figures = figuresOf(plan, setting);
  const reserve =
    (setting.options.reserve ?? undefined) === undefined
      ? undefined
      : reserveOf(plan, plan.stages === 2, ["plan.stages"], setting);
  return {
    ...figures,
    procedures: proceduresOf(plan, setting),
    differences: differences(figures, chosen),
    ...(reserve === undefined ? {} : { reserve }),
  };
}

function differences(figures: PlanFigures, chosen: PlanFigures): readonly PlanDifference[] {
  const found: PlanDifference[] = [];
  const most = above(figures.countedCost.most, chosen.countedCost.most);
  const least = above(figures.countedCost.least, chosen.countedCost.least);
  const less = (most || least) < 0;
  if (most !== 0 || least !== 0) {
    const units = { least: Math.min(Math.abs(least), Math.abs(most)), most: Math.max(Math.abs(least), Math.abs(most)) };
    found.push({ code: less ? "counts-less" : "counts-more", units });
  }
  const millimeters = figures.smallestMarginMm;
  const before = chosen.smallestMarginMm;
  if (millimeters !== undefined && before !== undefined && millimeters !== before) {
    found.push({ code: millimeters > before ? "wider-margin" : "narrower-margin", millimeters, chosen: before });
  }
  const more = figures.withoutSurgery.length - chosen.withoutSurgery.length;
  if (more > 0) found.push({ code: "more-without-surgery", lesions: more });
  return found;
}
