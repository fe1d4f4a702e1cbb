import { describe, expect, it } from "vitest";
import { type LobeName, lobesOf, sideOfLobe } from "../../src/anatomy/lobe.ts";

const everyLobe = "one of right-upper, right-middle, right-lower, left-upper, left-lower";

describe("sideOfLobe", () => {
  it.each([
    ["right-upper", "right"],
    ["right-middle", "right"],
    ["right-lower", "right"],
    ["left-upper", "left"],
    ["left-lower", "left"],
  ] as const)("puts %s on the %s", (lobe, side) => {
    expect(sideOfLobe(lobe)).toBe(side);
  });

  it.each([
    ["left-middle", '"left-middle"'],
    ["left", '"left"'],
    [undefined, "undefined"],
    [null, "null"],
    [3, "3"],
  ])("refuses %o, and does not take it for the right", (lobe, shown) => {
    expect(() => sideOfLobe(lobe as LobeName)).toThrow(
      new RangeError(`Cannot name the side: the lobe must be ${everyLobe}, got ${shown}`),
    );
  });
});

describe("lobesOf", () => {
  it("lists three on the right and two on the left, from apex to base", () => {
    expect(lobesOf("right")).toEqual(["right-upper", "right-middle", "right-lower"]);
    expect(lobesOf("left")).toEqual(["left-upper", "left-lower"]);
  });

  it("lists all five without a side", () => {
    expect(lobesOf()).toEqual([...lobesOf("right"), ...lobesOf("left")]);
  });

  it("lists lobes of that side only", () => {
    for (const side of ["right", "left"] as const)
      for (const lobe of lobesOf(side)) expect(sideOfLobe(lobe)).toBe(side);
  });

  it.each([
    ["both", '"both"'],
    [null, "null"],
  ])("refuses %o", (side, shown) => {
    expect(() => lobesOf(side as "left")).toThrow(
      new RangeError(`Cannot list lobes: the side must be one of right, left, got ${shown}`),
    );
  });
});
