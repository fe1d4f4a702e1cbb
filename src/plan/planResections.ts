import type { LungLesion } from "../case/lesion.ts";
import { distinct } from "../evidence/reason.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { besideChosen } from "./besideChosen.ts";
import { casePlanOf } from "./casePlanOf.ts";
import { bestOf, compared, frontOf } from "./comparePlans.ts";
import { conditionalPlans } from "./conditionalPlans.ts";
import { lesionsOf } from "./lesionsOf.ts";
import { operationsOf } from "./operationsOf.ts";
import { figuresOf } from "./planFigures.ts";
import type { PlanOptions } from "./planOptions.ts";
import { type PlanSetting, planSetting } from "./planSetting.ts";
import type { PlanBeside, PlannedLesion, ResectionPlan } from "./resectionPlan.ts";
import { searchPlans } from "./searchPlans.ts";
import { reserveOf, stagesOf } from "./stagesOf.ts";
import { countedAs, takenBy } from "./takenBy.ts";
import type { WholePlan } from "./wholePlans.ts";

/**
 * Plans the resection of several lesions together: which combination of wedges, segmentectomies and lobectomies removes
 * all of them at the lowest counted cost under a policy. Exact, by search: every assignment is covered, none is guessed.
 * Lowest counted cost is a count under conventions, and does not show which plan is better for a person.
 *
 * What may clear a lesion is what {@link chooseResection} says of it. Then:
 *
 * - A segment is removed once, however many lesions lie in it; segments that one lesion needs together leave in one
 *   operation, and so do operations that share a segment. A lesion whose segments leave anyway leaves with them, and in
 *   a lobe that is removed every lesion a lobectomy clears goes with the lobe.
 * - What an obstructed or absent segment carries counts nothing. What is not known by name is a range.
 * - A lesion across a fissure takes its lobe and between nothing and all of a neighboring lobe.
 * - A segmentectomy whose segments are not all named is weighed only where no wedge clears the lesion; more segments in
 *   one block than the policy's `mostSegments`, or all of a lobe, is a lobectomy.
 *
 * Plans are compared by the lesions they treat without surgery, the counted cost (units and prices), the number of
 * operations, the number of stages, the smallest planned margin, in this order. A range is compared by its upper end,
 * and where that is the same by its lower end, since a plan is judged by what it may take. That order is a convention
 * of this package. `settledBy` names the first comparison that set the chosen plan apart from the next best; what was
 * the same before it is a tie.
 *
 * What depends on a missing fact is not planned on. Where a smaller operation may clear a lesion and a larger one surely
 * does, or none surely does, its procedure is `undetermined` and costs what any of them may take; it leaves with what goes
 * anyway. `conditional` holds the plan under each possibility, each with the facts that decide.
 *
 * @param lesions - the lesions, in the order of the case
 * @param options - {@link PlanOptions}: policy, the lungs as they are, what may be treated without surgery, sides and
 *   stages, lung function with a pathway as limit
 * @returns the plan with its stages, the front of plans no other beats, the conditional ones, and the plan as a case
 *   holds it
 * @throws RangeError as {@link chooseResection}; for a lesion in a segment or lobe that is gone; for prices below 0; when
 *   nothing functions
 * @example
 * The article's two lesions: a wedge for the one on the surface, the anterior segment for the deep one.
 * ```ts
 * const onTheSurface = { id: "a", lobe: "right-lower", diameterMm: millimeters(7), depthMm: millimeters(0), pleuralSurface: "costal" } satisfies LungLesion;
 * const deep = {
 *   id: "b",
 *   lobe: "right-upper",
 *   segments: ["right-anterior"],
 *   diameterMm: millimeters(12),
 *   depthMm: millimeters(35),
 *   intersegmentalPlaneMm: millimeters(12),
 *   adjacent: [{ structure: "vessel", order: "segmental", relation: "near", distanceMm: millimeters(3) }],
 * } satisfies LungLesion;
 * const planned = planResections([onTheSurface, deep]);
 * planned.procedures.map(({ procedure }) => procedure); // => ["wedge", "segmentectomy"]
 * planned.unitsRemoved; // => { least: 1, most: 2 }
 * ```
 * @example
 * Two segments of the left upper lobe, or the lobe: it depends on what a segmentectomy is counted as.
 * ```ts
 * const beside: LungLesion["adjacent"] = [{ structure: "vessel", order: "segmental", relation: "near", distanceMm: millimeters(3) }];
 * const inSegment = (segment: SegmentName): LungLesion =>
 *   ({ lobe: "left-upper", segments: [segment], diameterMm: millimeters(9), depthMm: millimeters(35), intersegmentalPlaneMm: millimeters(11), adjacent: beside });
 * const two = [inSegment("left-anterior"), inSegment("left-superior-lingular")];
 * planResections(two).unitsRemoved; // => { least: 2, most: 2 }
 * const prices = { wedge: 0, segmentectomy: 2, lobectomy: 0 };
 * planResections(two, { policy: { ...countedUnitsPolicy, id: "priced", prices } }).operations[0].procedure; // => "lobectomy"
 * ```
 */
export function planResections(lesions: readonly LungLesion[], options: PlanOptions = {}): ResectionPlan {
  const setting = planSetting(lesions, options);
  const search = searchPlans(setting, {});
  // A lesion that no operation clears is undetermined, so there is always a plan.
  const chosen = bestOf(search.plans) as WholePlan;
  const runnerUp = bestOf(search.besides(chosen));
  const operations = operationsOf(chosen, setting);
  const procedures = lesionsOf(chosen, operations, setting);
  const needs = distinct(lesions.length === 0 ? ["lesions"] : procedures.flatMap((lesion) => lesion.needs));
  const stages = stagesOf(chosen, operations, needs, setting);
  const figures = figuresOf(chosen, setting);
  const beside = (plan: WholePlan): PlanBeside => besideChosen(plan, figures, setting);
  const reserve = stages.at(-1)?.reserve;
  const nearest = reserve?.verdict === "unmet" ? nearestWithinReserve(setting) : undefined;
  return {
    operations,
    procedures,
    stages,
    ...figures,
    taken: takenBy(countedAs(operations, setting), setting),
    functioning: setting.functioning,
    clears: clearsAll(procedures),
    needs,
    settledBy: runnerUp === undefined ? "only-plan" : compared(chosen, runnerUp).by,
    front: frontOf(search.plans).map(beside),
    conditional: conditionalPlans(chosen, setting),
    ...(nearest === undefined ? {} : { nearestWithinReserve: beside(nearest) }),
    plan: casePlanOf(operations, stages, procedures, options.withoutSurgery?.modality),
    policy: setting.policy.id,
    restsOn: "convention",
  };
}

function clearsAll(procedures: readonly PlannedLesion[]): Verdict {
  if (procedures.some(({ procedure }) => procedure === "without-surgery")) return "unmet";
  const open = procedures.some(
    ({ procedure, needs }) => procedure === "undetermined" || (procedure === "none" && needs.length > 0),
  );
  return open || procedures.length === 0 ? "unknown" : "met";
}

/**
 * Finds the plan nearest to clearing everything that would meet the reserve: any lesion may be treated without surgery,
 * whatever the options allow, and the fewest are. Nothing where not even leaving all of them would meet it.
 */
export function nearestWithinReserve(setting: PlanSetting): WholePlan | undefined {
  return [...searchPlans(setting, { anyLeft: true }).plans]
    .sort((a, b) => compared(a, b).favors)
    .find((plan) => reserveOf(plan, false, [], setting)?.verdict === "met");
}
