import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { table, wrapped } from "../../src/figures/table.ts";
import { textsOf } from "./wellFormed.ts";

describe("a table", () => {
  it("sets headings, and every line of a cell under the one before", () => {
    const columns = [
      { heading: "name", x: 0, letters: 5 },
      { heading: "size", x: 40, letters: 9 },
    ];
    const rows = [
      ["one two", "7 mm"],
      ["three", "8 mm"],
    ];
    const { body, height } = table(columns, rows, 100);
    expect(textsOf(body.join(""))).toEqual(["name", "size", "one", "two", "7 mm", "three", "8 mm"]);
    expect(body.map((each) => /y="(\d+)"/.exec(each)?.[1])).toEqual(["112", "112", "127", "140", "127", "155", "155"]);
    expect(height).toBe(61);
  });

  it("is its headings where it has no rows", () => {
    expect(table([{ heading: "a", x: 0, letters: 3 }], [], 0).height).toBe(18);
  });
});

describe("wrapped text", () => {
  it("breaks between words, and inside a word that is longer than a line", () => {
    expect(wrapped("a bb ccc", 4)).toEqual(["a bb", "ccc"]);
    expect(wrapped("aaaaaa b", 4)).toEqual(["aaaa", "aa b"]);
    expect(wrapped("a bb\u00a0c", 4)).toEqual(["a", "bb\u00a0c"]);
    expect(wrapped("", 4)).toEqual([""]);
  });

  it("never makes a line longer than it may be, nor loses a letter before the ellipsis", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 90 }), fc.integer({ min: 2, max: 20 }), (text, letters) => {
        const lines = wrapped(text, letters);
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(letters);
        const bare = (result: string) => result.replace(/\s/g, "").replace(/…$/, "");
        expect(bare(text).startsWith(bare(lines.join("")))).toBe(true);
      }),
    );
  });
});
