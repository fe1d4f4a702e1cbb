import { describe, expect, it } from "vitest";
import { refuse } from "../../src/internal/refuse.ts";

describe("refuse", () => {
  it.each([
    [-1, "-1"],
    [-0, "0"],
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    ["5", '"5"'],
    ["", '""'],
    [true, "true"],
    [null, "null"],
    [undefined, "undefined"],
    [5n, "5"],
    [Symbol("lobe"), "Symbol(lobe)"],
    [{ value: 5 }, "an object"],
    [[5], "an object"],
    [() => 5, "a function"],
  ])("shows %o", (value, shown) => {
    const refused = () => refuse("count", "the count", "a number", value);
    expect(refused).toThrow(RangeError);
    expect(refused).toThrow(new RangeError(`Cannot count: the count must be a number, got ${shown}`));
  });
});
