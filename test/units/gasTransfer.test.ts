import { describe } from "vitest";
import { mlPerMinPerMmHg, mmolPerMinPerKPa } from "../../src/units/gasTransfer.ts";
import { readsAs } from "./refusals.ts";

describe("gasTransfer", () => {
  readsAs("mmolPerMinPerKPa", {
    read: mmolPerMinPerKPa,
    message: "read mmol/min/kPa: the value must be a number of at least 0",
    takes: [0, 7.9],
    refuses: [-1],
  });

  readsAs("mlPerMinPerMmHg", {
    read: mlPerMinPerMmHg,
    message: "read mL/min/mmHg: the value must be a number of at least 0",
    takes: [0, 23.6],
    refuses: [-1],
  });
});
