import { describe, expect, it } from "vitest";
import {
  existing,
  finite,
  refuse,
  requireAbove,
  requireFields,
  requireFinite,
  requireList,
  requireNamed,
  requireNumber,
  requireWhole,
  requireWord,
  requireWords,
} from "../../src/internal/guards.ts";
import { boundFor } from "./boundFor.ts";

const notNumbers: readonly (readonly [unknown, string])[] = [
  [Number.NaN, "NaN"],
  [Number.POSITIVE_INFINITY, "Infinity"],
  [Number.NEGATIVE_INFINITY, "-Infinity"],
  ["5", '"5"'],
  ["", '""'],
  [true, "true"],
  [false, "false"],
  [null, "null"],
  [undefined, "undefined"],
  [5n, "5"],
  [[5], "an object"],
  [{ valueOf: () => 5 }, "an object"],
  [{ toString: null, valueOf: null }, "an object"],
  [Symbol("5"), "Symbol(5)"],
  [new Number(5), "an object"],
  [() => 5, "a function"],
];

const refusal = (bound: string, got: string) => new RangeError(`Cannot test: the value must be ${bound}, got ${got}`);

describe("requireFinite", () => {
  it.each([0, -3.5, Number.MAX_VALUE, -Number.MAX_VALUE])("lets %d pass", (value) => {
    expect(requireFinite("test", "the value", value)).toBeUndefined();
  });

  it.each(notNumbers)("refuses %o", (value, got) => {
    expect(() => requireFinite("test", "the value", value)).toThrow(refusal("a finite number", got));
  });
});

describe("requireNumber", () => {
  it.each([0, 0.5, 10, 1e99])("lets %d pass without an upper bound", (value) => {
    expect(requireNumber("test", "the value", value, 0)).toBeUndefined();
  });

  it("refuses what no product of ours could hold", () => {
    expect(() => requireNumber("test", "the value", 1e100, 0)).toThrow(refusal("a number from 0 to 1e+99", "1e+100"));
    expect(() => requireWhole("test", "the value", 1e100, 0)).toThrow(
      refusal("a whole number from 0 to 1e+99", "1e+100"),
    );
  });

  it("names the upper bound for infinity too", () => {
    expect(() => requireNumber("test", "the value", 1 / 0, 0)).toThrow(refusal("a number from 0 to 1e+99", "Infinity"));
    expect(() => requireAbove("test", "the value", 1 / 0, 0)).toThrow(refusal("a finite number above 0", "Infinity"));
  });

  it.each([2, 2.5, 10])("lets %d pass between 2 and 10", (value) => {
    expect(requireNumber("test", "the value", value, 2, 10)).toBeUndefined();
  });

  it("refuses what lies outside, naming both bounds or the one there is", () => {
    expect(() => requireNumber("test", "the value", -0.1, 0)).toThrow(refusal("a number of at least 0", "-0.1"));
    expect(() => requireNumber("test", "the value", 1.9, 2, 10)).toThrow(refusal("a number from 2 to 10", "1.9"));
    expect(() => requireNumber("test", "the value", 10.1, 2, 10)).toThrow(refusal("a number from 2 to 10", "10.1"));
    expect(() => requireNumber("test", "the value", 1, 0, 0)).toThrow(refusal("a number from 0 to 0", "1"));
  });

  it.each(notNumbers)("refuses %o", (value, got) => {
    const bound = boundFor(value, "a number of at least 0");
    expect(() => requireNumber("test", "the value", value, 0)).toThrow(refusal(bound, got));
  });
});

describe("requireAbove", () => {
  it("lets pass what lies above, and not the bound itself", () => {
    expect(requireAbove("test", "the value", Number.MIN_VALUE, 0)).toBeUndefined();
    expect(() => requireAbove("test", "the value", 0, 0)).toThrow(refusal("a number above 0", "0"));
    expect(() => requireAbove("test", "the value", -1, 0)).toThrow(refusal("a number above 0", "-1"));
  });

  it.each(notNumbers)("refuses %o", (value, got) => {
    const bound = boundFor(value, "a number above 0");
    expect(() => requireAbove("test", "the value", value, 0)).toThrow(refusal(bound, got));
  });
});

describe("requireWhole", () => {
  it("lets whole numbers pass, both bounds included", () => {
    for (const value of [0, 1, 19]) expect(requireWhole("test", "the value", value, 0, 19)).toBeUndefined();
    expect(requireWhole("test", "the value", 1e6, 1)).toBeUndefined();
  });

  it("refuses halves and what lies outside", () => {
    const bound = "a whole number from 0 to 19";
    expect(() => requireWhole("test", "the value", 0.5, 0, 19)).toThrow(refusal(bound, "0.5"));
    expect(() => requireWhole("test", "the value", -1, 0, 19)).toThrow(refusal(bound, "-1"));
    expect(() => requireWhole("test", "the value", 20, 0, 19)).toThrow(refusal(bound, "20"));
    expect(() => requireWhole("test", "the value", 0, 1)).toThrow(refusal("a whole number of at least 1", "0"));
  });

  it.each(notNumbers)("refuses %o", (value, got) => {
    const bound = boundFor(value, "a whole number of at least 1");
    expect(() => requireWhole("test", "the value", value, 1)).toThrow(refusal(bound, got));
  });
});

describe("requireWord", () => {
  it("lets a listed word pass", () => {
    expect(requireWord("test", "the value", "left", ["right", "left"])).toBeUndefined();
  });

  it.each([
    ["Left", '"Left"'],
    ["", '""'],
    ["toString", '"toString"'],
    [null, "null"],
    [undefined, "undefined"],
    [0, "0"],
    [["left"], "an object"],
    [Object("left"), "an object"],
  ])("refuses %o", (value, got) => {
    expect(() => requireWord("test", "the value", value, ["right", "left"])).toThrow(
      refusal("one of right, left", got),
    );
  });

  it("refuses what is not text even where the list holds it", () => {
    const options = [5] as unknown as readonly string[];
    expect(() => requireWord("test", "the value", 5, options)).toThrow(refusal("one of 5", "5"));
  });
});

describe("requireList", () => {
  it("lets lists pass, empty ones too", () => {
    for (const list of [[], ["right-apical"], Object.freeze([1])]) {
      expect(requireList("test", "the value", list)).toBeUndefined();
    }
  });

  it.each([
    ["right-apical", '"right-apical"'],
    [{ length: 0 }, "an object"],
    [new Set(["a"]), "an object"],
    [null, "null"],
    [undefined, "undefined"],
    [3, "3"],
  ])("refuses %o", (value, got) => {
    expect(() => requireList("test", "the value", value)).toThrow(refusal("a list", got));
  });
});

describe("requireFields", () => {
  it("lets objects pass", () => {
    for (const value of [{}, { verdict: "met" }, Object.create(null)]) {
      expect(requireFields("test", "the value", value)).toBeUndefined();
    }
  });

  it.each([
    [[], "an object"],
    [null, "null"],
    [undefined, "undefined"],
    ["healthy", '"healthy"'],
    [27, "27"],
    [true, "true"],
    [() => 5, "a function"],
  ])("refuses %o", (value, got) => {
    expect(() => requireFields("test", "the value", value)).toThrow(refusal("an object with named fields", got));
  });
});

describe("finite", () => {
  it("hands back a finite result, and refuses an infinite one", () => {
    expect(finite("add doses", -1.5)).toBe(-1.5);
    expect(() => finite("add doses", Number.POSITIVE_INFINITY)).toThrow(
      new RangeError("Cannot add doses: the result must be a finite number, got Infinity"),
    );
  });
});

describe("requireWords", () => {
  const words = (list: unknown) => () => requireWords("take lobes", "the lobes", list as never, ["upper", "lower"]);

  it("takes a list of the words, and names the one that is none", () => {
    expect(words([])).not.toThrow();
    expect(words(["lower", "upper"])).not.toThrow();
    expect(words(["lower", "left"])).toThrow(
      new RangeError('Cannot take lobes: each of the lobes must be one of upper, lower, got "left"'),
    );
    expect(words("upper")).toThrow(new RangeError('Cannot take lobes: the lobes must be a list, got "upper"'));
  });
});

describe("requireNamed", () => {
  const named =
    (fields: unknown, what = "the plan") =>
    () =>
      requireNamed("judge", what, fields, ["stages", "side"]);

  it("takes an object with fields of the names, and says of which list another is not", () => {
    expect(named({})).not.toThrow();
    expect(named({ side: "left", stages: null })).not.toThrow();
    expect(named({ stage: 1 })).toThrow(
      new RangeError('Cannot judge: each name in the plan must be one of stages, side, got "stage"'),
    );
    expect(named({ stage: 1 }, "the options")).toThrow(
      new RangeError('Cannot judge: the name of an option must be one of stages, side, got "stage"'),
    );
    expect(named(null)).toThrow(new RangeError("Cannot judge: the plan must be an object with named fields, got null"));
  });
});

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

it.each([0, "", false, []])("gives back %j, which exists", (value) => {
  expect(existing(value)).toBe(value);
});

it.each([undefined, null])("stops at %s", (value) => {
  expect(() => existing(value)).toThrow("What exists is absent");
});
