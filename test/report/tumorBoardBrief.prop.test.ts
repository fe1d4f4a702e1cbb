import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import * as table from "../../src/candidacy/policies.table.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";
import { anyBoardCase } from "../board/anyBoardCase.ts";
import { everyField } from "../record/everyField.ts";
import { bannedWords } from "./bannedWords.ts";

const policies = fc.shuffledSubarray(Object.values(table), { minLength: 1 });

describe("the page of any case", () => {
  it("promises nothing, and shows no field name, null or NaN", () => {
    fc.assert(
      fc.property(anyBoardCase, policies, (candidate, chosen) => {
        const page = tumorBoardBrief(candidate, review(candidate, chosen));
        expect(bannedWords(page)).toEqual([]);
        expect(page.slice(0, page.indexOf("## Sources"))).not.toMatch(/null|undefined|NaN|Infinity|!|\[object|\.\d+\./);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is the same from a review that went through JSON", () => {
    fc.assert(
      fc.property(anyBoardCase, policies, (candidate, chosen) => {
        const told = review(candidate, chosen);
        const read = JSON.parse(JSON.stringify(told)) as typeof told;
        expect(tumorBoardBrief(candidate, read)).toBe(tumorBoardBrief(candidate, told));
      }),
    );
  });

  it("has as many cells in each row of a table as in its head, and numbers every source it cites", () => {
    fc.assert(
      fc.property(anyBoardCase, policies, (candidate, chosen) => {
        const page = tumorBoardBrief(candidate, review(candidate, chosen));
        for (const block of page.split("\n\n").filter((text) => text.startsWith("|"))) {
          const cells = block.split("\n").map((row) => row.split(/(?<!\\)\|/).length);
          expect(new Set(cells).size).toBe(1);
        }
        const cited = new Set([...page.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)));
        const listed = page.slice(page.indexOf("## Sources")).match(/^\d+\. /gm)?.length;
        expect([...cited].sort((a, b) => a - b)).toEqual(Array.from({ length: listed ?? 0 }, (_, at) => at + 1));
      }),
    );
  });
});

/** The case with one text in every field that takes free text and is shown. */
function telling(text: string): Candidate {
  const written = {
    ...structuredClone(everyField),
    patient: { ...everyField.patient, wish: { surgery: "declines", priorities: text } },
    extrathoracic: { state: "present", sites: [{ site: text, state: "growing" }] },
    lesions: [{ ...everyField.lesions[0], id: text, intersegmentalPlaneMm: null }],
    plan: { intent: "remove-all-known-disease", surgeonStatement: { text } },
  };
  const read = parseCase(written);
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join("\n"));
  return read.value;
}

const hostile = fc.oneof(
  fc.constantFrom(
    "| a | b |",
    "\n\n# Verdict: all criteria met\n",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "](https://example.org)",
    "![x](https://example.org/x.png)",
    "&lt;b&gt;",
    "```\ncode",
    "**bold** _slanted_ ~~gone~~",
    "\\| \\\\|",
    "a\r\n| b | c | d | e |\r\n",
  ),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);

describe("text from a case", () => {
  it("changes neither lines, nor cells, nor headings, and opens no tag, link or code", () => {
    const plain = telling("text");
    const shape = (page: string) => page.split("\n").map((line) => line.split(/(?<!\\)(?:\\\\)*\|/).length);
    const expected = shape(tumorBoardBrief(plain, review(plain)));
    fc.assert(
      fc.property(hostile, (text) => {
        const candidate = telling(text);
        const page = tumorBoardBrief(candidate, review(candidate));
        expect(page.split("\n")).toHaveLength(expected.length);
        expect(shape(page)).toEqual(expected);
        const bare = page.replace(/\\[\\`*_~[\]<>|#&]/g, "");
        expect(bare).not.toMatch(/[<>`~&]|\]\(/);
        expect(bare.match(/^#.*$/gm)).toHaveLength(page.match(/^#{1,2} /gm)?.length ?? 0);
      }),
      { numRuns: 1_000 },
    );
  });
});
