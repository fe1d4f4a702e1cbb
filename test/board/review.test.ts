import { describe, expect, it } from "vitest";
import { boardAgenda } from "../../src/board/boardAgenda.ts";
import { cautionNeeds } from "../../src/board/cautionNeeds.ts";
import { evidenceOf } from "../../src/board/evidenceOf.ts";
import { furtherNeeds } from "../../src/board/furtherNeeds.ts";
import { lesionTreatments } from "../../src/board/lesionTreatments.ts";
import { liverOf } from "../../src/board/liverOf.ts";
import { packageVersion } from "../../src/board/packageVersion.ts";
import { radiotherapyAnnex } from "../../src/board/radiotherapyAnnex.ts";
import { absentReasonsOf, review, wishOf } from "../../src/board/review.ts";
import { timeSpaceGrowth } from "../../src/board/timeSpaceGrowth.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import {
  documentPolicy,
  kanzakiPolicy,
  strictPolicy,
  thomfordPolicy,
} from "../../src/candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import { withEquations } from "../../src/candidacy/withEquations.ts";
import { withFitness } from "../../src/candidacy/withFitness.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { existing } from "../../src/internal/guards.ts";
import { fev1Gli2012 } from "../../src/reference/fev1Gli2012.ts";
import { tlcoGli2017 } from "../../src/reference/tlcoGli2017.ts";
import { article, caseOf, patientWith } from "../candidacy/cases.ts";

describe("what the meeting looks at", () => {
  it("is stamped with the package, the day and the policy", () => {
    expect(review(article)).toMatchObject({
      madeBy: { name: "metastasectomy", version: packageVersion },
      asOf: "2026-11-24",
      policy: {
        id: "document",
        isDefault: true,
        source: documentPolicy.source,
        standing: "teaching-text",
        alternative: "advisory",
      },
      candidacy: candidacy(article),
      beside: [],
    });
    expect(Object.keys(review(article))).toEqual([
      "madeBy",
      "asOf",
      "policy",
      "candidacy",
      "beside",
      "distances",
      "fitness",
      "sides",
      "estimates",
      "options",
      "robustness",
      "timeSpaceGrowth",
      "evidence",
      "localTreatment",
      "agenda",
      "annex",
    ]);
  });

  it("works percentages out by GLI Global 2022 and GLI 2017 unless other equations, or none, are named", () => {
    const measured = patientWith({
      patient: { sex: "male", ageYears: 44.2, heightCm: 173.2 },
      lungFunction: { measuredOn: "2026-11-10", fev1Liters: 3.21, tlcoMmolPerMinPerKpa: 9.47 },
    });
    const reviewed = review(measured, [documentPolicy, strictPolicy]);
    expect(reviewed.policy.id).toBe("document");
    expect(reviewed.candidacy.workedOut).toMatchObject({ fev1: { set: "gli-global-2022" }, dlco: { set: "gli-2017" } });
    expect(reviewed.candidacy.lungVolume?.set).toBe("gli-2021");
    const percents = ["lungFunction.fev1PercentPredicted", "lungFunction.dlcoPercentPredicted"] as const;
    for (const path of percents) {
      expect(reviewed.candidacy.needs).not.toContain(path);
      expect(reviewed.beside[0]?.needs).not.toContain(path);
    }
    // The same percentage stands in every section.
    const { fev1 } = existing(reviewed.lungFunction);
    expect(existing(fev1?.readings[0]).comparison.percentOfPredicted).toBe(
      reviewed.candidacy.workedOut?.fev1?.percentOfPredicted,
    );
    const none = review(measured, documentPolicy, { equations: "none" });
    expect(none.candidacy.needs).toEqual(percents);
    const grouped = { fev1: fev1Gli2012, transferFactor: tlcoGli2017, group: "caucasian" } as const;
    expect(review(measured, documentPolicy, { equations: grouped }).candidacy.workedOut?.fev1?.set).toBe("gli-2012");
    const own = withEquations(documentPolicy, grouped);
    expect(review(measured, own).candidacy.workedOut?.fev1?.set).toBe("gli-2012");
  });

  it("holds each section the case gives a reason for", () => {
    const reviewed = review(
      patientWith({
        patient: { sex: "male", ageYears: 65, heightCm: 175, cardiac: { coronaryDisease: true } },
        lungFunction: { ...article.lungFunction, fev1Liters: 2.6 },
        exercise: { peakVo2MlPerKgPerMin: 9 },
        plan: {
          stages: [
            { side: "right", resections: [{ lesions: ["surface"], procedure: "wedge" }] },
            {
              side: "right",
              resections: [{ lesions: ["deep"], procedure: "segmentectomy", segments: ["right-anterior"] }],
            },
          ],
        },
      }),
    );
    expect(reviewed.distances?.map(({ number }) => number).slice(0, 2)).toEqual([
      "ppoFev1PercentPredicted",
      "ppoDlcoPercentPredicted",
    ]);
    expect(reviewed.contradictions).toMatchObject([
      { code: "unasked-high-risk", step: { measure: "peakVo2MlPerKgPerMin" } },
    ]);
    expect(reviewed.fitness?.results).toHaveLength(9);
    expect(reviewed.cardiacIndex?.score).toEqual({ least: 1.5, most: 4 });
    expect(reviewed.reserveByStage?.stages).toHaveLength(2);
    expect(reviewed.lungFunction?.fev1?.readings).toHaveLength(6);
  });

  it("holds what depends on predicted values under a policy with a pathway, too", () => {
    const policy = withFitness(documentPolicy, accp2013);
    const reviewed = review(article, policy);
    expect(reviewed.policy.id).toBe("document with accp-2013");
    expect(reviewed.candidacy).toStrictEqual(candidacy(article, policy));
    expect(reviewed.fitness).toStrictEqual(review(article).fitness);
  });

  it("is decided by the one policy that is given, alone or in a list", () => {
    expect(review(article, strictPolicy)).toStrictEqual(review(article, [strictPolicy]));
    expect(review(article, strictPolicy).policy).toStrictEqual({
      id: "strict",
      isDefault: false,
      source: strictPolicy.source,
      standing: "convention",
      alternative: "advisory",
    });
    expect(review(article, strictPolicy).candidacy).toStrictEqual(candidacy(article, strictPolicy));
  });

  it("shows what the others say beside the first, in their order", () => {
    const { policy, beside } = review(article, [kanzakiPolicy, strictPolicy, thomfordPolicy]);
    expect(policy.id).toBe("kanzaki-2021");
    expect(beside).toStrictEqual(
      [strictPolicy, thomfordPolicy].map((other) => {
        const { verdict, needs } = candidacy(article, other);
        const { id, source, standing, alternative } = other;
        return { id, isDefault: false, source, standing, alternative, verdict, needs };
      }),
    );
    expect(beside.map(({ verdict }) => verdict)).toEqual(["undetermined", "undetermined"]);
  });

  it("holds the wish and why facts are absent where they are stated, and no section where they are not", () => {
    const wish = { surgery: "declines", priorities: "to be at home" };
    const absentReasons = { "lungFunction.dlcoPercentPredicted": "unable" };
    const reviewed = review(
      patientWith({ patient: { wish }, case: { schema: "metastasectomy/1", asOf: "2026-11-24", absentReasons } }),
    );
    expect(reviewed.wish).toStrictEqual(wish);
    expect(reviewed.absentReasons).toStrictEqual(absentReasons);
    const silent = review(
      caseOf({
        case: { schema: "metastasectomy/1", asOf: "2026-11-24", absentReasons: null },
        patient: { wish: null },
      }),
    );
    for (const section of ["wish", "absentReasons", "liver", "localTreatment", "annex"]) {
      expect(silent).not.toHaveProperty(section);
    }
  });
});

describe("what the verdict depends on", () => {
  it("is shown where no number is known and missing facts would change it", () => {
    const found = review(caseOf()).robustness;
    expect(found?.numbers).toEqual([]);
    expect(found?.missing.map(({ path }) => path)).toContain("primary.site");
  });

  it("is no section where the verdict stands whatever is measured or found out", () => {
    const primary = { site: "colorectal", status: "uncontrolled", assessedOn: "2026-11-03" };
    const reviewed = review(patientWith({ primary, lungFunction: null }));
    expect(reviewed.candidacy.verdict).toBe("not-candidate");
    expect(reviewed).not.toHaveProperty("robustness");
  });
});

describe("the sections of a case", () => {
  const liver = { resectionPlanned: true, remnantPercent: 35, parenchyma: "healthy" };
  const patient = { interstitialLungDisease: "present" };
  const whole = patientWith({ liver, patient });
  const reviewed = review(whole, [strictPolicy, documentPolicy]);

  it("are what their functions gather, under the deciding policy", () => {
    const judged = candidacy(whole, strictPolicy);
    const time = timeSpaceGrowth(whole, judged.pillars.completeResection.verdict);
    const further = [
      ...furtherNeeds(time, evidenceOf(whole), radiotherapyAnnex(whole)),
      ...cautionNeeds(whole, judged),
    ];
    expect(reviewed.timeSpaceGrowth).toStrictEqual(time);
    expect(reviewed.liver).toStrictEqual(liverOf(whole));
    expect(reviewed.evidence).toStrictEqual(evidenceOf(whole));
    expect(reviewed.localTreatment).toStrictEqual(lesionTreatments(whole, strictPolicy.resection, judged));
    expect(reviewed.agenda).toStrictEqual(boardAgenda(whole, strictPolicy, further));
    expect(reviewed.annex).toStrictEqual(radiotherapyAnnex(whole));
  });

  it("show no figure of survival and no ratio", () => {
    expect(JSON.stringify(reviewed)).not.toMatch(/hazard|"overall-survival|median-survival/);
  });
});

describe("what cannot be reviewed", () => {
  it.each<[unknown, unknown, string]>([
    [article, [], "the deciding policy must be an object with named fields, got undefined"],
    [article, null, "the deciding policy must be an object with named fields, got null"],
    [article, "strict", 'the deciding policy must be an object with named fields, got "strict"'],
    [null, documentPolicy, "the case must be an object with named fields, got null"],
    [undefined, documentPolicy, "the case must be an object with named fields, got undefined"],
    [{}, documentPolicy, 'the header\'s schema must be "metastasectomy/1", got undefined'],
    [{ case: null }, documentPolicy, 'the header\'s schema must be "metastasectomy/1", got undefined'],
  ])("is %#", (candidate, policies, reviewed) => {
    expect(() => review(candidate as Candidate, policies as CandidacyPolicy)).toThrow(
      new RangeError(`Cannot review a case: ${reviewed}`),
    );
  });
});

describe("the sections that are requested", () => {
  it("are those of the whole review, and no others are worked out", () => {
    const whole = review(article);
    const some = review(article, documentPolicy, { sections: ["agenda", "distances"] });
    expect(Object.keys(some)).toEqual(["madeBy", "asOf", "policy", "candidacy", "beside", "distances", "agenda"]);
    expect(some.agenda).toStrictEqual(whole.agenda);
    expect(some.distances).toStrictEqual(whole.distances);
    expect(Object.keys(review(article, documentPolicy, { sections: [] }))).toHaveLength(5);
    expect(review(article, documentPolicy, {})).toStrictEqual(whole);
  });

  it.each<[unknown, string]>([
    [null, "the options must be an object with named fields, got null"],
    [{ section: ["agenda"] }, 'each option must be one of sections, equations, got "section"'],
    [{ sections: "agenda" }, 'the sections must be a list, got "agenda"'],
    [{ sections: ["agenda", "survival"] }, "each section must be one of warnings, distances, contradictions, fitness"],
  ])("are refused where they do not exist: %j", (options, reviewed) => {
    expect(() => review(article, documentPolicy, options as never)).toThrow(`Cannot review a case: ${reviewed}`);
  });
});

describe("a review of its own", () => {
  it("holds no object of the case, so that no later change reaches it", () => {
    const wish = { surgery: "declines", priorities: "to be at home", note: "by phone" };
    const absentReasons = { "lungFunction.dlcoPercentPredicted": "unable", "patient.ecog": null };
    const candidate = patientWith({
      patient: { wish, cardiac: { coronaryDisease: true }, lungEvents: [{ kind: "pneumonitis", on: "2025" }] },
      case: { schema: "metastasectomy/1", asOf: "2026-11-24", absentReasons },
    });
    const reviewed = review(candidate);
    expect(reviewed.wish).toStrictEqual({ surgery: "declines", priorities: "to be at home" });
    expect(reviewed.absentReasons).toStrictEqual({ "lungFunction.dlcoPercentPredicted": "unable" });
    const before = structuredClone(reviewed);
    wish.surgery = "accepts";
    absentReasons["lungFunction.dlcoPercentPredicted"] = "declined";
    expect(reviewed).toStrictEqual(before);
  });

  it("says nothing of a wish in which nothing is said", () => {
    const reviewed = review(patientWith({ patient: { wish: { surgery: null, note: "not asked" } } }));
    expect(reviewed).not.toHaveProperty("wish");
  });
});

it("copies a wish without its note and without what says nothing", () => {
  const wish = { surgery: "accepts", priorities: null, note: "by phone" };
  expect(wishOf(patientWith({ patient: { wish } }))).toStrictEqual({ surgery: "accepts" });
  expect(wishOf(patientWith({ patient: { wish: { note: "by phone" } } }))).toBeUndefined();
  expect(wishOf(patientWith({ patient: null }))).toBeUndefined();
});

it("copies the reasons that are given", () => {
  const given = (absentReasons: unknown) =>
    absentReasonsOf(patientWith({ case: { schema: "metastasectomy/1", asOf: "2026-11-24", absentReasons } }));
  expect(given({ exercise: "unable", liver: null })).toStrictEqual({ exercise: "unable" });
  for (const none of [{}, { liver: null }, null, undefined]) expect(given(none)).toBeUndefined();
});
