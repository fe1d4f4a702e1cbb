import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "../../src/report/plainText.ts";

describe("the text of a page", () => {
  it.each([
    ["a terminal escape", "\u001b[2J\u001b]0;x\u0007", "\ufffd[2J\ufffd]0;x\ufffd"],
    ["a control character", "a\u0000b\u0085c", "a\ufffdb\ufffdc"],
    ["a mark of direction", "a\u202eb\u2066c\u200f", "a\ufffdb\ufffdc\ufffd"],
    ["a hidden character", "a\u200bb\u2060c\ufeffd\u00ad", "a\ufffdb\ufffdc\ufffdd\ufffd"],
    ["half a character", "a\ud800b\udc00", "a\ufffdb\ufffd"],
    ["line breaks", " a\r\n b\u2028c\t", "a b c"],
  ])("keeps %s out", (_what, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it.each(["Żółć, naïve, 東京, שלום, नमस्ते", "👩‍⚕️ 3 µmol/L ≥ 40 %"])("keeps %s", (text) => {
    expect(plainText(text)).toBe(text);
  });

  it("is on one line and well formed, whatever goes in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const plain = plainText(text);
        expect(plain).not.toMatch(/[\r\n\p{Cc}]/u);
        expect(() => encodeURIComponent(plain)).not.toThrow();
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });
});
