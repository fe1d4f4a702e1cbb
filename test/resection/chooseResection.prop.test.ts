import fc from "fast-check";
import { expect, it } from "vitest";
import type { LungLesion } from "../../src/case/lesion.ts";
import { chooseResection } from "../../src/resection/chooseResection.ts";
import { marginPolicies } from "../../src/resection/marginPolicies.table.ts";
import { defaultResectionPolicy } from "../../src/resection/resectionPolicies.table.ts";
import { anyLesion } from "./anyLesion.ts";
import { marginOf } from "./lesions.ts";

const rank = { wedge: 0, segmentectomy: 1, lobectomy: 2, undetermined: 3 } as const;
const policies = fc.constantFrom(
  defaultResectionPolicy,
  ...marginPolicies.map((margin) => ({ ...defaultResectionPolicy, id: margin.id, margin })),
);

it("always answers in finite numbers that survive a copy, and leaves the lesion as it was", () => {
  fc.assert(
    fc.property(anyLesion, policies, (lesion, policy) => {
      const before = structuredClone(lesion);
      const choice = chooseResection(deepFreeze(lesion), deepFreeze(policy));
      expect(lesion).toEqual(before);
      expect(JSON.parse(JSON.stringify(choice))).toStrictEqual(choice);
      expect(structuredClone(choice)).toStrictEqual(choice);
      expect(choice.units.least).toBeLessThanOrEqual(choice.units.most);
      expect(choice.units.least).toBeGreaterThanOrEqual(0);
      expect(choice.units.most).toBeLessThanOrEqual(10);
    }),
  );
});

it("never takes less lung under a larger margin", () => {
  fc.assert(
    fc.property(anyLesion, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), (lesion, margin, more) => {
      const at = (size: number) => chooseResection(lesion, { ...defaultResectionPolicy, margin: marginOf(size) });
      const [small, large] = [at(margin), at(margin + more)];
      if (small.procedure === "undetermined" || large.procedure === "undetermined") return;
      expect(rank[large.procedure]).toBeGreaterThanOrEqual(rank[small.procedure]);
      expect(large.units.least).toBeGreaterThanOrEqual(small.units.least);
      expect(large.units.most).toBeGreaterThanOrEqual(small.units.most);
    }),
  );
});

it("chooses an operation that clears the lesion, and none smaller could", () => {
  fc.assert(
    fc.property(anyLesion, policies, (lesion, policy) => {
      const { procedure, options, units } = chooseResection(lesion, policy);
      if (procedure === "undetermined") return;
      expect(options[0]).toMatchObject({ procedure, clears: "met", units });
      for (const other of options.slice(1))
        if (rank[other.procedure] < rank[procedure]) expect(other.clears).toBe("unmet");
    }),
  );
});

it("needs something wherever it does not decide, and nothing that is recorded", () => {
  fc.assert(
    fc.property(anyLesion, policies, (lesion, policy) => {
      const { procedure, needs } = chooseResection(lesion, policy);
      if (procedure === "undetermined") expect(needs.length).toBeGreaterThan(0);
      expect(new Set(needs).size).toBe(needs.length);
      for (const path of needs) if (!path.startsWith("plan.")) expect(missing(lesion, path)).toBe(true);
    }),
  );
});

it("keeps its cost within the range it gave while facts were missing", () => {
  const facts = ["diameterMm", "depthMm", "pleuralSurface", "intersegmentalPlaneMm", "lobe"] as const;
  fc.assert(
    fc.property(anyLesion, fc.constantFrom(...facts), (lesion, fact) => {
      const without = chooseResection({ ...lesion, [fact]: undefined });
      const known = chooseResection(lesion);
      expect(known.units.least).toBeGreaterThanOrEqual(without.units.least);
      expect(known.units.most).toBeLessThanOrEqual(
        Math.max(without.units.most, known.procedure === "undetermined" ? 10 : 0),
      );
    }),
  );
});

function missing(lesion: LungLesion, path: string): boolean {
  const value = path
    .split(".")
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], lesion);
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
