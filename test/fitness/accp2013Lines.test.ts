import { expect, it } from "vitest";
import { accp2013Pathway } from "../../src/fitness/accp2013.ts";
import { accp2013Inclusive, accp2013Printed } from "../../src/fitness/accp2013Lines.ts";
import { line, named } from "./lines.ts";

it("stand as the abstract prints them", () => {
  expect(Object.entries(accp2013Printed).map(([name, threshold]) => `${name}: ${line(threshold)}`)).toEqual([
    "ppoLow: > 60 percent-predicted, primary, accp-2013",
    "ppoExercise: >= 30 percent-predicted, primary, accp-2013",
    "stairs: > 22 meter, primary, accp-2013",
    "shuttle: > 400 meter, primary, accp-2013",
    "lowest: >= 10 milliliter-per-kilogram-per-minute, primary, accp-2013",
    "lowestPercent: >= 35 percent-predicted, primary, accp-2013",
    "ample: > 20 milliliter-per-kilogram-per-minute, primary, accp-2013",
    "amplePercent: > 75 percent-predicted, primary, accp-2013",
  ]);
});

it("differ in the other printings at 60 %, 22 m and 400 m only", () => {
  expect(Object.values(accp2013Inclusive).map(line)).toEqual([
    ">= 60 percent-predicted, primary, sawabata-2015",
    ">= 30 percent-predicted, primary, accp-2013",
    ">= 22 meter, secondary, accp-2013",
    ">= 400 meter, secondary, accp-2013",
    ...Object.values(accp2013Printed).slice(4).map(line),
  ]);
});

it("belong to a pathway for lung cancer", () => {
  expect(named(accp2013Pathway)).toBe("accp-2013, accp-2013");
});
