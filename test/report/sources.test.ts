import { describe, expect, it } from "vitest";
import { metastasectomyArticle, thomford1965 } from "../../src/evidence/sources/selection.table.ts";
import { cite, numbered, type Sources, sourceList } from "../../src/report/sources.ts";

describe("the sources of a page", () => {
  it("are numbered in the order of their first mention, and once", () => {
    const sources: Sources = [];
    expect(numbered(thomford1965, sources)).toBe("[1]");
    expect(cite({ source: metastasectomyArticle, standing: "primary" }, sources)).toBe("[2] (read in the source)");
    expect(numbered(structuredClone(thomford1965), sources)).toBe("[1]");
    expect(sources).toEqual([thomford1965, metastasectomyArticle]);
  });

  it("are listed in short, with their title where there is no year to find them by", () => {
    const bare = { id: "a", authors: "A", title: "T", journal: "J" };
    expect(sourceList([bare, { ...bare, authors: "A, et al.", year: 2020, doi: "10.1000/x" }])).toEqual([
      "## Sources",
      "",
      "1. A. T. J.",
      "2. A, et al. J, 2020, doi 10.1000/x.",
    ]);
  });
});
