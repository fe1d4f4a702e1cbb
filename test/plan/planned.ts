import type { LobeName } from "../../src/anatomy/lobe.ts";
import { lobeOfSegment, type SegmentName } from "../../src/anatomy/segment.ts";
import type { LungLesion } from "../../src/case/lesion.ts";
import { existing } from "../../src/internal/guards.ts";
import { bestOf } from "../../src/plan/comparePlans.ts";
import type { PlanOptions } from "../../src/plan/planOptions.ts";
import { countedUnitsPolicy, type PlanPolicy } from "../../src/plan/planPolicy.ts";
import { type PlanSetting, planSetting } from "../../src/plan/planSetting.ts";
import { type Supposing, searchPlans } from "../../src/plan/searchPlans.ts";
import type { WholePlan } from "../../src/plan/wholePlans.ts";
import { beside, lesion } from "../resection/lesions.ts";

type Fields = Readonly<Record<string, unknown>>;

/** On the costal surface, 7 mm: a wedge clears it, with 23 mm of rind below it. */
export function superficial(lobe: LobeName, fields: Fields = {}): LungLesion {
  return lesion({ lobe, diameterMm: 7, depthMm: 0, pleuralSurface: "costal", ...fields });
}

/** Deep in one segment beside its vessel, the plane 12 mm away: that segment clears it, and no wedge does. */
export function deepIn(segment: SegmentName, fields: Fields = {}): LungLesion {
  return lesion({
    lobe: lobeOfSegment(segment),
    segments: [segment],
    diameterMm: 9,
    depthMm: 35,
    intersegmentalPlaneMm: 12,
    adjacent: [beside("vessel", "segmental", 3)],
    ...fields,
  });
}

/** Beside a lobar bronchus: only a lobectomy clears it. */
export function hilarIn(lobe: LobeName, fields: Fields = {}): LungLesion {
  return lesion({
    lobe,
    diameterMm: 20,
    depthMm: 40,
    adjacent: [beside("bronchus", "lobar", 5)],
    ...fields,
  });
}

/** Growing inside an airway: no rule chooses an operation. */
export function insideAirway(lobe: LobeName, fields: Fields = {}): LungLesion {
  return superficial(lobe, { endobronchial: true, ...fields });
}

/** The default with prices. */
export function priced(wedge: number, segmentectomy: number, lobectomy: number): PlanPolicy {
  return { ...countedUnitsPolicy, id: "priced", prices: { wedge, segmentectomy, lobectomy } };
}

/** The setting of a plan and the best plan in it. */
export function best(
  lesions: readonly LungLesion[],
  options: PlanOptions = {},
  supposing: Supposing = {},
): { readonly setting: PlanSetting; readonly plan: WholePlan } {
  const setting = planSetting(lesions, options);
  return { setting, plan: existing(bestOf(searchPlans(setting, supposing).plans)) };
}
