import { expect, it } from "vitest";
import { wrongKind } from "../../src/cohort/wrongKind.ts";

const decoded = (...bytes: number[]) => new TextDecoder().decode(new Uint8Array(bytes));

it.each([
  [decoded(0x50, 0x4b, 3, 4, 0x14, 0), "Excel workbook"],
  [decoded(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), "old Excel workbook"],
  ["%PDF-1.7", "PDF"],
  [decoded(0x1f, 0x8b, 8, 0), "compressed"],
  ["PAR1\u0015", "Parquet"],
  ["$FL2@(#)", "SPSS"],
  ["<stata_dta><header>", "Stata"],
  ["SQLite format 3\0", "data base"],
  ["{\\rtf1\\ansi", "word processor"],
  ["<table><tr>", "a page or XML"],
  ["<!DOCTYPE html>", "a page or XML"],
  ["\n<?xml version", "a page or XML"],
  ['{"case":', "JSON"],
  ['[ {"a"', "JSON"],
])("names %j", (beginning, said) => {
  expect(wrongKind(beginning)).toMatchObject({ code: "not-a-table", said: expect.stringContaining(said) });
});

it("names text in an encoding of two bytes", () => {
  expect(wrongKind("a\0,\0b\0")?.code).toBe("encoding");
});

it.each(["a,b\n1,2", "", "[in],x\n", "PKD,sex\n", "{x}\n"])("takes %j for a table", (beginning) => {
  expect(wrongKind(beginning)).toBeUndefined();
});
