import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boardPage } from "../../docs/examples/boardPage.js";
import { review } from "../../src/board/review.ts";
import { lungMap } from "../../src/figures/lungMap.ts";
import { timeline } from "../../src/figures/timeline.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";
import { article, patientWith } from "../candidacy/cases.ts";
import { hostileText } from "../figures/hostileText.ts";

function pageOf(candidate: typeof article): string {
  const told = review(candidate);
  return boardPage(tumorBoardBrief(candidate, told), {
    first: [lungMap(candidate, told)],
    last: [timeline(candidate, told)],
  });
}

/** The elements of a page, without those of its figures, whose own tests look at them. */
function elementsOf(page: string): readonly string[] {
  const bare = page.replace(/<svg [\s\S]*?<\/svg>/g, "");
  return [...new Set([...bare.matchAll(/<([a-z0-9]+)[ >]/gi)].map(([, name]) => name!))].sort();
}

const allowed =
  /^(html|head|meta|title|style|body|main|h[12]|p|strong|em|ul|ol|li|div|table|thead|tbody|tr|t[hd]|figure)$/;

describe("the page of the brief", () => {
  const page = pageOf(article);

  it("holds the brief and its figures, each at its place", () => {
    const places = [
      "<h1>Brief for the tumor board",
      'id="lung-map-title"',
      "<h2>Do the criteria apply",
      'id="timeline-title"',
      "<h2>Sources",
    ];
    const found = places.map((text) => page.indexOf(text));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(page).toContain("<title>Brief for the tumor board, 2026-11-24</title>");
    expect(page.match(/<table>/g)?.length).toBe(page.match(/<div class="wide"><table>/g)?.length);
  });

  it("needs no other file and no network, and can run nothing", () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/\b(src|href)=/);
    expect(page.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/url\((?!#)|@import/);
    expect(elementsOf(page).filter((name) => !allowed.test(name))).toEqual([]);
  });

  it("holds a brief without sections too", () => {
    expect(boardPage("text", { first: ["<svg/>"], last: [] })).toContain("<title>Brief</title>");
  });

  it("keeps the text of a case to itself", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lesions = [{ ...article.lesions?.[0], id: text }];
        const wish = { surgery: "declines", priorities: `${text} https://example.org www.example.org` };
        const told = pageOf(patientWith({ lesions, patient: { wish }, extrathoracic: { sites: [{ site: text }] } }));
        expect(elementsOf(told).filter((name) => !allowed.test(name))).toEqual([]);
        expect(told.replace(/<svg [\s\S]*?<\/svg>/g, "")).not.toMatch(/<[^>]*\s(on\w+|href|src)=/i);
      }),
      { numRuns: 300 },
    );
  });
});
