import { expect, it } from "vitest";
import { limitZ } from "../../src/reference/limitZ.ts";

it("is 1.645, not 1.64 and not 1.6449", () => {
  expect(limitZ).toBe(1.645);
});
