import { describe, expect, it } from "vitest";
import { capital, decimals, decimalsBeside, either, listed, range, spoken } from "../../src/words/format.ts";

describe("decimals", () => {
  it.each<[number, number | undefined, string]>([
    [38.31578947368421, undefined, "38.3"],
    [33.95, undefined, "34"],
    [84.21052631578948, 0, "84"],
    [80, undefined, "80"],
    [0, undefined, "0"],
    [-0.04, undefined, "0"],
    [0.125, 2, "0.13"],
    [-1.68, undefined, "-1.7"],
  ])("writes %d with %s decimals as %s", (value, most, text) => {
    expect(decimals(value, most)).toBe(text);
  });
});

describe("decimalsBeside", () => {
  it.each<[number, readonly number[], string]>([
    [9.96, [10], "9.96"],
    [9.999999, [10], "9.999999"],
    [10, [10], "10"],
    [9.94, [10], "9.9"],
    [5.04, [5, 10], "5.04"],
    [0.1 + 0.2, [0.3], "0.3"],
  ])("writes %d beside %j as %s", (value, others, text) => {
    expect(decimalsBeside(value, ...others)).toBe(text);
  });
});

describe("range", () => {
  it("is one number where it has no width, or none that shows", () => {
    expect(range({ least: 3, most: 3 })).toBe("3");
    expect(range({ least: 0, most: 1 })).toBe("0 to 1");
    expect(range({ least: 82.31, most: 82.34 })).toBe("82.3");
    expect(range({ least: 82.31, most: 82.34 }, 2)).toBe("82.31 to 82.34");
  });
});

describe("listed", () => {
  it("joins words as a sentence does", () => {
    expect(listed([])).toBe("");
    expect(listed(["a"])).toBe("a");
    expect(listed(["a", "b"])).toBe("a and b");
    expect(listed(["a", "b", "c"])).toBe("a, b and c");
  });
});

describe("capital", () => {
  it("begins with a capital letter and leaves the rest", () => {
    expect(capital('lesion "aB"')).toBe('Lesion "aB"');
    expect(capital("")).toBe("");
  });
});

describe("spoken", () => {
  it("puts spaces between the words of a code", () => {
    expect(spoken("late-metachronous")).toBe("late metachronous");
    expect(spoken("none-on-ct")).toBe("none on CT");
  });
});

describe("either", () => {
  it("joins alternatives as a sentence does", () => {
    expect([either([]), either(["a"]), either(["a", "b"]), either(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a or b",
      "a, b or c",
    ]);
  });
});
