import { describe, expect, it } from "vitest";
import {
  hundredGrayGuckenberger2009,
  hundredGrayOnishi2004,
  hundredGrayOnishi2007,
  localControlGuckenberger2009,
  localRecurrenceOnishi,
} from "../../src/radiotherapy/hundredGray.ts";
import { statedBed } from "../../src/radiotherapy/statedBed.ts";
import { alphaBeta } from "../../src/units/dose.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const ten = alphaBeta(10);

describe("100 Gy10", () => {
  it("is three thresholds, of three series", () => {
    const lines = [hundredGrayOnishi2004, hundredGrayOnishi2007, hundredGrayGuckenberger2009];
    expect(lines.map((line) => [line.value, line.side, line.source.id])).toEqual([
      [100, "inclusive", "onishi-2004"],
      [100, "inclusive", "onishi-2007"],
      [100, "exclusive", "guckenberger-2009"],
    ]);
  });

  it("parts recurrence in each Japanese series, unmerged", () => {
    const at = (v: number, series: "onishi-2004" | "onishi-2007") =>
      localRecurrenceOnishi(statedBed(v, ten, "isocenter"), series);
    expect([at(100, "onishi-2004"), at(99.9, "onishi-2004")]).toEqual([8.1, 26.4]);
    expect([at(100, "onishi-2007"), at(99.9, "onishi-2007")]).toEqual([8.4, 42.9]);
    refused(
      () => at(100, "onishi" as never),
      'Cannot look up local recurrence: the series must be one of onishi-2004, onishi-2007, got "onishi"',
    );
    refusesNoNumbers(
      (v) => localRecurrenceOnishi(v, "onishi-2004"),
      "Cannot look up local recurrence: the dose must be a number of at least 0",
    );
    refused(
      () => localRecurrenceOnishi(-1 as never, "onishi-2004"),
      "Cannot look up local recurrence: the dose must be a number of at least 0, got -1",
    );
    expect(at(0, "onishi-2007")).toBe(42.9);
  });

  it("parts control in the German series and does not place 100 itself", () => {
    const at = (v: number) => localControlGuckenberger2009(statedBed(v, ten));
    expect([at(0), at(99.9), at(100.1)]).toEqual([62, 62, 89]);
    refused(() => at(100), "Cannot look up local control: the dose must be a number above or below 100, got 100");
    refusesNoNumbers(
      (v) => localControlGuckenberger2009(v),
      "Cannot look up local control: the dose must be a number of at least 0",
    );
    refused(
      () => localControlGuckenberger2009(-1 as never),
      "Cannot look up local control: the dose must be a number of at least 0, got -1",
    );
  });
});
