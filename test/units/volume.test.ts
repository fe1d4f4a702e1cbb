import { describe } from "vitest";
import { liters, milliliters } from "../../src/units/volume.ts";
import { readsAs } from "./refusals.ts";

describe("volume", () => {
  readsAs("liters", {
    read: liters,
    message: "read liters: the value must be a number from 0 to 15",
    takes: [0, 2.1, 15],
    refuses: [-1, 82],
  });

  readsAs("milliliters", {
    read: milliliters,
    message: "read milliliters: the value must be a number from 0 to 15000",
    takes: [0, 480, 15000],
    refuses: [-1, 15001],
  });
});
