import { describe } from "vitest";
import { days, weeks, years } from "../../src/units/time.ts";
import { readsAs } from "./refusals.ts";

describe("time", () => {
  readsAs("years", {
    read: years,
    message: "read years: the value must be a number from 0 to 120",
    takes: [0, 61.4, 120],
    refuses: [-1, 121],
  });

  readsAs("weeks", {
    read: weeks,
    message: "read weeks: the value must be a number from 0 to 6261",
    takes: [0, 3, 6261],
    refuses: [-1, 6262],
  });

  readsAs("days", {
    read: days,
    message: "read days: the value must be a number from 0 to 43830",
    takes: [0, 45, 43830],
    refuses: [-1, 43831],
  });
});
