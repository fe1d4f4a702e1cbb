import { expect, it } from "vitest";
import { schemaVersion } from "../../src/case/schemaVersion.ts";

it("is the first version of the shape of a case", () => {
  expect(schemaVersion).toBe("metastasectomy/1");
});
