import { describe, expectTypeOf, it } from "vitest";
import { type Bed, bed } from "../../src/radiotherapy/bed.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { sumBed } from "../../src/radiotherapy/sumBed.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";

const course = schedule(3, gray(18));
const ten = alphaBeta(10);
const isocenter = bed(schedule(4, gray(12), "isocenter"), ten);
const maximum = bed(schedule(4, gray(15), "target-maximum"), ten);

describe("the sum of courses", () => {
  it("keeps ratio and point", () => {
    expectTypeOf(sumBed([bed(course, ten), bed(course, ten)])).toEqualTypeOf<Bed<10>>();
    expectTypeOf(sumBed([isocenter, isocenter])).toEqualTypeOf<Bed<10, "isocenter">>();
  });

  it("is of one ratio", () => {
    // @ts-expect-error 10 and 3 do not add
    sumBed([bed(course, ten), bed(course, alphaBeta(3))]);
    // @ts-expect-error nor the other way round
    sumBed([bed(course, alphaBeta(3)), bed(course, ten)]);
  });

  it("is a dose only from here: a bare plus cannot be stopped, and its result is a plain number", () => {
    const plain = bed(course, ten) + bed(course, alphaBeta(3));
    expectTypeOf(plain).toEqualTypeOf<number>();
    // @ts-expect-error a plain number is no BED
    sumBed([plain]);
  });

  it("is at one point", () => {
    // @ts-expect-error a dose at the isocenter and one at the maximum do not add
    sumBed([isocenter, maximum]);
    // @ts-expect-error the sum of doses at points that are not named is at no named point
    const named: Bed<10, "isocenter"> = sumBed([bed(course, ten)]);
    void named;
  });

  it("adds nothing but BED", () => {
    // @ts-expect-error physical doses do not add across fraction sizes
    sumBed([gray(54), gray(48)]);
  });
});
