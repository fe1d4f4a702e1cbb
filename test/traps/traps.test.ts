import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";
import { bannedWords } from "../report/bannedWords.ts";

function trap(name: string): Candidate {
  return JSON.parse(readFileSync(`test/traps/${name}.json`, "utf8")) as Candidate;
}

const page = (candidate: Candidate) => tumorBoardBrief(candidate, review(candidate), { detail: "full" });

/** Each trap with the answers of its scope and pillars, its needs, and a sentence its page prints. */
const traps: readonly (readonly [string, string, string, readonly string[], readonly string[]])[] = [
  [
    "solitary-nodule-colon",
    "undetermined",
    "scope unknown",
    ["lesions.0.nature"],
    [
      "it is indeterminate, and the only lesion",
      "13 lung cancers, 16 metastases",
      "not a probability for this patient",
    ],
  ],
  [
    "staging-only-bronchoscopy",
    "undetermined",
    "diseaseControl unknown",
    ["staging.1"],
    [
      "No CT, MRI or PET-CT of the chest and the abdomen is recorded",
      "No imaging of the abdomen that qualifies is recorded",
    ],
  ],
  [
    "stale-everything",
    "undetermined",
    "diseaseControl unknown",
    ["staging.1", "lungFunction.measuredOn"],
    ["313 days before the meeting: too old", "1729 days before the meeting: too old", "Lung function 1729 days old"],
  ],
  [
    "lobectomy-in-single-lung",
    "candidate",
    "completeResection met",
    [],
    ["Anatomic resection in the only lung (right: lobectomy)"],
  ],
  [
    "redo-after-left-lower-lobectomy",
    "candidate",
    "completeResection met",
    [],
    ["completion pneumonectomy on the left", "2 of 12 died", "7 of 29 died"],
  ],
  [
    "frail-oxygen",
    "undetermined",
    "scope unknown",
    ["lesions.0.nature"],
    ["Home oxygen", "Clinical Frailty Scale 7", "A cardiac evaluation found high risk"],
  ],
  ["dMMR-colon", "candidate", "diseaseControl met", [], ["Mismatch repair deficient (MSI-H)"]],
  [
    "sarcoma-fourteen",
    "candidate",
    "physiologicReserve met",
    [],
    ["14 metastases", "by counting segments, wedges by volume; 0 to 14 by counting alone"],
  ],
  [
    "vanished-after-chemo",
    "undetermined",
    "completeResection unknown",
    ["plan.surgeonStatement.completeResection"],
    ["no longer visible"],
  ],
];

describe("a trap", () => {
  it.each(traps)("%s warns", (name, verdict, answer, needs, sentences) => {
    const candidate = trap(name);
    const { candidacy: judgment } = review(candidate);
    const answers = Object.entries({ scope: judgment.scope, ...judgment.pillars }).map(
      ([part, each]) => `${part} ${each.verdict}`,
    );
    expect([judgment.verdict, judgment.needs]).toStrictEqual([verdict, needs]);
    expect(answers).toContain(answer);
    const words = page(candidate);
    for (const sentence of sentences) expect(words).toContain(sentence);
    expect(bannedWords(words)).toStrictEqual([]);
    const count = judgment.cautions.length;
    expect(words).toContain(`with ${count === 0 ? "no" : count} ${count === 1 ? "caution" : "cautions"};`);
  });

  it("in obstructed airways: a failing FEV1 after a lobectomy is open, DLCO is not relaxed", () => {
    const candidate = trap("emphysema-upper-lobe");
    const obstructed = { ...candidate, lungFunction: { ...candidate.lungFunction, fev1FvcRatio: 0.52 } } as Candidate;
    const answers = (each: Candidate) =>
      candidacy(each).pillars.physiologicReserve.reasons.flatMap((reason) =>
        reason.code === "predicted-function" ? [`${reason.measure} ${reason.verdict}`] : [],
      );
    expect(answers(candidate)).toStrictEqual(["fev1 unmet", "dlco unmet"]);
    expect(answers(obstructed)).toStrictEqual(["fev1 unknown", "dlco unmet"]);
    expect(candidacy(obstructed).cautions.map(({ code }) => code)).toContain("emphysema");
  });

  it("is counted as a pneumonectomy by the cardiac index where it is the completion of one", () => {
    const candidate = trap("redo-after-left-lower-lobectomy");
    expect(review(candidate).cardiacIndex?.score).toStrictEqual({ least: 1.5, most: 1.5 });
  });

  it.each(traps)("%s is a legal case, and passes under the strict policy only if it does by default", (name) => {
    const candidate = trap(name);
    expect(parseCase(candidate)).toMatchObject({ ok: true });
    if (candidacy(candidate, strictPolicy).verdict === "candidate")
      expect(candidacy(candidate).verdict).toBe("candidate");
  });
});
