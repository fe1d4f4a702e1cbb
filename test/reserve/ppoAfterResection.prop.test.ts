import fc from "fast-check";
import { expect, it } from "vitest";
import { type SegmentName, segmentUnits } from "../../src/anatomy/segment.ts";
import { ppoAfterResection } from "../../src/reserve/ppoAfterResection.ts";
import { ppoFunction } from "../../src/reserve/ppoFunction.ts";
import { segmentCount } from "../../src/units/proportion.ts";
import { someSegments, value } from "./lungs.ts";

/** What works, what is obstructed, what is gone and what an operation takes of what is there. */
const lungs = fc
  .tuple(someSegments, someSegments, someSegments)
  .map(([obstructed, absent, wanted]) => ({
    obstructed,
    absent,
    resected: wanted.filter((name) => !absent.includes(name)),
  }))
  .filter(({ obstructed, absent }) => segmentUnits([...obstructed, ...absent]) < 19);

const without = (names: readonly SegmentName[], taken: readonly SegmentName[]) =>
  names.filter((name) => !taken.includes(name));

it("equals the count of what functions and goes over what functions", () => {
  fc.assert(
    fc.property(value, lungs, (pre, { obstructed, absent, resected }) => {
      const functioning = segmentCount(19 - segmentUnits([...obstructed, ...absent]));
      const removed = segmentCount(segmentUnits(without(resected, obstructed)));
      const ppo = ppoAfterResection(pre, resected, { obstructed, absent });
      expect(ppo).toBe(ppoFunction(pre, removed, { functioning }));
      expect(ppo).toBeLessThanOrEqual(pre);
    }),
  );
});

it("costs nothing to remove what is obstructed, alone or with the rest", () => {
  fc.assert(
    fc.property(value, lungs, (pre, { obstructed, absent, resected }) => {
      const there = without(obstructed, absent);
      expect(ppoAfterResection(pre, there, { obstructed, absent })).toBe(pre);
      const ppo = ppoAfterResection(pre, resected, { obstructed, absent });
      expect(ppoAfterResection(pre, [...resected, ...there], { obstructed, absent })).toBe(ppo);
    }),
  );
});

it("never rises when more is removed", () => {
  fc.assert(
    fc.property(value, lungs, someSegments, (pre, { obstructed, absent, resected }, more) => {
      const further = without(more, absent);
      const ppo = ppoAfterResection(pre, resected, { obstructed, absent });
      expect(ppoAfterResection(pre, [...resected, ...further], { obstructed, absent })).toBeLessThanOrEqual(ppo);
    }),
  );
});

it("comes to the same in two operations as in one, when the second starts from what remains", () => {
  fc.assert(
    fc.property(value, lungs, fc.nat(18), (pre, { obstructed, absent, resected }, cut) => {
      const [first, second] = [resected.slice(0, cut), resected.slice(cut)];
      const gone = [...absent, ...first];
      fc.pre(segmentUnits([...obstructed, ...gone]) < 19);
      const between = ppoAfterResection(pre, first, { obstructed, absent });
      const staged = ppoAfterResection(between, second, { obstructed, absent: gone });
      const single = ppoAfterResection(pre, resected, { obstructed, absent });
      expect(Math.abs(staged - single)).toBeLessThanOrEqual(1e-12 * pre);
    }),
  );
});

it("does not depend on the order of names", () => {
  fc.assert(
    fc.property(value, lungs, (pre, { obstructed, absent, resected }) => {
      const ppo = ppoAfterResection(pre, resected, { obstructed, absent });
      const turned = { obstructed: obstructed.toReversed(), absent: absent.toReversed() };
      expect(ppoAfterResection(pre, resected.toReversed(), turned)).toBe(ppo);
    }),
  );
});
