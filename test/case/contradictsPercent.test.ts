import { describe, expect, it } from "vitest";
import { contradictsPercent } from "../../src/case/contradictsPercent.ts";

describe("a raw value beside a stated percentage of predicted", () => {
  it.each([
    // At 170 cm FEV1 is predicted from 1.3872 to 4.8841 L.
    ["fev1Liters", 1.3872, 100.1, 170, true],
    ["fev1Liters", 1.3872, 99.9, 170, false],
    ["fev1Liters", 4.8841, 100.1, 170, false],
    ["fev1Liters", 4.8841, 99.9, 170, true],
    ["fev1Liters", 1.3, 95, undefined, false],
    ["fev1Liters", 0.9, 95, null, true],
    ["fev1Liters", 6.2, 95, undefined, true],
    ["tlcoMmolPerMinPerKpa", 24, 100, 170, true],
    ["tlcoMmolPerMinPerKpa", 8, 100, 170, false],
    // A traditional value under the name of the other unit.
    ["dlcoMlPerMinPerMmHg", 8, 100, 170, true],
    ["dlcoMlPerMinPerMmHg", 24, 100, undefined, false],
  ] as const)("%s %s is %s %% at %s cm: %s", (raw, value, percent, heightCm, contradicts) => {
    expect(contradictsPercent(raw, value, percent, heightCm)).toBe(contradicts);
  });
});
