import { describe, expect, it } from "vitest";
import { element, escaped, linesAt, moved, shortened, textAt } from "../../src/figures/svg.ts";
import { objections } from "./wellFormed.ts";

describe("escaped text", () => {
  it("stays text in a file, a page and an attribute", () => {
    expect(escaped(`<b a="1">R&D's</b>`)).toBe("&lt;b a=&quot;1&quot;&gt;R&amp;D&#39;s&lt;/b&gt;");
    expect(escaped("]]>")).toBe("]]&gt;");
  });

  it("holds nothing XML has no sign for, and nothing that turns the words around it", () => {
    expect(escaped("a\0b\u0008c\ufffe")).toBe("a\ufffdb\ufffdc\ufffd");
    expect(escaped("\ud800x\udfff")).toBe("\ufffdx\ufffd");
    expect(escaped("\u202etxet\u2066")).toBe("\ufffdtxet\ufffd");
    expect(escaped("木 🫁 é")).toBe("木 🫁 é");
  });

  it("is one line", () => expect(escaped("a\n\t b")).toBe("a b"));
});

describe("an element", () => {
  it("leaves out what is undefined and writes one decimal at most", () => {
    expect(element("circle", { cx: 1.26, cy: 2, r: undefined, class: "a" })).toBe(
      '<circle cx="1.3" cy="2" class="a"/>',
    );
  });

  it("escapes its attributes, and holds its children", () => {
    expect(element("g", { class: `"><script>` }, element("path", {}), "text")).toBe(
      '<g class="&quot;&gt;&lt;script&gt;"><path/>text</g>',
    );
  });
});

it("moves to a place with one decimal at most", () => {
  expect(moved(464.79999999999995, 3.06)).toBe("translate(464.8 3.1)");
});

it("writes text at a place", () => {
  expect(textAt(1, 2.04, "a < b", { class: "small" })).toBe('<text x="1" y="2" class="small">a &lt; b</text>');
});

it("writes lines under one another", () => {
  const lines = linesAt(5, 10, ["lateral", "basal"], 11, { class: "small" });
  expect(lines).toBe('<g class="small"><text x="5" y="10">lateral</text><text x="5" y="21">basal</text></g>');
  expect(objections(lines)).toEqual([]);
});

describe("shortened text", () => {
  it("ends with an ellipsis where it was longer, and never inside a letter", () => {
    expect(shortened("lesion", 6)).toBe("lesion");
    expect(shortened("lesions", 6)).toBe("lesio…");
    expect(shortened("🫁🫁🫁", 2)).toBe("🫁…");
    expect(shortened("  a \n b ", 3)).toBe("a b");
    expect(shortened("a\u00a0b  c", 9)).toBe("a\u00a0b c");
  });
});
