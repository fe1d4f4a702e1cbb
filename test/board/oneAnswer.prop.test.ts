import fc from "fast-check";
import { expect, it } from "vitest";
import { type Review, review } from "../../src/board/review.ts";
import * as table from "../../src/candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { existing } from "../../src/internal/guards.ts";
import { anyMeetingCase } from "../candidacy/anyMeetingCase.ts";

const policies = Object.values(table).filter((each): each is CandidacyPolicy => "assumes" in each);

/** Compares what two sections say of one fact, and counts how often it could. */
type OneAnswer = (shown: Review, candidate: Candidate, policy: CandidacyPolicy) => number;

/** A predicted value lies on one side of its threshold, in the criteria and beside it. */
const predictedFunction: OneAnswer = ({ candidacy, distances }) => {
  let found = 0;
  for (const reason of candidacy.pillars.physiologicReserve.reasons) {
    if (reason.code !== "predicted-function") continue;
    const number = reason.measure === "fev1" ? "ppoFev1PercentPredicted" : "ppoDlcoPercentPredicted";
    const beside = existing(existing(distances).find((each) => each.number === number));
    expect(beside.value).toEqual(reason.predicted);
    // What is needed besides the number keeps an answer open on either side.
    if (reason.verdict !== "unknown") {
      expect({ passing: "met", failing: "unmet", across: "" }[beside.lies]).toBe(reason.verdict);
    }
    found += 1;
  }
  return found;
};

/** An age is one number, in the criteria, the cautions and the course of the disease. */
const ages: OneAnswer = ({ candidacy: { pillars, cautions }, timeSpaceGrowth }, { staging: recorded }) => {
  let found = 0;
  const { countedTo, staging, lungFunctionDays } = existing(timeSpaceGrowth);
  const result = cautions.find(({ code }) => code === "lung-function-age");
  const asked = pillars.physiologicReserve.reasons.find(({ code }) => code === "function-date");
  for (const each of [result, asked]) {
    if (each === undefined || !("days" in each) || each.days === undefined) continue;
    expect([each.days, "to" in each && each.to]).toEqual([lungFunctionDays, countedTo]);
    found += 1;
  }
  for (const reason of pillars.diseaseControl.reasons) {
    if (reason.code !== "extrathoracic-imaging" || reason.days === undefined) continue;
    const { days, threshold, region } = reason;
    const age = staging.reasons.find(({ code }) => code === "ct-age");
    const isCt = recorded?.length === 1 && existing(recorded[0]).modality !== "mri";
    if (isCt && region === "chest" && age && "days" in age) {
      expect(age.days).toEqual(days);
      found += 1;
    }
    if (days.least <= existing(threshold).value) continue;
    expect(cautions.map(({ code }) => code)).toContain("imaging-age");
    found += 1;
  }
  return found;
};

/** An operation is argued for only where it clears the lesion, and none that fails it in the plan. */
const operations: OneAnswer = ({ candidacy: { plan, pillars }, localTreatment }) => {
  let found = 0;
  for (const { lesion, options } of localTreatment ?? []) {
    const clears = existing(options[0]).arguments.find(({ code }) => code === "resection-clears");
    if (clears === undefined || !("procedure" in clears)) continue;
    const { choice } = existing(plan.lesions[lesion]);
    expect(choice.options.find(({ procedure }) => procedure === clears.procedure)?.clears).toBe("met");
    found += 1;
  }
  for (const reason of pillars.completeResection.reasons) {
    if (reason.code !== "lesion-resection" || reason.verdict !== "met") continue;
    const { choice, operations: own } = existing(plan.lesions[reason.lesion]);
    const option = choice.options.find(({ procedure }) => procedure === reason.procedure);
    if (option === undefined || own.length === 0) continue;
    expect(option.clears).not.toBe("unmet");
    found += 1;
  }
  return found;
};

/** The liver has one answer under the policy that decides. */
const liver: OneAnswer = ({ candidacy, liver: section }, _, policy) => {
  const inPillar = candidacy.pillars.physiologicReserve.reasons.find(({ code }) => code === "liver-remnant");
  const beside = section?.policies.find((each) => each.policy === policy.liver.id);
  if (inPillar === undefined) return 0;
  expect(beside?.verdict).toBe(inPillar.verdict);
  return 1;
};

const laws = { predictedFunction, ages, operations, liver };
const sections = ["distances", "timeSpaceGrowth", "localTreatment", "liver"] as const;

it("no section contradicts another", () => {
  const found = new Map<string, number>(Object.keys(laws).map((name) => [name, 0]));
  fc.assert(
    fc.property(anyMeetingCase, fc.nat(policies.length - 1), (candidate, at) => {
      const shown = review(candidate, policies[at], { sections });
      for (const [name, law] of Object.entries(laws)) {
        found.set(name, existing(found.get(name)) + law(shown, candidate, existing(policies[at])));
      }
    }),
    { numRuns: 300 },
  );
  // A law that never had two sections to compare has shown nothing.
  for (const [name, times] of found) expect(times, name).toBeGreaterThan(4);
});

it("what is needed is on the agenda of a member", () => {
  fc.assert(
    fc.property(anyMeetingCase, fc.nat(policies.length - 1), (candidate, at) => {
      const { candidacy, agenda } = review(candidate, policies[at], { sections: ["agenda"] });
      const asked = existing(agenda).flatMap(({ needed }) => needed.map(({ path }) => path));
      expect(asked).toEqual(expect.arrayContaining([...candidacy.needs]));
    }),
    { numRuns: 60 },
  );
});
