import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { packageVersion } from "../../src/board/packageVersion.ts";

it("is the version package.json states", () => {
  expect(packageVersion).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
});
