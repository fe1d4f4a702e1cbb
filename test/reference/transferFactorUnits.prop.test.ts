import fc from "fast-check";
import { expect, it } from "vitest";
import { kcoGli2017 } from "../../src/reference/kcoGli2017.ts";
import { kcoGli2017Traditional } from "../../src/reference/kcoGli2017Traditional.ts";
import { percentOfPredicted } from "../../src/reference/percentOfPredicted.ts";
import { predicted } from "../../src/reference/predicted.ts";
import { tlcoGli2017 } from "../../src/reference/tlcoGli2017.ts";
import { tlcoGli2017Traditional } from "../../src/reference/tlcoGli2017Traditional.ts";
import { toSiTransferFactor, toTraditionalTransferFactor } from "../../src/reference/transferFactorUnits.ts";
import { zScore } from "../../src/reference/zScore.ts";
import { mmolPerMinPerKPa, traditionalPerSi } from "../../src/units/gasTransfer.ts";

const person = fc.record({
  sex: fc.constantFrom("male" as const, "female" as const),
  ageYears: fc.double({ min: 5, max: 85, noNaN: true }),
  heightCm: fc.double({ min: 80, max: 220, noNaN: true }),
});

it("percent and z-score do not depend on the unit", () => {
  fc.assert(
    fc.property(person, fc.double({ min: 1, max: 20, noNaN: true }), (who, value) => {
      const measured = mmolPerMinPerKPa(value);
      const converted = toTraditionalTransferFactor(measured);
      const percent = percentOfPredicted(tlcoGli2017, who, measured);
      expect(Math.abs(percentOfPredicted(tlcoGli2017Traditional, who, converted) / percent - 1)).toBeLessThan(2e-6);
      const z = zScore(tlcoGli2017, who, measured);
      expect(Math.abs(zScore(tlcoGli2017Traditional, who, converted) - z)).toBeLessThan(1e-4);
      expect(toSiTransferFactor(converted)).toBeCloseTo(measured, 12);
    }),
  );
});

it("the equations themselves imply 2.987, for the coefficient too", () => {
  fc.assert(
    fc.property(person, (who) => {
      expect(predicted(tlcoGli2017Traditional, who) / predicted(tlcoGli2017, who)).toBeCloseTo(traditionalPerSi, 5);
      expect(predicted(kcoGli2017Traditional, who) / predicted(kcoGli2017, who)).toBeCloseTo(traditionalPerSi, 5);
    }),
  );
});
