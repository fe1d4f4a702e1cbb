/** How what a plan takes is known: segments counted, wedges by geometry, CT volumes, perfusion, or lobar volumes. */
export type CostMethod = "segments" | "geometry" | "measured-volume" | "perfusion" | "lobar-volumes";
