import { describe, expect, it } from "vitest";
import { bedAtLeast } from "../../src/radiotherapy/bedAtLeast.ts";
import { statedBed } from "../../src/radiotherapy/statedBed.ts";
import { alphaBeta } from "../../src/units/dose.ts";

describe("doses at one point", () => {
  it("are plain numbers once they run; what must not compile stands in the type tests", () => {
    const ten = alphaBeta(10);
    expect(bedAtLeast(statedBed(100, ten, "isocenter"), statedBed(100, ten, "isocenter"))).toBe(true);
  });
});
