import { describe, expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import { existing } from "../../src/internal/guards.ts";
import { article, patientWith } from "../candidacy/cases.ts";

const [first, second] = existing(article.lesions);

describe("a biopsy that did not prove a metastasis", () => {
  it.each(["suspected-metastasis", "indeterminate"])("leaves the scope open where the lesion stays %s", (nature) => {
    const tissue = { method: "needle biopsy", result: "non-diagnostic" };
    const judged = candidacy(patientWith({ lesions: [{ ...first, nature, tissue }, second] }));
    expect(judged).toMatchObject({ verdict: "undetermined", scope: { verdict: "unknown" } });
    expect(judged.needs).toEqual(["lesions.0.nature"]);
    expect(judged.cautions.map(({ code }) => code)).toContain("tissue-open");
  });
});

describe("a day of operation before the meeting", () => {
  it("makes no examination young: 75 days before the meeting is too old", () => {
    const staging = [{ modality: "ct", regions: ["chest", "abdomen"], on: "2026-09-10" }];
    const plan = { ...article.plan, operationOn: "2026-09-20" };
    expect(candidacy(patientWith({ staging, plan })).pillars.diseaseControl.verdict).toBe("unknown");
  });
});

describe("a word of a policy that it does not know", () => {
  it.each([
    ["primary", "kontrolliert", "controlled, controlled-or-controllable"],
    ["extrathoracic", "no", "none, controlled, controlled-or-controllable"],
    ["nodes", "excluded", "exclude, advisory"],
    ["alternative", "Pillar", "pillar, advisory"],
  ])("is refused: %s", (field, word, options) => {
    const policy = { ...documentPolicy, [field]: word } as unknown as CandidacyPolicy;
    expect(() => candidacy(article, policy)).toThrow(
      new RangeError(`Cannot judge candidacy: the policy's ${field} must be one of ${options}, got "${word}"`),
    );
  });
});

it("refuses a case without the day of the meeting, to which everything is counted", () => {
  expect(() => candidacy({ case: {} } as typeof article)).toThrow(RangeError);
  for (const header of [{}, { schema: "metastasectomy/1", asOf: "24.11.2026" }]) {
    expect(() => candidacy({ ...article, case: header } as typeof article)).toThrow(RangeError);
  }
});

describe("a predicted value", () => {
  it("depends on a convention where the geometry of a wedge decides, whatever the threshold depends on", () => {
    const { reasons } = candidacy(article).pillars.physiologicReserve;
    const predicted = reasons.filter(({ code }) => code === "predicted-function");
    expect(predicted.map(({ standing }) => standing)).toEqual(["convention", "convention"]);
  });
});
