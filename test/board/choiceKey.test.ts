import { expect, it } from "vitest";
import { choiceKey } from "../../src/board/choiceKey.ts";
import { documentResectionPolicy } from "../../src/resection/resectionPolicy.ts";
import { lesion, onTheSurface } from "../resection/lesions.ts";

const keyOf = (fields: Readonly<Record<string, unknown>>) =>
  choiceKey(lesion({ ...onTheSurface, ...fields }), documentResectionPolicy);

it("is the same for a distance that changes nothing, and another for one that does", () => {
  expect(keyOf({ depthMm: 2 })).toBe(keyOf({ depthMm: 0 }));
  expect(keyOf({ depthMm: 25 })).not.toBe(keyOf({ depthMm: 0 }));
});
