import { describe, expect, it } from "vitest";
import { nodesShown } from "../../src/biology/nodesShown.ts";

describe("the nodes", () => {
  it.each([
    // the word, a station, and the worse of both
    [undefined, {}, undefined],
    ["not-suspicious", {}, "not-suspicious"],
    ["biopsy-negative", {}, "biopsy-negative"],
    ["proven", { tissue: "negative" }, "proven"],
    ["not-suspicious", { tissue: "positive" }, "proven"],
    ["not-suspicious", { shortAxisMm: 10 }, "not-suspicious"],
    ["not-suspicious", { shortAxisMm: 10.5 }, "suspected"],
    ["not-suspicious", { shortAxisMm: 14, tissue: "not-sampled" }, "suspected"],
    ["not-suspicious", { shortAxisMm: 14, tissue: "negative" }, "not-suspicious"],
    ["biopsy-negative", { petAvid: true }, "suspected"],
    ["not-suspicious", { petAvid: false }, "not-suspicious"],
    [undefined, { petAvid: true, tissue: "negative" }, undefined],
    [undefined, { petAvid: true }, "suspected"],
  ])("called %s with a station %j are %s", (nodes, station, shown) => {
    expect(nodesShown({ nodes, stations: [station] } as never).nodes).toBe(shown);
  });

  it("name the stations that make them worse, and the tissue that would clear them", () => {
    const stations = [{ station: "7" }, { station: "4R", petAvid: true }] as never;
    expect(nodesShown({ nodes: "not-suspicious", stations })).toEqual({
      nodes: "suspected",
      stations: [1],
      needs: ["chest.stations.1.tissue"],
    });
    expect(nodesShown({})).toEqual({ stations: [], needs: [] });
  });
});

it.each([
  ["-1", [{ shortAxisMm: -1 }]],
  ["500", [{ shortAxisMm: 500 }]],
  // Whatever the other stations prove.
  ["-1", [{ tissue: "positive", shortAxisMm: -1 }]],
  ["-1", [{ tissue: "positive" }, { shortAxisMm: -1 }]],
])("refuses a short axis of %s, which no node has", (shown, stations) => {
  expect(() => nodesShown({ stations } as never)).toThrow(
    new RangeError(`Cannot judge candidacy: shortAxisMm must be a number from 0 to 200, got ${shown}`),
  );
});
