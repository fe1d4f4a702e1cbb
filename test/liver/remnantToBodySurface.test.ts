import { describe, expect, it } from "vitest";
import { compareWithThreshold } from "../../src/evidence/threshold.ts";
import { remnantToBodySurface, remnantToSurfaceWithBileDuct } from "../../src/liver/remnantToBodySurface.ts";
import { milliliters } from "../../src/units/volume.ts";
import { surface } from "./surfaces.ts";

describe("remnantToBodySurface", () => {
  it("is 288.89 for 520 mL on 1.8 square meters, below the threshold (BL-015)", () => {
    const ratio = remnantToBodySurface(milliliters(520), surface(1.8, "mosteller"));
    expect(Math.abs(ratio - 288.89)).toBeLessThanOrEqual(0.01);
    expect(compareWithThreshold(ratio, remnantToSurfaceWithBileDuct).verdict).toBe("unmet");
    expect(compareWithThreshold(300, remnantToSurfaceWithBileDuct).verdict).toBe("met");
  });

  it.each([
    [520, null, "the surface must be an object with named fields, got null"],
    [520, surface(0, "boyd"), "the surface must be a number above 0, got 0"],
    [-1, surface(1.8, "boyd"), "the remnant must be a number of at least 0, got -1"],
  ])("refuses %d mL on %o", (remnant, on, message) => {
    expect(() => remnantToBodySurface(remnant as never, on as never)).toThrow(
      `Cannot compare the remnant with body surface: ${message}`,
    );
  });
});
