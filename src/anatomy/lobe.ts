/** The five lobes. */
export type LobeName = "right-upper" | "right-middle" | "right-lower" | "left-upper" | "left-lower";

/** The two lungs. */
export type LungSide = "right" | "left";

/**
 * Names the lung a lobe belongs to.
 *
 * @param lobe - the lobe
 * @returns the side
 * @example
 * ```ts
 * sideOfLobe("left-lower"); // => "left"
 * ```
 */
export function sideOfLobe(lobe: LobeName): LungSide {
  return lobe === "left-upper" || lobe === "left-lower" ? "left" : "right";
}

/**
 * Lists the lobes of a lung from apex to base.
 *
 * @param side - the lung
 * @returns three lobes on the right, two on the left
 * @example
 * ```ts
 * lobesOf("left"); // => ["left-upper","left-lower"]
 * ```
 */
export function lobesOf(side: LungSide): readonly LobeName[] {
  return side === "left" ? ["left-upper", "left-lower"] : ["right-upper", "right-middle", "right-lower"];
}
