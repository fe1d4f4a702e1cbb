import type { Extent } from "./extent.ts";

/** The range from the least to the most of several ranges, of which there has to be one. */
export function hull(extents: readonly Extent[]): Extent {
  return {
    least: Math.min(...extents.map(({ least }) => least)),
    most: Math.max(...extents.map(({ most }) => most)),
  };
}
