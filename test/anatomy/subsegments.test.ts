import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { subsegmentTable } from "./subsegments.ts";

/** Nakahara 1985: 6, 4 and 12 on the right, 10 and 10 on the left; the split follows the bronchi a, b and c. */
const split = {
  "right-upper": [2, 2, 2],
  "right-middle": [2, 2],
  "right-lower": [3, 2, 2, 2, 3],
  "left-upper": [3, 3, 2, 2],
  "left-lower": [3, 2, 2, 3],
} as const;

const total = { "right-upper": 6, "right-middle": 4, "right-lower": 12, "left-upper": 10, "left-lower": 10 } as const;

describe("subsegmentTable", () => {
  it.each(Object.keys(split) as (keyof typeof split)[])("splits %s as printed", (lobe) => {
    const counts = segmentsOf(lobe).map((name) => subsegmentTable[name]);
    expect(counts).toEqual(split[lobe]);
    expect(counts.reduce<number>((a, b) => a + b, 0)).toBe(total[lobe]);
  });

  it("recognizes the same eighteen names as the segments", () => {
    expect(Object.keys(subsegmentTable)).toEqual(segmentsOf());
  });
});
