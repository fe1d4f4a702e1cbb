import { describe, expect, it } from "vitest";
import { fitsInto, volumeHeld, volumeWithMargin } from "../../src/resection/volumeHeld.ts";

const fiveLiters = { least: 5000, most: 5000 };
const two = { least: 2, most: 2 };
const ten = { least: 10, most: 10 };

describe("what units of a lobe hold", () => {
  it("is their part of the lobe's share: two of five of 26.5 % of 5 L are 530 mL", () => {
    expect(volumeHeld("right-lower", two, fiveLiters).least).toBeCloseTo(530, 9);
  });

  it("lies between the smallest and the largest segments where the lobe is not known", () => {
    const { least, most } = volumeHeld(undefined, two, fiveLiters);
    // Left upper: 23.1 % over five; right upper: 17.9 % over three.
    expect(least).toBeCloseTo((5000 * 2 * 0.231) / 5, 9);
    expect(most).toBeCloseTo((5000 * 2 * 0.179) / 3, 9);
  });
});

describe("a lesion with its margin", () => {
  it("is a sphere: 20 mm and 10 mm all round are 33.5 mL", () => {
    expect(volumeWithMargin(20, ten).least).toBeCloseTo(33.51, 3);
  });

  it.each([
    [[34, 40], true],
    [[30, 33], false],
    [[30, 40], ["lungs.totalVolumeMl"]],
  ])("of 33.5 mL fits into %j mL: %j", ([least, most], answer) => {
    expect(fitsInto(20, ten, { least: least as number, most: most as number })).toEqual(answer);
  });

  it("is for the surgeon to judge where the volume is measured and the margin is a range", () => {
    expect(fitsInto(20, { least: 5, most: 10 }, { least: 30, most: 30 })).toEqual([
      "plan.surgeonStatement.completeResection",
    ]);
  });
});
