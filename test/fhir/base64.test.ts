import { expect, it } from "vitest";
import { base64Of } from "../../src/fhir/base64.ts";

it.each(["", "a", "ab", "abc", "abcd", "Größe 5 µm ≥ 3", "𝒜 \n"])("base64 of %j is that of Node", (text) => {
  expect(base64Of(text)).toBe(Buffer.from(text, "utf8").toString("base64"));
});

it("half of a surrogate pair becomes the replacement character", () => {
  expect(base64Of("a\uD800b")).toBe(Buffer.from("a\uFFFDb", "utf8").toString("base64"));
});
