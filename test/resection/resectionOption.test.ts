import { describe, expect, it } from "vitest";
import { addArgument, type OptionNotes, option } from "../../src/resection/resectionOption.ts";

const units = { least: 2, most: 5 };
const convention = { standing: "convention" } as const;

/** For it that the whole lobe is resected; open that it is not named; against it that the lesion crosses a fissure. */
function threeRemarks(): OptionNotes {
  const said: OptionNotes = { reasons: [], needs: [] };
  addArgument(said, { code: "whole-lobe" }, true);
  addArgument(said, { code: "lobe-unknown" }, ["lobe"]);
  addArgument(said, { code: "crosses-fissure" }, false);
  return said;
}

describe("a addArgument", () => {
  it("is a reason with the answer it gives, by convention", () => {
    expect(threeRemarks().reasons).toEqual([
      { code: "whole-lobe", verdict: "met", ...convention },
      { code: "lobe-unknown", verdict: "unknown", ...convention },
      { code: "crosses-fissure", verdict: "unmet", ...convention },
    ]);
  });

  it("names once what several remarks need", () => {
    const said = threeRemarks();
    addArgument(said, { code: "segments-unknown" }, ["segments", "lobe"]);
    expect(said.needs).toEqual(["lobe", "segments"]);
  });
});

describe("an operation", () => {
  it("separates arguments for it from those against it or open, and needs what is missing", () => {
    expect(option("lobectomy", "met", units, threeRemarks())).toEqual({
      procedure: "lobectomy",
      clears: "met",
      units,
      arguments: [{ code: "whole-lobe", verdict: "met", ...convention }],
      objections: [
        { code: "lobe-unknown", verdict: "unknown", ...convention },
        { code: "crosses-fissure", verdict: "unmet", ...convention },
      ],
      needs: ["lobe"],
    });
  });

  it("reports nothing but what rules it out where something does", () => {
    expect(option("lobectomy", "unmet", units, threeRemarks())).toEqual({
      procedure: "lobectomy",
      clears: "unmet",
      units,
      arguments: [],
      objections: [{ code: "crosses-fissure", verdict: "unmet", ...convention }],
      needs: [],
    });
  });

  it("names segments only where they are known", () => {
    const said: OptionNotes = { reasons: [], needs: [] };
    expect(option("segmentectomy", "met", units, said, ["right-apical"]).segments).toEqual(["right-apical"]);
    expect("segments" in option("segmentectomy", "met", units, said)).toBe(false);
  });
});
