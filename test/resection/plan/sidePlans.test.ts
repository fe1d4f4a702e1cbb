import { expect, it } from "vitest";
import { plus } from "../../../src/resection/plan/sidePlans.ts";
import { best, hilarIn, superficial } from "./planned.ts";

it("adds up figures and keeps the smaller margin", () => {
  const a = { most: 1, least: 0, price: 2, operations: 1, unoperated: 0, margin: 12 };
  const b = { most: 3, least: 3, price: 0, operations: 2, unoperated: 1, margin: 10 };
  expect(plus(a, b)).toEqual({ most: 4, least: 3, price: 2, operations: 3, unoperated: 1, margin: 10 });
});

it("takes the worst neighbor of each lesion across a fissure, and each neighbor once", () => {
  const across = superficial("right-middle", { crossesFissure: true });
  expect(best([across]).plan.right).toMatchObject({ least: 2, most: 7 });
  // Two of them may reach into both neighbors.
  expect(best([across, { ...across }]).plan.right).toMatchObject({ least: 2, most: 10 });
  expect(best([across, hilarIn("right-upper"), hilarIn("right-lower")]).plan.right).toMatchObject({
    least: 10,
    most: 10,
  });
});
