import { describe, expect, it } from "vitest";
import type { Reason } from "../../src/evidence/reason.ts";
import { type ShownReasons, sentence } from "../../src/words/reasonSentences.ts";
import { bannedWords } from "../report/bannedWords.ts";
import { dialect } from "./dialect.ts";
import { predicted, variantsByCode } from "./reasons.ts";

const lesion = (at: number): string => (at === 0 ? 'lesion "a"' : `lesion ${at + 1}`);

/** The sentence of a reason. */
function say(code: keyof ShownReasons, payload: object, verdict = "met"): string {
  return sentence({ ...payload, code, verdict, standing: "convention" } as unknown as Reason<ShownReasons>, lesion);
}

describe("each code", () => {
  it.each(Object.entries(variantsByCode))(
    "%s has a sentence of its own for each variant of its payload",
    (code, variants) => {
      const words = variants.map(([payload, verdict]) => say(code as keyof ShownReasons, payload, verdict));
      expect(new Set(words).size).toBe(words.length);
    },
  );
});

describe("every sentence", () => {
  const all = Object.entries(variantsByCode).flatMap(([code, variants]) =>
    variants.map(([payload, verdict]) => say(code as keyof ShownReasons, payload, verdict)),
  );

  it("promises nothing and speaks no dialect", () => {
    expect(bannedWords(all.join("\n"))).toEqual([]);
    expect(dialect(all.join("\n"))).toEqual([]);
  });

  it("has no field name, no null, no exclamation mark and no line break", () => {
    // "mL" is a unit and no field name.
    for (const words of all)
      expect(words.replaceAll("mL", "ml")).not.toMatch(/null|undefined|NaN|!|\n|[a-z][A-Z]|\[object/);
  });
});

it("says of a lesion that may be none of the tumor which question is open", () => {
  expect(say("lesion-nature", { lesion: 1, question: "sub-solid" }, "unknown")).toBe(
    "Lesion 2 may not be a metastasis: it is sub-solid, as lung cancers often are, and no tissue is recorded",
  );
});

describe("a number beside its threshold", () => {
  it("is given in percentage points, and one that rounds to zero is not printed as zero", () => {
    const at = (distance: number): string => say("predicted-function", { ...predicted, distance }, "unmet");
    expect(at(-1.68)).toBe(
      "Predicted postoperative FEV1 38.3 % (1.7 percentage points below the threshold), from 52 % with 5 of 19 segments removed; resection of up to 4 segments stays above the threshold",
    );
    expect(at(1)).toContain("(1 percentage point above the threshold)");
    expect(at(0.1)).toContain("(0.1 percentage points above the threshold)");
    expect(at(-0.04)).toContain("(less than 0.1 percentage points below the threshold)");
    expect(at(0)).toContain("(exactly at the threshold)");
  });

  it.each([
    ["vessel-within-margin", "distanceMm", "at 9.96 mm lies within the margin of 10 mm"],
    ["lobar-structure-within-margin", "distanceMm", "at 9.96 mm lies within the margin of 10 mm"],
    ["plane-within-margin", "planeMm", "9.96 mm away, within the margin of 10 mm"],
    ["vessels-outside-margin", "nearestMm", "within the margin of 5 to 10 mm (nearest at 10.04 mm)"],
    ["plane-outside-margin", "planeMm", "10.04 mm away, outside the margin of 10 mm"],
    ["reaches-below-rind", "deepEdgeMm", "reaches 10.04 mm below the pleura, deeper than the outer 10 mm"],
    ["below-outer-rind", "depthMm", "begins 10.04 mm below the pleura, deeper than the outer 10 mm"],
  ] as const)("of %s is not rounded onto it", (code, fact, text) => {
    const value = text.includes("10.04") ? 10.04 : 9.96;
    const requiredMm = text.includes("5 to 10") ? { least: 5, most: 10 } : { least: 10, most: 10 };
    const place = { structure: "bronchus", order: "lobar" };
    expect(say(code, { ...place, [fact]: value, requiredMm, rindMm: 10 })).toContain(text);
  });

  it("is that of the margin required, where none is recorded", () => {
    expect(say("plane-within-margin", { planeMm: 9.96 })).toContain("10 mm away, within the required margin:");
  });
});
