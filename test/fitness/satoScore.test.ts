import { describe, expect, it } from "vitest";
import { type SatoFacts, satoScore } from "../../src/fitness/satoScore.ts";

const none: Required<SatoFacts> = {
  earlierExacerbation: false,
  moreThanWedge: false,
  usualInterstitialPneumonia: false,
  male: false,
  steroids: false,
  raisedKl6: false,
  lowVitalCapacity: false,
};

describe("satoScore", () => {
  it.each([
    ["earlierExacerbation", 5],
    ["moreThanWedge", 4],
    ["usualInterstitialPneumonia", 4],
    ["male", 3],
    ["steroids", 3],
    ["raisedKl6", 2],
    ["lowVitalCapacity", 1],
  ] as const)("gives %s %i points", (item, points) => {
    const known = { least: points, most: points };
    expect(satoScore({ ...none, [item]: true })).toStrictEqual({ points: known, missing: [] });
    expect(satoScore({ ...none, [item]: undefined })).toStrictEqual({
      points: { least: 0, most: points },
      missing: [item],
    });
  });

  it("goes from 0 to 22", () => {
    expect(satoScore({}).points).toStrictEqual({ least: 0, most: 22 });
    expect(satoScore({}).missing).toHaveLength(7);
    expect(satoScore(none).points).toStrictEqual({ least: 0, most: 0 });
  });

  it("refuses what is no record of facts", () => {
    expect(() => satoScore(null as never)).toThrow(
      "Cannot score interstitial lung disease: the facts must be an object with named fields, got null",
    );
  });
});
