import { describe, expect, it } from "vitest";
import { observedControl } from "../../src/radiotherapy/observedControl.table.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { tumorControl } from "../../src/radiotherapy/tumorControl.ts";
import { gray } from "../../src/units/dose.ts";
import { centimeters } from "../../src/units/length.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import { refused } from "./refusals.ts";

const run = (facts?: Unchecked, cm = 2) => tumorControl(schedule(4, gray(12), "target-edge"), centimeters(cm), facts);
const ids = (facts?: Unchecked) => run(facts).observed.map((series) => series.id);

describe("tumorControl", () => {
  it("never leaves the model alone with colorectal metastases", () => {
    const control = run({ group: "colorectal" });
    expect(control.model.probability).toBeGreaterThan(0.9);
    expect(ids({ group: "colorectal" })).toEqual([
      "colorectal-19-studies",
      "colorectal-14-studies",
      "colorectal-matched-pairs",
    ]);
    expect(control.conflicts).toEqual(["observed-below-model", "primary-site-disputed"]);
    expect(run({ group: "colorectal" }, 12).conflicts).toEqual(["primary-site-disputed"]);
  });

  it("shows the series of the same origin, mixed ones for an origin without", () => {
    expect(ids({ group: "kidney" })).toEqual(["altoos"]);
    expect(ids({ group: "sarcoma" })).toEqual(["sarcoma-25-lesions"]);
    expect(run({ group: "sarcoma" }).conflicts).toEqual([]);
    expect(run({ group: "kidney" }).conflicts).toEqual(["observed-below-model"]);
    expect(ids({ group: "primary-lung-cancer" })).toContain("rtog-0813-60");
    expect(ids({ group: "other" })).toEqual([
      "rieber",
      "guckenberger-2009-above-100",
      "guckenberger-2009-below-100",
      "dohopolski",
      "filippi",
      "cyberknife",
    ]);
  });

  it("without an origin shows every series and needs it", () => {
    const radiated = observedControl.filter((series) => series.treatment === "stereotactic-radiotherapy");
    expect(run().observed).toEqual(radiated);
    expect(run().needs).toEqual(["group", "courseDays"]);
    expect(run({ group: null }).needs).toEqual(["group", "courseDays"]);
    expect(run({ group: "kidney", courseDays: 10 }).needs).toEqual([]);
    expect(radiated.length).toBeLessThan(observedControl.length);
  });

  it("keeps every interval around its estimate and every count true to its percentage", () => {
    for (const { control } of observedControl)
      for (const { percent, interval, counts, months } of control) {
        expect(months).toBeGreaterThan(0);
        if (interval) expect(interval[0] <= percent && percent <= interval[1]).toBe(true);
        if (counts) expect(Math.abs((100 * counts[0]) / counts[1] - percent)).toBeLessThan(0.06);
      }
  });

  it("refuses impossible input", () => {
    refused(() => run(null), "Cannot weigh local control: the facts must be an object with named fields, got null");
    refused(
      () => run({ group: "liver" }),
      'Cannot weigh local control: the origin must be one of colorectal, kidney, sarcoma, primary-lung-cancer, other, got "liver"',
    );
  });
});
