import { describe, expect, it } from "vitest";
import { noBetterAlternative } from "../../src/candidacy/alternative.ts";
import {
  documentPolicy,
  kanzakiPolicy,
  petrellaPolicy,
  strictPolicy,
  thomfordPolicy,
} from "../../src/candidacy/candidacyPolicies.table.ts";
import { isAssumed } from "../../src/candidacy/requireFact.ts";
import { scopeOf } from "../../src/candidacy/scope.ts";
import { existing } from "../../src/internal/guards.ts";
import { deep } from "../resection/lesions.ts";
import { article, caseOf, patientWith, stated } from "./cases.ts";

const scope = (fields: Readonly<Record<string, unknown>>) => scopeOf(patientWith(fields), documentPolicy).verdict;

describe("the scope", () => {
  it.each([
    "colorectal",
    "kidney",
    "soft-tissue-sarcoma",
    "bone-sarcoma",
    "melanoma",
    "head-and-neck",
    "liver",
    "other",
  ])("holds a primary of site %s", (site) => {
    expect(scope({ primary: { site } })).toBe("met");
  });

  it.each(["lung", "blood", "germ-cell"])("does not hold a primary of site %s", (site) => {
    expect(scope({ primary: { site } })).toBe("unmet");
  });

  // A row that skipped the parser: the word may or may not mean a lung cancer.
  it.each(["colon", "NSCLC", "Lung"])("is open for a primary of site %s, a word no rule recognizes", (site) => {
    expect(scopeOf(patientWith({ primary: { site } }), documentPolicy)).toMatchObject({
      verdict: "unknown",
      needs: ["primary.site"],
    });
  });

  it.each([
    ["proven-metastasis", "met"],
    ["suspected-metastasis", "met"],
    ["indeterminate", "met"],
    ["benign", "met"],
    ["suspected-primary-lung-cancer", "unmet"],
    ["proven-primary-lung-cancer", "unmet"],
    [null, "met"],
    ["lung cancer", "unknown"],
  ])("of a lesion recorded as %s is %s", (nature, verdict) => {
    expect(scope({ lesions: [...existing(article.lesions), { ...deep, nature }] })).toBe(verdict);
  });

  it.each([
    [17.9, "unmet"],
    [18, "met"],
    [undefined, "met"],
  ])("of age %s is %s", (ageYears, verdict) => {
    expect(scope({ patient: { ageYears } })).toBe(verdict);
  });

  it.each(["progressing-lesion-only", "diagnostic", "residual-after-chemotherapy", "palliative"])(
    "does not hold an operation that is %s",
    (intent) => {
      expect(scope({ plan: { intent } })).toBe("unmet");
    },
  );

  it("reports every fact it needs", () => {
    const result = scopeOf(stated, strictPolicy);
    expect(result).toMatchObject({ verdict: "met", restsOn: "convention", assumed: [] });
    expect(result.reasons).toStrictEqual([
      { code: "primary-site", verdict: "met", standing: "convention", site: "colorectal" },
      { code: "lesion-nature", verdict: "met", standing: "convention", lesion: 0, nature: "suspected-metastasis" },
      { code: "lesion-nature", verdict: "met", standing: "convention", lesion: 1, nature: "suspected-metastasis" },
      { code: "age", verdict: "met", standing: "convention", ageYears: 61 },
      { code: "intent", verdict: "met", standing: "convention", intent: "remove-all-known-disease" },
    ]);
  });

  it("needs the site always, and the rest under a policy that assumes nothing", () => {
    const nothing = caseOf({ lesions: [{}, {}] });
    expect(scopeOf(nothing, documentPolicy)).toMatchObject({ verdict: "unknown", needs: ["primary.site"] });
    expect(scopeOf(nothing, documentPolicy).assumed).toStrictEqual([
      "lesions.0.nature",
      "lesions.1.nature",
      "patient.ageYears",
      "plan.intent",
    ]);
    expect(scopeOf(nothing, strictPolicy).needs).toStrictEqual([
      "primary.site",
      "lesions.0.nature",
      "lesions.1.nature",
      "patient.ageYears",
      "plan.intent",
    ]);
    expect(scopeOf(nothing, strictPolicy).reasons).toStrictEqual([
      { code: "primary-site", verdict: "unknown", standing: "convention" },
      { code: "lesion-nature", verdict: "unknown", standing: "convention", lesion: 0 },
      { code: "lesion-nature", verdict: "unknown", standing: "convention", lesion: 1 },
      { code: "age", verdict: "unknown", standing: "convention" },
      { code: "intent", verdict: "unknown", standing: "convention" },
    ]);
    expect(scopeOf(caseOf(), strictPolicy).needs).toStrictEqual(["primary.site", "patient.ageYears", "plan.intent"]);
  });

  it("refuses an impossible age", () => {
    expect(() => scope({ patient: { ageYears: "17" } })).toThrow(
      new RangeError('Cannot judge candidacy: ageYears must be a number from 0 to 120, got "17"'),
    );
  });
});

describe("what a policy assumes", () => {
  it("holds for any place in a list, and for whole paths only", () => {
    expect(isAssumed(documentPolicy, "lesions.0.nature")).toBe(true);
    expect(isAssumed(documentPolicy, "lesions.12.nature")).toBe(true);
    expect(isAssumed(documentPolicy, "lesions.0.lobe")).toBe(false);
    expect(isAssumed(documentPolicy, "staging")).toBe(true);
    expect(isAssumed(documentPolicy, "lungFunction.measuredOn")).toBe(false);
    expect(isAssumed({ ...documentPolicy, assumes: ["staging.*"] }, "staging.3")).toBe(true);
    expect(isAssumed({ ...documentPolicy, assumes: ["staging.*"] }, "staging.3.on")).toBe(false);
    expect(isAssumed({ ...documentPolicy, assumes: ["lesions.*.adjacent.*"] }, "lesions.3.adjacent.10")).toBe(true);
    expect(isAssumed(strictPolicy, "staging")).toBe(false);
  });

  it("is one whole reading each, under its own name", () => {
    const all = [documentPolicy, strictPolicy, thomfordPolicy, petrellaPolicy, kanzakiPolicy];
    expect(
      all.map(({ id, extrathoracic, primary, nodes, alternative }) => [id, extrathoracic, primary, nodes, alternative]),
    ).toStrictEqual([
      ["document", "controlled", "controlled", "exclude", "advisory"],
      ["strict", "controlled", "controlled", "exclude", "advisory"],
      ["thomford-1965", "none", "controlled", "advisory", "pillar"],
      ["petrella-2017", "controlled-or-controllable", "controlled-or-controllable", "advisory", "pillar"],
      ["kanzaki-2021", "none", "controlled", "advisory", "advisory"],
    ]);
    for (const { standing } of all) expect(standing).not.toBe("unconfirmed");
  });
});

describe("the fourth question", () => {
  const ask = (systemicAlternative: unknown) =>
    noBetterAlternative(patientWith({ systemicAlternative }), thomfordPolicy);
  it.each([
    [{ considered: true, better: "no" }, "met", { considered: true, better: "no" }],
    [{ better: "yes" }, "unmet", { better: "yes" }],
    [{ considered: true, better: "unclear" }, "unknown", { considered: true, better: "unclear" }],
    [{ considered: false }, "unknown", { considered: false }],
    [{ considered: null, better: null }, "unknown", {}],
    [null, "unknown", {}],
  ])("%j is %s", (facts, verdict, detail) => {
    const answer = ask(facts);
    expect(answer.verdict).toBe(verdict);
    expect(answer.reasons).toStrictEqual([{ code: "systemic-alternative", verdict, standing: "secondary", ...detail }]);
    expect(answer.needs).toStrictEqual(verdict === "unknown" ? ["systemicAlternative.better"] : []);
  });
});
