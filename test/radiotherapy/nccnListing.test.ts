import { describe, expect, it } from "vitest";
import { nccnListing } from "../../src/radiotherapy/nccnListing.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const of = (n: number, facts: Unchecked = {}) => {
  const { verdict, needs } = nccnListing(n, facts);
  return verdict === "unknown" ? needs : verdict;
};
const small = { peripheral: true, diameterMm: 19.9, chestWallMm: 10.1 };

describe("nccnListing", () => {
  it("keeps each side of each threshold", () => {
    expect(of(1, small)).toBe("met");
    expect(of(1, { ...small, diameterMm: 20 })).toBe("unmet");
    expect(of(1, { ...small, chestWallMm: 10 })).toBe("unmet");
    expect(of(1, { ...small, peripheral: false })).toBe("unmet");
    expect(of(3, { ...small, diameterMm: 80 })).toBe("met");
    expect(of(3, { ...small, chestWallMm: 10 })).toBe("unmet");
    expect(of(3, { ...small, peripheral: false })).toBe("unmet");
    expect([4, 5].map((n) => of(n))).toEqual(["met", "met"]);
    expect([7, 8, 10, 11].map((n) => of(n, { peripheral: false }))).toEqual(["unmet", "met", "met", "unmet"]);
    expect(of(8, { peripheral: true })).toBe("unmet");
    expect([2, 6, 30].map((n) => of(n, small))).toEqual(["unmet", "unmet", "unmet"]);
    expect(nccnListing(4, {}).source.id).toBe("nccn-lung-radiation");
    expect(nccnListing(2, {})).toMatchObject({ needs: [], source: { id: "nccn-lung-radiation" } });
  });

  it("needs what could still decide", () => {
    expect(of(1)).toEqual(["peripheral", "chestWallMm", "diameterMm"]);
    expect(of(1, { diameterMm: null, chestWallMm: null, peripheral: null })).toEqual([
      "peripheral",
      "chestWallMm",
      "diameterMm",
    ]);
    expect(of(1, { diameterMm: 30 })).toBe("unmet");
    expect(of(3, { peripheral: true })).toEqual(["chestWallMm"]);
    expect(of(9)).toEqual(["peripheral"]);
  });

  it("refuses impossible input", () => {
    const opening = "Cannot look up the NCCN table:";
    refusesNoNumbers(
      (v) => nccnListing(v, {}),
      `${opening} the number of fractions must be a whole number of at least 1`,
    );
    refused(() => nccnListing(0, {}), `${opening} the number of fractions must be a whole number of at least 1, got 0`);
    refused(() => nccnListing(1, null as never), `${opening} the facts must be an object with named fields, got null`);
    refusesNoNumbers(
      (v) => nccnListing(1, { diameterMm: v }),
      `${opening} the diameter must be a number from 0 to 400`,
      true,
    );
    refused(
      () => nccnListing(1, { diameterMm: -1 as never }),
      `${opening} the diameter must be a number from 0 to 400, got -1`,
    );
    refusesNoNumbers(
      (v) => nccnListing(1, { chestWallMm: v }),
      `${opening} the distance to the chest wall must be a number from 0 to 400`,
      true,
    );
    refused(
      () => nccnListing(1, { chestWallMm: -1 as never }),
      `${opening} the distance to the chest wall must be a number from 0 to 400, got -1`,
    );
    expect(of(1, { ...small, diameterMm: 0 })).toBe("met");
    expect(of(3, { ...small, chestWallMm: 0 })).toBe("unmet");
  });
});
