import { expect, it } from "vitest";
import type { SystemicOption } from "../../src/biology/systemicOption.ts";
import { thomford1965 } from "../../src/evidence/sources/candidacy.table.ts";
import { optionWords } from "../../src/words/systemicWords.ts";

it("flags an option of which it is not recorded whether it applies", () => {
  const option = {
    code: "checkpoint-inhibitor-before-metastasectomy",
    concerns: "met",
    given: "unmet",
    needs: [],
    source: thomford1965,
    standing: "primary",
  } as SystemicOption;
  const words = optionWords(option);
  expect(words).toContain("melanoma");
  expect(optionWords({ ...option, concerns: "unknown" })).toBe(`${words} (whether it applies is not recorded)`);
  expect(optionWords({ ...option, given: "unknown" })).toBe(`${words} (whether it was given is not recorded)`);
});
