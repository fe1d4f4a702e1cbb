import { expect, it } from "vitest";
import { marginAround } from "../../src/resection/marginAround.ts";
import {
  nccnMargin,
  radiusMargin,
  satelliteMargin,
  tenMillimeterMargin,
} from "../../src/resection/marginPolicies.table.ts";

it("is the margin of the policy where the diameter is known", () => {
  expect(marginAround(nccnMargin, 30)).toEqual({ least: 20, most: 20 });
  expect(marginAround(radiusMargin, 30)).toEqual({ least: 15, most: 15 });
  expect(marginAround(satelliteMargin, 30)).toEqual({ least: 3, most: 10 });
});

it("depends on a diameter that is not recorded where the policy does", () => {
  expect(marginAround(tenMillimeterMargin, undefined)).toEqual({ least: 10, most: 10 });
  expect(marginAround(nccnMargin, undefined)).toEqual({ least: 0, most: 20 });
  expect(marginAround(radiusMargin, undefined)).toEqual({ least: 0, most: Number.POSITIVE_INFINITY });
});
