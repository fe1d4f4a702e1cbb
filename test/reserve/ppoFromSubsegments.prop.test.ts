import fc from "fast-check";
import { expect, it } from "vitest";
import { ppoFromSubsegments } from "../../src/reserve/ppoFromSubsegments.ts";
import { subsegmentCount } from "../../src/units/proportion.ts";
import { value } from "./lungs.ts";

const region = fc.integer({ min: 0, max: 42 }).chain((resected) =>
  fc.integer({ min: 0, max: Math.min(resected, 41) }).map((obstructed) => ({
    resected: subsegmentCount(resected),
    obstructed: subsegmentCount(obstructed),
  })),
);

it("follows the printed formula and stays between zero and the value before", () => {
  fc.assert(
    fc.property(value, region, (pre, { resected, obstructed }) => {
      const ppo = ppoFromSubsegments(pre, resected, { obstructed });
      const printed = pre * (1 - (resected - obstructed) / (42 - obstructed));
      expect(Math.abs(ppo - printed)).toBeLessThanOrEqual(1e-12 * pre);
      expect(ppo).toBeGreaterThanOrEqual(0);
      expect(ppo).toBeLessThanOrEqual(pre);
    }),
  );
});

it("never rises when more is resected, never falls when more of it is obstructed", () => {
  fc.assert(
    fc.property(value, region, (pre, { resected, obstructed }) => {
      const ppo = ppoFromSubsegments(pre, resected, { obstructed });
      if (resected < 42) {
        const more = ppoFromSubsegments(pre, subsegmentCount(resected + 1), { obstructed });
        expect(more).toBeLessThanOrEqual(ppo);
      }
      if (obstructed < Math.min(resected, 41)) {
        const better = ppoFromSubsegments(pre, resected, { obstructed: subsegmentCount(obstructed + 1) });
        expect(better).toBeGreaterThanOrEqual(ppo);
      }
    }),
  );
});
