import type { RemnantShare } from "../../src/liver/remnantShare.ts";
import { percent } from "../../src/units/proportion.ts";

/** A standardized remnant by formulas that are not named. */
export const standardized = (share: number): RemnantShare<"standardized"> => ({
  percent: percent(share),
  basis: "standardized",
});

/** A measured remnant. */
export const measured = (share: number): RemnantShare<"measured"> => ({ percent: percent(share), basis: "measured" });
