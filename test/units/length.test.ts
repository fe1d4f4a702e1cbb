import { describe } from "vitest";
import { centimeters, meters, millimeters, squareMeters } from "../../src/units/length.ts";
import { readsAs } from "./refusals.ts";

describe("length", () => {
  readsAs("millimeters", {
    read: millimeters,
    message: "read millimeters: the value must be a number from 0 to 2500",
    takes: [0, 7, 12, 2500],
    refuses: [-1, 2501],
  });

  readsAs("centimeters", {
    read: centimeters,
    message: "read centimeters: the value must be a number from 0 to 250",
    takes: [0, 172, 250],
    refuses: [-1, 251],
  });

  readsAs("meters", {
    read: meters,
    message: "read meters: the value must be a number from 0 to 2000",
    takes: [0, 22, 400, 2000],
    refuses: [-1, 2001],
  });

  readsAs("squareMeters", {
    read: squareMeters,
    message: "read square meters: the value must be a number from 0 to 5",
    takes: [0, 1.88, 5],
    refuses: [-1, 6],
  });
});
