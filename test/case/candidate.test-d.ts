import { describe, expectTypeOf, it } from "vitest";
import { type Candidacy, candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import type { CaseFact } from "../../src/case/fact.ts";
import { articleLiverPolicy, azoulayLiverPolicy, kishiLiverPolicy } from "../../src/liver/liverPolicies.table.ts";
import { millimeters } from "../../src/units/length.ts";
import { percent, percentPredicted } from "../../src/units/proportion.ts";
import { liters } from "../../src/units/volume.ts";

const header = { schema: "metastasectomy/1", asOf: "2026-11-24" } as const;

describe("a case", () => {
  it("needs its header and nothing else", () => {
    candidacy({ case: header });
    // @ts-expect-error the day of the meeting cannot be guessed
    candidacy({});
    // @ts-expect-error nor is another shape read
    candidacy({ case: { schema: "metastasectomy/2", asOf: "2026-11-24" } });
  });

  it("holds quantities in their units, never bare numbers", () => {
    const good: Candidate = { case: header, lesions: [{ diameterMm: millimeters(12) }] };
    void good;
    // @ts-expect-error a raw number is no length
    const raw: Candidate = { case: header, lesions: [{ diameterMm: 12 }] };
    void raw;
    const fev1: Candidate = { case: header, lungFunction: { fev1PercentPredicted: percentPredicted(80) } };
    void fev1;
    // @ts-expect-error liters are not percent of predicted
    const wrongUnit: Candidate = { case: header, lungFunction: { fev1PercentPredicted: liters(2.1) } };
    void wrongUnit;
    // @ts-expect-error a percentage of the liver is not one of predicted
    const wrongPercent: Candidate = { case: header, lungFunction: { dlcoPercentPredicted: percent(80) } };
    void wrongPercent;
  });

  it("recognizes its words", () => {
    // @ts-expect-error a segment has a name, not a number
    const number: Candidate = { case: header, lesions: [{ segments: [6] }] };
    void number;
    // @ts-expect-error nodes are described, not counted
    const nodes: Candidate = { case: header, chest: { nodes: "positive" } };
    void nodes;
    // @ts-expect-error there is no performance status 5
    const dead: Candidate = { case: header, patient: { ecog: 5 } };
    void dead;
    // @ts-expect-error no plan is for anything but these
    const intent: Candidate = { case: header, plan: { intent: "debulking" } };
    void intent;
  });
});

describe("a policy", () => {
  it("covers every state of the liver, since a case may bring any", () => {
    const full: CandidacyPolicy = { ...documentPolicy, liver: articleLiverPolicy };
    void full;
    // @ts-expect-error numbers for healthy livers do not apply to injured ones
    const healthy: CandidacyPolicy = { ...documentPolicy, liver: kishiLiverPolicy };
    void healthy;
    // @ts-expect-error nor those for cirrhosis about healthy ones
    const cirrhotic: CandidacyPolicy = { ...documentPolicy, liver: azoulayLiverPolicy };
    void cirrhotic;
    // @ts-expect-error a threshold has its side, its source and its basis
    const bare: CandidacyPolicy = { ...documentPolicy, reserve: { value: 40 } };
    void bare;
  });
});

describe("the answer", () => {
  it("is a word about a plan, and pillars whose needs are filled exactly when unknown", () => {
    expectTypeOf<Candidacy["verdict"]>().toEqualTypeOf<"candidate" | "not-candidate" | "undetermined">();
    const { completeResection } = candidacy({ case: header }).pillars;
    if (completeResection.verdict === "unknown")
      expectTypeOf(completeResection.needs).toEqualTypeOf<readonly [CaseFact, ...CaseFact[]]>();
    else expectTypeOf(completeResection.needs).toEqualTypeOf<readonly []>();
    for (const reason of completeResection.reasons) {
      // @ts-expect-error codes are closed
      if (reason.code === "looks-fine") continue;
      if (reason.code === "pleura")
        expectTypeOf(reason.pleura).toEqualTypeOf<"clear" | "effusion-not-sampled" | "malignant" | undefined>();
    }
    // @ts-expect-error results are read, not written
    candidacy({ case: header }).verdict = "candidate";
  });
});
