import { describe } from "vitest";
import { grams, gramsPerLiter, gramsPerMilliliter, kilograms, micromolesPerLiter } from "../../src/units/mass.ts";
import { readsAs } from "./refusals.ts";

describe("mass", () => {
  readsAs("kilograms", {
    read: kilograms,
    message: "read kilograms: the value must be a number of at least 0",
    takes: [0, 75],
    refuses: [-1],
  });

  readsAs("gramsPerLiter", {
    read: gramsPerLiter,
    message: "read grams per liter: the value must be a number of at least 0",
    takes: [0, 134],
    refuses: [-1],
  });

  readsAs("micromolesPerLiter", {
    read: micromolesPerLiter,
    message: "read micromoles per liter: the value must be a number of at least 0",
    takes: [0, 177],
    refuses: [-1],
  });

  readsAs("grams", {
    read: grams,
    message: "read grams: the value must be a number of at least 0",
    takes: [0, 1130],
    refuses: [-1],
  });

  readsAs("gramsPerMilliliter", {
    read: gramsPerMilliliter,
    message: "read grams per milliliter: the value must be a number above 0",
    takes: [1.1, 5e-324],
    refuses: [0, -1],
  });
});
