import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { existing } from "../../src/internal/guards.ts";
import { limits } from "../../src/report/pageContext.ts";
import { verdictLine } from "../../src/report/verdictLine.ts";
import { article, hilar, patientWith } from "../candidacy/cases.ts";
import { contextOf, lines } from "./contexts.ts";

const verdict = (...given: Parameters<typeof review>): string =>
  existing(lines(verdictLine(contextOf(given[0], review(...given))))[0]);

describe("the verdict", () => {
  it("names its policy, the cautions, the assumptions and the weakest basis", () => {
    const { cautions, assumed } = review(article).candidacy;
    expect(verdict(article)).toBe(
      `**Meets the criteria of the default policy, with ${cautions.length || "no"} cautions; ${assumed.length} facts assumed.** Weakest basis: project's own convention, not a guideline.`,
    );
    expect(verdict(article, strictPolicy)).toContain('Cannot be assessed under the policy "strict", with');
    const uncontrolled = patientWith({ primary: { site: "colorectal", status: "uncontrolled" } });
    expect(verdict(uncontrolled)).toContain("Does not meet the criteria of the default policy, with");
    expect(verdict(patientWith({ primary: { site: "lung" } }))).toContain("Outside the scope of the default policy");
    expect(verdict(article, { ...documentPolicy, id: "<b>" })).toContain(
      'under the policy "\\<b\\>"'.replace("under", "of"),
    );
  });
});

it("names what decided it, or the first thing missing", () => {
  const line = (fields: Readonly<Record<string, unknown>>) => verdict(patientWith(fields));
  const liver = { resectionPlanned: true, remnantPercent: 22, parenchyma: "chemotherapy-injured" };
  expect(line({ liver })).toContain(
    "facts assumed. Not met: future liver remnant 22 % (threshold: at least 30 %; 8 percentage points below the threshold).**",
  );
  expect(line({ patient: { ageYears: 16 } })).toContain("facts assumed. Reason: age 16 years.**");
  expect(line({ patient: { ageYears: 17.97 } })).toContain("Reason: age 17 years.**");
  expect(line({ lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 92 } })).toContain(
    "facts assumed. Needed: DLCO (% predicted).**",
  );
});

it("has the basis of what is not met where it is not met, whatever everything else depends on", () => {
  const line = (fields: Readonly<Record<string, unknown>>) => verdict(patientWith(fields));
  const uncontrolled = { primary: { site: "colorectal", status: "uncontrolled" } };
  expect(line(uncontrolled)).toContain("Basis of what is not met: teaching text.");
  // Proven nodes fail by the project's own convention; the article draws no threshold.
  expect(line({ chest: { nodes: "proven" } })).toContain("Basis of what is not met: project's own convention, not");
  expect(line({ chest: { lymphangitis: true } })).toContain("Basis of what is not met: project's own convention, not");
  expect(line({ staging: [{ ...existing(article.staging)[0], on: "2026-01-15" }] })).toContain(
    "Basis of what cannot be assessed: publication.",
  );
  expect(line({ primary: { site: "lung" } })).toContain("Basis of the scope: project's own convention, not");
});

it("calls the default policy by its id and no other: a policy may be renamed", () => {
  const { review: made, ...context } = contextOf(article);
  const renamed = { ...made, policy: { ...made.policy, id: "article" } };
  expect(lines(verdictLine({ ...context, review: renamed }))[0]).toContain("the criteria of the default policy");
});

describe("facts that cannot both be true", () => {
  const stable = { lobe: "right-upper", course: "stable", previousDiameterMm: 8, diameterMm: 14 };
  const doubtful = patientWith({ patient: { ageYears: 64, bornOn: "1952-03-02", heightCm: 90 }, lesions: [stable] });

  it("stand right below the verdict, before any caution and before a value that is unusual by itself", () => {
    const said = lines(verdictLine(contextOf(doubtful)));
    const checks = said.filter((line) => line.startsWith("- **Please check:**"));
    expect(checks.length).toBeGreaterThanOrEqual(3);
    expect(said.slice(1, 1 + checks.length)).toEqual(checks);
    expect(checks.at(-1)).toContain("Height (cm) 90: unusual in this unit.");
  });

  it("are absent where every fact fits", () => {
    expect(lines(verdictLine(contextOf(article))).join("\n")).not.toContain("Please check");
  });
});

describe("what decided", () => {
  it("is named where every question is answered and a caution has a fact the policy needs", () => {
    const primary = { site: "melanoma", status: "no-evidence-of-disease", assessedOn: "2026-11-03" };
    const policy = { ...documentPolicy, id: "own", asks: ["brain-not-imaged"] } as const;
    expect(verdict(patientWith({ primary }), policy)).toMatch(/^\*\*Cannot be assessed .* Needed: /);
  });

  it("is a preferable treatment where the policy counts it as a pillar", () => {
    const preferred = patientWith({ systemicAlternative: { considered: true, better: "yes" } });
    const policy = { ...documentPolicy, id: "own", alternative: "pillar" } as const;
    expect(verdict(preferred, policy)).toContain("Not met: systemic treatment recorded as preferable.");
  });
});

describe("what is done instead of the plan", () => {
  const resection = (procedure: string) => ({ lesions: [hilar.id], procedure });
  const fallback = (procedure: string, fev1: number, fields: object = {}) => {
    const lungFunction = { measuredOn: "2026-11-10", fev1PercentPredicted: fev1, dlcoPercentPredicted: 100 };
    const plan = { stages: [{ resections: [resection("lobectomy")] }], fallback: [resection(procedure)] };
    const said = lines(verdictLine(contextOf(patientWith({ lesions: [hilar], lungFunction, plan, ...fields }))));
    return said.filter((line) => line.includes("Fallback"));
  };

  it("is a line of its own where it leaves too little, or takes a lung", () => {
    // 10 of 19 units go: 72 x 9/19 = 34.1, 95 x 9/19 = 45, 100 x 9/19 = 47.4.
    const taken = '- **Fallback:** Pneumonectomy for lesion "hilar"';
    expect(fallback("pneumonectomy", 72)).toEqual([`${taken}: FEV1 34.1 %, DLCO 47.4 % (above 40 %: no).`]);
    expect(fallback("pneumonectomy", 95)).toEqual([`${taken}.`]);
    expect(fallback("pneumonectomy", 72, { primary: { site: "lung" } })).toEqual([`${taken}.`]);
    expect(fallback("pneumonectomy", 95, { lungFunction: undefined })).toEqual([`${taken}.`]);
    // 60 x 9/19 = 28.4.
    const dlco = { measuredOn: "2026-11-10", dlcoPercentPredicted: 60 };
    expect(fallback("pneumonectomy", 72, { lungFunction: dlco })).toEqual([`${taken}: DLCO 28.4 % (above 40 %: no).`]);
    expect(fallback("segmentectomy", 95)).toEqual([]);
    expect(fallback("segmentectomy", 95, { plan: undefined })).toEqual([]);
  });
});

describe("the cautions", () => {
  const caution = { code: "home-oxygen", facts: [], standing: "primary" } as const;
  const base = review(article);
  const context = contextOf(article, { candidacy: { ...base.candidacy, cautions: [caution, caution] } });

  it("stand below it, each on a line", () => {
    const [first, ...others] = lines(verdictLine(context));
    expect(first).toContain("with 2 cautions;");
    expect(others).toHaveLength(2);
    for (const line of others) expect(line).toMatch(/^- \*\*Caution:\*\* .*[Oo]xygen/);
  });

  it("are counted where there is no room for them", () => {
    const tight = { ...existing(limits[0]), cautions: 1, caution: 2 };
    expect(lines(verdictLine({ ...context, limits: tight })).slice(2)).toEqual(["- 1 more in the appendix"]);
  });
});
