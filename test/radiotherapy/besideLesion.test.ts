import { expect, it } from "vitest";
import { distanceTo, isBranch } from "../../src/radiotherapy/besideLesion.ts";

it("reads a distance: 0 where it is touched, none where it was not measured", () => {
  expect(distanceTo({ structure: "heart", relation: "invades" })).toBe(0);
  expect(distanceTo({ structure: "heart", relation: "near", distanceMm: 7 as never })).toBe(7);
  expect(distanceTo({ structure: "heart", distanceMm: undefined })).toBe(undefined);
});

it("distinguishes a branch within the lung from what lies in the middle", () => {
  expect(isBranch({ structure: "vessel", order: "lobar" })).toBe(true);
  expect(isBranch({ structure: "bronchus", order: "segmental" })).toBe(true);
  expect(isBranch({ structure: "bronchus", order: "lobar" })).toBe(false);
  expect(isBranch({ structure: "vessel", order: "main" })).toBe(false);
  expect(isBranch({ structure: "heart" })).toBe(false);
});
