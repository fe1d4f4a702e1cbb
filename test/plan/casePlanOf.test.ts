import fc from "fast-check";
import { expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import type { Plan } from "../../src/case/plan.ts";
import { planResections } from "../../src/plan/planResections.ts";
import { patientWith, verdicts } from "../candidacy/cases.ts";
import { knownLesion } from "./anyLesions.ts";
import { deepIn, hilarIn, insideAirway, superficial } from "./planned.ts";

const judged = (lesions: Candidate["lesions"], plan: Plan) => candidacy({ ...patientWith({ lesions }), plan });

it("is a plan that can be judged as it is, with the cost that was counted", () => {
  const lesions = [
    superficial("right-lower", { id: "a" }),
    deepIn("right-anterior", { id: "b" }),
    hilarIn("left-lower", { id: "c" }),
    deepIn("left-superior", { id: "d" }),
  ];
  const { plan, unitsRemoved } = planResections(lesions);
  const seen = judged(lesions, plan);
  expect(seen.plan.origin).toBe("plan");
  expect(seen.cost.removed).toEqual(unitsRemoved);
  expect(verdicts(seen)).toEqual(["met", "met", "met"]);
});

it("names no lesion that has no name of its own", () => {
  const twice = [
    superficial("right-lower", { id: "a" }),
    superficial("right-lower", { id: "a" }),
    superficial("left-lower"),
  ];
  const { plan } = planResections(twice);
  expect(plan.stages.flatMap(({ resections }) => resections.map(({ lesions }) => lesions))).toEqual([[], [], []]);
  expect(judged(twice, plan).pillars.completeResection.verdict).toBe("unknown");
});

it("names no procedure where the surgeon has to", () => {
  const lesions = [
    insideAirway("left-lower", { id: "a" }),
    superficial("right-upper", { id: "b", crossesFissure: true }),
  ];
  const { plan } = planResections(lesions);
  expect(plan.stages.flatMap(({ resections }) => resections)).toEqual([
    { lesions: ["b"], removedUnits: { least: 3, most: 8 } },
    { lesions: ["a"] },
  ]);
  expect(judged(lesions, plan).pillars.completeResection).toMatchObject({
    verdict: "unknown",
    needs: ["plan.surgeonStatement.completeResection"],
  });
});

it("leaves out what is not known: the side of a lesion without a place, the segments of a wedge", () => {
  const { plan } = planResections([superficial("left-lower", { lobe: undefined, id: "a" })]);
  expect(plan).toStrictEqual({
    stages: [{ order: 1, resections: [{ lesions: ["a"], procedure: "wedge" }] }],
  });
});

it("names no other treatment where lesions may be left and none is", () => {
  const { plan } = planResections([superficial("left-lower", { id: "a" })], {
    withoutSurgery: { modality: "ablation" },
  });
  expect(plan).not.toHaveProperty("otherTreatment");
});

it("is counted by candidacy as it was planned, whatever the lesions", () => {
  fc.assert(
    fc.property(fc.array(knownLesion, { minLength: 1, maxLength: 5 }), (known) => {
      const lesions = known.map((lesion, at) => ({ ...lesion, id: `l${at}`, crossesFissure: false }));
      const { plan, unitsRemoved } = planResections(lesions);
      expect(judged(lesions, plan).cost.removed).toEqual(unitsRemoved);
    }),
    { numRuns: 500 },
  );
});

it("keeps a segment that has to go at the lower end of the cost", () => {
  const lesion = deepIn("left-lateral-basal", { id: "a", intersegmentalPlaneMm: undefined });
  const absent = ["left-anteromedial-basal"] as const;
  const { plan, unitsRemoved } = planResections([lesion], { lungs: { absent } });
  const { cost } = candidacy({ ...patientWith({ lesions: [lesion], lungs: { absentSegments: absent } }), plan });
  expect([unitsRemoved, cost.removed]).toEqual([
    { least: 1, most: 2 },
    { least: 1, most: 2 },
  ]);
});
