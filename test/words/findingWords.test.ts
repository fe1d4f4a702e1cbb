import { expect, it } from "vitest";
import type { ContradictionReasons } from "../../src/board/contradictionsOf.ts";
import type { Reason } from "../../src/evidence/reason.ts";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { thrcriFurtherEvaluation } from "../../src/fitness/thoracicRevisedCardiacRiskIndex.ts";
import { english } from "../../src/words/english.ts";
import { bannedWords } from "../report/bannedWords.ts";
import { dialect } from "./dialect.ts";
import { variantsByCode } from "./reasons.ts";

const low = {
  measure: "peakVo2MlPerKgPerMin",
  value: 9,
  threshold: accp2013.thresholds.uptakeLowest,
  verdict: "unmet",
  distance: -1,
  atBoundary: false,
} as const;
const climbed = { ...low, measure: "stairClimbMeters", value: 25, threshold: accp2013.thresholds.stairs } as const;
const index = {
  score: { least: 2.5, most: 2.5 },
  scheme: "ferguson-2014",
  threshold: thrcriFurtherEvaluation,
} as const;

/** For each code every variant of its payload; a code without one does not compile. */
const variants: { readonly [Code in keyof ContradictionReasons]: readonly ContradictionReasons[Code][] } = {
  "unasked-high-risk": [
    { answer: "met", step: low },
    { answer: "unknown", step: low },
  ],
  "unasked-low-risk": [{ step: climbed }],
  "unasked-cardiac-index": [
    { ...index, answer: "met", riskClass: "C" },
    { ...index, answer: "unknown", score: { least: 2.5, most: 4 } },
    { ...index, answer: "unmet" },
  ],
  "oxygen-uptake-scales-disagree": variantsByCode["oxygen-uptake-scales-disagree"].map(([payload]) => payload),
  "exercise-tests-disagree": variantsByCode["exercise-tests-disagree"].map(([payload]) => payload),
};

it.each(Object.entries(variants))("a conflict %s has a sentence of its own for each variant", (code, payloads) => {
  const words = payloads.map((payload) =>
    english.contradiction({ ...payload, code, verdict: "unmet", standing: "primary" } as Reason<ContradictionReasons>),
  );
  expect(new Set(words).size).toBe(words.length);
  expect([...bannedWords(words.join()), ...dialect(words.join())]).toEqual([]);
  for (const each of words) expect(each).not.toMatch(/undefined|[a-z][A-Z]{2}|\[object/);
});
