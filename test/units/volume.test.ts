import { describe } from "vitest";
import { liters, milliliters } from "../../src/units/volume.ts";
import { readsAs } from "./refusals.ts";

describe("volume", () => {
  readsAs("liters", {
    read: liters,
    message: "read liters: the value must be a number of at least 0",
    takes: [0, 2.1],
    refuses: [-1],
  });

  readsAs("milliliters", {
    read: milliliters,
    message: "read milliliters: the value must be a number of at least 0",
    takes: [0, 480],
    refuses: [-1],
  });
});
