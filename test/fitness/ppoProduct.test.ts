import { expect, it } from "vitest";
import { ppoProduct, ppoProductPierce, ppoProductPneumonectomy } from "../../src/fitness/ppoProduct.ts";
import { percentPredicted } from "../../src/units/proportion.ts";
import { inPrint } from "./inPrint.ts";

it("multiplies the two predicted values", () => {
  expect(ppoProduct(percentPredicted(45), percentPredicted(35))).toBe(1575);
});

it("has two thresholds, each below which the risk rose", () => {
  expect([ppoProductPierce, ppoProductPneumonectomy].map(inPrint)).toEqual([
    ">= 1650 percent-predicted-squared, secondary, pierce-1994",
    ">= 1400 percent-predicted-squared, primary, ppo-product-2003",
  ]);
});

it("refuses impossible values", () => {
  expect(() => ppoProduct(-1 as never, percentPredicted(35))).toThrow(
    new RangeError("Cannot multiply predicted values: predicted FEV1 must be a number from 0 to 300, got -1"),
  );
  expect(() => ppoProduct(percentPredicted(35), "35" as never)).toThrow(
    new RangeError('Cannot multiply predicted values: predicted DLCO must be a number from 0 to 300, got "35"'),
  );
});
