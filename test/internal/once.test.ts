import { expect, it, vi } from "vitest";
import { once } from "../../src/internal/once.ts";

it("works nothing out before it is needed, and nothing twice, an absent answer neither", () => {
  const work = vi.fn(() => undefined);
  const found = once(work);
  expect(work).not.toHaveBeenCalled();
  expect([found(), found()]).toEqual([undefined, undefined]);
  expect(work).toHaveBeenCalledTimes(1);
});
