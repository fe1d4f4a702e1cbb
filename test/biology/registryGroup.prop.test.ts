import fc from "fast-check";
import { expect, it } from "vitest";
import { registryGroup } from "../../src/biology/registryGroup.ts";
import { metastases, months } from "./intervals.ts";

const order = ["I", "II", "III", "IV"];
const known = fc.record({
  complete: fc.boolean(),
  count: fc.integer({ min: 1, max: 20 }),
  span: fc.integer({ min: 0, max: 200 }),
});
const rank = ({ complete, count, span }: { complete: boolean; count: number; span: number }) => {
  const result = registryGroup({
    primarySite: "kidney",
    completeResection: complete,
    lesionListComplete: true,
    metastases: metastases(count),
    interval: months(span),
  });
  if (result.state !== "group") throw new Error("everything is known");
  return order.indexOf(result.group);
};

it("is total, and IV exactly when incomplete", () => {
  fc.assert(
    fc.property(known, (facts) => {
      expect(rank(facts) === 3).toBe(!facts.complete);
    }),
  );
});

it("never improves with more metastases, a shorter interval or tumor left", () => {
  fc.assert(
    fc.property(known, fc.nat(10), fc.nat(40), (facts, more, shorter) => {
      const worse = { complete: false, count: facts.count + more, span: Math.max(0, facts.span - shorter) };
      expect(rank({ ...facts, count: worse.count })).toBeGreaterThanOrEqual(rank(facts));
      expect(rank({ ...facts, span: worse.span })).toBeGreaterThanOrEqual(rank(facts));
      expect(rank({ ...facts, complete: false })).toBeGreaterThanOrEqual(rank(facts));
    }),
  );
});
