import { describe, expect, it } from "vitest";
import { english } from "../../src/words/english.ts";
import { bannedWords } from "../report/bannedWords.ts";
import { dialect } from "./dialect.ts";

/** Every text in a value, with a word for each argument of what is a function. */
function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(texts);
  return [];
}

describe("the English of a page", () => {
  const all = texts(english);

  it("promises nothing and speaks no dialect", () => {
    expect(all.length).toBeGreaterThan(300);
    expect(bannedWords(all.join("\n"))).toEqual([]);
    expect(dialect(all.join("\n"))).toEqual([]);
  });

  it("has no field name and no exclamation mark", () => {
    for (const text of all) expect(text).not.toMatch(/!|\b[a-z]+[A-Z][a-z]+[A-Z]/);
  });

  it("writes one of a thing as one", () => {
    const { page, fullPage, radiotherapy, trial } = english;
    expect([page.assumed(1), page.cautionCount(1), page.times(2, "lobectomy")]).toEqual([
      "1 fact assumed",
      "with 1 caution",
      "2 lobectomies",
    ]);
    expect(fullPage.segments("1")).toBe("1 segment");
    expect(radiotherapy.elsewhere(1)).toContain("1 further schedule is");
    expect(trial.settles(2, 1, ["candidate"])).toContain("decides the result");
  });
});
