import { describe, expect, it } from "vitest";
import {
  linearQuadraticBrenner,
  linearQuadraticCaution,
  linearQuadraticCellData,
  linearQuadraticDoubts,
  linearQuadraticStrongCaution,
} from "../../src/radiotherapy/linearQuadraticDoubts.ts";
import { gray } from "../../src/units/dose.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const at = (dose: Unchecked) => linearQuadraticDoubts({ dosePerFraction: dose });

describe("linearQuadraticDoubts", () => {
  it("names the bounds exceeded; a dose on a bound does not exceed it, save at the 6 Gy of the cells", () => {
    const [cells, caution, strong, brenner] = [
      linearQuadraticCellData,
      linearQuadraticCaution,
      linearQuadraticStrongCaution,
      linearQuadraticBrenner,
    ];
    expect(at(gray(5.9))).toEqual([]);
    expect(at(gray(6))).toEqual([cells]);
    expect(at(gray(10))).toEqual([cells]);
    expect(at(gray(10.1))).toEqual([cells, caution]);
    expect(at(gray(15))).toEqual([cells, caution]);
    expect(at(gray(18))).toEqual([cells, caution, strong]);
    expect(at(gray(18.1))).toEqual([cells, caution, strong, brenner]);
  });

  it("refuses impossible input", () => {
    refusesNoNumbers(at, "Cannot question the model: the dose per fraction must be a number from 0 to 150");
    refused(() => at(-1), "Cannot question the model: the dose per fraction must be a number from 0 to 150, got -1");
    refused(() => at(200), "Cannot question the model: the dose per fraction must be a number from 0 to 150, got 200");
    expect(at(0)).toEqual([]);
    refused(
      () => linearQuadraticDoubts(null as never),
      "Cannot question the model: the schedule must be an object with named fields, got null",
    );
  });
});
