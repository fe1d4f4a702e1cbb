import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { resectedFraction } from "../../src/liver/resectedFraction.ts";
import { eqd2OfBin } from "../../src/radiotherapy/eqd2OfBin.ts";
import { adjustForHemoglobin } from "../../src/reference/adjustForHemoglobin.ts";
import { predicted } from "../../src/reference/predicted.ts";
import { tlcoGli2017 } from "../../src/reference/tlcoGli2017.ts";
import { completedMonths } from "../../src/units/completedMonths.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";
import { mmolPerMinPerKPa } from "../../src/units/gasTransfer.ts";
import { gramsPerLiter } from "../../src/units/mass.ts";
import { milliliters } from "../../src/units/volume.ts";

const rows = readFileSync("CHANGELOG.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| "));
const man = { sex: "male", ageYears: 30, heightCm: 178 } as const;
const liver = { total: 1800, tumor: 300, resected: 800, tumorInResected: 300 };

// A reader checks the package by these answers, so that they have to be those of the version they stand under.
it.each([
  ["TLCO", predicted(tlcoGli2017, man), 3],
  ["hemoglobin", adjustForHemoglobin(mmolPerMinPerKPa(1), man, gramsPerLiter(100)), 4],
  [
    "liver of",
    resectedFraction({
      total: milliliters(liver.total),
      tumor: milliliters(liver.tumor),
      resected: milliliters(liver.resected),
      tumorInResected: milliliters(liver.tumorInResected),
    }),
    1,
  ],
  ["15 January 2021", completedMonths("2021-01-15", "2024-01-15").least, 0],
  ["EQD2", eqd2OfBin(gray(20), 3, alphaBeta(3)), 1],
])("the change log gives the answer of this version: %s", (input, answer, digits) => {
  const row = rows.filter((line) => line.includes(input));
  expect(row).toHaveLength(1);
  expect(`${row}`.split("|")[3]).toContain(answer.toFixed(digits));
});
