import { describe, expect, it } from "vitest";
import { ablate, irradiate, resect, watch } from "../../src/board/localArguments.ts";
import { localTreatment } from "../../src/board/localTreatment.ts";
import type { LocalTreatmentPatient } from "../../src/board/localTreatmentPatient.ts";
import type { LungLesion } from "../../src/case/lesion.ts";
import { chooseResection } from "../../src/resection/chooseResection.ts";

const plain = { nature: "proven-metastasis", adjacent: [], endobronchial: false, previousRadiation: false };

/** The codes for and against one treatment. */
function codes(treatment: string, lesion: unknown, patient: unknown = {}): readonly [string[], string[]] {
  const { options } = localTreatment(lesion as LungLesion, patient as LocalTreatmentPatient);
  const found = options.find((option) => option.treatment === treatment);
  return [(found?.arguments ?? []).map(({ code }) => code), (found?.objections ?? []).map(({ code }) => code)];
}

const superficial = { ...plain, lobe: "right-lower", diameterMm: 7, depthMm: 0, pleuralSurface: "costal" };
const hilar = {
  ...plain,
  lobe: "right-lower",
  diameterMm: 22,
  depthMm: 45,
  adjacent: [{ structure: "bronchus", order: "lobar", relation: "near", distanceMm: 5 }],
};

describe("removing it", () => {
  it("is spoken for by a resection that clears it", () => {
    expect(codes("resect", superficial)).toEqual([["resection-clears"], []]);
    expect(codes("resect", hilar)[0]).toEqual(["resection-clears", "dose-falls-in-the-middle"]);
  });

  it("names the operation that clears it, and none where none does", () => {
    // Nobody measured the depth: a wedge is open and comes first, the lobe clears it.
    const { options } = localTreatment(plain as unknown as LungLesion);
    expect(options[0]?.arguments[0]).toMatchObject({ code: "resection-clears", procedure: "lobectomy" });
    expect(resect(hopeless()).arguments).toEqual([]);
  });

  it("names both ends of the article's soft range", () => {
    const { options } = localTreatment({ ...plain, diameterMm: 41 } as unknown as LungLesion);
    const size = options[0]?.arguments.find(({ code }) => code === "size-where-surgery-controls-better");
    expect(size).toMatchObject({ diameterMm: 41, from: { value: 30 }, to: { value: 40 } });
  });

  it.each([
    [30, false],
    [31, true],
    [41, true],
  ])("is spoken for by the article's soft range from 30 mm on: %i", (diameterMm, spoken) => {
    expect(codes("resect", { ...plain, diameterMm })[0].includes("size-where-surgery-controls-better")).toBe(spoken);
  });

  it.each([
    [{ primarySite: "colorectal" }, "colorectal-controlled-less"],
    [{ wish: { surgery: "accepts" } }, "wish"],
  ])("is spoken for by %o", (patient, code) => {
    expect(codes("resect", plain, patient)[0]).toEqual(["resection-clears", code]);
  });

  it("is spoken for by earlier radiation and by tissue nobody has", () => {
    expect(codes("resect", { ...plain, previousRadiation: true })[0]).toContain("irradiated-before");
    expect(codes("resect", { ...plain, nature: "suspected-metastasis" })[0]).toContain("brings-tissue");
    expect(codes("resect", { ...plain, nature: undefined })[0]).toContain("brings-tissue");
  });

  it.each([
    [{ reserve: "unmet" }, ["reserve-not-met"]],
    [{ reserve: "unknown" }, []],
    [{ operatedBefore: true }, ["operated-before"]],
    [{ interstitialLungDisease: "suspected" }, ["lung-disease-and-surgery"]],
    [{ interstitialLungDisease: "none-on-ct" }, []],
    [{ wish: { surgery: "declines" } }, ["wish"]],
    [{ wish: { surgery: "undecided" } }, []],
  ])("is spoken against by %o", (patient, expected) => {
    expect(codes("resect", plain, patient)[1]).toEqual(expected);
  });
});

/** A lesion of which every operation a rule looks at is held not to clear it. */
function hopeless(): Parameters<typeof resect>[0] {
  const choice = chooseResection(superficial as unknown as LungLesion);
  const options = choice.options.map((option) => ({ ...option, clears: "unmet" }) as const);
  return { lesion: plain as LungLesion, patient: {}, diameterMm: 7, choice: { ...choice, options }, central: false };
}

it("is a doubtful margin where no operation clears it, told on all three sides", () => {
  const told = (list: readonly { code: string }[]) => list.some(({ code }) => code === "margin-doubtful");
  expect(told(resect(hopeless()).objections)).toBe(true);
  expect(told(irradiate(hopeless()).arguments)).toBe(true);
  expect(told(ablate(hopeless()).arguments)).toBe(true);
  expect(irradiate(hopeless()).arguments.find(({ code }) => code === "margin-doubtful")?.standing).toBe("primary");
  expect(ablate(hopeless()).arguments.find(({ code }) => code === "margin-doubtful")?.standing).toBe("convention");
  expect(watch(hopeless())).toMatchObject({ arguments: [], objections: [{ code: "tumor-stays" }] });
});

it("has the patient's word on one side only", () => {
  const wishes = { surgery: "accepts", otherLocalTreatment: "declines" };
  expect(codes("resect", plain, { wish: wishes })).toEqual([["resection-clears", "wish"], []]);
  expect(codes("irradiate", plain, { wish: wishes })).toEqual([[], ["wish"]]);
  expect(codes("ablate", plain, { wish: { otherLocalTreatment: "accepts" } })).toEqual([
    ["repeatable", "wish"],
    ["never-compared-at-random", "drain-frequent"],
  ]);
});

describe("irradiating it", () => {
  it.each([
    [30, ["small-for-radiotherapy"], []],
    [31, [], ["size-where-surgery-controls-better"]],
    [50, [], ["size-where-surgery-controls-better"]],
    [51, [], ["size-where-surgery-controls-better", "larger-than-in-radiotherapy-trials"]],
  ])("hangs on size, softly: %i mm", (diameterMm, pro, contra) => {
    expect(codes("irradiate", { ...plain, diameterMm })).toEqual([pro, contra]);
  });

  it("is spoken against in the middle of the chest, and small is no argument there", () => {
    expect(codes("irradiate", hilar)).toEqual([[], ["dose-falls-in-the-middle"]]);
    const touching = { ...plain, diameterMm: 9, adjacent: [{ structure: "esophagus", relation: "abuts" }] };
    // No wedge, segmentectomy or lobectomy is known to clear what touches the esophagus.
    expect(codes("irradiate", touching)).toEqual([["margin-doubtful"], ["dose-falls-in-the-middle"]]);
  });

  it.each([
    [{ endobronchial: true }, {}, "grows-inside-airway"],
    [{ previousRadiation: true }, {}, "irradiated-before"],
    [{}, { interstitialLungDisease: "present" }, "lung-disease-and-radiation"],
    [{}, { interstitialLungDisease: "suspected" }, "lung-disease-and-radiation"],
    [{}, { primarySite: "colorectal" }, "colorectal-controlled-less"],
    [{}, { wish: { otherLocalTreatment: "prefers-not" } }, "wish"],
  ])("is spoken against by %o and %o", (lesion, patient, code) => {
    expect(codes("irradiate", { ...plain, ...lesion }, patient)[1]).toEqual([code]);
  });

  it.each([
    [{ reserve: "unmet" }, "reserve-not-met"],
    [{ operatedBefore: true }, "operated-before"],
    [{ wish: { surgery: "declines" } }, "wish"],
    [{ wish: { otherLocalTreatment: "accepts" } }, "wish"],
  ])("is spoken for by what speaks against surgery: %o", (patient, code) => {
    expect(codes("irradiate", plain, patient)[0]).toEqual([code]);
    expect(codes("ablate", plain, patient)[0]).toEqual(["repeatable", code]);
  });
});

describe("ablating it", () => {
  const always = ["never-compared-at-random", "drain-frequent"];
  it.each([
    [35, ["within-ablation-series", "repeatable"], always],
    [36, ["repeatable"], ["larger-than-in-ablation-series", ...always]],
    [undefined, ["repeatable"], always],
  ])("hangs on the sizes of its series: %s mm", (diameterMm, pro, contra) => {
    expect(codes("ablate", { ...plain, diameterMm })).toEqual([pro, contra]);
  });

  it("is spoken against by the patient's wish", () => {
    expect(codes("ablate", plain, { wish: { otherLocalTreatment: "declines" } })[1]).toEqual([...always, "wish"]);
  });
});

describe("watching it", () => {
  it.each([
    [{ nature: "indeterminate" }, {}, ["nature-open"], []],
    [{ nature: "benign" }, {}, ["nature-open"], []],
    [{ course: "stable" }, {}, ["does-not-grow"], ["tumor-stays"]],
    [{ course: "vanished" }, {}, ["does-not-grow"], ["tumor-stays"]],
    [{ course: "new" }, {}, [], ["tumor-stays", "grows"]],
    [{ course: "growing" }, {}, [], ["tumor-stays", "grows"]],
    [{}, { onlyBattle: "unmet" }, ["disease-elsewhere"], ["tumor-stays"]],
    [{}, { onlyBattle: "unknown" }, [], ["tumor-stays"]],
    [{}, { primarySite: "colorectal" }, ["superiority-not-shown"], ["tumor-stays"]],
  ])("is spoken for and against by %o and %o", (lesion, patient, pro, contra) => {
    expect(codes("watch", { ...plain, ...lesion }, patient)).toEqual([pro, contra]);
  });
});
