import { describe, expect, it } from "vitest";
import { covers, type ImagedRegion } from "../../src/biology/imagingCoverage.ts";
import type { Staging } from "../../src/case/staging.ts";

const named = (modality: Staging["modality"], ...regions: NonNullable<Staging["regions"]>): Staging => ({
  modality,
  regions,
});

describe("covers", () => {
  it.each<readonly [Staging, ImagedRegion, ReturnType<typeof covers>]>([
    [named("ct", "chest", "abdomen"), "chest", true],
    [named("ct", "chest", "abdomen"), "abdomen", true],
    [named("ct", "chest"), "abdomen", false],
    [named("mri", "whole-body"), "abdomen", true],
    [named("pet-ct", "whole-body"), "chest", true],
    [named("mri", "liver"), "abdomen", false],
    [named("ultrasound", "abdomen"), "abdomen", false],
    [named("bone-scan", "whole-body"), "chest", false],
    [named("endoscopy", "chest", "abdomen"), "abdomen", false],
    [named("ebus", "chest"), "chest", false],
    [named("other", "abdomen"), "abdomen", false],
    [named("pet-ct", "whole-body"), "brain", false],
    [named("pet-ct", "brain"), "brain", false],
    [named("mri", "brain"), "brain", true],
    [named("mri", "whole-body"), "brain", false],
    [{ ...named("ct", "brain"), contrast: true }, "brain", true],
    [{ ...named("ct", "brain"), contrast: false }, "brain", false],
    [named("ct", "brain"), "brain", ["contrast"]],
    [{ modality: "ct" }, "brain", ["regions", "contrast"]],
    [{ modality: "ct", regions: [] }, "chest", ["regions"]],
    [{ regions: ["abdomen"] }, "abdomen", ["modality"]],
    [{ regions: ["brain"] }, "abdomen", false],
    [{}, "abdomen", ["modality", "regions"]],
  ])("%o, the %s: %o", (examination, region, expected) => {
    expect(covers(examination, region)).toStrictEqual(expected);
  });
});
