import fc from "fast-check";
import { expect, it } from "vitest";
import { measuredRemnant } from "../../src/liver/measuredRemnant.ts";
import { resectedFraction } from "../../src/liver/resectedFraction.ts";
import { milliliters } from "../../src/units/volume.ts";

const part = fc.integer({ min: 1, max: 2000 });

it("adds up to 100 with the remnant, whatever tumor lies where", () => {
  fc.assert(
    fc.property(part, part, fc.nat(500), fc.nat(500), (stays, goes, tumorStays, tumorGoes) => {
      const whole = {
        total: milliliters(stays + goes + tumorStays + tumorGoes),
        tumor: milliliters(tumorStays + tumorGoes),
      };
      const { percent } = measuredRemnant({
        ...whole,
        remnant: milliliters(stays + tumorStays),
        tumorInRemnant: milliliters(tumorStays),
      });
      const removed = resectedFraction({
        ...whole,
        resected: milliliters(goes + tumorGoes),
        tumorInResected: milliliters(tumorGoes),
      });
      expect(percent + removed).toBeCloseTo(100, 9);
    }),
  );
});

it("never reads lower once the tumor is taken out of a remnant free of it", () => {
  fc.assert(
    fc.property(part, part, fc.nat(500), (stays, goes, tumor) => {
      const liver = {
        total: milliliters(stays + goes + tumor),
        remnant: milliliters(stays),
        tumorInRemnant: milliliters(0),
      };
      const corrected = measuredRemnant({ ...liver, tumor: milliliters(tumor) }).percent;
      expect(corrected).toBeGreaterThanOrEqual(measuredRemnant({ ...liver, tumor: milliliters(0) }).percent);
    }),
  );
});
