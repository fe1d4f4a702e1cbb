import type { Extent } from "../anatomy/extent.ts";
import type { AdjacentStructure, BranchOrder, LungLesion } from "../anatomy/lesion.ts";
import type { FactPath } from "../evidence/reason.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { requireFields, requireList, requireNumber, requireWord } from "../internal/guards.ts";
import { type MarginPolicy, requiredMargin } from "./marginPolicy.ts";

/** The lesion with its margin, as far as both are known. */
export interface Surroundings {
  /** The margin the policy asks for; reaches to infinity where it hangs on a diameter nobody measured. */
  readonly required: Extent;
  /** Vessels and bronchi beside it, or nothing where nobody looked. */
  readonly branches?: readonly Branch[];
  /** Other organs it touches or grows into, where no rule for lobes applies. */
  readonly organs: readonly AdjacentStructure[];
}

/** A vessel or bronchus beside the lesion. */
export interface Branch {
  /** Which of the two. */
  readonly structure: "vessel" | "bronchus";
  /** Which branch; nothing where the list does not say. */
  readonly order?: BranchOrder;
  /** Near it, touching it, or growing into it. */
  readonly relation?: "near" | "abuts" | "invades";
  /** Its place in the list, for the path of what is missing. */
  readonly at: number;
  /** Its distance, 0 where it touches; nothing where the list gives none. */
  readonly distance?: number;
  /** Whether it lies within the margin. */
  readonly within: Verdict;
}

const orders: readonly BranchOrder[] = ["subsegmental", "segmental", "lobar", "main"];

/**
 * Reads what lies around a lesion. The list names what lies within the margin, so a structure that is only called near
 * counts as within it; a distance, where there is one, decides. What abuts or is invaded is at 0, and what is at 0
 * is touched, whatever it is called.
 */
export function surroundings(lesion: LungLesion, policy: MarginPolicy): Surroundings {
  const required = marginAround(lesion, policy);
  const adjacent = lesion.adjacent ?? undefined;
  if (adjacent === undefined) return { required, organs: [] };
  requireList("choose a resection", "the adjacent structures", adjacent);
  const branches: Branch[] = [];
  adjacent.forEach((entry, at) => {
    requireFields("choose a resection", "each adjacent structure", entry);
    const order = entry.order ?? undefined;
    if (order !== undefined) requireWord("choose a resection", "the order of a branch", order, orders);
    if (entry.structure !== "vessel" && entry.structure !== "bronchus") return;
    const distance = distanceOf(entry);
    branches.push({
      structure: entry.structure,
      at,
      within: withinMargin(distance, required),
      ...(entry.relation ? { relation: entry.relation } : {}),
      ...(order === undefined ? {} : { order }),
      ...(distance === undefined ? {} : { distance }),
    });
  });
  const organs = adjacent.filter(
    (entry) =>
      entry.structure !== "vessel" &&
      entry.structure !== "bronchus" &&
      (entry.relation === "invades" ||
        (distanceOf(entry) === 0 && entry.structure !== "chest-wall" && entry.structure !== "diaphragm")),
  );
  return { required, branches, organs };
}

function marginAround(lesion: LungLesion, policy: MarginPolicy): Extent {
  const diameter = lesion.diameterMm ?? undefined;
  if (diameter !== undefined) return requiredMargin(policy, diameter);
  const millimeters = policy.millimeters ?? { least: 0, most: Number.POSITIVE_INFINITY };
  return policy.diameters === undefined ? millimeters : { least: 0, most: millimeters.most };
}

function distanceOf({ relation, distanceMm }: AdjacentStructure): number | undefined {
  const distance = distanceMm ?? undefined;
  if (distance !== undefined) requireNumber("choose a resection", "the distance to a structure", distance, 0);
  return relation === "abuts" || relation === "invades" ? 0 : distance;
}

/** `met`: lies within the margin. `unmet`: lies outside. */
function withinMargin(distance: number | undefined, required: Extent): Verdict {
  if (distance === undefined || distance < required.least) return "met";
  return distance >= required.most ? "unmet" : "unknown";
}

/** Lobar and main branches that do not surely lie outside the margin. */
export function lobarBranches({ branches }: Surroundings): readonly Branch[] {
  return (branches ?? []).filter(({ order, within }) => (order === "lobar" || order === "main") && within !== "unmet");
}

/** What would settle whether a branch lies within a margin that is a range: the size, or the surgeon's word. */
export function marginNeed(lesion: LungLesion): FactPath {
  return (lesion.diameterMm ?? undefined) === undefined ? "diameterMm" : "plan.surgeonStatement";
}

/** A branch as a reason tells it. */
export function toldBranch({ structure, order, distance }: Branch): Pick<Branch, "structure" | "order"> & {
  readonly distanceMm?: number;
} {
  return {
    structure,
    ...(order === undefined ? {} : { order }),
    ...(distance === undefined ? {} : { distanceMm: distance }),
  };
}

/** The margin as it is told: nothing where it is open to infinity, so that results stay plain data. */
export function toldMargin(required: Extent): { readonly requiredMm?: Extent } {
  return Number.isFinite(required.most) ? { requiredMm: required } : {};
}
