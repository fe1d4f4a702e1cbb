import { describe } from "vitest";
import { centimeters, meters, millimeters, squareMeters } from "../../src/units/length.ts";
import { readsAs } from "./refusals.ts";

describe("length", () => {
  readsAs("millimeters", {
    read: millimeters,
    message: "read millimeters: the value must be a number of at least 0",
    takes: [0, 7, 12],
    refuses: [-1],
  });

  readsAs("centimeters", {
    read: centimeters,
    message: "read centimeters: the value must be a number of at least 0",
    takes: [0, 172],
    refuses: [-1],
  });

  readsAs("meters", {
    read: meters,
    message: "read meters: the value must be a number of at least 0",
    takes: [0, 22, 400],
    refuses: [-1],
  });

  readsAs("squareMeters", {
    read: squareMeters,
    message: "read square meters: the value must be a number of at least 0",
    takes: [0, 1.88],
    refuses: [-1],
  });
});
