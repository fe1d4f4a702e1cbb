import { expect, it } from "vitest";
import { chooseResection } from "../../src/resection/chooseResection.ts";
import { sameChoice } from "../../src/trials/sameChoice.ts";
import { lesion, onTheSurface } from "../resection/lesions.ts";

type Fields = Readonly<Record<string, unknown>>;
const choice = (fields: Fields) => chooseResection(lesion({ ...onTheSurface, ...fields }));
const same = (one: Fields, other: Fields) => sameChoice(choice(one), choice(other));

it("is the same for a distance that changes nothing, and another for one that does", () => {
  expect(same({ depthMm: 2 }, { depthMm: 0 })).toBe(true);
  expect(same({ depthMm: 25 }, { depthMm: 0 })).toBe(false);
});

it("is another where the same operation is chosen and a larger one would take more", () => {
  // A wedge clears both; with the plane at 14 mm a segmentectomy takes one segment, at 6 mm two.
  const planeAt = (intersegmentalPlaneMm: number) => {
    return { adjacent: [], segments: ["right-superior"], intersegmentalPlaneMm };
  };
  expect(same(planeAt(6), planeAt(14))).toBe(false);
  expect(same(planeAt(14), planeAt(15))).toBe(true);
});

it("is another where the same operation clears for another reason", () => {
  // In the outer rind a wedge needs no look at the vessels; below it, it clears because the nearest is 12 mm away.
  const vessel = { structure: "vessel", order: "segmental", relation: "near", distanceMm: 12 };
  const depth = (depthMm: number) => ({ adjacent: [vessel], depthMm });
  expect(same(depth(18), depth(0))).toBe(false);
  expect(same(depth(2), depth(0))).toBe(true);
});

it("is another where other segments are taken, or other facts needed", () => {
  const one = choice({ adjacent: [], segments: ["right-superior"], intersegmentalPlaneMm: 14, depthMm: 40 });
  expect(one.segments).toEqual(["right-superior"]);
  expect(sameChoice(one, { ...one, segments: ["right-medial-basal"] })).toBe(false);
  const unnamed = { ...one, segments: undefined };
  expect([sameChoice(one, unnamed), sameChoice(unnamed, one), sameChoice(unnamed, unnamed)]).toEqual([
    false,
    false,
    true,
  ]);
  expect(sameChoice(one, { ...one, needs: ["depthMm"] })).toBe(false);
  expect(sameChoice(one, { ...one, options: [] })).toBe(false);
});
