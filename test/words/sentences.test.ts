import { describe, expect, it } from "vitest";
import type { Reason } from "../../src/evidence/reason.ts";
import { type ShownReasons, sentence } from "../../src/words/sentences.ts";
import { bannedWords } from "../report/bannedWords.ts";
import { told } from "./reasons.ts";

const lesion = (at: number): string => (at === 0 ? 'lesion "a"' : `lesion ${at + 1}`);

const rows = Object.entries(told).flatMap(([code, variants]) =>
  variants.map(([payload, words, verdict]) => {
    const reason = { ...payload, code, verdict: verdict ?? "met", standing: "convention" };
    return [code, reason as Reason<ShownReasons>, words] as const;
  }),
);

describe("the sentence of", () => {
  it.each(rows)("%s (%#)", (_code, reason, words) => {
    expect(sentence(reason, lesion)).toBe(words);
  });
});

describe("every sentence", () => {
  const all = rows.map(([, reason]) => sentence(reason, lesion));

  it("promises nothing", () => {
    expect(bannedWords(all.join("\n"))).toEqual([]);
  });

  it("has no field name, no null, no exclamation mark and no line break", () => {
    // "mL" is a unit and no field name.
    for (const words of all)
      expect(words.replaceAll("mL", "ml")).not.toMatch(/null|undefined|NaN|!|\n|[a-z][A-Z]|\[object/);
  });
});
