import { expect, it } from "vitest";
import { documentResectionPolicy } from "../../src/resection/resectionPolicy.ts";
import { choiceKey } from "../../src/trials/choiceKey.ts";
import { lesion, onTheSurface } from "../resection/lesions.ts";

const keyOf = (fields: Readonly<Record<string, unknown>>) =>
  choiceKey(lesion({ ...onTheSurface, ...fields }), documentResectionPolicy);

it("is the same for a distance that changes nothing, and another for one that does", () => {
  expect(keyOf({ depthMm: 2 })).toBe(keyOf({ depthMm: 0 }));
  expect(keyOf({ depthMm: 25 })).not.toBe(keyOf({ depthMm: 0 }));
});

it("is another where the same operation is chosen and a larger one would take more", () => {
  // A wedge clears both; with the plane at 14 mm a segmentectomy takes one segment, at 6 mm two.
  const planeAt = (intersegmentalPlaneMm: number) =>
    keyOf({ adjacent: [], segments: ["right-superior"], intersegmentalPlaneMm });
  expect(planeAt(6)).not.toBe(planeAt(14));
});

it("is another where the same operation clears for another reason", () => {
  // In the outer rind a wedge needs no look at the vessels; below it, it clears because the nearest is 12 mm away.
  const vessel = { structure: "vessel", order: "segmental", relation: "near", distanceMm: 12 };
  const depth = (depthMm: number) => keyOf({ adjacent: [vessel], depthMm });
  expect(depth(18)).not.toBe(depth(0));
  expect(depth(2)).toBe(depth(0));
});
