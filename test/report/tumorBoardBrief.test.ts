import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { existing } from "../../src/internal/guards.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";
import { english } from "../../src/words/english.ts";
import { article, patientWith } from "../candidacy/cases.ts";
import { exampleCase, exampleNames } from "../figures/exampleCases.ts";
import { dialect } from "../words/dialect.ts";
import { bannedWords } from "./bannedWords.ts";

const reviewed = review(article);

describe("the brief", () => {
  it("is the page, and the appendix below it where it is requested", () => {
    const page = tumorBoardBrief(article, reviewed);
    expect(tumorBoardBrief(article, reviewed, { detail: "page" })).toBe(page);
    const full = tumorBoardBrief(article, reviewed, { detail: "full" });
    expect(full.startsWith(`${page.trimEnd()}\n\n## Appendix`)).toBe(true);
  });

  it("has a wish against surgery for its first line", () => {
    const declining = patientWith({ patient: { wish: { surgery: "declines", priorities: "to keep singing" } } });
    const page = tumorBoardBrief(declining, review(declining));
    expect(page.split("\n")[2]).toBe("**The patient declines surgery.** What matters to the patient: to keep singing.");
    expect(review(declining).candidacy).toStrictEqual(reviewed.candidacy);
  });

  it("speaks another language where one is given", () => {
    const words = { ...english, page: { ...english.page, title: (day: string) => `Lungenmetastasen, ${day}` } };
    expect(tumorBoardBrief(article, reviewed, { words }).split("\n")[0]).toBe("# Lungenmetastasen, 2026-11-24");
  });

  it("refuses what is no case, no review, no detail and no option", () => {
    for (const nothing of [undefined, null, Number.NaN, "x", {}])
      expect(() => tumorBoardBrief(nothing as never, nothing as never)).toThrow(
        /^Cannot write the brief: .* must be .*, got /,
      );
    expect(() => tumorBoardBrief(article, reviewed, { detail: "short" as never })).toThrow(
      'Cannot write the brief: the detail must be one of page, full, got "short"',
    );
    expect(() => tumorBoardBrief(article, reviewed, { lang: "de" } as never)).toThrow(/the name of an option/);
    expect(() => tumorBoardBrief(article, reviewed, { words: 5 as never })).toThrow(/the words must be/);
  });
});

describe("the full page", () => {
  const counts = exampleNames
    .map((name) => tumorBoardBrief(exampleCase(name), review(exampleCase(name)), { detail: "full" }))
    .map((page) => existing(page.match(/[^\s|]*[\p{L}\p{N}][^\s|]*/gu)).length)
    .sort((one, other) => one - other);

  it("has at most 4,100 words for every worked patient, and for half of them at most 3,110", () => {
    expect(counts.at(-1)).toBeLessThanOrEqual(4_100);
    expect(counts[counts.length / 2]).toBeLessThanOrEqual(3_110);
  });
});

describe.each(exampleNames)("the full page of %s", (name) => {
  const candidate = exampleCase(name);
  const page = tumorBoardBrief(candidate, review(candidate), { detail: "full" });
  // Recorded facts and sources are in the words of the case and of the publications.
  const said = page.slice(0, page.indexOf("## Sources")).replace(/## Recorded facts.*?(?=## Reasons)/s, "");

  it("promises nothing and speaks no dialect", () => {
    expect(bannedWords(said)).toEqual([]);
    expect(dialect(said)).toEqual([]);
  });
});
