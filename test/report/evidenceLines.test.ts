import { expect, it } from "vitest";
import { evidenceLines, knownOf } from "../../src/report/evidenceLines.ts";
import { patientWith } from "../candidacy/cases.ts";
import { contextOf, lines } from "./contexts.ts";

it.each([
  ["colorectal", "randomized"],
  ["kidney", "series"],
  ["other", "none-read"],
  [undefined, "unnamed"],
])("says how well the operation is known for %s, and what the page is for", (site, known) => {
  const context = contextOf(patientWith({ primary: { site } }));
  expect(knownOf(context.review.evidence)).toBe(known);
  const page = lines(evidenceLines(context));
  expect(page).toHaveLength(4);
  expect(page.at(-1)).toBe("- For professionals preparing a meeting; not validated; reads no images.");
  expect(page.join()).not.toMatch(/%|hazard|months/);
});

it("prints no evidence where there is none in the review", () => {
  expect(knownOf(undefined)).toBe("unnamed");
});
