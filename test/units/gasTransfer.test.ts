import { describe } from "vitest";
import { mlPerMinPerMmHg, mmolPerMinPerKPa } from "../../src/units/gasTransfer.ts";
import { readsAs } from "./refusals.ts";

describe("gasTransfer", () => {
  readsAs("mmolPerMinPerKPa", {
    read: mmolPerMinPerKPa,
    message: "read mmol/min/kPa: the value must be a number from 0 to 40",
    takes: [0, 7.9, 40],
    refuses: [-1, 41],
  });

  readsAs("mlPerMinPerMmHg", {
    read: mlPerMinPerMmHg,
    message: "read mL/min/mmHg: the value must be a number from 0 to 120",
    takes: [0, 23.6, 120],
    refuses: [-1, 121],
  });
});
