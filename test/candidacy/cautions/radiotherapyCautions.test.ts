import { describe, expect, it } from "vitest";
import { cautionsOfCode } from "./cautions.ts";

const far = ["spinal-cord", "brachial-plexus", "heart", "great-vessel", "trachea"].map((structure) => ({
  structure,
  relation: "near",
  distanceMm: 21,
}));
const inside = { id: "C", lobe: "right-upper", diameterMm: 20, depthMm: 20, pleuralSurface: "costal", adjacent: far };
const planned = (treatment: unknown, lesion: object = {}, course: object = {}) =>
  cautionsOfCode("radiotherapy-place", {
    lesions: [{ ...inside, ...lesion }],
    plan: { otherTreatment: [treatment] },
    course,
  });
const given = (doseGray: number | undefined, fractions: number | undefined) => ({
  lesions: ["C"],
  modality: "stereotactic radiotherapy",
  doseGray,
  fractions,
});

describe("radiotherapy planned beside organs", () => {
  it("of three fractions is a caution within 2 cm of an airway, with what the trial gave there", () => {
    const beside = [...far.slice(0, 4), { structure: "bronchus", order: "main", relation: "abuts" }];
    expect(planned(given(54, 3), { adjacent: beside })).toMatchObject([
      {
        lesion: 0,
        planned: { doseGray: 54, fractions: 3 },
        organs: [{ structure: "bronchus", distanceMm: 0 }],
        given: { doseGray: 60, fractions: 8 },
        irradiatedBefore: false,
        source: { id: "sabr-comet-2012" },
      },
    ]);
    expect(planned(given(60, 8), { adjacent: beside })).toStrictEqual([]);
    expect(planned(given(61, 8), { adjacent: beside })).toHaveLength(1);
    expect(planned(given(undefined, 8), { adjacent: beside })).toHaveLength(1);
    expect(planned(given(54, undefined), { adjacent: beside })).toHaveLength(1);
    expect(planned(given(undefined, undefined), { adjacent: beside })).toHaveLength(1);
  });

  it.each(["heart", "spinal-cord", "brachial-plexus", "great-vessel", "trachea"])("counts the %s", (structure) => {
    const adjacent = far.map((each) => (each.structure === structure ? { ...each, relation: "invades" } : each));
    expect(planned(given(54, 3), { adjacent })).toMatchObject([{ organs: [{ structure, distanceMm: 0 }] }]);
  });

  it("counts the mediastinum under its pleura, and neither a branch within the lung nor the diaphragm", () => {
    expect(planned(given(54, 3), { pleuralSurface: "mediastinal", depthMm: 20 })).toMatchObject([
      { organs: [{ structure: "mediastinum", distanceMm: 20 }] },
    ]);
    expect(planned(given(54, 3), { pleuralSurface: "mediastinal", depthMm: 21 })).toStrictEqual([]);
    const near = (structure: string, order?: string) =>
      planned(given(54, 3), { adjacent: [...far, { structure, order, relation: "abuts" }] });
    for (const order of ["segmental", "lobar"]) expect(near("vessel", order)).toStrictEqual([]);
    expect(near("bronchus", "segmental")).toStrictEqual([]);
    expect(near("diaphragm")).toStrictEqual([]);
    expect(near("vessel", "main")).toHaveLength(1);
    expect(near("bronchus", "lobar")).toHaveLength(1);
    expect(planned(given(54, 3), { diameterMm: 31 })).toMatchObject([{ given: { doseGray: 55, fractions: 5 } }]);
    expect(planned(given(54, 3), { diameterMm: undefined })).toStrictEqual([]);
  });

  it("on the chest wall needs five fractions", () => {
    const wall = { adjacent: [...far, { structure: "chest-wall", relation: "abuts" }] };
    expect(planned(given(54, 3), wall)).toMatchObject([
      { organs: [{ structure: "chest-wall", distanceMm: 0 }], given: { doseGray: 55, fractions: 5 } },
    ]);
  });

  it("with lung all round is none up to what the trial gave", () => {
    expect(planned(given(54, 3))).toStrictEqual([]);
    expect(planned(given(undefined, undefined))).toStrictEqual([]);
    expect(planned(given(34, 1))).toHaveLength(1);
  });

  it("says that distances are not recorded", () => {
    expect(planned(given(54, 3), { adjacent: null })).toMatchObject([{ organs: [] }]);
    const [open] = planned(given(54, 3), { adjacent: [{ structure: "heart", relation: "near" }] });
    expect(open).not.toHaveProperty("given");
    expect(planned(given(54, 3), { adjacent: [] })).toStrictEqual([]);
  });

  it("leaves open what the chest wall does not decide: an organ named without a distance", () => {
    const adjacent = [
      { structure: "chest-wall", relation: "abuts" },
      { structure: "heart", relation: "near" },
    ];
    const [open] = planned(given(55, 5), { adjacent });
    expect(open).toMatchObject({ organs: [{ structure: "chest-wall" }] });
    expect(open).not.toHaveProperty("given");
  });

  it("names earlier radiotherapy of the lesion or in the course", () => {
    const facts = (fact: string) => ["plan.otherTreatment.0", fact];
    const [own] = planned(given(54, 3), { previousRadiation: true });
    expect(own).toMatchObject({ irradiatedBefore: true, organs: [], facts: facts("lesions.0.previousRadiation") });
    const course = { localTreatments: [{}, { kind: "radiotherapy", site: "mediastinum" }] };
    const [other] = planned(given(54, 3), {}, course);
    expect(other).toMatchObject({ irradiatedBefore: true, facts: facts("course.localTreatments") });
    // What a trial gave by place is no basis for a second course.
    for (const alone of [own, other]) {
      expect(alone).toMatchObject({ standing: "convention" });
      expect(alone).not.toHaveProperty("source");
      expect(alone).not.toHaveProperty("given");
    }
    expect(planned(given(34, 1), { previousRadiation: true })).toMatchObject([
      { standing: "primary", irradiatedBefore: true, given: { fractions: 3 }, facts: facts("lesions.0.adjacent") },
    ]);
  });

  it("that names no lesion of the list says so, whatever else is known of it", () => {
    const unplaced = (treatment: unknown, lesion: object = {}) =>
      cautionsOfCode("radiotherapy-without-lesion", {
        lesions: [{ ...inside, ...lesion }],
        plan: { otherTreatment: [{ lesions: ["C"], modality: "cryoablation" }, treatment] },
      });
    for (const treatment of [given(60, 8), { doseGray: 54 }, { fractions: 3 }, { modality: "SBRT" }])
      expect(unplaced({ ...treatment, lesions: undefined })).toStrictEqual([
        {
          code: "radiotherapy-without-lesion",
          facts: ["plan.otherTreatment.1.lesions"],
          standing: "convention",
          treatment: 1,
        },
      ]);
    expect(unplaced({ ...given(60, 8), lesions: [] })).toHaveLength(1);
    expect(unplaced({ ...given(60, 8), lesions: ["D"] })).toHaveLength(1);
    expect(unplaced(given(60, 8), { id: undefined })).toHaveLength(1);
    expect(unplaced(given(60, 8))).toStrictEqual([]);
    expect(unplaced({ modality: "microwave ablation" })).toStrictEqual([]);
  });

  it("is read from a dose, fractions or the modality, for the lesions it names", () => {
    const near = { adjacent: far.map((each) => ({ ...each, distanceMm: 4 })) };
    for (const modality of ["SBRT", "SABR", "proton therapy", "Stereotactic", "irradiation"])
      expect(planned({ lesions: ["C"], modality }, near)).toHaveLength(1);
    expect(planned({ lesions: ["C"], doseGray: 30 }, near)).toHaveLength(1);
    expect(planned({ lesions: ["C"], fractions: 3 }, near)).toHaveLength(1);
    for (const modality of ["radiofrequency ablation", "cryoablation", undefined])
      expect(planned({ lesions: ["C"], modality }, near)).toStrictEqual([]);
    expect(planned({ lesions: ["D"], modality: "SBRT" }, near)).toStrictEqual([]);
    expect(planned({ modality: "SBRT" }, near)).toStrictEqual([]);
    expect(planned({ lesions: ["C"], modality: "SBRT" }, { ...near, id: undefined })).toStrictEqual([]);
  });
});
