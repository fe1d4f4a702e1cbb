import { requireWord } from "../internal/guards.ts";

/** The five lobes, each lung from apex to base. */
export const lobes = ["right-upper", "right-middle", "right-lower", "left-upper", "left-lower"] as const;

/** One of them. */
export type LobeName = (typeof lobes)[number];

/** The two lungs. */
export type LungSide = "right" | "left";

/** Both. */
export const lungSides: readonly LungSide[] = ["right", "left"];

/**
 * Names the lung a lobe belongs to.
 *
 * @throws RangeError for a word that is not a lobe
 * @example
 * ```ts
 * sideOfLobe("left-lower"); // => "left"
 * ```
 */
export function sideOfLobe(lobe: LobeName): LungSide {
  requireWord("name the side", "the lobe", lobe, lobes);
  return lobe.startsWith("left") ? "left" : "right";
}

/**
 * Lists the lobes of a lung from apex to base; without a lung, all five.
 *
 * @param side - the lung
 * @returns three lobes on the right, two on the left
 * @throws RangeError for a word that is not a side
 * @example
 * ```ts
 * lobesOf("left"); // => ["left-upper","left-lower"]
 * lobesOf().length; // => 5
 * ```
 */
export function lobesOf(side?: LungSide): readonly LobeName[] {
  if (side === undefined) return [...lobes];
  requireWord("list lobes", "the side", side, lungSides);
  return side === "right" ? lobes.slice(0, 3) : lobes.slice(3);
}
