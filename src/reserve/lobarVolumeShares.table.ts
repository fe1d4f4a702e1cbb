import type { LobeName } from "../anatomy/lobe.ts";

/**
 * What each lobe holds of the volume of both lungs on supine CT, in percent: the means of 32 healthy people. Counting
 * segments gives 15.8, 10.5, 26.3, 26.3 and 21.1. No source splits a lobe by segments.
 *
 * Source: {@link yamada2020}, Table 3, supine.
 */
export const lobarVolumeShares: Readonly<Record<LobeName, number>> = {
  "right-upper": 17.9,
  "right-middle": 9.3,
  "right-lower": 26.5,
  "left-upper": 23.1,
  "left-lower": 23.2,
};
