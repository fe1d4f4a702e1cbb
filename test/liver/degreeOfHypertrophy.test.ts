import { describe, expect, it } from "vitest";
import { degreeOfHypertrophy } from "../../src/liver/degreeOfHypertrophy.ts";
import { measured, standardized } from "./shares.ts";

const message = (text: string) => `Cannot work out hypertrophy: ${text}`;

describe("degreeOfHypertrophy", () => {
  it("is the difference in points (BL-016)", () => {
    expect(degreeOfHypertrophy(standardized(21), standardized(29.5))).toBe(8.5);
    expect(degreeOfHypertrophy(measured(30), measured(20))).toBe(-10);
  });

  it("takes one basis only", () => {
    // @ts-expect-error a measured share is not comparable with a standardized one
    expect(() => degreeOfHypertrophy(standardized(21), measured(29))).toThrow(
      message('the basis after must be one of standardized, got "measured"'),
    );
  });

  it("takes one pair of formulas only", () => {
    const vauthey = { ...standardized(21), formula: "vauthey-2002", surface: "mosteller" } as const;
    expect(degreeOfHypertrophy(vauthey, { ...vauthey, percent: standardized(22).percent })).toBe(1);
    expect(() => degreeOfHypertrophy(vauthey, { ...vauthey, formula: "urata-1995" })).toThrow(
      message('the formula after must be one of vauthey-2002, got "urata-1995"'),
    );
    expect(() => degreeOfHypertrophy(vauthey, { ...vauthey, surface: "dubois" })).toThrow(
      message('the surface formula after must be one of mosteller, got "dubois"'),
    );
    expect(() => degreeOfHypertrophy(vauthey, standardized(22))).toThrow(
      message('the formula after must be one of vauthey-2002, got "none"'),
    );
    expect(() => degreeOfHypertrophy(standardized(22), vauthey)).toThrow(
      message('the formula after must be one of none, got "vauthey-2002"'),
    );
    const bare = { ...standardized(21), formula: "vauthey-2002" };
    expect(() => degreeOfHypertrophy(bare, vauthey)).toThrow(
      message('the surface formula after must be one of none, got "mosteller"'),
    );
    expect(() => degreeOfHypertrophy(vauthey, bare)).toThrow(
      message('the surface formula after must be one of mosteller, got "none"'),
    );
  });

  it.each([
    [null, measured(1), "the remnant before must be an object with named fields, got null"],
    [measured(1), null, "the remnant after must be an object with named fields, got null"],
    [
      { percent: 1, basis: "guessed" },
      measured(1),
      'the basis before must be one of standardized, measured, got "guessed"',
    ],
    [{ percent: 101, basis: "measured" }, measured(1), "the remnant before must be a number from 0 to 100, got 101"],
    [{ percent: -1, basis: "measured" }, measured(1), "the remnant before must be a number from 0 to 100, got -1"],
    [
      measured(1),
      { percent: Number.NaN, basis: "measured" },
      "the remnant after must be a number from 0 to 100, got NaN",
    ],
    [measured(1), { percent: 100.1, basis: "measured" }, "the remnant after must be a number from 0 to 100, got 100.1"],
  ])("refuses %o and %o", (before, after, text) => {
    expect(() => degreeOfHypertrophy(before as never, after as never)).toThrow(message(text));
  });
});
