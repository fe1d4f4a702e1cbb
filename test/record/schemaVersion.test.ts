import { describe, expect, it } from "vitest";
import { schemaVersion, versionBound } from "../../src/record/schemaVersion.ts";

describe("the version of the shape of a case", () => {
  it("is the first", () => {
    expect(schemaVersion).toBe("metastasectomy/1");
    expect(versionBound("metastasectomy/1")).toBeUndefined();
  });

  it.each(["metastasectomy/2", "metastasectomy/9", "metastasectomy/10", "metastasectomy/137"])(
    "refuses the later %s with a sentence",
    (later) => {
      expect(versionBound(later)).toBe(
        "metastasectomy/1, which is what this version of the package reads; a later version reads more",
      );
    },
  );

  it.each([
    "metastasectomy/0",
    "metastasectomy/01",
    "metastasectomy/1.1",
    "metastasectomy/2 ",
    " metastasectomy/2",
    "metastasectomy/",
    "",
    "2",
    2,
    null,
    undefined,
    ["metastasectomy/2"],
  ])("says which one it wants where %j is no version", (stated) => {
    expect(versionBound(stated)).toBe('"metastasectomy/1"');
  });
});
