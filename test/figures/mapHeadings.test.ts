import { expect, it } from "vitest";
import { mapHeadings } from "../../src/figures/mapHeadings.ts";
import { english } from "../../src/words/english.ts";

it("names lobes beside the lung they belong to, sides and faces", () => {
  const headings = mapHeadings(english, false);
  const lobe = (name: string) => headings.find(({ lines }) => lines.join(" ") === name);
  expect(lobe("right middle lobe")).toMatchObject({ kind: "strong" });
  expect(lobe("right middle lobe")).not.toHaveProperty("anchor");
  expect(lobe("left upper lobe")).toMatchObject({ anchor: "end" });
  expect(headings.flatMap(({ lines }) => lines)).toEqual(expect.arrayContaining(["Right lung", "front", "back"]));
});

it("writes the short names of the lobes alone on a small map, and large", () => {
  const headings = mapHeadings(english, true);
  expect(headings.flatMap(({ lines }) => lines)).toEqual(["RUL", "RML", "RLL", "LUL", "LLL"]);
  expect(headings.every(({ size }) => size === 24)).toBe(true);
});
