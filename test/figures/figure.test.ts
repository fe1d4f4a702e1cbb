import { expect, it } from "vitest";
import { figure, figureIn, figureStyle } from "../../src/figures/figure.ts";
import { textAt } from "../../src/figures/svg.ts";
import { existing } from "../../src/internal/guards.ts";
import { objections, textsOf } from "./wellFormed.ts";

const drawing = {
  title: "A < B",
  description: "One & two.",
  width: 100.2,
  height: 50,
  body: [textAt(0, 0, "x")],
};

it("has a title and a description that a screen reader finds", () => {
  const svg = figure(drawing);
  expect(objections(svg)).toEqual([]);
  expect(textsOf(svg)).toEqual(["A < B", "One & two.", "x"]);
  expect(svg).toContain('role="img"');
  expect(svg).toContain('viewBox="0 0 101 50" width="101" height="50"');
});

it("holds no id that another figure of the page could have, and no style in a page that brings it", () => {
  expect(figure(drawing)).not.toMatch(/ id=|url\(#/);
  expect(figureIn(drawing)).not.toContain("<style>");
  expect(`${figureIn(drawing)}\n`).toBe(figure(drawing).replace(/<style>.*<\/style>\n/s, ""));
  expect(figure(drawing)).toContain(figureStyle);
});

it("brings its paper and its ink, for light, dark and print, and leaves the page around it alone", () => {
  const style = /<style>(.*)<\/style>/s.exec(figure(drawing))?.[1];
  expect(style).toContain("@media screen and (prefers-color-scheme:dark)");
  expect(style).toContain("background:#fff");
  expect(style).not.toMatch(/url\(|@import|@font-face/);
  const selectors = [...existing(style).matchAll(/(?:^|[{}])([^{}@]+)\{/g)].flatMap(([, list]) =>
    existing(list).split(","),
  );
  expect(selectors.length).toBeGreaterThan(15);
  expect(selectors.filter((selector) => !selector.startsWith(".metastasectomy-figure"))).toEqual([]);
});
