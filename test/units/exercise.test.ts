import { describe } from "vitest";
import { mlPerKgPerMin } from "../../src/units/exercise.ts";
import { readsAs } from "./refusals.ts";

describe("exercise", () => {
  readsAs("mlPerKgPerMin", {
    read: mlPerKgPerMin,
    message: "read mL/kg/min: the value must be a number from 0 to 100",
    takes: [0, 16.5, 20, 100],
    refuses: [-1, 101],
  });
});
