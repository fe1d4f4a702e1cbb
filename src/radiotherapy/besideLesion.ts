import type { AdjacentStructure } from "../case/lesion.ts";
import type { Quantity } from "../units/quantity.ts";

/** How far a structure beside a lesion is: 0 if it touches it, absent if not measured. */
export function distanceTo({ relation, distanceMm }: AdjacentStructure): Quantity<"millimeter"> | undefined {
  const touches = relation != null && relation !== "near";
  return touches ? (0 as Quantity<"millimeter">) : (distanceMm ?? undefined);
}

/** Vessels below the main one, and bronchi below the lobar one, belong to the lung; no distance is kept from them. */
export function isBranch({ structure, order }: AdjacentStructure): boolean {
  return (
    (structure === "vessel" && order !== "main") || (structure === "bronchus" && order !== "main" && order !== "lobar")
  );
}
