import { expect, it } from "vitest";
import { bolliger1998Pathway } from "../../src/fitness/bolliger1998.ts";
import {
  bolliger1998Measured,
  bolliger1998Printed,
  bolliger1998UptakeLines,
  bolliger2002Printed,
} from "../../src/fitness/bolliger1998Lines.ts";
import { line, named } from "./lines.ts";

it("stand as printed in 1998", () => {
  const { lowest, lowestPercent, ample, amplePercent } = bolliger1998UptakeLines;
  const { ppo, uptake, uptakePercent } = bolliger1998Printed;
  const all = [bolliger1998Measured, lowest, lowestPercent, ample, amplePercent, ppo, uptake, uptakePercent];
  expect(all.map(line)).toEqual([
    ">= 80 percent-predicted, primary, bolliger-1998",
    ">= 10 milliliter-per-kilogram-per-minute, primary, bolliger-1998",
    ">= 40 percent-predicted, secondary, bolliger-1998",
    "> 20 milliliter-per-kilogram-per-minute, primary, bolliger-1998",
    "> 75 percent-predicted, primary, bolliger-1998",
    "> 40 percent-predicted, primary, bolliger-1998",
    "> 10 milliliter-per-kilogram-per-minute, primary, bolliger-1998",
    "> 35 percent-predicted, secondary, bolliger-1998",
  ]);
});

it("include their bounds in the printing of 2002", () => {
  const { ppo, uptake, uptakePercent } = bolliger2002Printed;
  expect([ppo, uptake, uptakePercent].map(line)).toEqual([
    ">= 40 percent-predicted, primary, bolliger-2002",
    ">= 10 milliliter-per-kilogram-per-minute, primary, bolliger-2002",
    ">= 35 percent-predicted, primary, bolliger-2002",
  ]);
});

it("belong to a superseded pathway", () => {
  expect(named(bolliger1998Pathway)).toBe("bolliger-1998, bolliger-1998, superseded");
});
