import { describe, expect, it } from "vitest";
import type { LiverState } from "../../src/case/liver.ts";
import { futureLiverRemnantOk } from "../../src/liver/futureLiverRemnantOk.ts";
import {
  articleCautiousLiverPolicy,
  azoulayLiverPolicy,
  kishiLiverPolicy,
  schindlLiverPolicy,
  shindohLiverPolicy,
  shoupLiverPolicy,
  vautheyLiverPolicy,
} from "../../src/liver/liverPolicies.table.ts";
import type { LiverPolicy } from "../../src/liver/liverPolicy.ts";
import { type Percent, percent } from "../../src/units/proportion.ts";
import { notMeasured } from "../reserve/measured.ts";

describe("futureLiverRemnantOk", () => {
  it.each([
    ["healthy", 19.9, false],
    ["healthy", 20, true],
    ["healthy", 20.1, true],
    ["chemotherapy-injured", 29.9, false],
    ["chemotherapy-injured", 30, true],
    ["cirrhotic", 39.9, false],
    ["cirrhotic", 40, true],
    ["cirrhotic", 0, false],
    ["healthy", 100, true],
  ] as const)("by default lets a %s liver keep %d %: %s", (liver, remnant, ok) => {
    expect(futureLiverRemnantOk(percent(remnant), liver)).toBe(ok);
  });

  it("does not meet the threshold with 27 % after chemotherapy: the liver and lung case", () => {
    expect(futureLiverRemnantOk(percent(27), "chemotherapy-injured")).toBe(false);
    expect(futureLiverRemnantOk(percent(27), "healthy")).toBe(true);
  });

  it.each([
    [kishiLiverPolicy, "healthy", 20],
    [vautheyLiverPolicy, "healthy", 25],
    [shoupLiverPolicy, "healthy", 25],
    [schindlLiverPolicy, "healthy", 26.6],
    [shindohLiverPolicy, "chemotherapy-injured", 30],
    [azoulayLiverPolicy, "cirrhotic", 40],
  ] as [LiverPolicy, LiverState, number][])(
    "leaves the printed threshold out: $id, %s, %d %",
    (policy, liver, line) => {
      expect(futureLiverRemnantOk(percent(line - 0.1), liver, policy)).toBe(false);
      expect(futureLiverRemnantOk(percent(line), liver, policy)).toBe(false);
      expect(futureLiverRemnantOk(percent(line + 0.1), liver, policy)).toBe(true);
    },
  );

  it("takes the article's upper number in its cautious reading", () => {
    expect(futureLiverRemnantOk(percent(39.9), "chemotherapy-injured", articleCautiousLiverPolicy)).toBe(false);
    expect(futureLiverRemnantOk(percent(40), "chemotherapy-injured", articleCautiousLiverPolicy)).toBe(true);
    expect(futureLiverRemnantOk(percent(20), "healthy", articleCautiousLiverPolicy)).toBe(true);
  });
});

describe("futureLiverRemnantOk refuses", () => {
  const refusal = (rest: string) => new RangeError(`Cannot judge a liver remnant: ${rest}`);

  it.each([...notMeasured, [100.1, "100.1"] as const])("%o as a remnant", (remnant, shown) => {
    expect(() => futureLiverRemnantOk(remnant as Percent, "healthy")).toThrow(
      refusal(`the remnant must be a number from 0 to 100, got ${shown}`),
    );
  });

  it.each([
    ["steatotic", '"steatotic"'],
    ["constructor", '"constructor"'],
    [undefined, "undefined"],
    [null, "null"],
  ])("%o as a state of the liver", (liver, shown) => {
    expect(() => futureLiverRemnantOk(percent(27), liver as LiverState)).toThrow(
      refusal(`the liver must be one the policy article-20-30-40 covers, got ${shown}`),
    );
  });

  it("a healthy-liver policy for any other liver", () => {
    const untyped = vautheyLiverPolicy as LiverPolicy;
    for (const liver of ["chemotherapy-injured", "cirrhotic"] as const) {
      expect(() => futureLiverRemnantOk(percent(90), liver, untyped)).toThrow(
        refusal(`the liver must be one the policy vauthey-25 covers, got "${liver}"`),
      );
    }
  });

  it("what is not a policy", () => {
    expect(() => futureLiverRemnantOk(percent(27), "healthy", null as never)).toThrow(
      refusal("the policy must be an object with named fields, got null"),
    );
    expect(() => futureLiverRemnantOk(percent(27), "healthy", "kishi-20" as never)).toThrow(
      refusal('the policy must be an object with named fields, got "kishi-20"'),
    );
    expect(() => futureLiverRemnantOk(percent(27), "healthy", {} as never)).toThrow(
      refusal("the minimum remnants of the policy must be an object with named fields, got undefined"),
    );
  });
});
