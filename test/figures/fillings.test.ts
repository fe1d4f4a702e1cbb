import { expect, it } from "vitest";
import { fillingOf } from "../../src/figures/fillings.ts";

it("draws lines, thin ones for a place that is not recorded, and dots", () => {
  const square = [
    [0, 0],
    [40, 0],
    [40, 40],
    [0, 40],
  ] as const;
  expect(fillingOf(square, "planned")).toContain('class="line accent"');
  expect(fillingOf(square, "planned-somewhere")).toContain("stroke-dasharray");
  expect(fillingOf(square, "obstructed")).toContain('stroke-linecap="round"');
  expect(fillingOf(square, "planned")).not.toMatch(/url\(|id=/);
});
