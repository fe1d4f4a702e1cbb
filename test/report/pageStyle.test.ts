import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { pageStyle, pageStyleHash } from "../../src/report/pageStyle.ts";

it("has the hash that the security policy of the page lets through", () => {
  expect(pageStyleHash).toBe(`sha256-${createHash("sha256").update(pageStyle).digest("base64")}`);
});

it("reaches for nothing outside the page", () => {
  expect(pageStyle).not.toMatch(/url\(|@import|https?:/);
});
