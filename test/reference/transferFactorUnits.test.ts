import { expect, it } from "vitest";
import {
  toSiTransferFactor,
  toTraditionalTransferFactor,
  traditionalPerSi,
} from "../../src/reference/transferFactorUnits.ts";
import { mlPerMinPerMmHg, mmolPerMinPerKPa } from "../../src/units/gasTransfer.ts";

it("converts by 2.987 either way", () => {
  expect(traditionalPerSi).toBe(2.987);
  expect(toTraditionalTransferFactor(mmolPerMinPerKPa(10))).toBeCloseTo(29.87, 12);
  expect(toSiTransferFactor(mlPerMinPerMmHg(29.87))).toBeCloseTo(10, 12);
  expect(toTraditionalTransferFactor(mmolPerMinPerKPa(0))).toBe(0);
  expect(toSiTransferFactor(mlPerMinPerMmHg(200))).toBeCloseTo(200 / 2.987, 12);
});

it.each([-0.1, 200.1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %f", (value) => {
  const message = `Cannot convert transfer factor: the value must be a number from 0 to 200, got ${value}`;
  expect(() => toTraditionalTransferFactor(value as never)).toThrow(new RangeError(message));
  expect(() => toSiTransferFactor(value as never)).toThrow(new RangeError(message));
});
