import { expect, it } from "vitest";
import { toSiTransferFactor, toTraditionalTransferFactor } from "../../src/reference/transferFactorUnits.ts";
import { mlPerMinPerMmHg, mmolPerMinPerKPa, traditionalPerSi } from "../../src/units/gasTransfer.ts";

it("converts by 2.987 either way", () => {
  expect(traditionalPerSi).toBe(2.987);
  expect(toTraditionalTransferFactor(mmolPerMinPerKPa(10))).toBeCloseTo(29.87, 12);
  expect(toSiTransferFactor(mlPerMinPerMmHg(29.87))).toBeCloseTo(10, 12);
  expect(toTraditionalTransferFactor(mmolPerMinPerKPa(0))).toBe(0);
  expect(toSiTransferFactor(mlPerMinPerMmHg(120))).toBeCloseTo(120 / 2.987, 12);
});

it.each([-0.1, 200.1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %f", (value) => {
  const message = (most: number) =>
    new RangeError(`Cannot convert transfer factor: the value must be a number from 0 to ${most}, got ${value}`);
  expect(() => toTraditionalTransferFactor(value as never)).toThrow(message(40));
  expect(() => toSiTransferFactor(value as never)).toThrow(message(120));
});
