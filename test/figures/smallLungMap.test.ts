import { expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { figureIn } from "../../src/figures/figure.ts";
import { smallLungMap } from "../../src/figures/smallLungMap.ts";
import { english } from "../../src/words/english.ts";
import { article } from "../candidacy/cases.ts";
import { exampleCase, manyLesions } from "./exampleCases.ts";
import { objections, textsOf } from "./wellFormed.ts";

it("leaves segment names and the list to a page that lists the lesions beside it", () => {
  const small = figureIn(smallLungMap(article, review(article), english, "beside it"));
  expect(objections(small)).toEqual([]);
  expect(textsOf(small)).toEqual(expect.arrayContaining(["RUL", "LLL", "deep", "beside it"]));
  expect(textsOf(small).slice(2).join()).not.toMatch(/apical|lobe/);
});

it("says in words what each sign on it means, and has room for that", () => {
  const signs = (candidate: typeof article) => {
    const { body, height } = smallLungMap(candidate, review(candidate), english, "");
    return { lines: textsOf(body.at(-1) ?? ""), height };
  };
  const [few, many] = [signs(exampleCase("two-nodules")), signs(manyLesions)];
  expect(few.lines).toEqual(["edge: pleura, ring: hilum, gray: lesion, hatched: planned"]);
  expect(many.lines.join(" ")).toContain("dotted: obstructed, blank: absent");
  expect(few.height).toBe(506 + 26 + 16);
  expect(many.lines.length).toBeGreaterThan(2);
});
