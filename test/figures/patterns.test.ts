import { expect, it } from "vitest";
import { patternOf, patterns } from "../../src/figures/patterns.ts";
import { objections } from "./wellFormed.ts";

it("gives every pattern a drawing of its own under the name of its figure", () => {
  const drawn = patterns("map");
  expect(objections(drawn)).toEqual([]);
  const each = [...drawn.matchAll(/<pattern id="([^"]+)"(.*?)<\/pattern>/g)].map(([, id, rest]) => [id, rest]);
  expect(each.map(([id]) => id)).toEqual([
    "map-planned",
    "map-planned-later",
    "map-planned-somewhere",
    "map-obstructed",
  ]);
  expect(new Set(each.map(([, rest]) => rest)).size).toBe(4);
  expect(patternOf("map", "planned-later")).toBe("url(#map-planned-later)");
});
