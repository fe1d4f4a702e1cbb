import { describe, it } from "vitest";
import type { Extent } from "../../src/units/extent.ts";

describe("an extent", () => {
  it("has both ends and takes no new ones", () => {
    // @ts-expect-error the most is missing
    const half: Extent = { least: 1 };
    const whole: Extent = { least: 1, most: 2 };
    // @ts-expect-error an extent is not changed
    whole.most = 3;
    void half;
  });
});
