import { it } from "vitest";
import type { Citation } from "../../src/evidence/citation.ts";

it("has a title, and perhaps no year and no identifier", () => {
  const dateless: Citation = { id: "somebody", authors: "Somebody", title: "Something", journal: "Somewhere" };
  // @ts-expect-error a citation has a title
  const untitled: Citation = { id: "somebody-1999", authors: "Somebody", journal: "Somewhere", year: 1999 };
  // @ts-expect-error a year is a number
  const worded: Citation = { ...dateless, year: "1999" };
  void [untitled, worded];
});
