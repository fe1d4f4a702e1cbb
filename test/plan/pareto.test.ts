import { describe, expect, it } from "vitest";
import { above, costAbove, coversAll, type Figures, makesNeedless, pareto } from "../../src/plan/pareto.ts";

const figures = (fields: Partial<Figures> = {}): Figures => ({
  most: 3,
  least: 2,
  price: 1,
  operations: 2,
  unoperated: 1,
  margin: 10,
  ...fields,
});
const one = figures();

describe("coversAll", () => {
  it.each(["most", "least", "price", "operations", "unoperated"] as const)("needs no more of %s", (name) => {
    expect(coversAll(one, figures({ [name]: one[name] + 1 }))).toBe(true);
    expect(coversAll(one, figures({ [name]: one[name] - 1 }))).toBe(false);
  });

  it("needs no less margin", () => {
    expect(coversAll(one, figures({ margin: 9 }))).toBe(true);
    expect(coversAll(one, figures({ margin: 11 }))).toBe(false);
    expect(coversAll(one, one)).toBe(true);
  });
});

describe("makesNeedless", () => {
  it("needs the operations only where the cost is the same", () => {
    expect(makesNeedless(figures({ most: 2, operations: 9 }), one)).toBe(true);
    expect(makesNeedless(figures({ operations: 3 }), one)).toBe(false);
    expect(makesNeedless(figures({ operations: 3, unoperated: 0 }), one)).toBe(true);
  });

  it("compares the upper end with the price first, then the lower", () => {
    expect(makesNeedless(figures({ most: 2, least: 2, price: 2 }), one)).toBe(false);
    expect(makesNeedless(figures({ most: 2, least: 1, price: 2 }), one)).toBe(true);
    expect(makesNeedless(figures({ least: 1 }), one)).toBe(true);
    expect(makesNeedless(figures({ most: 4, least: 0 }), one)).toBe(false);
  });

  it("gives up neither margin nor an operated lesion", () => {
    expect(makesNeedless(figures({ most: 0, least: 0, margin: 9 }), one)).toBe(false);
    expect(makesNeedless(figures({ most: 0, least: 0, unoperated: 2 }), one)).toBe(false);
  });
});

describe("pareto", () => {
  it("keeps what nothing covers, of equal ones the first", () => {
    const better = figures({ most: 2 });
    const wider = figures({ margin: 20 });
    expect(pareto([one, { ...one }, wider, better], coversAll)).toEqual([wider, better]);
    expect(pareto([better, one], coversAll)).toEqual([better]);
    const [kept] = pareto([one, { ...one }], coversAll);
    expect(kept).toBe(one);
    expect(pareto([], coversAll)).toEqual([]);
  });
});

describe("what one plan costs above another", () => {
  it("is the difference at the upper end, else at the lower", () => {
    expect(costAbove(figures({ most: 5 }), one)).toBe(2);
    expect(costAbove(figures({ most: 2, least: 9 }), one)).toBe(-1);
    expect(costAbove(figures({ least: 1 }), one)).toBe(-1);
    expect(costAbove(figures({ most: 2, least: 1, price: 2 }), one)).toBe(0);
  });

  it("is empty where only rounding distinguishes them", () => {
    expect(above(0.1 + 0.2, 0.3)).toBe(0);
    expect(above(0.3, 0.1 + 0.2)).toBe(0);
    expect(above(0.3, 0.29)).toBeCloseTo(0.01, 12);
    // 1 + 0.2 - 1 - 0.2 is below nothing: the same cost has to go by the lower end and the operations.
    const priced = figures({ most: 1, price: 0.2 });
    expect(makesNeedless(priced, { ...priced, least: 1 })).toBe(false);
    expect(makesNeedless(priced, { ...priced, operations: 1 })).toBe(false);
  });
});
