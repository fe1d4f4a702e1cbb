import { describe, expect, it } from "vitest";
import { bedWithProtraction } from "../../src/radiotherapy/bedWithProtraction.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";
import { refused } from "./refusals.ts";

describe("bedWithProtraction", () => {
  it("shrinks the quadratic term alone", () => {
    const at = (deliveryMinutes: number) =>
      bedWithProtraction(schedule(3, gray(18)), alphaBeta(10), { deliveryMinutes, halfTimeMinutes: 30 });
    expect(at(0)).toBeCloseTo(151.2, 9);
    expect(at(30)).toBeCloseTo(54 + 97.2 * 0.8040211, 4);
  });

  it("refuses impossible input", () => {
    refused(
      () => bedWithProtraction(schedule(3, gray(18)), alphaBeta(10), undefined as never),
      "Cannot compute protraction: the repair must be an object with named fields, got undefined",
    );
  });
});
