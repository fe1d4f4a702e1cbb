import { requireWord } from "../internal/guards.ts";

/** The five lobes. */
export type LobeName = "right-upper" | "right-middle" | "right-lower" | "left-upper" | "left-lower";

/** The two lungs. */
export type LungSide = "right" | "left";

/**
 * Names the lung a lobe belongs to.
 *
 * @param lobe - the lobe
 * @returns the side
 * @throws RangeError for a word that is not a lobe
 * @example
 * ```ts
 * sideOfLobe("left-lower"); // => "left"
 * ```
 */
export function sideOfLobe(lobe: LobeName): LungSide {
  requireWord("name the side", "the lobe", lobe, [...lobesOf("right"), ...lobesOf("left")]);
  return lobe === "left-upper" || lobe === "left-lower" ? "left" : "right";
}

/**
 * Lists the lobes of a lung from apex to base.
 *
 * @param side - the lung
 * @returns three lobes on the right, two on the left
 * @throws RangeError for a word that is not a side
 * @example
 * ```ts
 * lobesOf("left"); // => ["left-upper","left-lower"]
 * ```
 */
export function lobesOf(side: LungSide): readonly LobeName[] {
  requireWord("list lobes", "the side", side, ["right", "left"]);
  return side === "left" ? ["left-upper", "left-lower"] : ["right-upper", "right-middle", "right-lower"];
}
