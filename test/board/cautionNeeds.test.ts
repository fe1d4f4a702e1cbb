import { expect, it } from "vitest";
import { cautionNeeds } from "../../src/board/cautionNeeds.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { caseOf } from "../candidacy/cases.ts";

const missing = (fields: Readonly<Record<string, unknown>>) => {
  const candidate = caseOf(fields);
  return cautionNeeds(candidate, candidacy(candidate));
};

const ofPerson = [
  "patient.homeOxygen",
  "patient.clinicalFrailtyScale",
  "patient.cardiac.coronaryDisease",
  "patient.cardiac.highRiskEvaluation",
  "lungs.emphysema.present",
  "course.localTreatments",
  "course.systemic",
];

it("is about the person and the treatments so far where something is removed", () => {
  const lesion = { nature: "proven-metastasis", pleuralSurface: "costal" };
  expect(missing({ lesions: [lesion] })).toEqual(ofPerson);
  expect(missing({ lesions: [{ ...lesion, nature: "benign" }] })).toEqual([]);
  expect(
    missing({
      lesions: [lesion],
      patient: {
        homeOxygen: false,
        clinicalFrailtyScale: 2,
        cardiac: { coronaryDisease: false, highRiskEvaluation: true },
      },
      lungs: { emphysema: { present: false } },
      course: { localTreatments: [], systemic: [] },
    }),
  ).toEqual([]);
});

it.each([
  [{ coronaryDisease: true }, ["strokeOrTia", "creatinineUmolPerL"]],
  [{ strokeOrTia: true }, ["coronaryDisease", "creatinineUmolPerL"]],
  [{ coronaryDisease: true, strokeOrTia: true }, ["creatinineUmolPerL"]],
  [{ coronaryDisease: true, creatinineUmolPerL: 200 }, ["strokeOrTia"]],
  [{ coronaryDisease: true, strokeOrTia: false }, []],
  [{ coronaryDisease: false, strokeOrTia: true }, []],
])("lists the third risk factor of the heart where it is missing beside %j", (cardiac, expected) => {
  const recorded = { highRiskEvaluation: false, ...cardiac };
  const lesions = [{ nature: "proven-metastasis", pleuralSurface: "costal" }];
  const asked = missing({ lesions, patient: { cardiac: recorded } }).filter((path) => path.includes(".cardiac."));
  expect(asked).toEqual(expected.map((field) => `patient.cardiac.${field}`));
});

it.each([
  [
    { course: { localTreatments: [{ on: "2024" }, { site: "lung" }, { site: "liver", kind: "ablation" }] } },
    ["course.localTreatments.0.site", "course.localTreatments.1.kind"],
  ],
  [{ course: { systemic: [{ class: "antibody" }, { agent: "FOLFOX" }] } }, ["course.systemic.0.agent"]],
  [
    {
      staging: [
        { modality: "ct", regions: [], on: "2026-11-03" },
        { modality: "ct", regions: ["chest"] },
      ],
    },
    ["staging.0.regions", "staging.1.on"],
  ],
  [{ plan: { fallback: [{ procedure: "lobectomy" }] } }, ["plan.fallback.0.lesions"]],
])("is the first missing field of an entry: %j", (fields, paths) => {
  expect(missing(fields)).toEqual(paths);
});

it.each(["", " ", "-", "unknown", "n/a", "not recorded"])("is a text that says nothing: %j", (agent) => {
  expect(missing({ course: { systemic: [{ agent, lastDoseOn: "2026-10-01" }] } })).toEqual(["course.systemic.0.agent"]);
});

it("is nothing of an entry that states nothing", () => {
  const nothing = [{}, { note: "to be entered" }, { site: null }];
  expect(missing({ course: { localTreatments: nothing }, staging: [{}], plan: { fallback: [{}] } })).toEqual([]);
});

it("is the form of a lesion without tissue, step by step", () => {
  const form = (lesion: object) =>
    missing({ lesions: [{ pleuralSurface: "costal", ...lesion }] }).filter((path) => path.startsWith("lesions."));
  expect(form({})).toEqual(["lesions.0.attenuation"]);
  expect(form({ nature: "indeterminate", attenuation: "solid" })).toEqual(["lesions.0.contour"]);
  expect(form({ attenuation: "solid", contour: "smooth" })).toEqual(["lesions.0.calcification"]);
  expect(form({ attenuation: "solid", contour: "smooth", calcification: "none" })).toEqual([]);
  expect(form({ depthMm: 3, pleuralSurface: null })).toEqual(["lesions.0.pleuralSurface"]);
  expect(form({ nature: "proven-metastasis", pleuralSurface: null })).toEqual([]);
});
