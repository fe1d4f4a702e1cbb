import { expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { acceptedWords } from "../../src/case/synonyms.ts";

it("accepts each word of a list as itself, and the nineteen segments", () => {
  expect([...acceptedWords(["right", "left"])]).toEqual([
    ["right", "right"],
    ["left", "left"],
  ]);
  expect([...acceptedWords("segment").keys()]).toEqual(segmentsOf());
  expect(acceptedWords("segment").get("left-apical")).toBeUndefined();
});
