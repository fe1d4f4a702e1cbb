import fc from "fast-check";
import { type SegmentName, segmentsOf } from "../../src/anatomy/segment.ts";
import {
  type PercentPredicted,
  percentPredicted,
  type SegmentCount,
  segmentCount,
} from "../../src/units/proportion.ts";

/** A measured value as laboratories print it. */
export const value: fc.Arbitrary<PercentPredicted> = fc
  .double({ min: 0, max: 300, noNaN: true, noDefaultInfinity: true })
  .filter((number) => number === 0 || number > 1e-6)
  .map((number) => percentPredicted(number));

/** How many segments function and how many of those are removed. */
export const counts: fc.Arbitrary<{ functioning: SegmentCount; removed: SegmentCount }> = fc
  .integer({ min: 1, max: 19 })
  .chain((functioning) =>
    fc.integer({ min: 0, max: functioning }).map((removed) => ({
      functioning: segmentCount(functioning),
      removed: segmentCount(removed),
    })),
  );

/** Some of the eighteen, in any order. */
export const someSegments: fc.Arbitrary<SegmentName[]> = fc.shuffledSubarray([...segmentsOf()]);
