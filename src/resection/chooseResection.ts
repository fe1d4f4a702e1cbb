import type { Extent } from "../anatomy/extent.ts";
import type { LungLesion, PleuralSurface } from "../anatomy/lesion.ts";
import type { LobeName } from "../anatomy/lobe.ts";
import { segmentTable } from "../anatomy/segment.ts";
import { distinct, type FactPath, type Reason } from "../evidence/reason.ts";
import { requireFields, requireList, requireNumber, requireWord } from "../internal/guards.ts";
import { refuse } from "../internal/refuse.ts";
import { beyondLobectomy, lobectomyOption } from "./lobectomyOption.ts";
import { option, type ProcedureName, type ResectionOption } from "./resectionOption.ts";
import { documentResectionPolicy, type ResectionPolicy } from "./resectionPolicy.ts";
import type { ResectionReasons } from "./resectionReasons.ts";
import { segmentectomyOption } from "./segmentectomyOption.ts";
import { surroundings } from "./surroundings.ts";
import { wedgeOption } from "./wedgeOption.ts";

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
  readonly needs: readonly FactPath[];
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
 * - A **segmentectomy** clears a lesion with no lobar branch within its margin; its own margin hangs on the distance to
 *   the intersegmental plane, and a plane within the margin, or one nobody measured, costs the next segment as well.
 * - A **lobectomy** clears what lies near a lobar branch, needs more segments than the policy allows, or crosses a
 *   fissure.
 * - Contact with a lobar branch, a main branch within the margin, another organ touched, or growth inside an airway is
 *   `undetermined`: no rule chooses a sleeve or a pneumonectomy; bronchoscopy and the surgeon's statement do.
 *
 * A missing fact leaves the choice `undetermined` and names itself, unless every possibility agrees. Depth 0 is
 * superficial only under the costal or diaphragmatic pleura. Fissure and airway are read as findings: a radiologist
 * reports them where they are. The order of preference is the starting article's; the margin, the rind and the number
 * of segments are conventions, since no publication validated any of them for metastases.
 *
 * @param lesion - one lesion; any field may be absent
 * @param policy - margin, rind, segments and the price of a wedge; left out, {@link documentResectionPolicy}
 * @returns the choice, every option with its arguments, the cost as a range, and what is missing
 * @throws RangeError for a negative or non-finite length, a lobe, segment, surface or order of a branch that does not
 *   exist, a segment outside the lobe, or a fissure or airway that is not true or false
 * @example
 * The article's two lesions: 7 mm on the costal surface, and 12 mm deep, 3 mm from a segmental artery.
 * ```ts
 * const onTheSurface = { lobe: "right-lower", diameterMm: millimeters(7), depthMm: millimeters(0), pleuralSurface: "costal" };
 * chooseResection(onTheSurface).procedure; // => "wedge"
 * const deep = {
 *   lobe: "right-upper",
 *   segments: ["right-anterior"],
 *   diameterMm: millimeters(12),
 *   depthMm: millimeters(35),
 *   intersegmentalPlaneMm: millimeters(12),
 *   adjacent: [{ structure: "vessel", order: "segmental", relation: "near", distanceMm: millimeters(3) }],
 * };
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
 * };
 * chooseResection(unmeasured).procedure; // => "segmentectomy"
 * chooseResection(unmeasured).units; // => { least: 1, most: 2 }
 * chooseResection(unmeasured).needs; // => ["intersegmentalPlaneMm"]
 * chooseResection({ lobe: "right-upper", depthMm: millimeters(35) }).procedure; // => "undetermined"
 * ```
 */
export function chooseResection(
  lesion: LungLesion,
  policy: ResectionPolicy = documentResectionPolicy,
): ResectionChoice {
  const lobe = checkedLobe(lesion);
  const around = surroundings(lesion, policy.margin);
  const segmentectomy = segmentectomyOption(lesion, lobe, around, policy);
  const lobectomy = lobectomyOption(lesion, lobe, around);
  const wedge = wedgeOption(lesion, around, policy);
  const beyond = beyondLobectomy(lesion, around);
  const options = [wedge, segmentectomy, lobectomy].map((each) => (beyond.length > 0 ? ruledOut(each, beyond) : each));
  const firstSure = options.findIndex(({ clears }) => clears === "met");
  const possible = options
    .slice(0, firstSure === -1 ? options.length : firstSure + 1)
    .filter(({ clears }) => clears !== "unmet");
  const [chosen] = possible;
  if (chosen !== undefined && possible.length === 1 && firstSure !== -1) {
    return {
      procedure: chosen.procedure,
      units: chosen.units,
      ...(chosen.segments === undefined ? {} : { segments: chosen.segments }),
      options: [chosen, ...options.filter((each) => each !== chosen)],
      reasons: [...chosen.arguments, ...chosen.objections],
      needs: chosen.needs,
      restsOn: "convention",
      policy: policy.id,
    };
  }
  const wholeLung = lobe?.startsWith("left") ? 9 : 10;
  const costs = possible.length === 0 ? options : possible;
  return {
    procedure: "undetermined",
    units: {
      least: Math.min(...costs.map(({ units }) => units.least)),
      most: firstSure === -1 ? wholeLung : Math.max(...costs.map(({ units }) => units.most)),
    },
    options,
    reasons: beyond.length > 0 ? beyond : possible.flatMap(({ objections }) => objections),
    needs: distinct([
      ...possible.filter(({ clears }) => clears === "unknown").flatMap(({ needs }) => needs),
      ...(firstSure === -1 ? ["plan.surgeonStatement"] : []),
    ]),
    restsOn: "convention",
    policy: policy.id,
  };
}

const surfaces: readonly PleuralSurface[] = ["costal", "diaphragmatic", "interlobar", "mediastinal"];

/** What lies beyond a lobectomy lies beyond everything smaller. */
function ruledOut(each: ResectionOption, beyond: readonly Reason<ResectionReasons>[]): ResectionOption {
  return option(each.procedure, "unmet", each.units, [...beyond], []);
}

/** Guards the lesion and finds its lobe, from the lobe's name or from its segments. */
function checkedLobe(lesion: LungLesion): LobeName | undefined {
  const action = "choose a resection";
  requireFields(action, "the lesion", lesion);
  for (const field of ["diameterMm", "depthMm", "intersegmentalPlaneMm"] as const) {
    const value = lesion[field] ?? undefined;
    if (value !== undefined) requireNumber(action, field, value, 0);
  }
  for (const field of ["crossesFissure", "endobronchial"] as const) {
    const value: unknown = lesion[field] ?? false;
    if (typeof value !== "boolean") refuse(action, field, "true or false", value);
  }
  const surface = lesion.pleuralSurface ?? undefined;
  if (surface !== undefined) requireWord(action, "pleuralSurface", surface, surfaces);
  const lobes = [...new Set(Object.values(segmentTable).map((segment) => segment.lobe))];
  const lobe = lesion.lobe ?? undefined;
  if (lobe !== undefined) requireWord(action, "the lobe", lobe, lobes);
  const segments = lesion.segments ?? undefined;
  if (segments === undefined) return lobe;
  requireList(action, "the segments", segments);
  const names = Object.keys(segmentTable);
  let held = lobe;
  for (const name of segments) {
    requireWord(action, "each segment", name, names);
    held ??= segmentTable[name].lobe;
    const allowed = lobe === undefined && lesion.crossesFissure === true ? lobes : [held];
    requireWord(action, `the lobe of ${name}`, segmentTable[name].lobe, allowed);
  }
  return held;
}
