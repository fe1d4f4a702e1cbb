import { expect, it } from "vitest";
import { compareWithThreshold } from "../../src/evidence/threshold.ts";
import { deGraaf2010 } from "../../src/liver/deGraaf2010.ts";

it("puts 2.5 below the threshold (BL-019)", () => {
  expect(compareWithThreshold(2.5, deGraaf2010).verdict).toBe("unmet");
  expect(compareWithThreshold(2.69, deGraaf2010)).toMatchObject({ verdict: "met", atBoundary: true });
});
