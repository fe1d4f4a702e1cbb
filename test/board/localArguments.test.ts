import { describe, expect, it } from "vitest";
import { ablate, irradiate, resect, watch } from "../../src/board/localArguments.ts";
import { placeOf } from "../../src/board/localPlace.ts";
import { localTreatment } from "../../src/board/localTreatment.ts";
import type { LocalTreatmentPatient } from "../../src/board/localTreatmentPatient.ts";
import type { LungLesion } from "../../src/case/lesion.ts";
import { existing } from "../../src/internal/guards.ts";
import { chooseResection } from "../../src/resection/chooseResection.ts";

const plain = { nature: "proven-metastasis", adjacent: [], endobronchial: false, previousRadiation: false };

/** The codes for and against one treatment. */
function codes(treatment: string, lesion: unknown, patient: unknown = {}): readonly [string[], string[]] {
  const { options } = localTreatment(lesion as LungLesion, patient as LocalTreatmentPatient);
  const found = options.find((option) => option.treatment === treatment);
  return [(found?.arguments ?? []).map(({ code }) => code), (found?.objections ?? []).map(({ code }) => code)];
}

/** Every organ the highest dose of a trial kept its distance from, measured and further away. */
const far = ["spinal-cord", "brachial-plexus", "heart", "great-vessel", "trachea"].map((structure) => ({
  structure,
  relation: "near",
  distanceMm: 25,
}));
const allRound = { ...plain, lobe: "right-lower", depthMm: 12, pleuralSurface: "costal", adjacent: far };

/** The codes of what is open of one treatment. */
function open(treatment: string, lesion: unknown): readonly string[] {
  const { options } = localTreatment(lesion as LungLesion);
  return (options.find((option) => option.treatment === treatment)?.questions ?? []).map(({ code }) => code);
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

  it("names the operation that clears it, and none where none does or a smaller one may", () => {
    const { options } = localTreatment(superficial as unknown as LungLesion);
    expect(options[0]?.arguments[0]).toMatchObject({ code: "resection-clears", procedure: "wedge" });
    // Depth not recorded: a wedge is open and comes first, so that the lobe is a question and no argument.
    expect(codes("resect", plain)[0]).not.toContain("resection-clears");
    expect(open("resect", plain)).toEqual(["smaller-operation-open"]);
    expect(resect(hopeless()).arguments).toEqual([]);
  });

  it("is not argued for by a lobectomy of a few millimeters or of what responds, nor by any of what has vanished", () => {
    const lobar = { ...hilar, crossesFissure: false, intersegmentalPlaneMm: 0 };
    expect(codes("resect", lobar)[0]).toContain("resection-clears");
    expect(codes("resect", { ...lobar, diameterMm: 10 })[0]).toContain("resection-clears");
    expect(codes("resect", { ...lobar, diameterMm: 9 })[0]).not.toContain("resection-clears");
    expect(codes("resect", { ...lobar, course: "responding" })[0]).not.toContain("resection-clears");
    const vanished = { ...superficial, nature: "suspected-metastasis", course: "vanished", diameterMm: undefined };
    expect(codes("resect", vanished)).toEqual([[], ["vanished"]]);
    expect(codes("irradiate", vanished)).toEqual([[], ["vanished"]]);
    expect(codes("ablate", vanished)[0]).toEqual([]);
    expect(open("resect", vanished)).toEqual([]);
  });

  it("loses the margin where it touches an organ", () => {
    const adjacent = [{ structure: "chest-wall", relation: "abuts" }];
    expect(codes("resect", { ...superficial, adjacent })).toEqual([[], ["touches-organs"]]);
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
    expect(codes("resect", superficial, patient)[0]).toEqual(["resection-clears", code]);
  });

  it("is supported by earlier radiation and by missing tissue", () => {
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
  const lesion = plain as unknown as LungLesion;
  return { lesion, patient: {}, diameterMm: 7, choice: { ...choice, options }, central: false, place: placeOf(lesion) };
}

it("is a doubtful margin where no operation clears it, reported on all three sides", () => {
  const resultOf = (list: readonly { code: string }[]) => list.some(({ code }) => code === "margin-doubtful");
  expect(resultOf(resect(hopeless()).objections)).toBe(true);
  expect(resultOf(irradiate(hopeless()).arguments)).toBe(true);
  expect(resultOf(ablate(hopeless()).arguments)).toBe(true);
  expect(irradiate(hopeless()).arguments.find(({ code }) => code === "margin-doubtful")?.standing).toBe(
    "teaching-text",
  );
  expect(ablate(hopeless()).arguments.find(({ code }) => code === "margin-doubtful")?.standing).toBe("convention");
  expect(watch(hopeless())).toMatchObject({ arguments: [], objections: [{ code: "tumor-stays" }] });
});

it("has the patient's word on one side only", () => {
  const wishes = { surgery: "accepts", otherLocalTreatment: "declines" };
  expect(codes("resect", superficial, { wish: wishes })).toEqual([["resection-clears", "wish"], []]);
  expect(codes("irradiate", plain, { wish: wishes })).toEqual([[], ["wish"]]);
  expect(codes("ablate", plain, { wish: { otherLocalTreatment: "accepts" } })).toEqual([
    ["named-in-position-statement", "repeatable", "wish"],
    ["never-compared-at-random", "drain-frequent"],
  ]);
});

describe("irradiating it", () => {
  it.each([
    [30, ["small-for-radiotherapy"], []],
    [31, [], ["size-where-surgery-controls-better"]],
    [50, [], ["size-where-surgery-controls-better"]],
    [51, [], ["size-where-surgery-controls-better", "larger-than-in-radiotherapy-trials"]],
  ])("depends on size, softly: %i mm", (diameterMm, pro, contra) => {
    expect(codes("irradiate", { ...allRound, diameterMm })).toEqual([pro, contra]);
  });

  it.each([
    [{ structure: "spinal-cord", relation: "near", distanceMm: 4 }],
    [{ structure: "brachial-plexus", relation: "near", distanceMm: 20 }],
    [{ structure: "heart", relation: "near", distanceMm: 2 }],
    [{ structure: "great-vessel", relation: "near", distanceMm: 12 }],
  ])("loses its smallness beside an organ, and names what a trial gave there: %o", (organ) => {
    const lesion = { ...allRound, diameterMm: 11, adjacent: [...far, organ] } as unknown as LungLesion;
    expect(codes("irradiate", lesion)).toEqual([[], ["organs-beside"]]);
    const { schedule, questions } = existing(localTreatment(lesion).options[1]);
    expect(schedule).toMatchObject({ doseGray: 60, fractions: 8, source: { id: "sabr-comet-2012" } });
    expect(questions).toBeUndefined();
  });

  it("loses it at the chest wall, where a trial gave 55 Gy in 5", () => {
    const lesion = { ...allRound, diameterMm: 11, adjacent: [...far, { structure: "chest-wall", relation: "abuts" }] };
    expect(codes("irradiate", lesion)).toEqual([[], ["abuts-chest-wall"]]);
    expect(localTreatment(lesion as unknown as LungLesion).options[1]?.schedule).toMatchObject({
      doseGray: 55,
      fractions: 5,
    });
  });

  it("needs distances that are not recorded, and argues from none", () => {
    for (const adjacent of [undefined, [], far.slice(1), [...far, { structure: "esophagus", relation: "near" }]]) {
      const lesion = { ...allRound, diameterMm: 11, adjacent };
      expect(codes("irradiate", lesion)[0]).toEqual([]);
      expect(open("irradiate", lesion)).toEqual(["distance-not-recorded"]);
    }
    expect(
      localTreatment({ ...allRound, adjacent: [{ structure: "esophagus" }] } as unknown as LungLesion).needs,
    ).toContain("adjacent.0.distanceMm");
  });

  it("is spoken against in the middle of the chest, and small is no argument there", () => {
    expect(codes("irradiate", hilar)).toEqual([[], ["organs-beside", "dose-falls-in-the-middle"]]);
    const touching = { ...plain, diameterMm: 9, adjacent: [{ structure: "esophagus", relation: "abuts" }] };
    // No wedge, segmentectomy or lobectomy is known to clear what touches the esophagus.
    expect(codes("irradiate", touching)).toEqual([["margin-doubtful"], ["organs-beside", "dose-falls-in-the-middle"]]);
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
  ])("is supported by arguments against surgery: %o", (patient, code) => {
    expect(codes("irradiate", plain, patient)[0]).toEqual([code]);
    expect(codes("ablate", plain, patient)[0]).toEqual(["named-in-position-statement", "repeatable", code]);
  });
});

describe("ablating it", () => {
  const always = ["never-compared-at-random", "drain-frequent"];
  const named = ["named-in-position-statement", "repeatable"];
  it.each([
    [35, ["within-cryoablation-series", ...named], always],
    [36, named, ["larger-than-in-cryoablation-series", ...always]],
    [undefined, named, always],
  ])("depends on the sizes of its series: %s mm", (diameterMm, pro, contra) => {
    expect(codes("ablate", { ...plain, diameterMm })).toEqual([pro, contra]);
  });

  it.each(["great-vessel", "heart", "trachea", "esophagus", "vertebra", "chest-wall", "spinal-cord"])(
    "has no argument where it touches a %s, and a question where the distance was not measured",
    (structure) => {
      const beside = (relation: string) => ({ ...plain, diameterMm: 12, adjacent: [{ structure, relation }] });
      expect(codes("ablate", beside("abuts"))[1]).toEqual(["touches-organs", ...always]);
      expect(codes("ablate", beside("abuts"))[0]).not.toContain("repeatable");
      expect(codes("ablate", beside("invades"))[0]).not.toContain("within-cryoablation-series");
      expect(open("ablate", beside("near"))).toEqual(["distance-not-recorded"]);
      expect(codes("ablate", beside("near"))[0]).toContain("within-cryoablation-series");
    },
  );

  it("needs what lies beside it where nothing is recorded", () => {
    expect(open("ablate", { ...plain, adjacent: undefined })).toEqual(["distance-not-recorded"]);
    expect(open("ablate", plain)).toEqual([]);
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
