import { describe, it } from "vitest";
import { bed } from "../../src/radiotherapy/bed.ts";
import { compareWithTcd90 } from "../../src/radiotherapy/guckenberger2016.ts";
import { localControlGuckenberger2009, localRecurrenceOnishi } from "../../src/radiotherapy/hundredGray.ts";
import { controlByOhri2012 } from "../../src/radiotherapy/ohri2012.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { compareWithSenthi2013 } from "../../src/radiotherapy/senthi2013.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";
import { centimeters } from "../../src/units/length.ts";

const ten = alphaBeta(10);
const isocenter = bed(schedule(4, gray(12), "isocenter"), ten);

describe("what is compared with a published dose", () => {
  it("is stated where the publication states it", () => {
    // @ts-expect-error the dose for 90 % control is that of the maximum
    compareWithTcd90(isocenter, "metastasis");
    // @ts-expect-error the Japanese series state the isocenter
    localRecurrenceOnishi(bed(schedule(4, gray(12), "target-edge"), ten), "onishi-2004");
    // @ts-expect-error the clinical target volume is none of the named points
    localControlGuckenberger2009(isocenter);
    // @ts-expect-error the control model needs the edge of the target
    controlByOhri2012(schedule(4, gray(12), "isocenter"), centimeters(2));
    // @ts-expect-error and not a dose whose point is not named
    controlByOhri2012(schedule(4, gray(12)), centimeters(2));
    // @ts-expect-error nor a diameter in millimeters or without a unit
    controlByOhri2012(schedule(4, gray(12), "target-edge"), 2);
    // @ts-expect-error normal tissue is compared at 3
    compareWithSenthi2013(isocenter);
  });
});
