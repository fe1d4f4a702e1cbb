import { describe } from "vitest";
import { grams, gramsPerLiter, gramsPerMilliliter, kilograms, micromolesPerLiter } from "../../src/units/mass.ts";
import { readsAs } from "./refusals.ts";

describe("mass", () => {
  readsAs("kilograms", {
    read: kilograms,
    message: "read kilograms: the value must be a number from 0 to 400",
    takes: [0, 75, 400],
    refuses: [-1, 401],
  });

  readsAs("gramsPerLiter", {
    read: gramsPerLiter,
    message: "read grams per liter: the value must be a number from 0 to 250",
    takes: [0, 134, 250],
    refuses: [-1, 251],
  });

  readsAs("micromolesPerLiter", {
    read: micromolesPerLiter,
    message: "read micromoles per liter: the value must be a number from 0 to 3000",
    takes: [0, 177, 3000],
    refuses: [-1, 3001],
  });

  readsAs("grams", {
    read: grams,
    message: "read grams: the value must be a number from 0 to 15000",
    takes: [0, 1130, 15000],
    refuses: [-1, 15001],
  });

  readsAs("gramsPerMilliliter", {
    read: gramsPerMilliliter,
    message: "read grams per milliliter: the value must be a number above 0",
    takes: [1.1, 5e-324],
    refuses: [0, -1],
  });
});
