import fc from "fast-check";
import { Marked } from "marked";
import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import * as table from "../../src/candidacy/candidacyPolicies.table.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";
import { anyBoardCase } from "../board/anyBoardCase.ts";
import { everyField } from "../record/everyField.ts";
import { bannedWords } from "./bannedWords.ts";
import { hostileTexts } from "./hostileTexts.ts";

const policies = fc.shuffledSubarray(Object.values(table), { minLength: 1 });

describe("the page of any case", () => {
  it("promises nothing, and shows no field name, null or NaN", () => {
    fc.assert(
      fc.property(anyBoardCase, policies, (candidate, chosen) => {
        const page = tumorBoardBrief(candidate, review(candidate, chosen), { detail: "full" });
        expect(bannedWords(page)).toEqual([]);
        expect(page.slice(0, page.indexOf("## Sources"))).not.toMatch(
          /null|undefined|NaN|Infinity|!|\[object|[a-z]\.\d+\.[a-z]/,
        );
      }),
      { numRuns: 1_000 },
    );
  }, 600_000);

  it("is the same from a review that went through JSON", () => {
    fc.assert(
      fc.property(anyBoardCase, policies, (candidate, chosen) => {
        const reviewed = review(candidate, chosen);
        const read = JSON.parse(JSON.stringify(reviewed)) as typeof reviewed;
        for (const detail of ["page", "full"] as const)
          expect(tumorBoardBrief(candidate, read, { detail })).toBe(tumorBoardBrief(candidate, reviewed, { detail }));
      }),
    );
  });

  it("has as many cells in each row of a table as in its head, and numbers every source it cites", () => {
    fc.assert(
      fc.property(anyBoardCase, policies, (candidate, chosen) => {
        const page = tumorBoardBrief(candidate, review(candidate, chosen), { detail: "full" });
        for (const block of page.split("\n\n").filter((text) => text.startsWith("|"))) {
          const cells = block.split("\n").map((row) => row.split(/(?<!\\)\|/).length);
          expect(new Set(cells).size).toBe(1);
        }
        const cited = new Set([...page.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)));
        const listed = page.slice(page.indexOf("## Sources")).match(/^- \[\d+\] /gm)?.length;
        expect([...cited].sort((a, b) => a - b)).toEqual(Array.from({ length: listed ?? 0 }, (_, at) => at + 1));
      }),
    );
  });
});

/** The case with one text in every field that takes free text. */
function written(text: string): Candidate {
  const candidate = {
    ...structuredClone(everyField),
    patient: { ...everyField.patient, wish: { surgery: "declines", priorities: text } },
    extrathoracic: { state: "present", sites: [{ site: text, state: "growing" }] },
    lesions: [{ ...everyField.lesions[0], id: text, intersegmentalPlaneMm: null }],
    primary: { ...everyField.primary, histology: text },
    plan: { intent: "remove-all-known-disease" },
  };
  return candidate as unknown as Candidate;
}

const hostile = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: "grapheme", maxLength: 40 }));
const marked = new Marked({ gfm: true, async: false });
const tags = (markdown: string): readonly string[] =>
  (marked.parse(markdown, { async: false }).match(/<\/?[a-z][^>]*>/g) ?? []).filter((tag) => tag !== "");

describe("text from a case", () => {
  it("opens nothing in Markdown, wherever it stands", () => {
    const reviewed = review(written("text"));
    const expected = tags(tumorBoardBrief(written("text"), reviewed, { detail: "full" }));
    fc.assert(
      fc.property(hostile, (text) => {
        const candidate = written(text.trim() === "" ? "text" : text);
        const page = tumorBoardBrief(candidate, review(candidate), { detail: "full" });
        expect(tags(page)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});
