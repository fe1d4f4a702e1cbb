import { expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { futureLiverRemnantOk } from "../../src/liver/futureLiverRemnantOk.ts";
import { judgeLiverRemnant } from "../../src/liver/judgeLiverRemnant.ts";
import { liverPolicies } from "../../src/liver/liverPolicies.table.ts";
import type { LiverPolicy } from "../../src/liver/liverPolicy.ts";
import { percent } from "../../src/units/proportion.ts";
import { liverDecisions } from "./liverRemnant.ts";

it.each(liverDecisions)("$id: $remnantPercent % of a $liver liver under $policy is $ok", (row) => {
  const policy = existing(liverPolicies.find(({ id }) => id === row.policy));
  expect(futureLiverRemnantOk(percent(row.remnantPercent), row.liver, policy as LiverPolicy)).toBe(row.ok);
  const facts = { remnantPercent: percent(row.remnantPercent), parenchyma: row.liver };
  expect(judgeLiverRemnant(facts, policy).verdict).toBe(row.ok ? "met" : "unmet");
});

it("BL-013: the range in the article's own words shows as a disagreement", () => {
  const judged = judgeLiverRemnant({ remnantPercent: percent(34), parenchyma: "chemotherapy-injured" });
  expect(judged.policiesDisagree).toBe(true);
});

it("drops no row: five answers to one remnant, two to the other", () => {
  const count = (wanted: string) => liverDecisions.filter(({ id }) => id === wanted).length;
  expect([count("BL-012"), count("BL-013"), liverDecisions.length]).toEqual([5, 2, 7]);
});
