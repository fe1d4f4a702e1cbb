import { expect, it } from "vitest";
import { articleLiverPolicy, kishiLiverPolicy } from "../../src/liver/liverPolicies.table.ts";
import { type LiverPolicy, liverThreshold } from "../../src/liver/liverPolicy.ts";

it("finds the threshold of a state", () => {
  expect(liverThreshold("test", articleLiverPolicy, "cirrhotic")).toBe(articleLiverPolicy.thresholds.cirrhotic);
  expect(liverThreshold("test", kishiLiverPolicy, "healthy")).toBe(kishiLiverPolicy.thresholds.healthy);
});

it("refuses a state the policy does not cover, be the entry missing, empty or inherited", () => {
  const refusal = (id: string) =>
    new RangeError(`Cannot test: the liver must be one the policy ${id} covers, got "cirrhotic"`);
  expect(() => liverThreshold("test", kishiLiverPolicy, "cirrhotic")).toThrow(refusal("kishi-20"));
  const empty = { ...kishiLiverPolicy, thresholds: { cirrhotic: undefined } } as unknown as LiverPolicy;
  expect(() => liverThreshold("test", empty, "cirrhotic")).toThrow(refusal("kishi-20"));
  const inherited = { ...kishiLiverPolicy, thresholds: Object.create(articleLiverPolicy.thresholds) };
  expect(() => liverThreshold("test", inherited, "cirrhotic")).toThrow(refusal("kishi-20"));
});
