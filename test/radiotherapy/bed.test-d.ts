import { describe, expectTypeOf, it } from "vitest";
import type { Bed } from "../../src/radiotherapy/bed.ts";
import { bed } from "../../src/radiotherapy/bed.ts";
import { type Eqd2, eqd2 } from "../../src/radiotherapy/eqd2.ts";
import type { Schedule } from "../../src/radiotherapy/schedule.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import type { AlphaBeta, Gray } from "../../src/units/dose.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";

const course = schedule(3, gray(18));
const ten = alphaBeta(10);
const three = alphaBeta(3);
const bedTen = bed(course, ten);
const bedThree = bed(course, three);
declare function wantsThree(dose: Bed<3>): void;
declare function wantsMaximum(dose: Bed<10, "target-maximum">): void;
declare function wantsEqd2(dose: Eqd2<10>): void;
declare function wantsBed(dose: Bed<10>): void;
declare function wantsGray(dose: Gray): void;

describe("a biologically effective dose", () => {
  it("carries ratio and point", () => {
    expectTypeOf(bedTen).toEqualTypeOf<Bed<10>>();
    expectTypeOf(bed(schedule(4, gray(12), "isocenter"), ten)).toEqualTypeOf<Bed<10, "isocenter">>();
    const anyPoint: Bed<10> = bed(schedule(4, gray(12), "isocenter"), ten);
    void anyPoint;
  });

  it("is of one ratio", () => {
    wantsThree(bedThree);
    // @ts-expect-error a dose worked out with 10 is not one worked out with 3
    wantsThree(bedTen);
    // @ts-expect-error nor can it be assigned
    const assigned: Bed<3> = bedTen;
    // @ts-expect-error nor does the wanted type change the ratio on the way
    const contextual: Bed<3> = bed(course, alphaBeta(10));
    // @ts-expect-error a ratio known only at run time is not 10
    const wide: Bed<10> = bed(course, alphaBeta(Number("10")));
    // @ts-expect-error and 10 is not "10 or 3"
    const either: Bed<10 | 3> = bedTen;
    void [assigned, contextual, wide, either];
  });

  it("is neither EQD2 nor physical dose nor a plain number", () => {
    // @ts-expect-error BED for EQD2
    wantsEqd2(bedTen);
    // @ts-expect-error EQD2 for BED
    wantsBed(eqd2(course, ten));
    // @ts-expect-error BED for physical dose
    wantsGray(bedTen);
    // @ts-expect-error physical dose for BED
    wantsBed(gray(54));
    // @ts-expect-error EQD2 for physical dose
    wantsGray(eqd2(course, ten));
    // @ts-expect-error physical dose for EQD2
    wantsEqd2(gray(54));
    // @ts-expect-error a plain number has no ratio
    wantsBed(151.2);
    // @ts-expect-error assigned as well as passed
    const assigned: Eqd2<10> = bedTen;
    void assigned;
  });

  it("is stated at one point", () => {
    wantsMaximum(bed(schedule(4, gray(15), "target-maximum"), ten));
    // @ts-expect-error isocenter for maximum
    wantsMaximum(bed(schedule(4, gray(12), "isocenter"), ten));
    // @ts-expect-error edge for maximum
    wantsMaximum(bed(schedule(4, gray(12), "target-edge"), ten));
    // @ts-expect-error a point that is not named is not the maximum
    wantsMaximum(bedTen);
    // @ts-expect-error assigned as well as passed
    const assigned: Bed<10, "target-maximum"> = bed(schedule(4, gray(12), "isocenter"), ten);
    // @ts-expect-error nor is a point inferred from what is wanted
    const contextual: Bed<10, "target-maximum"> = bed({ fractions: 4, dosePerFraction: gray(12) }, ten);
    void [assigned, contextual];
  });

  it("needs units and a ratio", () => {
    // @ts-expect-error there is no default ratio
    bed(course);
    // @ts-expect-error a plain 10 is no ratio
    bed(course, 10);
    // @ts-expect-error a plain 18 is no dose
    schedule(3, 18);
    // @ts-expect-error a BED is no dose per fraction
    schedule(3, bedTen);
    // @ts-expect-error a dose is no ratio
    bed(course, gray(10));
    expectTypeOf<AlphaBeta<10>>().not.toExtend<AlphaBeta<3>>();
    expectTypeOf<Schedule<"isocenter">>().not.toExtend<Schedule<"target-edge">>();
  });
});
