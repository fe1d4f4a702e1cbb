import { describe, it } from "vitest";
import { bed } from "../../src/radiotherapy/bed.ts";
import { bedAtLeast } from "../../src/radiotherapy/bedAtLeast.ts";
import { dosePerFractionFor } from "../../src/radiotherapy/dosePerFractionFor.ts";
import { fractionsFor } from "../../src/radiotherapy/fractionsFor.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { statedBed } from "../../src/radiotherapy/statedBed.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";

const ten = alphaBeta(10);
const three = alphaBeta(3);
const isocenter = bed(schedule(4, gray(12), "isocenter"), ten);
const unnamed = bed(schedule(4, gray(12)), ten);

describe("a comparison with a bound", () => {
  it("is of one ratio and one point", () => {
    bedAtLeast(isocenter, statedBed(100, ten, "isocenter"));
    bedAtLeast(unnamed, statedBed(100, ten));
    // @ts-expect-error a bound for another point
    bedAtLeast(isocenter, statedBed(100, ten, "target-edge"));
    // @ts-expect-error a dose whose point was not named is not at the isocenter
    bedAtLeast(unnamed, statedBed(100, ten, "isocenter"));
    // @ts-expect-error a bound whose point was not named is not for the isocenter
    bedAtLeast(isocenter, statedBed(100, ten));
    // @ts-expect-error a bound of another ratio
    bedAtLeast(isocenter, statedBed(100, three, "isocenter"));
    // @ts-expect-error a plain bound
    bedAtLeast(isocenter, 100);
  });
});

describe("the inverses", () => {
  it("need the ratio of the dose", () => {
    dosePerFractionFor(isocenter, 3, ten);
    fractionsFor(isocenter, gray(18), ten);
    // @ts-expect-error a BED10 is turned back with 10
    dosePerFractionFor(isocenter, 3, three);
    // @ts-expect-error a BED10 is turned back with 10
    fractionsFor(isocenter, gray(18), three);
  });
});
