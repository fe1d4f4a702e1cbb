import { expect, it } from "vitest";
import { legend } from "../../src/figures/legend.ts";
import { objections, textsOf } from "./wellFormed.ts";

const entry = { sign: '<circle cx="14" cy="8" r="4"/>', text: "lesion" };

it("sets entries side by side and goes on below where the row is full", () => {
  const { body, height } = legend([entry, entry, entry], 10, 100, 200);
  expect(body.join("")).toBe(body.filter((each) => objections(each).length === 0).join(""));
  expect(textsOf(body.join(""))).toEqual(["lesion", "lesion", "lesion"]);
  // Each takes 40 + 6 letters of 5.8 + 18 = 92.8: two fit into 200.
  expect(body.map((each) => /translate\(([^)]+)\)/.exec(each)?.[1])).toEqual(["10 100", "102.8 100", "10 120"]);
  expect(height).toBe(40);
});

it("takes no room where there is nothing to explain", () => {
  expect(legend([], 10, 100, 200)).toEqual({ body: [], height: 0 });
});

it("sets an entry that is wider than the row at its start", () => {
  expect(legend([entry], 10, 100, 20).body[0]).toContain("translate(10 100)");
});
