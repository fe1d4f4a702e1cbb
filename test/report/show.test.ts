import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { lungMap } from "../../src/figures/lungMap.ts";
import { show } from "../../src/report/show.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";
import { article } from "../candidacy/cases.ts";

const reviewed = review(article);

describe("a review that is shown", () => {
  it("is a summary where the case is not given", () => {
    const { bundle } = show(reviewed);
    expect(Object.keys(bundle)).toEqual(["text/markdown", "text/plain"]);
    expect(bundle["text/markdown"]).toMatch(/^\*\*2026-11-24: Meets the criteria of the default policy, /);
    expect(bundle["text/markdown"]).toContain("|Is complete resection (R0) feasible?|Yes|");
  });

  it("is the page with the map in it where it is", () => {
    const { bundle } = show(reviewed, article);
    const map = lungMap(article, reviewed);
    expect(Object.keys(bundle)).toEqual(["text/markdown", "image/svg+xml", "text/plain"]);
    expect(bundle["image/svg+xml"]).toBe(map);
    const page = bundle["text/markdown"];
    expect(page.startsWith(tumorBoardBrief(article, reviewed))).toBe(true);
    const address = /!\[Map of the lungs\]\(data:image\/svg\+xml,([^\s()']+)\)\n$/.exec(page)?.[1];
    expect(decodeURIComponent(address ?? "")).toBe(map);
  });

  it("renders in a Deno notebook, in ijavascript, and in the consoles", () => {
    const shown = show(reviewed, article);
    expect(shown[Symbol.for("Jupyter.display")]?.()).toBe(shown.bundle);
    expect(shown._toMime()).toBe(shown.bundle);
    expect(inspect(shown)).toBe(shown.bundle["text/plain"]);
    expect(shown[Symbol.for("Deno.customInspect")]?.()).toBe(shown.bundle["text/plain"]);
    expect(`${shown}`).toBe(shown.bundle["text/plain"]);
    expect(inspect(show(reviewed)).split("\n")[1]).toBe("  Do these criteria apply? Yes");
  });

  it("refuses what is no review", () => {
    expect(() => show(5 as never)).toThrow(/^Cannot show a review: the review must be/);
  });
});
