import { expect, it } from "vitest";
import { schemaVersion } from "../../src/case/candidate.ts";

it("is the first version of the shape of a case", () => {
  expect(schemaVersion).toBe("metastasectomy/1");
});
