import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { caseFromFhir } from "../../src/fhir/caseFromFhir.ts";
import { existing } from "../../src/internal/guards.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";
import { daysBetween } from "../../src/units/daysBetween.ts";
import { published, publishedAs } from "./published.ts";
import {
  composedBundle,
  condition,
  icd10,
  loinc,
  observation,
  size,
  snomed,
  structure,
  ucum,
  verified,
} from "./resources.ts";

const asOf = "2026-11-24";
const read = (...resources: readonly object[]) => caseFromFhir(resources, { asOf });
const factsOf = (result: ReturnType<typeof read>) => {
  const { case: _, ...facts } = result.case;
  return facts;
};
/** The age a birthday made, and the part of the year since it. */
const yearsSince = (birthdays: number, last: string): number =>
  expect.closeTo(birthdays + daysBetween(last, asOf).least / 365, 9);
const whyOf = (result: ReturnType<typeof read>) => result.dropped.map(({ why }) => why);
const resourcesIn = (
  input: { resourceType: string; entry?: { resource: { resourceType: string; id: string } }[] } & Record<
    string,
    unknown
  >,
) =>
  input.resourceType === "Bundle"
    ? existing(input.entry).map(({ resource }) => resource)
    : [input as unknown as { resourceType: string; id: string }];

/** Every fact of a case, but for the age, which follows from the day of birth. */
const leavesOf = (value: unknown, path = ""): readonly string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, path === "" ? name : `${path}.${name}`))
    : path === "patient.ageYears"
      ? []
      : [path];
const sources = (result: ReturnType<typeof read>) => result.taken.map(({ fact }) => fact);
const isIn = (fact: string, whole: string) => fact === whole || fact.startsWith(`${whole}.`);

describe("files that others wrote", () => {
  it("are 179 examples of mCODE and 7 of the German registries", () => {
    expect(published).toHaveLength(186);
  });

  it.each(published)("$file: every resource is taken or dropped with a reason, and the case is one", ({ resource }) => {
    const input = resource as Parameters<typeof resourcesIn>[0];
    const result = caseFromFhir(input, { asOf });
    const answer = new Set([...result.taken, ...result.dropped].map(({ reference }) => reference));
    for (const { resourceType, id } of resourcesIn(input)) expect(answer).toContain(`${resourceType}/${id}`);
    for (const { why } of result.dropped) expect(why).not.toBe("");
    const { case: _, ...sections } = result.case;
    expect(leavesOf(sections).filter((fact) => !sources(result).some((source) => isIn(fact, source)))).toEqual([]);
    expect(parseCase(result.case).ok).toBe(true);
  });

  it.each<[string, object]>([
    ["Observation-bodyheight-jenny-m-2018-03-06", { patient: { heightCm: 165.1 } }],
    ["Observation-bodyweight-jenny-m-2018-04-22", { patient: { weightKg: 68.0388555 } }],
    ["Observation-ecog-performance-status-fully-active", { patient: { ecog: 0 } }],
    [
      "Patient-cancer-patient-john-anyperson",
      { patient: { sex: "male", bornOn: "1951-01-20", ageYears: yearsSince(75, "2026-01-20") } },
    ],
    [
      "Condition-secondary-cancer-condition-brain-mets",
      { extrathoracic: { state: "present", sites: [{ site: "brain" }] } },
    ],
    ["Observation-tumor-size-pathology", {}],
    ["Observation-cancer-disease-status-jenny-m", {}],
    ["Observation-cancer-related-comorbidities-john-anyperson", {}],
    ["Observation-tnm-clinical-distant-metastases-category-cM0", {}],
    ["Observation-karnofsky-performance-status-normal-activity", {}],
    [
      "Observation-gx-genomic-variant-pertinent-negative-nras-kit-braf",
      {
        primary: { biomarkers: ["NRAS", "KIT", "BRAF"].map((name) => ({ name, result: "absent", on: "2019-04-01" })) },
      },
    ],
    [
      "Procedure-cancer-related-surgical-procedure-lobectomy",
      { course: { localTreatments: [{ site: "lung", kind: "surgery", on: "2019-03-01" }] } },
    ],
    ["Observation-mii-exa-onko-fernmetastasen-1", { lesions: [{ nature: "proven-metastasis" }] }],
    ["Observation-mii-exa-onko-residualstatus-1", {}],
  ])("%s holds what a second reader found", (file, facts) => {
    expect(factsOf(read(publishedAs(file)))).toEqual(facts);
  });

  it("two volumes of a course of radiotherapy are two rows, and its 31 sessions are neither", () => {
    const course = publishedAs("Procedure-radiotherapy-treatment-summary-chest-wall-jenny-m");
    const volumes = ["chest-wall", "chest-wall-lymph-nodes"].map((name) =>
      publishedAs(`BodyStructure-jenny-m-${name}-treatment-volume`),
    );
    expect(factsOf(read(course, ...volumes)).course?.localTreatments).toEqual([
      {
        site: "Chest wall structure (body structure)",
        kind: "radiotherapy",
        on: "2018-10-25",
        doseGray: 60,
        fractions: 30,
      },
      {
        site: "Mediastinal lymph node structure (body structure)",
        kind: "radiotherapy",
        on: "2018-10-25",
        doseGray: 50,
        fractions: 25,
      },
    ]);
    expect(whyOf(read(course))).toContain("its volume names no place");
  });

  it("German registry radiotherapy: 60 Gy in single doses of 12 are 5 fractions", () => {
    const file = publishedAs("Procedure-mii-exa-onko-strahlentherapie");
    expect(whyOf(read(file))).toEqual(["its status is final"]);
    const completed = { ...file, status: "completed" };
    expect(factsOf(read(completed)).course?.localTreatments).toEqual([
      { site: "lung", kind: "radiotherapy", on: "2019-09-14", doseGray: 60, fractions: 5 },
    ]);
    const odd = JSON.parse(JSON.stringify(completed).replace('"value":12,', '"value":13,'));
    expect(factsOf(read(odd)).course?.localTreatments).toEqual([
      { site: "lung", kind: "radiotherapy", on: "2019-09-14", doseGray: 60 },
    ]);
    expect(whyOf(read(odd))).toContain("its total dose is no whole number of single doses");
    expect(whyOf(read(JSON.parse(JSON.stringify(completed).replace('"3.4"', '"2.1"'))))).toContain(
      "its target is not one that is read",
    );
    expect(whyOf(read(JSON.parse(JSON.stringify(completed).replace('"unit":"Gy"', '"unit":"rad"'))))).toContain(
      "it holds no total dose in gray",
    );
    const noSingle = JSON.parse(JSON.stringify(completed).replace("Einzeldosis", "Anderes"));
    expect(factsOf(read(noSingle)).course?.localTreatments?.[0]).not.toHaveProperty("fractions");
  });
});

describe("a composed bundle with lung metastases and lung function", () => {
  const result = caseFromFhir(composedBundle, { asOf });

  it("becomes a case to complete", () => {
    expect(factsOf(result)).toEqual({
      patient: { sex: "female", bornOn: "1961-05-02", ageYears: yearsSince(65, "2026-05-02"), ecog: 1 },
      primary: { site: "colorectal", diagnosedOn: "2023-04" },
      lesions: [
        {
          id: "nodule a",
          lobe: "right-lower",
          diameterMm: 7,
          measuredOn: "2026-11-03",
          previousDiameterMm: 5,
          previousOn: "2026-08-03",
        },
      ],
      lungFunction: {
        measuredOn: "2026-11-10",
        fev1Liters: 2.4,
        fev1PercentPredicted: 92,
        dlcoPercentPredicted: 81,
        bronchodilator: "after",
      },
    });
    expect(leavesOf(factsOf(result)).filter((fact) => !sources(result).some((source) => isIn(fact, source)))).toEqual(
      [],
    );
    expect(result.taken).toContainEqual({ fact: "lesions.0.lobe", reference: "BodyStructure/a", code: "266005" });
    expect(result.conflicts).toEqual([]);
    expect(result.dropped).toEqual([
      { reference: "Condition/lung", why: "it is a disease and no nodule; the nodules were measured" },
    ]);
  });

  it("reaches the page, and names what no resource holds", () => {
    expect(tumorBoardBrief(result.case, review(result.case))).toContain(
      "# Lung metastasectomy: tumor board of 2026-11-24",
    );
    expect(result.needs).toEqual(
      expect.arrayContaining([
        "lesions.0.depthMm",
        "lesions.0.pleuralSurface",
        "lesions.0.adjacent",
        "chest.lesionListComplete",
        "primary.status",
        "plan.stages",
        "patient.wish.surgery",
      ]),
    );
    expect(result.needs).not.toContain("patient.sex");
  });
});

describe("traps", () => {
  it("codes of one diagnosis that contradict each other are a conflict", () => {
    const clash = condition("c", { coding: [...snomed("94225005").coding, ...icd10("C79.81").coding] });
    const result = read(clash);
    expect(factsOf(result)).toEqual({});
    expect(result.conflicts).toEqual([
      {
        fact: "extrathoracic.sites",
        references: ["Condition/c"],
        why: "its codes say secondary of the brain and secondary of the breast",
      },
    ]);
  });

  it("so is a code against its display, of a diagnosis, a place, a measurement", () => {
    expect(read(condition("c", icd10("C50.9", "Malignant neoplasm of colon"))).conflicts).toMatchObject([
      { fact: "primary.site" },
    ]);
    const left = structure("s", "44029006", "Anterior segment of upper lobe of right lung");
    expect(read(left, size("o", "s", 8, "2026-11-03")).conflicts).toMatchObject([{ fact: "lesions" }]);
    const lower = structure("s", "266005", "Upper lobe of right lung");
    expect(read(lower, size("o", "s", 8, "2026-11-03")).conflicts).toHaveLength(1);
    const fev1 = observation("o", loinc("20150-9", "Forced vital capacity"), { valueQuantity: ucum(3.1, "L") });
    expect(read(fev1).conflicts).toMatchObject([{ fact: "lungFunction.fev1Liters" }]);
    expect(factsOf(read(fev1))).toEqual({});
  });

  it("two measurements under one observation are a conflict", () => {
    const both = { coding: [...loinc("20150-9").coding, ...loinc("19868-9").coding] };
    expect(read(observation("o", both, { valueQuantity: ucum(3.1, "L") })).conflicts).toHaveLength(1);
  });

  it("two qualifiers that name two sides are a conflict", () => {
    const both = structure("s", "31094006", undefined, ["7771000", "24028007", "261122009"]);
    expect(read(both, size("o", "s", 8, "2026-11-03")).conflicts).toMatchObject([
      { why: "its codes name different places" },
    ]);
  });

  it("a lobe by qualifiers is a lobe; a lung without one is its side", () => {
    const lobe = structure("s", "31094006", "Structure of lobe of lung", ["7771000", "261122009"]);
    expect(factsOf(read(lobe, size("o", "s", 8, "2026-11-03"))).lesions?.[0]).toMatchObject({ lobe: "left-lower" });
    const lung = structure("s", "39607008", "Lung", ["24028007"]);
    expect(factsOf(read(lung, size("o", "s", 8, "2026-11-03"))).lesions?.[0]).toMatchObject({ side: "right" });
    const bare = structure("s", "39607008");
    expect(factsOf(read(bare, size("o", "s", 8, "2026-11-03"))).lesions?.[0]).not.toHaveProperty("side");
  });

  it("two primary tumors are a conflict, never the first", () => {
    const result = read(
      condition("a", icd10("C18.2")),
      condition("b", icd10("C50.9"), { recordedDate: "2024-01-05" }),
      observation("e", loinc("89247-1"), { valueInteger: 1 }),
    );
    expect(factsOf(result)).toEqual({ patient: { ecog: 1 } });
    expect(result.case.case).toEqual({ schema: "metastasectomy/1", asOf: "2026-11-24" });
    const why = "two primary tumors: colorectal and breast";
    expect(result.conflicts).toEqual([{ fact: "primary.site", references: ["Condition/a", "Condition/b"], why }]);
    const same = read(condition("a", icd10("C18.2")), condition("b", icd10("C18.9")));
    expect(factsOf(same)).toEqual({ primary: { site: "colorectal" } });
  });

  it("two patients are a conflict, present or only named", () => {
    const ecog = observation("e", loinc("89247-1"), { valueInteger: 1, subject: { reference: "Patient/b" } });
    for (const patients of [
      [{ resourceType: "Patient", id: "a", gender: "male" }],
      [{ ...ecog, id: "f", subject: { reference: "Patient/a" } }],
    ]) {
      const result = read(...patients, ecog);
      expect(factsOf(result)).toEqual({});
      expect(result.conflicts).toMatchObject([{ fact: "patient" }]);
      expect(result.dropped).toHaveLength(2);
    }
    const byAddress = {
      resourceType: "Bundle",
      entry: [
        { fullUrl: "urn:uuid:1", resource: { resourceType: "Patient", gender: "male" } },
        { fullUrl: "urn:uuid:2", resource: { ...ecog, id: undefined, subject: { reference: "urn:uuid:1" } } },
      ],
    };
    expect(caseFromFhir(byAddress, { asOf }).taken.map(({ reference }) => reference)).toEqual([
      "urn:uuid:1",
      "urn:uuid:2",
    ]);
    expect(factsOf(read({ ...ecog, subject: { reference: "Group/1" } }, { resourceType: "Patient", id: "a" }))).toEqual(
      { patient: { ecog: 1 } },
    );
    expect(
      factsOf(
        read(
          { ...ecog, subject: { reference: "https://x.example/fhir/Patient/a" } },
          { resourceType: "Patient", id: "a" },
        ),
      ),
    ).toEqual({ patient: { ecog: 1 } });
  });

  it("a diagnosis is a disease and no nodule: it is never counted, and a side is a side", () => {
    const both = read(
      condition("a", icd10("C78.01")),
      condition("b", icd10("C78.02"), { verificationStatus: verified("provisional") }),
    );
    expect(factsOf(both).lesions).toEqual([
      { nature: "proven-metastasis", side: "right" },
      { nature: "suspected-metastasis", side: "left" },
    ]);
    const twice = read(condition("a", snomed("94391008")), condition("b", icd10("C78.00")));
    expect(factsOf(twice).lesions).toEqual([{ nature: "proven-metastasis" }]);
    expect(twice.needs).toContain("chest.lesionListComplete");
  });

  it("nodes of the chest and the pleura have fields of their own; the mediastinum has none", () => {
    const suspected = { verificationStatus: "provisional" };
    expect(factsOf(read(condition("a", icd10("C77.1"))))).toEqual({ chest: { nodes: "proven" } });
    expect(factsOf(read(condition("a", icd10("C77.1"), suspected)))).toEqual({ chest: { nodes: "suspected" } });
    expect(factsOf(read(condition("b", icd10("C77.1")), condition("a", icd10("C77.1"), suspected)))).toEqual({
      chest: { nodes: "proven" },
    });
    expect(factsOf(read(condition("a", icd10("C78.2"))))).toEqual({ chest: { pleura: "malignant" } });
    expect(whyOf(read(condition("a", icd10("C78.2"), suspected)))).toEqual(["the diagnosis is not confirmed"]);
    expect(whyOf(read(condition("a", icd10("C78.1"))))).toEqual([
      "no field of a case holds a metastasis of the mediastinum",
    ]);
  });

  it("remission is not resected: the site has no state", () => {
    const remission = condition("a", icd10("C78.7"), { clinicalStatus: { coding: [{ code: "remission" }] } });
    expect(factsOf(read(remission))).toEqual({ extrathoracic: { state: "present", sites: [{ site: "liver" }] } });
  });

  it.each(["refuted", "entered-in-error"])("a diagnosis %s is dropped", (status) => {
    const result = read(condition("a", icd10("C78.7"), { verificationStatus: verified(status) }));
    expect(factsOf(result)).toEqual({});
    expect(result.dropped).toHaveLength(1);
  });

  it("reads a status written as a string, as older releases do", () => {
    expect(
      factsOf(read(condition("a", icd10("C78.7"), { verificationStatus: "confirmed", category: { text: "x" } }))),
    ).toMatchObject({ extrathoracic: { state: "present" } });
  });

  it("takes comorbidities from confirmed exact codes only", () => {
    expect(
      factsOf(read(condition("a", icd10("I25.10")), condition("b", icd10("G45.9")), condition("c", icd10("J84.10")))),
    ).toEqual({
      patient: { cardiac: { coronaryDisease: true, strokeOrTia: true }, interstitialLungDisease: "present" },
    });
    expect(whyOf(read(condition("a", icd10("I25.10"), { verificationStatus: verified("provisional") })))).toEqual([
      "the diagnosis is not confirmed",
    ]);
    expect(whyOf(read(condition("a", icd10("I50.3"))))).toEqual(["no field of a case holds it: I50.3"]);
    expect(whyOf(read({ resourceType: "Condition", id: "a" }))).toEqual(["no field of a case holds it: no code"]);
  });

  it("a primary whose code is not read keeps its day and histology, and says which code it was", () => {
    const profile = {
      meta: { profile: ["http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-primary-cancer-condition"] },
    };
    const sarcoma = condition("a", icd10("C49.9", "Soft tissue"), { ...profile, onsetDateTime: "2024-01-05" });
    expect(factsOf(read(sarcoma))).toEqual({ primary: { diagnosedOn: "2024-01-05" } });
    expect(whyOf(read(condition("a", icd10("C49.9", "Soft tissue"), profile)))).toEqual([
      "its code is not one that is read: Soft tissue",
    ]);
    expect(whyOf(read({ ...condition("a", {}, profile) }))).toEqual(["its code is not one that is read: none"]);
  });

  it("the newest value not after the meeting counts", () => {
    const ecog = (id: string, valueInteger: number, on: string | null) =>
      observation(id, loinc("89247-1"), { valueInteger }, on);
    const result = read(
      ecog("old", 0, "2026-01-01"),
      ecog("new", 2, "2026-11-01"),
      ecog("later", 4, "2026-12-01"),
      ecog("undated", 3, null),
    );
    expect(factsOf(result)).toEqual({ patient: { ecog: 2 } });
    expect(whyOf(result)).toEqual([
      "it is of 2026-12-01, after the meeting",
      "a newer value of the same fact was taken",
      "a newer value of the same fact was taken",
    ]);
  });

  it("two values of one day are a conflict; the same value twice is not", () => {
    const ecog = (id: string, valueInteger: number, on = "2026-11-01") =>
      observation(id, loinc("89247-1"), { valueInteger }, on);
    expect(read(ecog("a", 0), ecog("b", 2)).conflicts).toEqual([
      {
        fact: "patient.ecog",
        references: ["Observation/a", "Observation/b"],
        why: "0 and 2 are recorded for 2026-11-01",
      },
    ]);
    expect(read(ecog("a", 0, "2026-11"), ecog("b", 2)).conflicts).toHaveLength(1);
    expect(factsOf(read(ecog("a", 2), ecog("b", 2)))).toEqual({ patient: { ecog: 2 } });
    const undated = (id: string, valueInteger: number) => observation(id, loinc("89247-1"), { valueInteger }, null);
    expect(read(undated("a", 1), undated("b", 2)).conflicts).toMatchObject([
      { why: "1 and 2 are recorded for no day" },
    ]);
  });

  it.each(["preliminary", "entered-in-error", "cancelled", undefined])(
    "an observation of status %s is dropped",
    (status) => {
      const result = read({ ...observation("a", loinc("89247-1"), { valueInteger: 1 }), status });
      expect(factsOf(result)).toEqual({});
      expect(whyOf(result)).toEqual([`its status is ${status ?? "not stated"}`]);
    },
  );

  it.each([5, -1, 1.5, "1", null, undefined])("ECOG %s is none", (valueInteger) => {
    expect(whyOf(read(observation("a", loinc("89247-1"), { valueInteger })))).toEqual([
      "its value is no ECOG status from 0 to 4",
    ]);
  });

  it("converts what UCUM says, and refuses every other unit", () => {
    const height = (value: number, unit: string) =>
      read(observation("h", loinc("8302-2"), { valueQuantity: ucum(value, unit) }));
    expect(factsOf(height(65, "[in_i]"))).toEqual({ patient: { heightCm: 165.1 } });
    expect(factsOf(height(1.66, "m"))).toEqual({ patient: { heightCm: 166 } });
    expect(whyOf(height(65, "in"))).toEqual(['its unit "in" is not one that is read']);
    expect(whyOf(height(65, "kg"))).toEqual(['its unit "kg" is not one of this measurement']);
    expect(whyOf(height(65, "constructor"))).toEqual(['its unit "constructor" is not one that is read']);
    expect(whyOf(read(observation("h", loinc("8302-2"), { valueQuantity: {} })))).toEqual(["it holds no number"]);
    const bound = { ...ucum(160, "cm"), comparator: "<" };
    expect(whyOf(read(observation("h", loinc("8302-2"), { valueQuantity: bound })))).toEqual([
      "its value is a bound and no measurement",
    ]);
    expect(whyOf(read(observation("h", loinc("8302-2"), { valueQuantity: { value: 160 } })))).toEqual([
      'its unit "" is not one that is read',
    ]);
    expect(whyOf(read(observation("h", loinc("8302-2"), { valueQuantity: ucum(2000, "cm") })))[0]).toMatch(
      /^a case cannot hold it: patient.heightCm must be/,
    );
  });

  it("a value that only the parser of cases refuses takes nothing else with it", () => {
    const result = read(
      observation("h", loinc("8302-2"), { valueQuantity: ucum(2000, "cm") }),
      observation("e", loinc("89247-1"), { valueInteger: 1 }),
    );
    expect(factsOf(result)).toEqual({ patient: { ecog: 1 } });
    const huge = read(structure("s", "266005"), size("o", "s", 99999, "2026-11-03"));
    expect(factsOf(huge)).toEqual({});
    expect(huge.taken).toEqual([]);
  });
});

describe("lung function", () => {
  const value = (id: string, code: string, number: number, unit: string, on?: string) =>
    observation(id, loinc(code), { valueQuantity: ucum(number, unit) }, on ?? "2026-11-10");

  it("19868-9 is FVC and never FEV1", () => {
    expect(factsOf(read(value("a", "19868-9", 3.2, "L"))).lungFunction).toEqual({
      fvcLiters: 3.2,
      measuredOn: "2026-11-10",
    });
  });

  it("FEV1 after a bronchodilator counts before one of which nothing is said, and that before one taken before it", () => {
    const [pre, any, post] = [
      value("a", "20157-4", 2, "L"),
      value("b", "20150-9", 2.1, "L"),
      value("c", "20155-8", 2.2, "L"),
    ];
    expect(factsOf(read(existing(pre), existing(any), existing(post))).lungFunction).toEqual({
      fev1Liters: 2.2,
      bronchodilator: "after",
      measuredOn: "2026-11-10",
    });
    expect(factsOf(read(existing(pre), existing(any))).lungFunction).toEqual({
      fev1Liters: 2.1,
      measuredOn: "2026-11-10",
    });
    expect(factsOf(read(existing(pre))).lungFunction).toEqual({
      fev1Liters: 2,
      bronchodilator: "before",
      measuredOn: "2026-11-10",
    });
  });

  it("the unit decides the field of DLCO, and nothing is converted", () => {
    expect(factsOf(read(value("a", "19911-7", 6.5, "mmol/(min.kPa)"))).lungFunction).toMatchObject({
      tlcoMmolPerMinPerKpa: 6.5,
    });
    expect(factsOf(read(value("a", "19913-3", 19.4, "mL/min/mm[Hg]"))).lungFunction).toMatchObject({
      dlcoMlPerMinPerMmHg: 19.4,
      dlcoHemoglobinAdjusted: true,
    });
    expect(whyOf(read(value("a", "19911-7", 6.5, "L")))).toEqual(['its unit "L" is not one of this measurement']);
    expect(whyOf(read(value("a", "19911-7", 6.5, "mL/s")))).toEqual(['its unit "mL/s" is not one that is read']);
  });

  it("reads percentages as observations and as components", () => {
    const part = { component: [{ code: loinc("20152-5"), valueQuantity: ucum(88, "%") }, { code: loinc("1-8") }] };
    expect(
      factsOf(read(observation("a", loinc("20155-8"), { valueQuantity: ucum(2.2, "L"), ...part }))).lungFunction,
    ).toMatchObject({ fev1Liters: 2.2, fev1PercentPredicted: 88 });
    expect(factsOf(read(observation("a", loinc("20155-8"), part))).lungFunction).toEqual({
      fev1PercentPredicted: 88,
      measuredOn: "2026-11-10",
    });
  });

  it("holds one date: a value of another day is not mixed in", () => {
    const result = read(value("a", "20152-5", 92, "%"), value("b", "98130-8", 60, "%", "2020-01-05"));
    expect(factsOf(result).lungFunction).toEqual({ measuredOn: "2026-11-10", fev1PercentPredicted: 92 });
    expect(whyOf(result)).toEqual(["it was not measured on the day of the newest lung function test"]);
    const undated = observation("a", loinc("20152-5"), { valueQuantity: ucum(92, "%") }, null);
    expect(factsOf(read(undated)).lungFunction).toEqual({ fev1PercentPredicted: 92 });
  });

  it("takes hemoglobin of the day of the test, in grams per liter", () => {
    expect(factsOf(read(value("a", "98130-8", 81, "%"), value("h", "718-7", 13.5, "g/dl"))).lungFunction).toMatchObject(
      { hemoglobinGramsPerLiter: 135 },
    );
    expect(factsOf(read(value("h", "718-7", 13.5, "g/dL")))).toEqual({});
    const undated = observation("h", loinc("718-7"), { valueQuantity: ucum(13.5, "g/dL") }, null);
    expect(whyOf(read(undated))).toEqual(["no lung function test of its day is there"]);
  });

  it("a text with a percent sign is no fact", () => {
    expect(
      factsOf(read(observation("a", { text: "DLCO (% of predicted)" }, { valueQuantity: ucum(42, "%") }))),
    ).toEqual({});
  });

  it.each([
    ["not-performed", "not-performed"],
    ["asked-declined", "declined"],
  ])("dataAbsentReason %s becomes a reason of absence, and the test is not needed again", (code, reason) => {
    const result = read(observation("a", loinc("98130-8"), { dataAbsentReason: { coding: [{ code }] } }));
    expect(result.case.case.absentReasons).toEqual({ "lungFunction.dlcoPercentPredicted": reason });
    expect(result.needs).not.toContain("lungFunction.dlcoPercentPredicted");
  });

  it("any other reason of absence is dropped", () => {
    const absent = (code: string, loincCode = "98130-8") =>
      observation("a", loinc(loincCode), { dataAbsentReason: { coding: [{ code }] } });
    for (const resource of [absent("unknown"), absent("not-performed", "19911-7")]) {
      expect(whyOf(read(resource))).toEqual(["it holds no value and a reason that has no word in a case"]);
    }
  });
});

describe("sizes of nodules", () => {
  const lobe = structure("s", "266005");

  it.each<[string, object, string]>([
    ["pathology", { method: snomed("787377000") }, "a size from pathology is no diameter on CT"],
    ["no method", { method: undefined }, "it does not say that the size was measured on CT"],
    ["no focus", { focus: undefined }, "it does not say whose size it is"],
    ["another organ", { focus: [{ reference: "BodyStructure/b" }] }, "what was measured does not lie in the lung"],
    ["no longest diameter", { component: [] }, "it holds no number"],
    [
      "kilograms",
      { component: [{ code: loinc("33728-7"), valueQuantity: ucum(8, "kg") }] },
      'its unit "kg" is not one of this measurement',
    ],
  ])("%s: dropped", (_what, fields, why) => {
    const result = read(lobe, structure("b", "80248007"), size("o", "s", 8, "2026-11-03", fields));
    expect(factsOf(result)).toEqual({});
    expect(whyOf(result)).toContain(why);
  });

  it("centimeters become millimeters", () => {
    const inCm = size("o", "s", 8, "2026-11-03", {
      component: [{ code: loinc("33728-7"), valueQuantity: ucum(1.2, "cm") }],
    });
    expect(factsOf(read(lobe, inCm)).lesions?.[0]).toMatchObject({ diameterMm: 12, lobe: "right-lower" });
  });

  it("the structure joins dates: two are kept, a third is dropped, two of one day contradict", () => {
    const three = read(
      lobe,
      size("a", "s", 5, "2026-05-03"),
      size("b", "s", 6, "2026-08-03"),
      size("c", "s", 8, "2026-11-03"),
    );
    expect(factsOf(three).lesions).toMatchObject([{ diameterMm: 8, previousDiameterMm: 6, previousOn: "2026-08-03" }]);
    expect(whyOf(three)).toContain("another measurement of the same lesion was taken");
    const clash = read(lobe, size("a", "s", 5, "2026-11-03"), size("b", "s", 6, "2026-11-03"));
    expect(clash.conflicts).toHaveLength(1);
    expect(factsOf(clash)).toEqual({});
    const twice = read(lobe, size("a", "s", 5, "2026-11-03"), size("b", "s", 5, "2026-11-03"));
    expect(factsOf(twice).lesions).toEqual([
      { id: "nodule s", lobe: "right-lower", diameterMm: 5, measuredOn: "2026-11-03" },
    ]);
    const { effectiveDateTime: _, ...undated } = size("a", "s", 5, "2026-11-03");
    expect(factsOf(read(lobe, undated, size("b", "s", 6, "2026-11-03"))).lesions).toMatchObject([{ diameterMm: 6 }]);
    expect(factsOf(read(lobe, undated)).lesions).toEqual([{ id: "nodule s", lobe: "right-lower", diameterMm: 5 }]);
  });

  it("one resource a nodule, by code and body site", () => {
    const nodule = observation("n", snomed("427359005"), {
      bodySite: snomed("44714003"),
      component: [{ code: { text: "Long axis" }, valueQuantity: ucum(9, "mm") }],
    });
    expect(factsOf(read(nodule)).lesions).toEqual([
      { id: "Observation/n", lobe: "left-upper", diameterMm: 9, measuredOn: "2026-11-10" },
    ]);
  });
});

describe("treatments and markers", () => {
  const profile = (name: string) => ({
    meta: { profile: [`http://hl7.org/fhir/us/mcode/StructureDefinition/${name}`] },
  });

  it("a drug counts where it is marked as a treatment of a cancer", () => {
    const drug = (fields: object) => ({
      resourceType: "MedicationRequest",
      id: "m",
      status: "active",
      medicationCodeableConcept: { text: "nivolumab" },
      authoredOn: "2026-01-05",
      ...fields,
    });
    expect(whyOf(read(drug({})))).toEqual(["it is not marked as a treatment of a cancer"]);
    expect(factsOf(read(drug({ reasonCode: [icd10("C18.2")] })))).toEqual({
      course: { systemic: [{ agent: "nivolumab", startedOn: "2026-01-05", ongoing: true }] },
    });
    expect(
      factsOf(read({ ...drug(profile("mcode-cancer-related-medication-request")), status: "completed" })),
    ).toMatchObject({ course: { systemic: [{ ongoing: false }] } });
    expect(whyOf(read(drug({ medicationCodeableConcept: undefined })))).toEqual(["it names no drug"]);
    expect(whyOf(read(drug({ status: "draft" })))).toEqual(["its status is draft"]);
    expect(whyOf(read(drug({ authoredOn: "2027-01-05" })))).toEqual(["it is of 2027-01-05, after the meeting"]);
    expect(whyOf(read(drug({ authoredOn: "soon" })))).toEqual(["its date cannot be read"]);
    const given = {
      resourceType: "MedicationAdministration",
      id: "m",
      status: "in-progress",
      category: [{ coding: [{ code: "cancer" }] }],
      medicationCodeableConcept: { text: "x" },
      effectivePeriod: { start: "2026-02-01" },
    };
    expect(factsOf(read(given))).toEqual({
      course: { systemic: [{ agent: "x", startedOn: "2026-02-01", ongoing: true }] },
    });
    const { effectivePeriod: _, ...undated } = given;
    expect(factsOf(read(undated))).toEqual({ course: { systemic: [{ agent: "x", ongoing: true }] } });
  });

  it("an operation counts where it is one for a cancer and names its place", () => {
    const operation = (fields: object) => ({
      resourceType: "Procedure",
      id: "o",
      status: "completed",
      category: snomed("387713003"),
      reasonCode: [icd10("C18.2")],
      ...fields,
    });
    expect(factsOf(read(operation({ bodySite: [{ text: "sigmoid colon" }] })))).toEqual({
      course: { localTreatments: [{ site: "sigmoid colon", kind: "surgery" }] },
    });
    expect(whyOf(read(operation({})))).toEqual(["it names no place that was operated on"]);
    expect(whyOf(read(operation({ category: undefined, code: { text: "Colonoscopy" } })))).toEqual([
      "no field of a case holds it: Colonoscopy",
    ]);
    expect(whyOf(read(operation({ category: undefined })))).toEqual(["no field of a case holds it: no code"]);
    expect(whyOf(read(operation({ status: "preparation" })))).toEqual(["its status is preparation"]);
    expect(read(operation({ bodySite: [snomed("266005", "Left lower lobe")] })).conflicts).toMatchObject([
      { fact: "course.localTreatments" },
    ]);
  });

  it("a volume without a dose in gray, or without whole fractions, is reported", () => {
    const volume = (dose: object, fractions: unknown) => ({
      resourceType: "Procedure",
      id: "r",
      status: "completed",
      extension: [
        {
          url: "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-radiotherapy-dose-delivered-to-volume",
          extension: [
            { url: "volume", valueReference: { reference: "BodyStructure/s" } },
            { url: "totalDoseDelivered", valueQuantity: dose },
            { url: "fractionsDelivered", valueUnsignedInt: fractions },
          ],
        },
      ],
    });
    const at = structure("s", "266005");
    expect(factsOf(read(at, volume(ucum(5400, "cGy"), 3)))).toEqual({
      course: { localTreatments: [{ site: "lung", kind: "radiotherapy", doseGray: 54, fractions: 3 }] },
    });
    expect(factsOf(read(at, volume(ucum(54, "Gy"), 1.5)))).toEqual({
      course: { localTreatments: [{ site: "lung", kind: "radiotherapy", doseGray: 54 }] },
    });
    expect(whyOf(read(at, volume(ucum(54, "rad"), 3)))).toContain('its unit "rad" is not one that is read');
    expect(whyOf(read(at, volume(ucum(54, "mm"), 3)))).toContain('its unit "mm" is not one of this measurement');
  });

  it("a marker needs its gene and its result", () => {
    const gene = { component: [{ code: loinc("48018-6"), valueCodeableConcept: { text: "KRAS" } }] };
    const variant = (fields: object) => observation("v", loinc("69548-6"), { ...gene, ...fields }, null);
    expect(factsOf(read(variant({ valueCodeableConcept: loinc("LA9633-4") })))).toEqual({
      primary: { biomarkers: [{ name: "KRAS", result: "present" }] },
    });
    expect(whyOf(read(variant({})))).toEqual(["it names no gene, or no result"]);
    expect(whyOf(read(observation("v", loinc("69548-6"), { valueCodeableConcept: loinc("LA9633-4") })))).toEqual([
      "it names no gene, or no result",
    ]);
    expect(
      whyOf(read(observation("m", snomed("385421009"), { valueCodeableConcept: { coding: [{ code: "XXX" }] } }))),
    ).toEqual(["its site is not one that is read"]);
  });

  it("other genders, births after the meeting and empty patients hold nothing", () => {
    expect(whyOf(read({ resourceType: "Patient", id: "p", gender: "other", birthDate: "2027-01-01" }))).toEqual([
      "it holds neither male nor female nor a date of birth",
    ]);
    expect(factsOf(read({ resourceType: "Patient", id: "p", gender: "male", birthDate: "never" }))).toEqual({
      patient: { sex: "male" },
    });
  });
});

describe("whatever stands there", () => {
  it.each<[unknown]>([
    [undefined],
    [null],
    [0],
    ["x"],
    [[]],
    [{}],
    [[1, "a", null, [[]]]],
    [{ resourceType: "Bundle" }],
    [() => 1],
    [Symbol("x")],
    [10n],
  ])("%s throws nothing", (input) => {
    expect(factsOf(caseFromFhir(input, { asOf }))).toEqual({});
  });

  it("getters and proxies that throw, cycles and depth throw nothing", () => {
    const cycle: Record<string, unknown> = { resourceType: "Patient", gender: "male" };
    cycle.self = cycle;
    expect(factsOf(read(cycle))).toEqual({ patient: { sex: "male" } });
    const getter = Object.defineProperty({ resourceType: "Patient", id: "p", birthDate: "1961" }, "gender", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(factsOf(read(getter))).toEqual({ patient: { bornOn: "1961" } });
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    );
    expect(factsOf(caseFromFhir(proxy, { asOf }))).toEqual({});
    expect(read({ resourceType: "Patient", id: "p", gender: "male" }).taken[0]?.reference).toBe("Patient/p");
    expect(
      whyOf(caseFromFhir([{ resource: { resourceType: "Bundle", entry: [{ resource: {} }] } }], { asOf })),
    ).toEqual(["resources of type unknown are not read by themselves"]);
  });

  it("a date that cannot be read drops the resource; an instant is its day", () => {
    expect(whyOf(read(observation("a", loinc("89247-1"), { valueInteger: 1 }, "yesterday")))).toEqual([
      "its date cannot be read",
    ]);
    const { effectiveDateTime: _, ...rest } = observation("a", loinc("89247-1"), { valueInteger: 1 });
    expect(factsOf(read({ ...rest, effectiveInstant: "2026-11-01T10:00:00Z" }))).toEqual({ patient: { ecog: 1 } });
  });

  it.each(["1899-12-31", "2200-01-01", "0001-01-01"])("a case cannot hold a meeting of %s", (day) => {
    expect(() => caseFromFhir([], { asOf: day })).toThrow(
      new RangeError(`Cannot read a case from FHIR: asOf must be an existing date of 1900 to 2199, got "${day}"`),
    );
  });

  it("the day of the meeting has to be one", () => {
    expect(() => caseFromFhir([], { asOf: "today" })).toThrow(
      new RangeError('Cannot read a case from FHIR: asOf must be an existing date of 1900 to 2199, got "today"'),
    );
    expect(() => caseFromFhir([], undefined as never)).toThrow(
      new RangeError("Cannot read a case from FHIR: the options must be an object with named fields, got undefined"),
    );
  });
});
