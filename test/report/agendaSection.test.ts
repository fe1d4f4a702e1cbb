import { describe, expect, it } from "vitest";
import type { AgendaEntry, AgendaItem } from "../../src/board/boardAgenda.ts";
import type { Review } from "../../src/board/review.ts";
import type { CaseFact } from "../../src/case/fact.ts";
import type { BoardMember, CasePart } from "../../src/case/factOwner.ts";
import { agendaSection } from "../../src/report/agendaSection.ts";
import { bannedWords } from "./bannedWords.ts";

const name = (at: number): string => `lesion ${at + 1}`;
const item = (path: CaseFact, fields: Partial<AgendaItem> = {}): AgendaItem => ({
  path,
  for: "verdict",
  found: "tried",
  outcomes: [],
  ...fields,
});
const entry = (owes: readonly AgendaItem[], fields: Partial<AgendaEntry> = {}): AgendaEntry => ({
  member: "radiologist",
  supplied: [],
  owes,
  ...fields,
});
const lines = (agenda: readonly AgendaEntry[], fields: Partial<Review> = {}): readonly string[] =>
  agendaSection({ agenda, ...fields } as Review, name).slice(4);

const members: Readonly<Record<BoardMember, string>> = {
  radiologist: "Radiologist",
  pathologist: "Pathologist",
  "medical-oncologist": "Medical oncologist",
  "radiation-oncologist": "Radiation oncologist",
  pulmonologist: "Pulmonologist",
  anesthesiologist: "Anesthesiologist",
  surgeon: "Surgeon",
  patient: "Patient",
};

const parts: Readonly<Record<CasePart, string>> = {
  lesions: "the lesions",
  "lesions.*.tissue": "tissue of a lesion",
  "lesions.*.endobronchial": "what the airways look like",
  "lesions.*.previousRadiation": "earlier radiation",
  staging: "imaging",
  extrathoracic: "disease outside the chest",
  "extrathoracic.sites.*.treatableWithCurativeIntent": "what can be treated there",
  chest: "nodes and pleura",
  "patient.interstitialLungDisease": "interstitial lung disease",
  liver: "the liver",
  "liver.parenchyma": "the state of the liver",
  "liver.resectionPlanned": "whether the liver is operated on",
  primary: "the primary tumor",
  "primary.histology": "histology",
  "primary.biomarkers": "biomarkers",
  course: "the course",
  systemicAlternative: "the systemic alternative",
  "patient.lungEvents": "pulmonary events",
  "patient.homeOxygen": "home oxygen",
  patient: "the general state",
  lungFunction: "lung function",
  exercise: "exercise tests",
  lungs: "what is missing in the lungs",
  "lungs.emphysema": "emphysema",
  "lungs.totalVolumeMl": "the volume of the lungs",
  "plan.intent": "what the operation is for",
  "plan.stages": "the plan",
  "plan.otherTreatment": "what is treated without surgery",
  plan: "a statement on the operation",
  "patient.ageYears": "the age",
  "patient.wish": "the wish",
};

describe("a member", () => {
  it.each(Object.entries(members))("is named: %s", (member, words) => {
    expect(lines([entry([], { member: member as BoardMember })])).toEqual([`- **${words}** has supplied nothing yet.`]);
  });

  it.each(Object.entries(parts))("has supplied %s", (part, words) => {
    expect(lines([entry([], { supplied: [part as CasePart] })])).toEqual([`- **Radiologist** has supplied ${words}.`]);
    expect(bannedWords(words)).toEqual([]);
  });
});

describe("what is owed", () => {
  it("stands by what it is owed for", () => {
    const reasons = ["verdict", "assumed", "cost", "sections"] as const;
    expect(lines([entry(reasons.map((reason) => item("chest.pleura", { for: reason })))]).slice(1)).toEqual([
      "  - Owes, and it could change the verdict: pleura.",
      "  - Taken as normal, not stated: pleura.",
      "  - Owes, and it would narrow the cost: pleura.",
      "  - Owes, for the sections beside the criteria: pleura.",
    ]);
  });

  it("says which answer alone would give another verdict", () => {
    const outcomes = [
      { verdict: "not-candidate", answers: ["malignant"] },
      { verdict: "undetermined", answers: ["effusion-not-sampled"] },
      { verdict: "candidate", answers: [] },
      { verdict: "outside-scope", answers: ["yes", "no"] },
    ] as const;
    expect(lines([entry([item("chest.pleura", { outcomes })])])[1]).toBe(
      "  - Owes, and it could change the verdict: pleura (malignant: does not meet; effusion not sampled: cannot be judged; meets; yes and no: outside the scope).",
    );
  });

  it("names the same fact of several lesions once, and apart where its effect differs", () => {
    const outcomes = [{ verdict: "not-candidate", answers: [] }] as const;
    const depths = [item("lesions.0.depthMm"), item("lesions.1.depthMm"), item("lesions.2.depthMm", { outcomes })];
    expect(lines([entry(depths)])[1]).toBe(
      "  - Owes, and it could change the verdict: depth of lesion 1 and lesion 2 below the pleura (mm); depth of lesion 3 below the pleura (mm) (does not meet).",
    );
  });

  it("names the same fact of several scans once", () => {
    const slices = [item("staging.1.sliceMm", { for: "sections" }), item("staging.0.sliceMm", { for: "sections" })];
    expect(lines([entry(slices)])[1]).toBe(
      "  - Owes, for the sections beside the criteria: slice thickness of the CT (mm).",
    );
  });

  it("is not told as owed where it is stated and leaves the verdict open as it stands", () => {
    const outcomes = [{ verdict: "candidate" as const, answers: ["none-on-ct"] }];
    const told = [item("chest.pleura"), item("patient.interstitialLungDisease", { again: true, outcomes })];
    expect(lines([entry(told)]).slice(1)).toEqual([
      "  - What is stated leaves the verdict open: interstitial lung disease on CT (none on CT: meets).",
      "  - Owes, and it could change the verdict: pleura.",
    ]);
  });

  it("names the biomarkers that are open", () => {
    const evidence = {
      sources: [],
      options: [],
      questions: [{ code: "braf-not-recorded", about: "primary.biomarkers" }],
    } as const;
    const owes = [item("primary.biomarkers", { for: "sections" })];
    expect(lines([entry(owes)], { evidence })[1]).toBe(
      "  - Owes, for the sections beside the criteria: biomarkers (BRAF).",
    );
    expect(lines([entry(owes)])[1]).toBe("  - Owes, for the sections beside the criteria: biomarkers.");
  });

  it("names the structures around a lesion by their distances where they are stated", () => {
    const owes = [item("lesions.0.adjacent.1.distanceMm"), item("lesions.1.adjacent.1.distanceMm")];
    expect(lines([entry(owes)])[1]).toBe(
      "  - Owes, and it could change the verdict: distance of lesion 1 and lesion 2 to the structure beside it (mm).",
    );
  });

  it("is not asked for again where it cannot be had", () => {
    const told = lines([entry([item("lungFunction.dlcoPercentPredicted")])], {
      absentReasons: { "lungFunction.dlcoPercentPredicted": "not-performed" },
    });
    expect(told[1]).toContain("DLCO (% predicted) (not performed, not asked for again).");
  });
});

describe("the goals", () => {
  const patient = entry([], { member: "patient", goals: "to keep *singing*" });

  it("are the patient's words", () => {
    for (const wish of [undefined, { surgery: "accepts" }, { surgery: "undecided" }] as const) {
      expect(lines([patient], wish === undefined ? {} : { wish })[1]).toBe(
        "  - What matters to the patient: to keep \\*singing\\*.",
      );
    }
  });

  it("stand first on the page, and not twice, where the patient is against surgery", () => {
    for (const surgery of ["declines", "prefers-not"] as const) {
      expect(lines([patient], { wish: { surgery } })).toHaveLength(1);
    }
  });
});

it("is no section where there is none", () => {
  expect(agendaSection({} as Review, name)).toEqual([]);
});
