import { describe } from "vitest";
import { percent, percentPredicted, segmentCount, subsegmentCount } from "../../src/units/proportion.ts";
import { readsAs } from "./refusals.ts";

describe("proportion", () => {
  readsAs("percent", {
    read: percent,
    message: "read percent: the value must be a number from 0 to 100",
    takes: [0, 0.27, 27, 100],
    refuses: [-0.1, 100.1],
  });

  readsAs("percentPredicted", {
    read: percentPredicted,
    message: "read percent of predicted: the value must be a number from 0 to 300",
    takes: [0, 61, 104, 250, 300],
    refuses: [-1, 301],
  });

  readsAs("segmentCount", {
    read: segmentCount,
    message: "count segments: the count must be a whole number from 0 to 19",
    takes: [0, 3, 19],
    refuses: [-1, 20, 0.5],
  });

  readsAs("subsegmentCount", {
    read: subsegmentCount,
    message: "count subsegments: the count must be a whole number from 0 to 42",
    takes: [0, 12, 42],
    refuses: [-1, 43, 2.5],
  });
});
