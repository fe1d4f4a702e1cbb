import { describe, it } from "vitest";
import { type Eqd2, eqd2 } from "../../src/radiotherapy/eqd2.ts";
import { type Eqd, eqdx } from "../../src/radiotherapy/eqdx.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";

const course = schedule(3, gray(18));
const ten = alphaBeta(10);

describe("an equivalent dose", () => {
  it("is of one ratio and one reference dose", () => {
    const two: Eqd2<10> = eqdx(course, ten, 2);
    // @ts-expect-error an EQD2 worked out with 10 is not one worked out with 3
    const three: Eqd2<3> = eqd2(course, ten);
    // @ts-expect-error an equivalent dose in 1.8 Gy fractions is no EQD2
    const other: Eqd2<10> = eqdx(course, ten, 1.8);
    // @ts-expect-error nor the other way round
    const back: Eqd<10, 1.8> = eqd2(course, ten);
    // @ts-expect-error there is no default ratio
    eqd2(course);
    void [two, three, other, back];
  });
});
