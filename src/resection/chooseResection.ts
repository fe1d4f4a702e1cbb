import type { ResectionFact } from "../case/fact.ts";
import type { LungLesion } from "../case/lesion.ts";
import { distinct, type Reason } from "../evidence/reason.ts";
import type { Writable } from "../internal/absent.ts";
import { flattenField } from "../internal/gather.ts";
import type { Extent } from "../units/extent.ts";
import { hull } from "../units/hull.ts";
import { beyondLobectomy } from "./lobectomyOption.ts";
import { optionsByRule } from "./optionsByRule.ts";
import { requireResectionPolicy } from "./requireResectionPolicy.ts";
import { option, type ProcedureName, type ResectionOption } from "./resectionOption.ts";
import { defaultResectionPolicy } from "./resectionPolicies.table.ts";
import type { ResectionPolicy } from "./resectionPolicy.ts";
import type { ResectionReasons } from "./resectionReasons.ts";
import { surgeonStatement } from "./surroundings.ts";

/** Which resection clears a lesion with the least lung, and why. */
export interface ResectionChoice {
  /** The operation, or `undetermined` where missing facts or the place of the lesion leave it open. */
  readonly procedure: ProcedureName | "undetermined";
  /**
   * What it takes of the 19 units; over all operations still possible where it is undetermined. Where no rule chooses
   * that is anything from a wedge with part of the neighboring organ to the whole lung.
   */
  readonly units: Extent;
  /** The segments it takes, where they are known by name. */
  readonly segments?: ResectionOption["segments"];
  /** Every operation looked at, the chosen one first, the others from less to more lung. */
  readonly options: readonly ResectionOption[];
  /** Why this one: the reasons of the chosen operation, or what stands in the way of choosing. */
  readonly reasons: readonly Reason<ResectionReasons>[];
  /** Facts that would settle the choice or its cost. Paths start at the lesion, those of the plan at `plan`. */
  readonly needs: readonly ResectionFact[];
  /** No rule here has been validated for metastases. */
  readonly restsOn: "convention";
  /** The policy. */
  readonly policy: string;
}

/**
 * Chooses the resection that clears a lesion with the least lung: wedge, then segmentectomy, then lobectomy.
 *
 * - A **wedge** clears a lesion that lies in the outer rind and either has its margin there too, under the costal or
 *   diaphragmatic pleura, or has no segmental or larger vessel or bronchus within its margin.
 * - A **segmentectomy** clears a lesion that fits with its margin into the segments it takes and has no lobar branch
 *   within its margin; its own margin depends on the distance to the intersegmental plane, and a plane within the margin,
 *   or one that was not measured, costs the next segment as well. Without named segments it may come to the lobe.
 * - A **lobectomy** clears what lies near a lobar branch, needs more segments than the policy allows, or crosses a
 *   fissure. A wedge across a fissure is a question to the surgeon, and so is contact with the chest wall.
 * - Contact with a lobar branch, a main branch within the margin, another organ touched, or growth inside an airway is
 *   `undetermined`: no rule chooses a sleeve or a pneumonectomy; bronchoscopy and the surgeon's statement do.
 *
 * A missing fact leaves the choice `undetermined` and names itself, unless every possibility agrees. Depth 0 is
 * superficial only under the costal or diaphragmatic pleura. Fissure and airway are findings that are recorded where
 * they are there; `candidacy` names them as assumed where they are not recorded. The order of preference is the
 * starting article's; the margin, the rind and the number of segments are conventions, since no publication validated
 * any of them for metastases.
 *
 * @param lesion - one lesion; any field may be absent
 * @param policy - margin, rind, segments and the price of a wedge; left out, {@link defaultResectionPolicy}
 * @returns the choice, every option with its arguments, the cost as a range, and what is missing
 * @throws RangeError for a negative or non-finite length, a lobe, segment, surface or order of a branch that does not
 *   exist, a segment outside the lobe, or a fissure or airway that is not true or false
 * @example
 * The article's two lesions: 7 mm on the costal surface, and 12 mm deep, 3 mm from a segmental artery.
 * ```ts
 * const onTheSurface = { lobe: "right-lower", diameterMm: millimeters(7), depthMm: millimeters(0), pleuralSurface: "costal" } satisfies LungLesion;
 * chooseResection(onTheSurface).procedure; // => "wedge"
 * const deep = {
 *   lobe: "right-upper",
 *   segments: ["right-anterior"],
 *   diameterMm: millimeters(12),
 *   depthMm: millimeters(35),
 *   intersegmentalPlaneMm: millimeters(12),
 *   adjacent: [{ structure: "vessel", order: "segmental", relation: "near", distanceMm: millimeters(3) }],
 * } satisfies LungLesion;
 * chooseResection(deep).procedure; // => "segmentectomy"
 * chooseResection(deep).units; // => { least: 1, most: 1 }
 * ```
 * @example
 * Without the distance to the plane it is still a segmentectomy, of one segment or two.
 * ```ts
 * const unmeasured = {
 *   lobe: "right-upper",
 *   segments: ["right-anterior"],
 *   diameterMm: millimeters(12),
 *   depthMm: millimeters(35),
 *   adjacent: [{ structure: "vessel", order: "segmental", relation: "near", distanceMm: millimeters(3) }],
 * } satisfies LungLesion;
 * chooseResection(unmeasured).procedure; // => "segmentectomy"
 * chooseResection(unmeasured).units; // => { least: 1, most: 2 }
 * chooseResection(unmeasured).needs; // => ["intersegmentalPlaneMm"]
 * chooseResection({ lobe: "right-upper", depthMm: millimeters(35) }).procedure; // => "undetermined"
 * ```
 */
export function chooseResection(lesion: LungLesion, policy: ResectionPolicy = defaultResectionPolicy): ResectionChoice {
  requireResectionPolicy("choose a resection", policy);
  const { known, lobe, around, options: byRule } = optionsByRule(lesion, policy);
  const beyond = beyondLobectomy(known, around);
  // What lies beyond a lobectomy lies beyond everything smaller.
  const options =
    beyond.reasons.length > 0
      ? byRule.map(({ procedure, units }) => option(procedure, "unmet", units, beyond))
      : byRule;
  const smallest = options.find(({ clears }) => clears !== "unmet");
  if (smallest?.clears === "met") return choiceOf(smallest, options, policy);
  // What clears the lesion for sure makes everything larger needless.
  const sure = options.findIndex(({ clears }) => clears === "met");
  const possible = options.filter(({ clears }, at) => clears !== "unmet" && (sure < 0 || at <= sure));
  const { least, most } = hull((smallest ? possible : options).map(({ units }) => units));
  const open = possible.filter(({ clears }) => clears === "unknown");
  return {
    procedure: "undetermined",
    units: { least, most: sure >= 0 ? most : lobe?.startsWith("left") ? 9 : 10 },
    options,
    reasons: [...beyond.reasons, ...flattenField(possible, "objections")],
    needs: smallest ? distinct(flattenField(open, "needs")) : [surgeonStatement],
    restsOn: "convention",
    policy: policy.id,
  };
}

/** The choice of an operation that clears the lesion, where no smaller one may. */
function choiceOf(
  chosen: ResectionOption,
  options: readonly ResectionOption[],
  { id: policy }: ResectionPolicy,
): ResectionChoice {
  const { procedure, units, segments, needs } = chosen;
  const choice: Writable<ResectionChoice> = {
    procedure,
    units,
    options: [chosen, ...options.filter((each) => each !== chosen)],
    reasons: [...chosen.arguments, ...chosen.objections],
    needs,
    restsOn: "convention",
    policy,
  };
  if (segments) choice.segments = segments;
  return choice;
}
