import { expect, it } from "vitest";
import { imagingMisses } from "../../src/biology/imagingMisses.ts";

it("reports what PET finds beyond CT (NOD-04)", () => {
  expect(imagingMisses()[0]).toMatchObject({
    code: "pet-finds-disease-outside-the-chest",
    percent: { least: 10, most: 15 },
    source: { id: "detterbeck-2010" },
  });
});

// SAF-32: one or two of a colorectal primary, or one of any other, 9.5 %; all others 27.8 %.
it.each([
  ["colorectal", [1, 1], [9.5, 9.5]],
  ["colorectal", [2, 2], [9.5, 9.5]],
  ["colorectal", [1, 2], [9.5, 9.5]],
  ["colorectal", [3, 3], [27.8, 27.8]],
  ["colorectal", [2, 3], [9.5, 27.8]],
  ["kidney", [1, 1], [9.5, 9.5]],
  ["kidney", [2, 2], [27.8, 27.8]],
  ["kidney", [1, 2], [9.5, 27.8]],
  [undefined, [1, 1], [9.5, 9.5]],
  [undefined, [2, 2], [9.5, 27.8]],
  [undefined, [3, 4], [27.8, 27.8]],
  ["kidney", [0, 1], [9.5, 27.8]],
  ["kidney", [0, 0], [9.5, 27.8]],
] as const)("palpation beyond CT, %s with %o: %o percent", (primarySite, [from, to], [least, most]) => {
  const [, felt] = imagingMisses({ primarySite, metastases: { least: from, most: to } });
  expect(felt).toMatchObject({ percent: { least, most }, source: { id: "zabaleta-2013" }, standing: "primary" });
});

it("refuses what is no number of metastases", () => {
  const message = "Cannot list what imaging misses: ";
  expect(() => imagingMisses({ metastases: { least: -1, most: 2 } })).toThrow(`${message}the least number must be`);
  expect(() => imagingMisses({ metastases: { least: 2, most: 1 } })).toThrow(`${message}the greatest number must be`);
  expect(() => imagingMisses(null as never)).toThrow(`${message}the facts must be an object`);
});
