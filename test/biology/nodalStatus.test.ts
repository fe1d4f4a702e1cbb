import { describe, expect, it } from "vitest";
import { isNodalStation, nodalStation, nodalStatus } from "../../src/biology/nodalStatus.ts";

describe("nodalStation", () => {
  it.each([
    ["1R", 1, "supraclavicular", "right"],
    ["2L", 2, "mediastinal", "left"],
    ["3a", 3, "mediastinal", "midline"],
    ["3p", 3, "mediastinal", "midline"],
    ["4R", 4, "mediastinal", "right"],
    ["5", 5, "mediastinal", "left"],
    ["6L", 6, "mediastinal", "left"],
    ["7", 7, "mediastinal", "midline"],
    ["8R", 8, "mediastinal", "right"],
    ["9L", 9, "mediastinal", "left"],
    ["10R", 10, "hilar-intrapulmonary", "right"],
    ["11L", 11, "hilar-intrapulmonary", "left"],
    ["12R", 12, "hilar-intrapulmonary", "right"],
    ["13L", 13, "hilar-intrapulmonary", "left"],
    ["14L", 14, "hilar-intrapulmonary", "left"],
  ] as const)("%s", (name, number, region, side) => {
    expect(nodalStation(name)).toEqual({ number, region, side });
  });

  it("has no side where none was written", () => {
    expect(nodalStation("4")).toEqual({ number: 4, region: "mediastinal" });
    expect(nodalStation("10")).toEqual({ number: 10, region: "hilar-intrapulmonary" });
  });

  it.each(["0", "15", "5R", "6R", "7R", "3", "3b", "4M", "4RL", "x4R", "111", ""])("refuses %s", (name) => {
    expect(() => nodalStation(name)).toThrow(
      `Cannot place nodes: each station must be a station of the map, 1 to 14 with R or L, 3a or 3p, got "${name}"`,
    );
  });

  it("refuses a number", () => {
    expect(() => nodalStation(7 as never)).toThrow("got 7");
  });
});

describe("nodalStatus, left lesion", () => {
  it.each([
    ["4L", "N2-like", "x-iaslc-left-4L"],
    ["4R", "N3-like", "x-iaslc-left-4R"],
    ["11R", "N3-like", "x-iaslc-left-11R"],
    ["11L", "N1-like", "x-iaslc-left-11L and BL-046"],
    ["9L", "N2-like", "x-iaslc-left-9L"],
    ["14L", "N1-like", "x-iaslc-left-14L"],
    ["10L", "N1-like", "the first of the hilar ones"],
    ["7", "N2-like", "no side"],
    ["5", "N2-like", "left by itself"],
    ["1L", "N3-like", "outside the mediastinum"],
  ] as const)("%s is %s (%s)", (station, analogy, _why) => {
    expect(nodalStatus({ nodes: "proven", stations: [station], lesionSides: ["left"] }).analogy).toEqual([analogy]);
  });
});

describe("nodalStatus", () => {
  it("takes the worst station and lists every region once", () => {
    expect(nodalStatus({ nodes: "proven", stations: ["4R", "10R", "11R"], lesionSides: ["right", "right"] })).toEqual({
      finding: "proven",
      regions: ["hilar-intrapulmonary", "mediastinal"],
      analogy: ["N2-like"],
      needs: [],
    });
    expect(nodalStatus({ nodes: "proven", stations: ["1L", "10R"], lesionSides: ["right"] })).toMatchObject({
      regions: ["hilar-intrapulmonary", "supraclavicular"],
      analogy: ["N3-like"],
    });
  });

  it("puts a left station against a right lesion", () => {
    expect(nodalStatus({ nodes: "suspected", stations: ["5"], lesionSides: ["right"] }).analogy).toEqual(["N3-like"]);
  });

  it("stays open without a side", () => {
    expect(nodalStatus({ nodes: "proven", stations: ["4"], lesionSides: ["left"] })).toMatchObject({
      analogy: ["N2-like", "N3-like"],
      needs: ["chest.stations"],
    });
    expect(nodalStatus({ nodes: "proven", stations: ["11L"] })).toMatchObject({
      analogy: ["N1-like", "N3-like"],
      needs: ["lesions"],
    });
    expect(nodalStatus({ nodes: "proven", stations: ["11"], lesionSides: [] })).toMatchObject({
      needs: ["chest.stations", "lesions"],
    });
    expect(nodalStatus({ nodes: "proven", stations: ["11", "7"], lesionSides: ["left"] })).toMatchObject({
      analogy: ["N2-like", "N3-like"],
      needs: ["chest.stations"],
    });
    expect(nodalStatus({ nodes: "proven", stations: ["11", "4R"], lesionSides: ["left"] })).toMatchObject({
      analogy: ["N3-like"],
      needs: [],
    });
  });

  it("has no analogy for lesions in both lungs", () => {
    expect(nodalStatus({ nodes: "proven", stations: ["4R"], lesionSides: ["left", "right"] })).toEqual({
      finding: "proven",
      regions: ["mediastinal"],
      analogy: [],
      needs: [],
    });
  });

  it.each([
    [{}, { finding: "not-recorded", regions: [], analogy: [], needs: ["chest.nodes"] }],
    [{ nodes: null }, { finding: "not-recorded", regions: [], analogy: [], needs: ["chest.nodes"] }],
    [{ nodes: "not-suspicious" }, { finding: "not-suspicious", regions: [], analogy: [], needs: [] }],
    [{ nodes: "suspected" }, { finding: "suspected", regions: [], analogy: [], needs: ["chest.stations"] }],
    [{ nodes: "proven" }, { finding: "proven", regions: [], analogy: [], needs: ["chest.stations"] }],
    [
      { nodes: "biopsy-negative" },
      { finding: "biopsy-negative", regions: [], analogy: [], needs: [], caution: "negative-biopsy-is-not-proof" },
    ],
  ])("never turns %o into N0", (facts, status) => {
    expect(nodalStatus(facts as never)).toEqual(status);
  });

  it.each([
    [null, "the facts must be an object with named fields, got null"],
    [{ nodes: "N0" }, 'the finding must be one of not-suspicious, suspected, biopsy-negative, proven, got "N0"'],
    [{ stations: "4R" }, 'the stations must be a list, got "4R"'],
    [{ lesionSides: ["both"] }, 'each of the sides must be one of left, right, got "both"'],
  ])("refuses %o", (wrong, message) => {
    expect(() => nodalStatus(wrong as never)).toThrow(`Cannot place nodes: ${message}`);
  });
});

it.each([
  ["4R", true],
  ["3a", true],
  ["subcarinal", false],
  [7, false],
])("distinguishes a station of the map from other words: %s", (name, known) => {
  expect(isNodalStation(name as string)).toBe(known);
});
