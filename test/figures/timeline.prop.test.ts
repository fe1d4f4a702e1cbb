import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { timeline } from "../../src/figures/timeline.ts";
import { anyCandidate } from "../candidacy/anyCandidate.ts";
import { caseOf } from "../candidacy/cases.ts";
import { bannedWords } from "../report/bannedWords.ts";
import { hostileText } from "./hostileText.ts";
import { objections, textsOf } from "./wellFormed.ts";

function timelineOf(candidate: Candidate): string {
  return timeline(candidate, review(candidate));
}

describe("any case", () => {
  it("has a timeline that is well formed and promises nothing", () => {
    fc.assert(
      fc.property(anyCandidate, (candidate) => {
        const svg = timelineOf(candidate);
        expect(objections(svg)).toEqual([]);
        expect(bannedWords(textsOf(svg).join("\n"))).toEqual([]);
        expect(textsOf(svg).join("\n")).not.toMatch(/null|undefined|NaN|Infinity|!|\[object/);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps its text to itself", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const candidate = caseOf({
          primary: { site: text, diagnosedOn: text },
          lesions: [{ id: text, measuredOn: text }],
          course: {
            localTreatments: [{ kind: text, site: text, on: text }],
            systemic: [{ agent: text, startedOn: text }],
          },
          staging: [{ modality: text, on: text }],
        });
        expect(objections(timeline(candidate, review(caseOf())))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
