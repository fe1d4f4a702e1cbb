import { describe, expect, it } from "vitest";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { predictedFunction } from "../../src/candidacy/predictedFunction.ts";
import type { PhysiologicReserveReasons } from "../../src/candidacy/reserveReasons.ts";
import { unreportedOfCost } from "../../src/candidacy/unreported.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import type { Judgment } from "../../src/evidence/judgment.ts";
import { judgmentOf, newPillar } from "../../src/evidence/pillar.ts";
import { planCost } from "../../src/plan/planCost.ts";
import { plannedOperations } from "../../src/plan/plannedOperations.ts";
import { planTaken } from "../../src/plan/planTaken.ts";
import { percentPredicted } from "../../src/units/proportion.ts";

/** A right lower lobectomy, five of nineteen units, in someone whose FEV1 is given. */
function lowerLobectomy(fev1: number | undefined): Judgment<PhysiologicReserveReasons> {
  const candidate: Candidate = {
    case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
    lesions: [{ id: "a", lobe: "right-lower" }],
    lungFunction: {
      measuredOn: "2026-11-10",
      fev1PercentPredicted: fev1 === undefined ? undefined : percentPredicted(fev1),
    },
    plan: { stages: [{ resections: [{ lesions: ["a"], procedure: "lobectomy" }] }] },
  };
  const plan = plannedOperations(candidate, documentPolicy);
  const cost = planCost(plan.operations, undefined);
  const taken = planTaken(plan.operations, cost, undefined, undefined, documentPolicy.resection.lungVolumeMl);
  const rests = unreportedOfCost(documentPolicy, candidate, plan, []);
  const pillar = newPillar<PhysiologicReserveReasons>();
  predictedFunction(pillar, "fev1", { candidate, plan, cost, taken, policy: documentPolicy, rests });
  return judgmentOf(pillar);
}

describe("predicted FEV1 after a right lower lobectomy", () => {
  // 52 x 14/19 = 38.3158; removing 4 leaves 52 x 15/19 = 41.05, removing 5 is below the threshold.
  it("fails the 40 % threshold from 52 %, and says what would pass", () => {
    const judged = lowerLobectomy(52);
    expect(judged.verdict).toBe("unmet");
    expect(judged.assumed).toEqual(["lungs.absentSegments", "lungs.obstructedSegments"]);
    const [reason] = judged.reasons;
    expect(reason).toMatchObject({ code: "predicted-function", removed: { least: 5, most: 5 }, unitsWithinLine: 4 });
    expect(reason).toMatchObject({ distance: expect.closeTo((52 * 14) / 19 - 40, 12), atBoundary: false });
  });

  // 76 x 10/19 is exactly 40, the line itself; 57 x 14/19 = 42.
  it("passes it from 57 %", () => {
    expect(lowerLobectomy(57).verdict).toBe("met");
    expect(lowerLobectomy(57).reasons[0]).toMatchObject({ distance: 2 });
  });

  it("is not known without FEV1, and names it", () => {
    expect(lowerLobectomy(undefined).needs).toEqual(["lungFunction.fev1PercentPredicted"]);
  });

  it("reports a value that fails before any operation as outside the rule's population", () => {
    expect(lowerLobectomy(38).reasons.map(({ code }) => code)).toEqual([
      "predicted-function",
      "rule-outside-its-population",
    ]);
    // Whatever else is found, it stays where it is: nothing is assumed.
    expect(lowerLobectomy(38)).toMatchObject({ verdict: "unmet", assumed: [] });
    expect(lowerLobectomy(38).reasons[0]).not.toHaveProperty("unitsWithinLine");
  });
});
