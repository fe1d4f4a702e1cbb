import fc from "fast-check";
import { expect, it } from "vitest";
import { segmentsOf, segmentUnits } from "../../src/anatomy/segment.ts";

const some = fc.subarray([...segmentsOf()]);

it("counts a set and its complement to nineteen", () => {
  fc.assert(
    fc.property(some, (those) => {
      const others = segmentsOf().filter((name) => !those.includes(name));
      expect(segmentUnits(those) + segmentUnits(others)).toBe(19);
    }),
  );
});

it("counts a union by what is in either less what is in both, in whatever order and however often named", () => {
  fc.assert(
    fc.property(some, some, (a, b) => {
      const both = a.filter((name) => b.includes(name));
      expect(segmentUnits([...a, ...b])).toBe(segmentUnits(a) + segmentUnits(b) - segmentUnits(both));
      expect(segmentUnits([...b, ...a, ...b])).toBe(segmentUnits([...a, ...b]));
    }),
  );
});
