import { describe, expect, it } from "vitest";
import { ppoFromSubsegments } from "../../src/reserve/ppoFromSubsegments.ts";
import { percentPredicted, type SubsegmentCount, subsegmentCount } from "../../src/units/proportion.ts";
import { liters } from "../../src/units/volume.ts";
import { boundFor } from "../internal/boundFor.ts";
import { notMeasured } from "./measured.ts";

describe("ppoFromSubsegments", () => {
  it("leaves 50 % of 70 % after a right lower lobectomy: twelve of forty-two", () => {
    expect(ppoFromSubsegments(percentPredicted(70), subsegmentCount(12))).toBe(50);
  });

  it.each([
    ["right upper", 6, 14.3],
    ["right middle", 4, 9.5],
    ["right lower", 12, 28.6],
    ["left upper", 10, 23.8],
    ["left lower", 10, 23.8],
    ["right lung", 22, 52.4],
  ])("costs the printed share for the %s: %d subsegments", (_region, resected, lost) => {
    expect(100 - ppoFromSubsegments(percentPredicted(100), subsegmentCount(resected))).toBeCloseTo(lost, 1);
  });

  it("takes obstructed subsegments out of both counts", () => {
    const ppo = ppoFromSubsegments(liters(2.2), subsegmentCount(10), { obstructed: subsegmentCount(4) });
    expect(ppo).toBeCloseTo(1.852632, 6);
    expect(ppoFromSubsegments(liters(2.2), subsegmentCount(10), { obstructed: subsegmentCount(10) })).toBe(2.2);
    const last = { obstructed: subsegmentCount(41) };
    expect(ppoFromSubsegments(liters(2.2), subsegmentCount(41), last)).toBe(2.2);
    expect(ppoFromSubsegments(liters(2.2), subsegmentCount(42), last)).toBe(0);
  });

  it("gives the value back exactly when nothing goes, zero when all does", () => {
    expect(ppoFromSubsegments(liters(2.37), subsegmentCount(0))).toBe(2.37);
    expect(ppoFromSubsegments(liters(2.37), subsegmentCount(42))).toBe(0);
  });

  it("takes options without the count, or with null in it, as none obstructed", () => {
    expect(ppoFromSubsegments(percentPredicted(70), subsegmentCount(12), {})).toBe(50);
    expect(ppoFromSubsegments(percentPredicted(70), subsegmentCount(12), { obstructed: null as never })).toBe(50);
  });
});

describe("ppoFromSubsegments refuses", () => {
  const refusal = (rest: string) => new RangeError(`Cannot predict postoperative function: ${rest}`);

  it.each(notMeasured)("%o as a value", (value, shown) => {
    expect(() => ppoFromSubsegments(value as never, subsegmentCount(12))).toThrow(
      refusal(boundFor(value, `the preoperative value must be a number of at least 0, got ${shown}`)),
    );
  });

  it.each([...notMeasured, [43, "43"] as const, [0.5, "0.5"] as const])(
    "%o as the subsegments resected",
    (count, shown) => {
      expect(() => ppoFromSubsegments(liters(2), count as SubsegmentCount)).toThrow(
        refusal(`the subsegments resected must be a whole number from 0 to 42, got ${shown}`),
      );
    },
  );

  it.each([
    [12, -1, "from 0 to 12, got -1"],
    [12, 2.5, "from 0 to 12, got 2.5"],
    [12, "4", 'from 0 to 12, got "4"'],
    [12, 13, "from 0 to 12, got 13"],
    [0, 1, "from 0 to 0, got 1"],
    [42, 42, "from 0 to 41, got 42"],
  ])("of %d resected %o obstructed", (resected, obstructed, rest) => {
    const options = { obstructed: obstructed as SubsegmentCount };
    expect(() => ppoFromSubsegments(liters(2), subsegmentCount(resected), options)).toThrow(
      refusal(`the obstructed subsegments must be a whole number ${rest}`),
    );
  });
});

it("refuses an option of another name", () => {
  expect(() => ppoFromSubsegments(liters(2), subsegmentCount(3), { obstruct: 4 } as never)).toThrow(
    /: the name of an option must be one of obstructed, got "obstruct"$/,
  );
});
