import { expect, it } from "vitest";
import { heading, list, paragraph, section, table } from "../../src/report/document.ts";

it("makes parts, and none of nothing", () => {
  expect(heading(1, "a")).toEqual({ kind: "heading", level: 1, text: "a" });
  expect(list([])).toEqual([]);
  expect(table("a", ["b"], [])).toEqual([]);
  expect(section("a", [])).toEqual([]);
  expect(section("a", [paragraph("b")])).toEqual([heading(2, "a"), paragraph("b")]);
});

it("takes texts and items with items below them into a list", () => {
  expect(list(["a", [{ strong: "b" }], { text: "c", items: ["d"] }])).toEqual([
    {
      kind: "list",
      items: [
        { text: "a", items: [] },
        { text: [{ strong: "b" }], items: [] },
        { text: "c", items: ["d"] },
      ],
    },
  ]);
});
