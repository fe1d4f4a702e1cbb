import { expect, it } from "vitest";
import { plus } from "../../src/plan/sidePlans.ts";
import { best, hilarIn, priced, superficial } from "./planned.ts";

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

it("drops no plan of a lobe before it is known what a lesion across the fissure may take of it", () => {
  // A wedge of the lower lobe counts 1 + 3, less than the five of the lobe. Yet the upper lobe's lesion may reach into a
  // lower lobe that stays: 3 + 4 + 4 = 11 at most. Into the middle lobe, where the lower goes: 3 + 5 + 2 = 10.
  const lesions = [superficial("right-upper", { crossesFissure: true }), superficial("right-lower")];
  const options = { policy: priced(3, 0, 0) };
  expect(best(lesions, options).plan).toMatchObject({ most: 10, price: 0 });
  // The same where the lesion across the fissure might be left.
  const left = { ...options, withoutSurgery: { modality: "ablation" as const, lesions: [0] } };
  expect(best(lesions, left).plan).toMatchObject({ most: 10, price: 0, unoperated: 0 });
});
