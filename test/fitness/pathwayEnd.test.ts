import { expect, it } from "vitest";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { cats2020 } from "../../src/fitness/cats2020.ts";
import type { PathwayBranch } from "../../src/fitness/pathway.ts";
import { comparedBy, conclude, outcomesOf, requestTest, settle } from "../../src/fitness/pathwayEnd.ts";
import { predictedFunction } from "../../src/fitness/pathwaySteps.ts";
import { recordSteps, startTrail, stepsOf } from "../../src/fitness/pathwayTrail.ts";
import { type Plain, patient, ppo } from "./patients.ts";

const compare = predictedFunction(cats2020.thresholds.aboveAverage);
const at = (facts: Plain) => {
  const run = { pathway: cats2020, facts: patient(facts) };
  const start = startTrail(run);
  return { run, trail: recordSteps(start, stepsOf(run.facts, compare), { compare, join: "all" }) };
};
const branch: PathwayBranch = {
  question: { compare, join: "all" },
  endpoint: "value-missing",
  next: "lung-function",
  met: { endpoint: "good", decision: "average-risk" },
  unmet: { endpoint: "poor", decision: "above-average-risk" },
};

it("depends on the weakest of its steps, of the endpoint and of the reading", () => {
  const { run, trail } = at(ppo(70, 70));
  expect(conclude(run, { endpoint: "good", decision: "average-risk" }, trail)).toMatchObject({
    endpoint: "good",
    decision: "average-risk",
    restsOn: "primary",
    needs: [],
    judgment: { verdict: "met", restsOn: "primary", needs: [] },
  });
  const weak = conclude(run, { endpoint: "poor", decision: "above-average-risk", standing: "unconfirmed" }, trail);
  expect(weak).toMatchObject({ restsOn: "unconfirmed", judgment: { restsOn: "convention" } });
});

it("reports an unused fact at high risk beside a favorable conclusion only", () => {
  const facts = patient({ peakVo2MlPerKgPerMin: 9 });
  const run = { pathway: accp2013, facts };
  const reported = (decision: "low-risk" | "high-risk") =>
    conclude(run, { endpoint: "end", decision }, startTrail(run)).contradictions.map(({ code }) => code);
  expect(reported("low-risk")).toEqual(["unasked-fact-in-high-risk-band"]);
  expect(reported("high-risk")).toEqual([]);
});

it("requests what is absent, each place once, with the weakest standing among what it would need", () => {
  const { run, trail } = at({ ppoFev1PercentPredicted: 50 });
  expect(requestTest(run, branch, trail, ["plan", "plan"])).toMatchObject({
    endpoint: "value-missing",
    next: "lung-function",
    needs: ["plan"],
    restsOn: "primary",
    steps: [{ value: 50 }],
    judgment: { verdict: "unknown", needs: ["plan"], reasons: [{ code: "pathway-asks" }, { code: "pathway-step" }] },
  });
  const fact: PathwayBranch = { ...branch, question: { fact: "plan", answer: undefined }, standing: "convention" };
  expect(requestTest(run, fact, trail, ["plan"]).restsOn).toBe("convention");
  const { standing: _, ...unsaid } = fact;
  expect(requestTest(run, unsaid, trail, ["plan"]).restsOn).toBe("primary");
});

it("settles on the one conclusion of both ways, or lists both", () => {
  const { run, trail } = at({ ppoFev1PercentPredicted: 50 });
  const good = conclude(run, { endpoint: "good", decision: "average-risk" }, trail);
  const poor = conclude(run, { endpoint: "poor", decision: "above-average-risk" }, trail);
  const same = settle(run, branch, ["plan"], good, good);
  expect(same).toEqual({ ...good, judgment: { ...good.judgment } });
  const both = settle(run, branch, ["plan"], poor, good);
  expect(both).toMatchObject({
    endpoint: "value-missing",
    next: "lung-function",
    needs: ["plan"],
    outcomes: ["above-average-risk", "average-risk"],
    judgment: { verdict: "met", needs: [], restsOn: "convention" },
  });
  // The step is on both ways and is listed once.
  expect(both.judgment.reasons.map(({ code }) => code)).toEqual(["pathway-settled", "pathway-step"]);
  expect(outcomesOf([both, good])).toEqual(["above-average-risk", "average-risk"]);
  expect(comparedBy(both)).toEqual(["ppoFev1PercentPredicted"]);
});
