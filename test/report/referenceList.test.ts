import { describe, expect, it } from "vitest";
import { metastasectomyArticle, thomford1965 } from "../../src/evidence/sources/candidacy.table.ts";
import { cite, numbered, type Sources, sourceLines } from "../../src/report/referenceList.ts";
import { english } from "../../src/words/english.ts";

describe("the sources of a page", () => {
  it("are numbered in the order of their first mention, and once, with a basis weaker than a publication", () => {
    const sources: Sources = [];
    const page = { sources, words: english };
    expect(numbered(thomford1965, sources)).toBe("[1]");
    expect(cite({ source: metastasectomyArticle, standing: "primary" }, page)).toBe("[2]");
    expect(cite({ source: structuredClone(thomford1965), standing: "secondary" }, page)).toBe("[1] (secondary source)");
    expect(sources).toEqual([thomford1965, metastasectomyArticle]);
  });

  it("are listed in short, with their title where there is no year to find them by", () => {
    const bare = { id: "a", authors: "A", title: "T", journal: "J" };
    expect(sourceLines([bare, { ...bare, authors: "A, et al.", year: 2020, doi: "10.1000/x" }])).toEqual([
      "[1] A. T. J.",
      "[2] A, et al. J, 2020, doi 10.1000/x.",
    ]);
  });
});
