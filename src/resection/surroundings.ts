import type { CaseFact, ResectionFact } from "../case/fact.ts";
import type { AdjacentStructure, AdjacentStructureName, BranchOrder, LungLesion } from "../case/lesion.ts";
import { lungLengthRange } from "../case/ranges.table.ts";
import { omitAbsent, type Present } from "../internal/absent.ts";
import { requireNumber, requireWord } from "../internal/guards.ts";
import type { Extent } from "../units/extent.ts";
import { marginAround } from "./marginAround.ts";
import type { MarginPolicy } from "./marginPolicy.ts";

/** The lesion with its margin, as far as both are known. */
export interface Surroundings {
  /** The margin the policy requires; reaches to infinity where it depends on a diameter that was not measured. */
  readonly required: Extent;
  /** The same margin as it is reported: absent if it is open to infinity, so that results stay plain data. */
  readonly requiredMm: Extent | undefined;
  /** What would settle a margin that is a range: the size, or the surgeon's word. */
  readonly marginNeed: ResectionFact;
  /** Vessels and bronchi beside it, or absent if not looked for. */
  readonly branches: readonly Neighbor[] | undefined;
  /** Branches among them that are or may be lobar or main, and do not surely lie outside the margin. */
  readonly hilum: readonly Neighbor[];
  /** Other organs it touches or grows into, where no rule for lobes applies. */
  readonly organs: readonly Neighbor[];
  /** Other organs of which neither relation nor distance is stated, so that it may touch them. */
  readonly openOrgans: readonly Neighbor[];
  /** The chest wall or the diaphragm where it touches them: there the outward margin ends. */
  readonly walls: readonly Neighbor[];
}

/** A structure beside the lesion. */
export interface Neighbor {
  readonly structure: AdjacentStructureName;
  /** For vessels and bronchi: which branch; absent if the list does not say. */
  readonly order: BranchOrder | undefined;
  /** Near it, touching it, or growing into it. */
  readonly relation: AdjacentStructure["relation"];
  /** Its distance, 0 where it touches; absent if the list gives none. */
  readonly distanceMm: number | undefined;
  /** Its place in the list, for the path of what is missing. */
  readonly at: number;
  /** Whether it lies outside the margin; absent if that is open. */
  readonly outside: boolean | undefined;
}

/** The fact that settles what no rule does. */
export const surgeonStatement: ResectionFact & CaseFact = "plan.surgeonStatement.completeResection";

const orders: readonly BranchOrder[] = ["subsegmental", "segmental", "lobar", "main"];

/**
 * Reads what lies around a lesion. A distance decides, and where none is recorded it is needed. What abuts or is
 * invaded is at 0, and what is at 0 is touched, whatever it is called.
 */
export function surroundings({ diameterMm, adjacent }: Present<LungLesion>, policy: MarginPolicy): Surroundings {
  const action = "choose a resection";
  const required = marginAround(policy, diameterMm);
  const neighbors = adjacent?.map((entry, at) => {
    const { structure, order, relation, distanceMm: given } = omitAbsent(entry);
    requireWord(action, "the order of a branch", order ?? "main", orders);
    requireNumber(action, "the distance to a structure", given ?? 0, ...lungLengthRange);
    const distanceMm = relation && relation !== "near" ? 0 : given;
    const outside = outsideMargin(distanceMm, required);
    return { structure, order, relation, distanceMm, at, outside };
  });
  const branches = neighbors?.filter(isBranch);
  const organs = neighbors?.filter((neighbor) => !isBranch(neighbor)) ?? [];
  return {
    required,
    requiredMm: Number.isFinite(required.most) ? required : undefined,
    marginNeed: diameterMm === undefined ? "diameterMm" : surgeonStatement,
    branches,
    hilum: (branches ?? []).filter(
      ({ order, outside }) => (!order || order === "lobar" || order === "main") && !outside,
    ),
    organs: organs.filter(isTouched),
    openOrgans: organs.filter(({ relation, distanceMm }) => !relation && distanceMm === undefined),
    walls: organs.filter(({ distanceMm, ...organ }) => distanceMm === 0 && !isTouched({ distanceMm, ...organ })),
  };
}

/** Reports a code with the margin, which is left out where it reaches to infinity. */
export function withMargin<Code extends string>(code: Code, { requiredMm }: Surroundings): MarginTold<Code> {
  return requiredMm ? { code, requiredMm } : { code };
}

interface MarginTold<Code> {
  readonly code: Code;
  readonly requiredMm?: Extent;
}

/** What would settle whether branches lie within the margin, and which they are. */
export function openAbout(branches: readonly Neighbor[], marginNeed: ResectionFact): readonly ResectionFact[] {
  return branches.flatMap((branch): readonly ResectionFact[] => [
    ...(branch.order ? [] : [`adjacent.${branch.at}.order` as const]),
    ...(branch.distanceMm === undefined ? placeNeeds(branch) : branch.outside === false ? [] : [marginNeed]),
  ]);
}

/** What would say where a structure lies: its distance, or its relation where none is stated. */
export function placeNeeds({ at, relation }: Neighbor): readonly ResectionFact[] {
  return [...(relation ? [] : [`adjacent.${at}.relation` as const]), `adjacent.${at}.distanceMm`];
}

/** Whether a distance is enough; nothing if it was not measured, or where it lies inside a margin that is a range. */
export function outsideMargin(distanceMm: number | undefined, { least, most }: Extent): boolean | undefined {
  if (distanceMm === undefined) return undefined;
  return distanceMm >= most || (distanceMm < least ? false : undefined);
}

function isBranch({ structure }: Neighbor): boolean {
  return structure === "vessel" || structure === "bronchus";
}

/** A wall of the chest that is only touched is a question of its own. */
function isTouched({ structure, relation, distanceMm }: Neighbor): boolean {
  const wall = structure === "chest-wall" || structure === "diaphragm";
  return relation === "invades" || (distanceMm === 0 && !wall);
}
