import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { existing } from "../../src/internal/guards.ts";
import { boardPage } from "../../src/report/boardPage.ts";
import { pageStyle, pageStyleHash } from "../../src/report/pageStyle.ts";
import { article, patientWith } from "../candidacy/cases.ts";
import { exampleCase, exampleNames } from "../figures/exampleCases.ts";
import { hostileTexts } from "./hostileTexts.ts";

const reviewed = review(article);

describe("the page in HTML", () => {
  const page = boardPage(article, reviewed);

  it("is one file with language, title, landmark and a policy that lets its style through and nothing else", () => {
    expect(page.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
    expect(page).toContain("<title>Lung metastasectomy: tumor board of 2026-11-24</title>");
    expect(page).toContain('<main id="board-page">');
    expect(page).toContain(`default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`);
    expect(page.match(/<style>/g)).toHaveLength(1);
    expect(page).toContain(`<style>${pageStyle}</style>`);
  });

  it("holds no script, no event, no address, and the map of the lungs", () => {
    const without = page.replace('xmlns="http://www.w3.org/2000/svg"', "");
    expect(without).not.toMatch(/<script|<iframe|<img|<link|\son\w+=|https?:|javascript:|\sstyle=/i);
    expect(page).toContain("<svg");
  });

  it.each(exampleNames)("has at most 450 words for %s, those of the map included", (name) => {
    const candidate = exampleCase(name);
    const text = boardPage(candidate, review(candidate))
      .replace(/<style>.*?<\/style>/s, " ")
      .replace(/<[^>]*>/g, " ");
    expect(existing(text.match(/\S*[\p{L}\p{N}]\S*/gu)).length).toBeLessThanOrEqual(450);
  });

  it("folds the appendix below it where it is requested", () => {
    const full = boardPage(article, reviewed, { detail: "full" });
    expect(full.match(/<details>/g)).toHaveLength(1);
    expect(full.indexOf("<details>")).toBeGreaterThan(full.indexOf("Evidence"));
    expect(page).not.toContain("<details>");
  });

  it("has ids that no other page of the document has", () => {
    const ids = (text: string) => [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => existing(id));
    const both = [
      ...ids(boardPage(article, reviewed, { idPrefix: "a" })),
      ...ids(boardPage(article, reviewed, { idPrefix: "b" })),
    ];
    expect(both.length).toBeGreaterThan(10);
    expect(new Set(both).size).toBe(both.length);
  });

  it.each(["", "1a", "a b", 'a"b', 5, null, `a${"b".repeat(64)}`])(
    "refuses %j for the beginning of an id",
    (idPrefix) => {
      expect(() => boardPage(article, reviewed, { idPrefix: idPrefix as string })).toThrow(
        /^Cannot write the page: the id prefix must be/,
      );
    },
  );

  it("refuses an option there is not, and what is no case", () => {
    expect(() => boardPage(article, reviewed, { theme: "dark" } as never)).toThrow(/the name of an option/);
    expect(() => boardPage({} as never, reviewed)).toThrow(/^Cannot write the page: the header's schema must be/);
  });

  it.each(hostileTexts)("keeps %j text", (text) => {
    const tags = (html: string) =>
      html
        .replace(/ (?:aria-label|data-head)="[^"]*"/g, "")
        .match(/<[^>]*>/g)
        ?.filter((tag) => !/^<(\/?)(text|svg|g|path|title|desc|circle)/.test(tag));
    const with_ = (id: string) => {
      const candidate = patientWith({
        lesions: [{ id, lobe: "right-upper" }],
        patient: { wish: { surgery: "declines", priorities: id } },
        primary: { site: "kidney", histology: id },
      });
      return boardPage(candidate, review(candidate), { detail: "full" });
    };
    // A longer text may leave room for fewer rows, never for another kind of tag.
    const kinds = (html: string) => new Set(tags(html)?.map((tag) => tag.replace(/ id="[^"]*"/, "")));
    const harmless = kinds(with_("x"));
    expect([...kinds(with_(text))].filter((tag) => !harmless.has(tag))).toEqual([]);
  });
});
