import { expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { firstOf, firstWords, limits, withoutDetail } from "../../src/report/pageContext.ts";
import { patientWith } from "../candidacy/cases.ts";
import { contextOf } from "./contexts.ts";

it("names a lesion by its id, or by its number where it has none", () => {
  const { name } = contextOf(patientWith({ lesions: [{ id: "a", lobe: "left-upper" }, { lobe: "left-upper" }] }));
  expect([name(0), name(1), name(7)]).toEqual(['lesion "a"', "lesion 2", "lesion 8"]);
});

it("cuts a text to some words and a list to some items, and says that it did", () => {
  expect(firstWords("a b  c", 3)).toBe("a b  c");
  expect(firstWords("a b c d e f g h", 3)).toBe("a b c …");
  const more = (count: number): string => `${count} more`;
  expect(firstOf(["a", "b"], 2, more)).toEqual(["a", "b"]);
  expect(firstOf(["a", "b", "c"], 1, more)).toEqual(["a", "2 more"]);
});

it("cuts a text at the end of a clause, and finishes one that needs few words more", () => {
  expect(firstWords("capecitabine and oxaliplatin", 1)).toBe("capecitabine and oxaliplatin");
  expect(firstWords("adenocarcinoma of the rectum, ypT3 ypN1a", 2)).toBe("adenocarcinoma of the rectum …");
  expect(firstWords("one, two three four five six seven", 2)).toBe("one …");
});

it("lists less of everything from one set of limits to the next", () => {
  for (const [at, later] of limits.slice(1).entries()) {
    const earlier = existing(limits[at]);
    for (const [key, most] of Object.entries(earlier))
      expect(later[key as keyof typeof earlier]).toBeLessThanOrEqual(most);
  }
});

it("leaves the detail of a long sentence out, and cuts none inside", () => {
  const sentence = "The brain was not imaged (asked for by one body; considered by another); a question";
  expect(withoutDetail(sentence, 20)).toBe(sentence);
  expect(withoutDetail(sentence, 8)).toBe("The brain was not imaged");
});
