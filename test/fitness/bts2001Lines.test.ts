import { expect, it } from "vitest";
import { bts2001Pathway } from "../../src/fitness/bts2001.ts";
import * as lines from "../../src/fitness/bts2001Lines.ts";
import { line, named } from "./lines.ts";

it("say which of them nobody has read", () => {
  expect(Object.fromEntries(Object.entries(lines).map(([name, threshold]) => [name, line(threshold)]))).toEqual({
    bts2001Lobectomy: "> 1.5 liter, secondary, bts-2001",
    bts2001Pneumonectomy: "> 2 liter, secondary, bts-2001",
    bts2001PpoAbove: "> 40 percent-predicted, secondary, bts-2001",
    bts2001PpoAtLeast: ">= 40 percent-predicted, secondary, bts-2001",
    bts2001Saturation: "> 90 percent, unconfirmed, bts-2001",
    bts2001Shuttle: ">= 250 meter, unconfirmed, bts-2001",
    bts2001Desaturation: "<= 4 percent, unconfirmed, bts-2001",
    bts2001Uptake: "> 15 milliliter-per-kilogram-per-minute, secondary, bts-2001",
  });
});

it("belong to a superseded pathway", () => {
  expect(named(bts2001Pathway)).toBe("bts-2001, bts-2001, superseded");
});
