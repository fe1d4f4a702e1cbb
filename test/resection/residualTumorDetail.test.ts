import { describe, expect, it } from "vitest";
import { withinOneMillimeter } from "../../src/resection/resectionStatus.ts";
import { type ResidualTumorFindings, residualTumorDetail } from "../../src/resection/residualTumorDetail.ts";

const findings = (fields: Readonly<Record<string, unknown>>): ResidualTumorFindings => fields as ResidualTumorFindings;

describe("residualTumorDetail", () => {
  it.each([
    [{}, "RX"],
    [{ margin: "clear" }, "R0"],
    [{ margin: "microscopic" }, "R1"],
    [{ margin: "macroscopic" }, "R2"],
    [{ tumorLeft: true, residualConfirmed: true }, "R2b"],
    [{ tumorLeft: true, residualConfirmed: false }, "R2a"],
    [{ tumorLeft: true, residualConfirmed: null }, "R2"],
    [{ margin: "macroscopic", residualConfirmed: true, inSituAtMargin: true, pleuralLavage: "positive" }, "R2b"],
    [{ margin: "clear", residualConfirmed: true }, "R0"],
    [{ margin: "microscopic", inSituAtMargin: true }, "R1(is)"],
    [{ margin: "microscopic", inSituAtMargin: false }, "R1"],
    [{ inSituAtMargin: true }, "R1(is)"],
    [{ inSituAtMargin: true, pleuralLavage: "positive" }, "R1(is)"],
    [{ margin: "clear", pleuralLavage: "positive" }, "R1(cy+)"],
    [{ pleuralLavage: "positive" }, "R1(cy+)"],
    [{ margin: "microscopic", pleuralLavage: "positive" }, "R1"],
    [{ margin: "clear", pleuralLavage: "negative" }, "R0"],
    [{ margin: "clear", pleuralLavage: "not-done" }, "R0"],
    [{ margin: "clear", pleuralLavage: null }, "R0"],
  ])("codes %j as %s", (fields, code) => {
    expect(residualTumorDetail(findings(fields))).toBe(code);
  });

  it("reads a distance under the policy", () => {
    expect(residualTumorDetail(findings({ marginMm: 0.5 }))).toBe("R0");
    expect(residualTumorDetail(findings({ marginMm: 0.5 }), withinOneMillimeter)).toBe("R1");
  });

  it.each([
    [{ pleuralLavage: "pos" }, 'the pleural lavage must be one of positive, negative, not-done, got "pos"'],
    [{ inSituAtMargin: "true" }, 'inSituAtMargin must be true or false, got "true"'],
    [{ residualConfirmed: 0 }, "residualConfirmed must be true or false, got 0"],
    [{ marginMm: -1 }, "the distance to the margin must be a number of at least 0, got -1"],
  ])("refuses %j", (fields, message) => {
    expect(() => residualTumorDetail(findings(fields))).toThrow(
      new RangeError(`Cannot code residual tumor: ${message}`),
    );
  });
});

it("lets the worst of several lesions decide, and codes no lesion as RX", () => {
  const [clear, inSitu, lavage, open] = [
    { margin: "clear" },
    { margin: "clear", inSituAtMargin: true },
    { margin: "clear", pleuralLavage: "positive" },
    {},
  ] as const;
  expect(residualTumorDetail([clear, clear])).toBe("R0");
  expect(residualTumorDetail([clear, open])).toBe("RX");
  expect(residualTumorDetail([open, lavage])).toBe("R1(cy+)");
  expect(residualTumorDetail([inSitu, lavage])).toBe("R1(is)");
  expect(residualTumorDetail([inSitu, { margin: "microscopic" }])).toBe("R1");
  expect(residualTumorDetail([{ tumorLeft: true, residualConfirmed: false }, { tumorLeft: true }])).toBe("R2");
  expect(residualTumorDetail([{ tumorLeft: true, residualConfirmed: true }, { tumorLeft: true }])).toBe("R2b");
  expect(residualTumorDetail([])).toBe("RX");
});
