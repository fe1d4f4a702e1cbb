import { describe } from "vitest";
import { alphaBeta, gray } from "../../src/units/dose.ts";
import { readsAs } from "./refusals.ts";

describe("dose", () => {
  readsAs("gray", {
    read: gray,
    message: "read gray: the value must be a number from 0 to 150",
    takes: [0, 18, 0.1, 54, 150],
    refuses: [-1, -0.001, 200],
  });

  readsAs("alphaBeta", {
    read: alphaBeta,
    message: "read an alpha/beta ratio: the value must be a number above 0",
    takes: [10, 3, 1.5, 5e-324],
    refuses: [0, -3],
  });
});
