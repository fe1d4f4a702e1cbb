import { expect, it } from "vitest";
import type { Reason } from "../../src/evidence/reason.ts";
import { sentenceOf } from "../../src/words/sectionSentences.ts";

it("says the sentence of the code", () => {
  interface Told {
    readonly one: { readonly count: number };
    readonly two: object;
  }
  const sentences = { one: ({ count }: { count: number }) => `${count} of them`, two: () => "a pair" };
  const head = { verdict: "met", standing: "primary" } as const;
  expect(sentenceOf<Told>(sentences, { code: "one", count: 3, ...head } as Reason<Told>)).toBe("3 of them");
  expect(sentenceOf<Told>(sentences, { code: "two", ...head } as Reason<Told>)).toBe("a pair");
});
