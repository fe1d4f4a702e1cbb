import { describe } from "vitest";
import { days, weeks, years } from "../../src/units/time.ts";
import { readsAs } from "./refusals.ts";

describe("time", () => {
  readsAs("years", {
    read: years,
    message: "read years: the value must be a number of at least 0",
    takes: [0, 61.4],
    refuses: [-1],
  });

  readsAs("weeks", {
    read: weeks,
    message: "read weeks: the value must be a number of at least 0",
    takes: [0, 3],
    refuses: [-1],
  });

  readsAs("days", {
    read: days,
    message: "read days: the value must be a number of at least 0",
    takes: [0, 45],
    refuses: [-1],
  });
});
