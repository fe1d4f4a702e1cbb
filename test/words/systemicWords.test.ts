import { expect, it } from "vitest";
import type { SystemicOption } from "../../src/biology/systemicOptions.ts";
import { thomford1965 } from "../../src/evidence/sources/selection.table.ts";
import { optionTold } from "../../src/words/systemicWords.ts";
import { bannedWords } from "../report/bannedWords.ts";

const told: Readonly<Record<SystemicOption["code"], string>> = {
  "checkpoint-inhibitor-before-metastasectomy": "a checkpoint inhibitor comes before the operation in melanoma",
  "checkpoint-inhibitor-first-if-mismatch-repair-deficient":
    "a checkpoint inhibitor comes first where mismatch repair is deficient",
  "chemotherapy-before-resection-of-residual-masses": "chemotherapy comes first, surgery takes what is left",
  "adjuvant-pembrolizumab-after-resection": "pembrolizumab after the resection of clear cell kidney cancer",
};

it.each(Object.entries(told))("%s is named", (code, words) => {
  const option = {
    code,
    concerns: "met",
    given: "unmet",
    needs: [],
    source: thomford1965,
    standing: "primary",
  } as SystemicOption;
  expect(optionTold(option)).toBe(words);
  expect(optionTold({ ...option, concerns: "unknown" })).toBe(`${words} (whether that is so here is not known)`);
  expect(optionTold({ ...option, given: "unknown" })).toBe(`${words} (whether it was given is not recorded)`);
  expect(bannedWords(words)).toEqual([]);
});
