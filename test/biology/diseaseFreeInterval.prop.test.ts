import fc from "fast-check";
import { expect, it } from "vitest";
import { diseaseFreeInterval } from "../../src/biology/diseaseFreeInterval.ts";
import { partial } from "./dates.ts";

it("is never negative and its range is never the wrong way round", () => {
  fc.assert(
    fc.property(partial, partial, (primaryTreatedOn, lungMetastasisDetectedOn) => {
      const interval = diseaseFreeInterval({ primaryTreatedOn, lungMetastasisDetectedOn }, "detection");
      if (interval.state !== "counted") throw new Error("both dates are there");
      expect(interval.months.least).toBeGreaterThanOrEqual(0);
      expect(interval.months.most).toBeGreaterThanOrEqual(interval.months.least);
    }),
  );
});
