import { describe, expect, it } from "vitest";
import { type AgendaItem, boardAgenda } from "../../src/board/boardAgenda.ts";
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import type { CaseFact } from "../../src/case/fact.ts";
import { article, caseOf, hilar, patientWith, stated } from "../candidacy/cases.ts";

const entry = (candidate: Candidate, who: string, policy = documentPolicy, further: readonly CaseFact[] = []) =>
  boardAgenda(candidate, policy, further).find(({ member }) => member === who);
const items = (candidate: Candidate, policy = documentPolicy, further: readonly CaseFact[] = []) =>
  boardAgenda(candidate, policy, further).flatMap(({ needed }) => needed);
const item = (candidate: Candidate, path: string, policy = documentPolicy): AgendaItem | undefined =>
  items(candidate, policy).find((each) => each.path === path);

describe("the members", () => {
  it("are eight, in a fixed order", () => {
    expect(boardAgenda(caseOf()).map(({ member }) => member)).toEqual([
      "radiologist",
      "pathologist",
      "medical-oncologist",
      "radiation-oncologist",
      "pulmonologist",
      "anesthesiologist",
      "surgeon",
      "patient",
    ]);
  });

  it("have supplied the recorded parts of the case", () => {
    expect(entry(article, "radiologist")?.supplied).toEqual(["staging", "extrathoracic", "lesions"]);
    expect(entry(article, "pulmonologist")?.supplied).toEqual(["lungFunction"]);
    expect(entry(article, "anesthesiologist")?.supplied).toEqual([]);
    expect(entry(article, "medical-oncologist")?.supplied).toEqual(["primary"]);
    expect(entry(article, "pathologist")?.supplied).toEqual([]);
    const tissue = patientWith({
      lesions: [{ ...hilar, tissue: { result: "adenocarcinoma" }, previousRadiation: false }],
    });
    expect(entry(tissue, "pathologist")?.supplied).toEqual(["lesions.*.tissue"]);
    expect(entry(tissue, "radiation-oncologist")?.supplied).toEqual(["lesions.*.previousRadiation"]);
    expect(entry(caseOf({ note: "nothing yet" }), "surgeon")?.supplied).toEqual([]);
    expect(boardAgenda(caseOf({ remark: "of no part" })).flatMap(({ supplied }) => supplied)).toEqual([]);
  });
});

describe("the patient", () => {
  it("brings goals and wish, and needs the wish where none is recorded", () => {
    const wish = { surgery: "undecided", priorities: "to keep singing" };
    expect(entry(patientWith({ patient: { wish } }), "patient")).toEqual({
      member: "patient",
      supplied: ["patient.wish"],
      needed: [
        {
          path: "patient.ageYears",
          for: "assumed",
          found: "tried",
          outcomes: [{ verdict: "outside-scope", answers: [] }],
        },
      ],
      goals: "to keep singing",
    });
    expect(entry(article, "patient")?.needed.map(({ path }) => path)).toEqual(["patient.ageYears", "patient.wish"]);
    expect(entry(article, "patient")).not.toHaveProperty("goals");
    for (const { member, goals } of boardAgenda(patientWith({ patient: { wish } }))) {
      expect(goals).toBe(member === "patient" ? "to keep singing" : undefined);
    }
  });
});

describe("what is needed", () => {
  it("is needed once, for the weightiest reason", () => {
    const answer = items(article, strictPolicy, ["chest.nodes", "primary.treatedOn"]);
    expect(new Set(answer.map(({ path }) => path)).size).toBe(answer.length);
    expect(answer.find(({ path }) => path === "chest.nodes")?.for).toBe("verdict");
    expect(answer.find(({ path }) => path === "primary.treatedOn")).toEqual({
      path: "primary.treatedOn",
      for: "sections",
      found: "needs",
      outcomes: [],
    });
  });

  it("names the answers that would change the verdict of a plan that meets all criteria", () => {
    // Nodes are presumed normal under the default policy; proven fails it, suspected leaves it open.
    expect(item(article, "chest.nodes")).toEqual({
      path: "chest.nodes",
      for: "assumed",
      found: "tried",
      outcomes: [
        { verdict: "undetermined", answers: ["suspected"] },
        { verdict: "not-candidate", answers: ["proven"] },
      ],
    });
    expect(item(article, "chest.lymphangitis")?.outcomes).toEqual([{ verdict: "not-candidate", answers: ["yes"] }]);
    expect(item(article, "patient.ecog")?.outcomes).toEqual([{ verdict: "undetermined", answers: ["3", "4"] }]);
    expect(item(article, "chest.lesionListComplete")?.outcomes).toEqual([{ verdict: "undetermined", answers: ["no"] }]);
    // Pulmonary events are a list with a day in it, and no word.
    expect(item(article, "patient.lungEvents")?.outcomes).toEqual([{ verdict: "undetermined", answers: [] }]);
    expect(item(article, "plan.intent")?.outcomes.map(({ verdict }) => verdict)).toEqual(["outside-scope"]);
  });

  it("names the verdicts a number that was never measured could give, without a number", () => {
    const unmeasured = { measuredOn: "2026-11-10", fev1PercentPredicted: 92 };
    expect(item(patientWith({ lungFunction: unmeasured }), "lungFunction.dlcoPercentPredicted")).toEqual({
      path: "lungFunction.dlcoPercentPredicted",
      for: "verdict",
      found: "tried",
      outcomes: [
        { verdict: "not-candidate", answers: [] },
        { verdict: "candidate", answers: [] },
      ],
    });
  });

  it("is listed because the judgment needs it where its answers are no closed list", () => {
    expect(item(caseOf(), "lesions")).toMatchObject({ for: "verdict", found: "needs", outcomes: [] });
  });

  it("has no other outcome alone where another fact is missing as well", () => {
    // Age, intent and the nature of the lesions are not recorded either: no answer about the pleura alone places the case.
    expect(item(article, "chest.pleura", strictPolicy)).toMatchObject({ for: "verdict", found: "tried", outcomes: [] });
  });

  it("is the distance to the plane where only the cost depends on it", () => {
    const { intersegmentalPlaneMm: _, ...deep } = { ...article.lesions?.[1] };
    const answer = item(patientWith({ lesions: [deep] }), "lesions.0.intersegmentalPlaneMm");
    expect(answer).toMatchObject({ for: "cost", outcomes: [] });
  });

  it("says that it is stated where it keeps the question open as it stands", () => {
    const answer = item(patientWith({ chest: { lesionListComplete: false } }), "chest.lesionListComplete");
    expect(answer).toMatchObject({ for: "verdict", again: true });
    expect(item(article, "patient.ecog")).not.toHaveProperty("again");
    const surface = { ...article.lesions?.[0], id: "a" };
    const wedge = { stages: [{ order: 1, resections: [{ lesions: ["a"], procedure: "wedge" }] }] };
    const lungFunction = { measuredOn: "2026-11-10", fev1PercentPredicted: 40.05, dlcoPercentPredicted: 90 };
    const planned = patientWith({ lesions: [surface], plan: wedge, lungFunction });
    expect(item(planned, "plan.stages")).toMatchObject({ again: true });
    // Goals are stated and the wish about surgery is not, on which no verdict hangs.
    const goals = patientWith({ patient: { wish: { priorities: "to keep singing" } } });
    expect(item(goals, "patient.wish.surgery")).toMatchObject({ for: "sections" });
    expect(item(goals, "patient.wish.surgery")).not.toHaveProperty("again");
  });

  it("is empty where everything is recorded", () => {
    const whole = patientWith({ ...stated, patient: { ...stated.patient, wish: { surgery: "accepts" } } });
    expect(items(whole, strictPolicy)).toEqual([]);
    expect(boardAgenda(whole, strictPolicy).flatMap(({ needed }) => needed)).toEqual([]);
  });
});

it("refuses further facts that are no list", () => {
  expect(() => boardAgenda(caseOf(), documentPolicy, null as never)).toThrow(
    "Cannot list what is needed: the further facts must be a list, got null",
  );
});
