import { expect, it } from "vitest";
import { ersEsts2009Pathway } from "../../src/fitness/ersEsts2009.ts";
import {
  ersEsts2009Measured,
  ersEsts2009Ppo,
  ersEsts2009PpoUptake,
  ersEsts2009PpoUptakePercent,
  ersEsts2009UptakeLines,
} from "../../src/fitness/ersEsts2009Lines.ts";
import { line, named } from "./lines.ts";

it("stand as secondary texts print them, the last step as nobody has read it", () => {
  const { lowest, lowestPercent, ample, amplePercent } = ersEsts2009UptakeLines;
  expect([ersEsts2009Measured, lowest, lowestPercent, ample, amplePercent, ersEsts2009Ppo].map(line)).toEqual([
    "> 80 percent-predicted, secondary, ers-ests-2009",
    ">= 10 milliliter-per-kilogram-per-minute, secondary, ers-ests-2009",
    ">= 35 percent-predicted, secondary, ers-ests-2009",
    "> 20 milliliter-per-kilogram-per-minute, secondary, ers-ests-2009",
    "> 75 percent-predicted, secondary, ers-ests-2009",
    "> 30 percent-predicted, secondary, ers-ests-2009",
  ]);
  expect([ersEsts2009PpoUptake, ersEsts2009PpoUptakePercent].map(line)).toEqual([
    "> 10 milliliter-per-kilogram-per-minute, unconfirmed, ers-ests-2009",
    "> 35 percent-predicted, unconfirmed, ers-ests-2009",
  ]);
});

it("belong to a superseded pathway", () => {
  expect(named(ersEsts2009Pathway)).toBe("ers-ests-2009, ers-ests-2009, superseded");
});
