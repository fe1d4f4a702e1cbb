import { describe, expect, it } from "vitest";
import { incompleteRepairFactor } from "../../src/radiotherapy/incompleteRepairFactor.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const opening = "Cannot compute incomplete repair:";

describe("incompleteRepairFactor", () => {
  it("equals the closed form", () => {
    const phi = 2 ** (-4 / 1.5);
    const closed = (2 / 3) * (phi / (1 - phi)) * (3 - (1 - phi ** 3) / (1 - phi));
    expect(incompleteRepairFactor(3, 4, 1.5)).toBeCloseTo(closed, 12);
    expect(incompleteRepairFactor(2, 6, 1.5)).toBe(0.0625);
  });

  it("is 0 for one fraction and m - 1 without any repair, where the closed form divides by zero", () => {
    expect(incompleteRepairFactor(1, 6, 1.5)).toBe(0);
    expect(incompleteRepairFactor(4, 0, 1.5)).toBe(3);
  });

  it("refuses impossible input", () => {
    refusesNoNumbers(
      (v) => incompleteRepairFactor(v, 6, 1.5),
      `${opening} the fractions per day must be a whole number from 1 to 24`,
    );
    for (const v of [0, 25, 1.5])
      refused(
        () => incompleteRepairFactor(v, 6, 1.5),
        `${opening} the fractions per day must be a whole number from 1 to 24, got ${v}`,
      );
    expect(incompleteRepairFactor(24, 0, 1)).toBe(23);
    refusesNoNumbers(
      (v) => incompleteRepairFactor(2, v, 1.5),
      `${opening} the interval must be a number of at least 0`,
    );
    refused(() => incompleteRepairFactor(2, -1, 1.5), `${opening} the interval must be a number of at least 0, got -1`);
    refusesNoNumbers(
      (v) => incompleteRepairFactor(2, 6, v),
      `${opening} the half-time of repair must be a number above 0`,
    );
    refused(
      () => incompleteRepairFactor(2, 6, 0),
      `${opening} the half-time of repair must be a number above 0, got 0`,
    );
  });
});
