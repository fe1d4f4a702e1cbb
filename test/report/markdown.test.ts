import fc from "fast-check";
import { Marked } from "marked";
import { describe, expect, it } from "vitest";
import { type Block, heading, list, paragraph, table } from "../../src/report/document.ts";
import { escapedMarkdown, markdown } from "../../src/report/markdown.ts";
import { hostileTexts } from "./hostileTexts.ts";

const rendered = (source: string): string => new Marked({ gfm: true, async: false }).parse(source, { async: false });

describe("the renderer for Markdown", () => {
  it("writes every kind of part", () => {
    const blocks: readonly Block[] = [
      heading(1, "a"),
      paragraph(["b ", { strong: "c" }, " d"]),
      ...list(["e", { text: "f", items: ["g"] }]),
      ...table("h", ["i", "j"], [["k", "l"]]),
      { kind: "figure", svg: "<svg/>" },
      { kind: "beside", parts: [paragraph("m")] },
      { kind: "folded", heading: "n", blocks: [paragraph("o")] },
    ];
    expect(markdown(blocks)).toBe("# a\n\nb **c** d\n\n- e\n- f\n  - g\n\n|i|j|\n|---|---|\n|k|l|\n\nm\n\n## n\n\no");
  });
});

describe("text in Markdown", () => {
  it("stays as it is where nothing begins in it", () => {
    for (const text of ["2026-11-24, left (apical); 3 mm?", "82.3 to 87.2 %", "FEV1 [1][22] e.g. 4.2", "-0.1 %"])
      expect(escapedMarkdown(text)).toBe(text);
  });

  it.each(hostileTexts)("%j opens nothing, wherever it stands", (text) => {
    const blocks = [
      paragraph(text),
      paragraph(["a ", { strong: text }, ` ${text}`]),
      ...list([text, { text, items: [text] }]),
      ...table("t", [text, text], [[text, text]]),
      heading(2, text),
    ];
    const plain = (source: string): string => rendered(source).replace(/>[^<]*/g, ">");
    const harmless = "x";
    const same = [
      paragraph(harmless),
      paragraph(["a ", { strong: harmless }, ` ${harmless}`]),
      ...list([harmless, { text: harmless, items: [harmless] }]),
      ...table("t", [harmless, harmless], [[harmless, harmless]]),
      heading(2, harmless),
    ];
    expect(plain(markdown(blocks))).toBe(plain(markdown(same)));
  });

  it("opens no tag, link, list, formula, mention or emoji, whatever it is", () => {
    const mark = fc.constantFrom(...hostileTexts, "\n", " ", "\\", "`", "$", "@a", ":a:", "1. ", "- ", "[", "](x)");
    fc.assert(
      fc.property(
        fc.array(fc.oneof(mark, fc.string({ unit: "grapheme", maxLength: 8 })), { maxLength: 6 }),
        (parts) => {
          const text = parts.join("");
          const source = markdown([paragraph(`a${text}`), ...list([text]), ...table("t", ["h"], [[text]])]);
          expect(rendered(source)).not.toMatch(/<(a|img|code|pre|em|del|hr|h\d|blockquote|ol|input|script)\b/);
          expect(source).not.toMatch(/(?<!\\)\$|@[\w]|:\/\/|(?<![\u2060\w]):[\w+-]+:/);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
