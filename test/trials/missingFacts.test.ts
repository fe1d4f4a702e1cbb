import { expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { judgeCase } from "../../src/candidacy/judgeCase.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { missingFacts } from "../../src/trials/missingFacts.ts";
import { triedAnswers } from "../../src/trials/triedAnswers.ts";
import { article, patientWith, stated } from "../candidacy/cases.ts";

const effects = (candidate: Candidate, policy = documentPolicy) => {
  const judged = judgeCase(candidate, policy);
  return missingFacts(judged, triedAnswers(judged, policy));
};

it("settles with one value what only one fact keeps open", () => {
  const half = patientWith({ lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 92 } });
  expect(effects(half)).toEqual([
    {
      path: "lungFunction.dlcoPercentPredicted",
      tried: 2,
      settling: 2,
      verdicts: ["not-candidate", "candidate"],
      stillNeeded: { least: 0, most: 0 },
    },
  ]);
});

it("puts first what settles the larger share", () => {
  // Strictly read, nothing of the patient or the chest is stated; a nature that is settled ends nothing by itself.
  const found = effects(article, strictPolicy);
  const shares = found.map(({ settling, tried }) => settling / tried);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  expect(found.length).toBeGreaterThan(3);
});

it("puts the larger share first in whichever order the facts are needed", () => {
  // One of three answers about the pleura fails the plan, one of two about lymphangitis, one of four about the nodes.
  const chest = { lesionListComplete: true };
  const found = effects(patientWith({ ...stated, chest }), strictPolicy);
  expect(found.map(({ path, settling, tried }) => [path, settling, tried])).toEqual([
    ["chest.lymphangitis", 1, 2],
    ["chest.pleura", 1, 3],
    ["chest.nodes", 1, 4],
  ]);
});

it("counts what would still be missing, and puts the least of it first where the shares are equal", () => {
  // Nothing outside the chest gives a verdict; a metastasis there needs the sites.
  expect(effects(patientWith({ extrathoracic: null }))).toMatchObject([
    { path: "extrathoracic.state", settling: 1, tried: 2, stillNeeded: { least: 0, most: 1 } },
  ]);
  // Strictly read, no fact of the article's patient settles anything alone.
  const found = effects(article, strictPolicy);
  expect(found.every(({ settling }) => settling === 0)).toBe(true);
  const left = found.map(({ stillNeeded }) => stillNeeded.least + stillNeeded.most);
  expect(left).toEqual([...left].sort((a, b) => a - b));
  expect(new Set(left).size).toBeGreaterThan(3);
});

it("leaves out what cannot be tried, and is empty where nothing is missing", () => {
  expect(effects(stated)).toEqual([]);
  const empty = patientWith({ lesions: [] });
  expect(candidacy(empty).needs).toEqual(["lesions"]);
  expect(effects(empty)).toEqual([]);
});

it("distinguishes what is stated and leaves the answer open from what is missing", () => {
  const ill = patientWith({ patient: { interstitialLungDisease: "present" } });
  expect(effects(ill)).toMatchObject([{ path: "plan.surgeonStatement.toleratesOperation", tried: 3, settling: 2 }]);
  const sampled = effects(patientWith({ chest: { nodes: "not-suspicious", pleura: "effusion-not-sampled" } }));
  expect(sampled.find(({ path }) => path === "chest.pleura")).toMatchObject({ again: true });
  expect(
    effects(patientWith({ lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 92 } }))[0],
  ).not.toHaveProperty("again");
});

it("tries a day at both ends of what it can be", () => {
  const undated = patientWith({ lungFunction: { fev1PercentPredicted: 92, dlcoPercentPredicted: 81 } });
  expect(candidacy(undated).needs).toEqual(["lungFunction.measuredOn"]);
  expect(effects(undated)).toEqual([
    {
      path: "lungFunction.measuredOn",
      tried: 2,
      settling: 1,
      verdicts: ["undetermined", "candidate"],
      stillNeeded: { least: 0, most: 1 },
    },
  ]);
});
