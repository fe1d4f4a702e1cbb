import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import {
  atTheMargin,
  type MarginFindings,
  type ResidualTumor,
  type ResidualTumorPolicy,
  resectionStatus,
  withinOneMillimeter,
} from "../../src/resection/resectionStatus.ts";
import { overallRows } from "../published/resection.ts";

const findings = (fields: Readonly<Record<string, unknown>>): MarginFindings => fields as MarginFindings;
const withStatus: Record<string, MarginFindings> = {
  R0: { margin: "clear" },
  R1: { margin: "microscopic" },
  R2: { margin: "macroscopic" },
  RX: {},
  "R1(cy+)": { margin: "clear" },
};

describe("resectionStatus", () => {
  it.each([
    [{}, "RX"],
    [{ margin: null, marginMm: null, tumorLeft: null }, "RX"],
    [{ tumorLeft: false }, "RX"],
    [{ margin: "clear" }, "R0"],
    [{ margin: "microscopic" }, "R1"],
    [{ margin: "macroscopic" }, "R2"],
    [{ margin: "not-assessable" }, "RX"],
    [{ margin: "clear", tumorLeft: true }, "R2"],
    [{ margin: "not-assessable", tumorLeft: true }, "R2"],
    [{ tumorLeft: true }, "R2"],
    [{ marginMm: 0 }, "R1"],
    [{ marginMm: 0.1 }, "R0"],
    [{ margin: "clear", marginMm: 0 }, "R1"],
    [{ margin: "microscopic", marginMm: 4 }, "R1"],
    [{ margin: "not-assessable", marginMm: 4 }, "RX"],
    [{ margin: "macroscopic", marginMm: 0 }, "R2"],
  ] as const)("codes %j as %s", (fields, status) => {
    expect(resectionStatus(findings(fields))).toBe(status);
    expect(resectionStatus([findings(fields)])).toBe(status);
  });

  it.each([
    [0.5, "R1"],
    [1, "R1"],
    [1.1, "R0"],
  ] as const)("reads %d mm as %s within one millimeter, and as R0 at the margin", (marginMm, status) => {
    expect(resectionStatus(findings({ marginMm }), withinOneMillimeter)).toBe(status);
    expect(resectionStatus(findings({ marginMm }), atTheMargin)).toBe("R0");
  });

  it("puts what was not assessed between clear and involved, and nothing at all with it", () => {
    const worst: readonly [readonly ResidualTumor[], ResidualTumor][] = [
      [[], "RX"],
      [["R0", "R0"], "R0"],
      [["R0", "RX"], "RX"],
      [["RX", "R1"], "R1"],
      [["R1", "RX", "R0"], "R1"],
      [["RX", "R2", "R1"], "R2"],
    ];
    for (const [lesions, status] of worst) {
      expect(resectionStatus(lesions.map((each) => existing(withStatus[each])))).toBe(status);
    }
  });

  it.each(overallRows)("lets the worst lesion decide: $id", ({ lesions, overall }) => {
    // The positive lavage of FIT-147 is reported by residualTumorDetail; its margin is clear.
    expect(resectionStatus(lesions.map((each) => existing(withStatus[each])))).toBe(overall);
  });

  it("keeps every row of the list", () => {
    expect(overallRows.map(({ id }) => id)).toEqual(["FIT-144", "FIT-145", "FIT-146", "FIT-147"]);
  });

  it("names its policies", () => {
    expect(atTheMargin).toEqual({ id: "residual-at-the-margin", microscopicUpToMm: 0 });
    expect(withinOneMillimeter).toEqual({ id: "residual-within-1-mm", microscopicUpToMm: 1 });
  });

  it.each([
    [{ margin: "free" }, 'the margin must be one of clear, microscopic, macroscopic, not-assessable, got "free"'],
    [
      { margin: "constructor" },
      'the margin must be one of clear, microscopic, macroscopic, not-assessable, got "constructor"',
    ],
    [{ marginMm: -0.1 }, "the distance to the margin must be a number of at least 0, got -0.1"],
    [{ marginMm: "1" }, 'the distance to the margin must be a number of at least 0, got "1"'],
    [{ marginMm: Number.NaN, tumorLeft: true }, "the distance to the margin must be a number of at least 0, got NaN"],
    [{ tumorLeft: 1 }, "tumor left must be true or false, got 1"],
    [{ tumorLeft: "false" }, 'tumor left must be true or false, got "false"'],
  ])("refuses %j", (fields, message) => {
    expect(() => resectionStatus(findings(fields))).toThrow(new RangeError(`Cannot code residual tumor: ${message}`));
  });

  it("refuses what holds no findings, and a policy without a distance", () => {
    const of = (value: unknown, policy?: unknown) => () =>
      resectionStatus(value as MarginFindings, policy as ResidualTumorPolicy);
    const cannot = "Cannot code residual tumor:";
    expect(of(null)).toThrow(`${cannot} the findings must be an object with named fields, got null`);
    expect(of([undefined])).toThrow(`${cannot} the findings must be an object with named fields, got undefined`);
    expect(of([], null)).toThrow(`${cannot} the policy must be an object with named fields, got null`);
    expect(of([], { id: "none" })).toThrow(
      `${cannot} the policy's distance must be a number of at least 0, got undefined`,
    );
  });
});
