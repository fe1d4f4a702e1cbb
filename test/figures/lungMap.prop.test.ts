import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { lungMap } from "../../src/figures/lungMap.ts";
import { escaped } from "../../src/figures/svg.ts";
import { anyCandidate } from "../candidacy/anyCandidate.ts";
import { caseOf } from "../candidacy/cases.ts";
import { bannedWords } from "../report/bannedWords.ts";
import { hostileText } from "./hostileText.ts";
import { objections, textsOf } from "./wellFormed.ts";

describe("the map of any case", () => {
  it("is well formed, promises nothing, and shows no field name, null or NaN", () => {
    fc.assert(
      fc.property(anyCandidate, (candidate) => {
        const svg = lungMap(candidate, review(candidate));
        expect(objections(svg)).toEqual([]);
        const text = textsOf(svg).join("\n");
        expect(bannedWords(text)).toEqual([]);
        expect(text).not.toMatch(/null|undefined|NaN|Infinity|!|\[object/);
      }),
      { numRuns: 300 },
    );
  });
});

describe("text from a case", () => {
  it("opens nothing and ends nothing, whatever it is", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, day) => {
        const judgment = review(caseOf({ lesions: [{ id: name, lobe: "right-upper" }] }));
        const svg = lungMap(caseOf({ lesions: [{ id: name, lobe: "right-upper" }] }), { ...judgment, asOf: day });
        expect(objections(svg)).toEqual([]);
        expect(svg).toContain(escaped(`${name}: not recorded;`));
        expect(textsOf(svg)[0]).toContain("Map of the lungs, ");
      }),
      { numRuns: 500 },
    );
  });

  it("is not taken for a segment or a lobe", () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const candidate = caseOf({
          lesions: [{ lobe: name, segments: [name] }],
          lungs: { absentSegments: [name], obstructedSegments: [name] },
        });
        expect(objections(lungMap(candidate, review(caseOf())))).toEqual([]);
      }),
    );
  });
});
