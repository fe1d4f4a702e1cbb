import { describe, expectTypeOf, it } from "vitest";
import { type AlphaBeta, alphaBeta, type Gray, gray } from "../../src/units/dose.ts";
import { millimeters } from "../../src/units/length.ts";
import {
  type Percent,
  type PercentPredicted,
  percent,
  percentPredicted,
  type SegmentCount,
  segmentCount,
  subsegmentCount,
} from "../../src/units/proportion.ts";
import type { Quantity, UnitName } from "../../src/units/quantity.ts";
import { liters, milliliters } from "../../src/units/volume.ts";

declare function wantsPercent(value: Percent): void;
declare function wantsSegments(value: SegmentCount): void;
declare function wantsGlobal(value: PercentPredicted<"gli-global-2022">): void;
declare function wantsAnySet(value: PercentPredicted): void;
declare function wantsTen(value: AlphaBeta<10>): void;
declare const global: PercentPredicted<"gli-global-2022">;
declare const older: PercentPredicted<"gli-2012">;
declare const unstated: PercentPredicted;

describe("a quantity", () => {
  it("is a number of one unit of the closed list", () => {
    expectTypeOf(liters(2)).toExtend<number>();
    expectTypeOf(liters(2)).toEqualTypeOf<Quantity<"liter">>();
    // @ts-expect-error lungs are not measured in furlongs
    type Furlong = Quantity<"furlong">;
    expectTypeOf<"furlong">().not.toExtend<UnitName>();
    void (0 as unknown as Furlong);
  });

  it("does not pass where another unit is wanted", () => {
    wantsPercent(percent(40));
    // @ts-expect-error liters for percent
    wantsPercent(liters(2));
    // @ts-expect-error a plain number has no unit
    wantsPercent(40);
    // @ts-expect-error percent of predicted is not a share of a whole
    wantsPercent(percentPredicted(40));
    // @ts-expect-error percent for a count
    wantsSegments(percent(3));
    // @ts-expect-error subsegments of 42 are not segments of 19
    wantsSegments(subsegmentCount(3));
    // @ts-expect-error milliliters assigned to liters
    const volume: Quantity<"liter"> = milliliters(2100);
    // @ts-expect-error a sum of two lengths is a plain number until someone brands it again
    const sum: Quantity<"millimeter"> = millimeters(7) + millimeters(5);
    wantsSegments(segmentCount(3));
    void [volume, sum];
  });

  it("is read from numbers only", () => {
    // @ts-expect-error a numeric string is no number
    liters("2.1");
    // @ts-expect-error nor is nothing
    percent(undefined);
  });
});

describe("percent of predicted", () => {
  it("is of one equation set", () => {
    wantsGlobal(global);
    wantsAnySet(global);
    wantsAnySet(unstated);
    // @ts-expect-error one set for another
    wantsGlobal(older);
    // @ts-expect-error a set that is not named is not this one
    wantsGlobal(unstated);
    // @ts-expect-error assigned as well as passed
    const assigned: PercentPredicted<"gli-2012"> = global;
    // @ts-expect-error a named other set is not taken over from what is wanted
    wantsGlobal(percentPredicted<"gli-2012">(61));
    void assigned;
  });
});

describe("an alpha/beta ratio", () => {
  it("is its own number", () => {
    expectTypeOf(alphaBeta(10)).toEqualTypeOf<AlphaBeta<10>>();
    wantsTen(alphaBeta(10));
    // @ts-expect-error 3 for 10
    wantsTen(alphaBeta(3));
    // @ts-expect-error 10 assigned to 3
    const three: AlphaBeta<3> = alphaBeta(10);
    // @ts-expect-error 3 assigned to 10
    const ten: AlphaBeta<10> = alphaBeta(3);
    // @ts-expect-error 10 is not "10 or 3"
    const either: AlphaBeta<10 | 3> = alphaBeta<10>(10);
    // @ts-expect-error nor is a ratio known only at run time 10
    wantsTen(alphaBeta(Number("10")));
    expectTypeOf<AlphaBeta<10>>().not.toExtend<AlphaBeta<3>>();
    expectTypeOf<AlphaBeta<3>>().not.toExtend<AlphaBeta<10>>();
    void [three, ten, either];
  });

  it("is not a dose", () => {
    // @ts-expect-error a ratio for a dose
    const dose: Gray = alphaBeta(10);
    // @ts-expect-error a dose for a ratio
    wantsTen(gray(10));
    void dose;
  });
});
