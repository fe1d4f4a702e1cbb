import { expect, it } from "vitest";
import { drugWords, holdsDrug } from "../../src/biology/drugClass.ts";

it("reads class and drug as one text, and recognizes a kind in either", () => {
  expect(drugWords({ class: "antibody", agent: "Avastin" })).toBe("antibody Avastin");
  expect(drugWords({})).toBe(" ");
  expect(holdsDrug({ class: "antibody", agent: "Avastin" }, "vegf-antibody")).toBe(true);
  expect(holdsDrug({ class: "antibody" }, "vegf-antibody")).toBe(false);
});
