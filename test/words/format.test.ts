import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capital, decimals, listed, quoted, range, spoken } from "../../src/words/format.ts";

describe("decimals", () => {
  it.each<[number, number | undefined, string]>([
    [38.31578947368421, undefined, "38.3"],
    [33.95, undefined, "34"],
    [84.21052631578948, 0, "84"],
    [80, undefined, "80"],
    [0, undefined, "0"],
    [-0.04, undefined, "0"],
    [0.125, 2, "0.13"],
    [-1.68, undefined, "-1.7"],
  ])("writes %d with %s decimals as %s", (value, most, text) => {
    expect(decimals(value, most)).toBe(text);
  });
});

describe("range", () => {
  it("is one number where it has no width, or none that shows", () => {
    expect(range({ least: 3, most: 3 })).toBe("3");
    expect(range({ least: 0, most: 1 })).toBe("0 to 1");
    expect(range({ least: 82.31, most: 82.34 })).toBe("82.3");
    expect(range({ least: 82.31, most: 82.34 }, 2)).toBe("82.31 to 82.34");
  });
});

describe("listed", () => {
  it("joins words as a sentence does", () => {
    expect(listed([])).toBe("");
    expect(listed(["a"])).toBe("a");
    expect(listed(["a", "b"])).toBe("a and b");
    expect(listed(["a", "b", "c"])).toBe("a, b and c");
  });
});

describe("quoted", () => {
  it("keeps ordinary text as it is", () => {
    expect(quoted("2026-11-24, left (apical); 3 mm?")).toBe("2026-11-24, left (apical); 3 mm?");
  });

  it("escapes every sign that opens something, and keeps text on its line", () => {
    expect(quoted("\\ ` * _ ~ [ ] < > | # &")).toBe("\\\\ \\` \\* \\_ \\~ \\[ \\] \\< \\> \\| \\# \\&");
    expect(quoted("a\n# b\r\n\tc\u2028d")).toBe("a \\# b c d");
  });

  it("leaves no sign that opens a tag, a cell, a link or a line unescaped in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("<b>", "|", "\n", "](x)", "`", "&lt;"), (a, b) => {
        const text = quoted(`${a}${b}${a}`);
        expect(text).not.toMatch(/[\r\n]/);
        expect(text.replace(/\\[\\`*_~[\]<>|#&]/g, "")).not.toMatch(/[\\`*_~[\]<>|#&]/);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("capital", () => {
  it("begins with a capital letter and leaves the rest", () => {
    expect(capital('lesion "aB"')).toBe('Lesion "aB"');
    expect(capital("")).toBe("");
  });
});

describe("spoken", () => {
  it("puts spaces between the words of a code", () => {
    expect(spoken("late-metachronous")).toBe("late metachronous");
    expect(spoken("none-on-ct")).toBe("none on CT");
  });
});
