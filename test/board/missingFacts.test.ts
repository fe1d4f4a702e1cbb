import { expect, it } from "vitest";
import { missingFacts } from "../../src/board/missingFacts.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import type { Candidate } from "../../src/candidacy/candidate.ts";
import { documentPolicy, strictPolicy } from "../../src/candidacy/policies.table.ts";
import { article, patientWith, stated } from "../candidacy/cases.ts";

const effects = (candidate: Candidate, policy = documentPolicy) =>
  missingFacts(candidate, candidacy(candidate, policy), policy);

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

it("leaves out what cannot be gone through, and finds nothing where nothing is missing", () => {
  expect(effects(stated)).toEqual([]);
  const empty = patientWith({ lesions: [] });
  expect(candidacy(empty).needs).toEqual(["lesions"]);
  expect(effects(empty)).toEqual([]);
});

it("tells what is stated and leaves the answer open from what is missing", () => {
  const ill = patientWith({ patient: { interstitialLungDisease: "present" } });
  expect(effects(ill)).toMatchObject([{ path: "patient.interstitialLungDisease", again: true, tried: 3, settling: 1 }]);
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
      settling: 2,
      verdicts: ["candidate"],
      stillNeeded: { least: 0, most: 0 },
    },
  ]);
});
