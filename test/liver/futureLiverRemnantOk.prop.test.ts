import fc from "fast-check";
import { expect, it } from "vitest";
import type { LiverState } from "../../src/case/liver.ts";
import { futureLiverRemnantOk } from "../../src/liver/futureLiverRemnantOk.ts";
import { judgeLiverRemnant } from "../../src/liver/judgeLiverRemnant.ts";
import { liverPolicies } from "../../src/liver/liverPolicies.table.ts";
import type { LiverPolicy } from "../../src/liver/liverPolicy.ts";
import { percent } from "../../src/units/proportion.ts";

const remnant = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true })).map(percent);
const covered = fc
  .constantFrom(...(liverPolicies as readonly LiverPolicy[]))
  .chain((policy) =>
    fc.constantFrom(...(Object.keys(policy.thresholds) as LiverState[])).map((liver) => ({ policy, liver })),
  );

it("never calls a larger remnant worse", () => {
  fc.assert(
    fc.property(remnant, remnant, covered, (a, b, { policy, liver }) => {
      const [less, more] = a <= b ? [a, b] : [b, a];
      if (futureLiverRemnantOk(less, liver, policy)) expect(futureLiverRemnantOk(more, liver, policy)).toBe(true);
    }),
  );
});

it("never requires less of a worse liver", () => {
  fc.assert(
    fc.property(remnant, (left) => {
      if (futureLiverRemnantOk(left, "cirrhotic"))
        expect(futureLiverRemnantOk(left, "chemotherapy-injured")).toBe(true);
      if (futureLiverRemnantOk(left, "chemotherapy-injured")) expect(futureLiverRemnantOk(left, "healthy")).toBe(true);
    }),
  );
});

it("answers as the judgment does", () => {
  fc.assert(
    fc.property(remnant, covered, (left, { policy, liver }) => {
      const judged = judgeLiverRemnant({ remnantPercent: left, parenchyma: liver }, policy);
      expect(judged.verdict).toBe(futureLiverRemnantOk(left, liver, policy) ? "met" : "unmet");
      expect(judged.policies).toContainEqual({ policy: policy.id, verdict: judged.verdict });
    }),
  );
});

it("answers without the state of the liver only what every state would answer", () => {
  fc.assert(
    fc.property(remnant, (left) => {
      const { verdict } = judgeLiverRemnant({ remnantPercent: left });
      const answers = (["healthy", "chemotherapy-injured", "cirrhotic"] as const).map((liver) =>
        futureLiverRemnantOk(left, liver),
      );
      const agreed = answers.every(Boolean) ? "met" : answers.some(Boolean) ? "unknown" : "unmet";
      expect(verdict).toBe(agreed);
    }),
  );
});
