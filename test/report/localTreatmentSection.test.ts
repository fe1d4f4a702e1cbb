import { describe, expect, it } from "vitest";
import type { LesionTreatments } from "../../src/board/lesionTreatments.ts";
import type { LocalArgument, LocalTreatmentReasons } from "../../src/board/localTreatmentReasons.ts";
import {
  farFromOrgans,
  surgeryControlsBetterFrom,
  surgeryControlsBetterTo,
} from "../../src/board/localTreatmentSizes.table.ts";
import { thomford1965 } from "../../src/evidence/sources/selection.table.ts";
import { localTreatmentSection } from "../../src/report/localTreatmentSection.ts";
import { bannedWords } from "./bannedWords.ts";

const name = (at: number): string => `lesion ${at + 1}`;
const sized = { diameterMm: 24.04, threshold: surgeryControlsBetterFrom };

/** For each code every variant of what is told with it, and its phrase; a code without one does not compile. */
const told: {
  readonly [Code in keyof LocalTreatmentReasons]: readonly (readonly [LocalTreatmentReasons[Code], string])[];
} = {
  "size-where-surgery-controls-better": [
    [
      { diameterMm: 45, from: surgeryControlsBetterFrom, to: surgeryControlsBetterTo },
      "45 mm: above 30 to 40 mm surgery is held to control better, untested",
    ],
  ],
  "small-for-radiotherapy": [[sized, "24 mm, within the 30 mm of the highest dose of a trial"]],
  "larger-than-in-radiotherapy-trials": [[sized, "24 mm, above the 30 mm of a trial"]],
  "within-cryoablation-series": [[sized, "24 mm, within the 30 mm of a series of cryoablation"]],
  "larger-than-in-cryoablation-series": [[sized, "24 mm, above the 30 mm of a series of cryoablation"]],
  "organs-beside": [
    [
      {
        organs: [
          { structure: "spinal-cord", distanceMm: 4 },
          { structure: "heart", distanceMm: 0 },
        ],
        threshold: farFromOrgans,
      },
      "spinal cord at 4 mm and heart touched, within the 20 mm from which a trial kept its highest dose",
    ],
  ],
  "abuts-chest-wall": [[{}, "abuts the chest wall"]],
  "touches-organs": [[{ organs: ["great-vessel", "trachea"] }, "touches great vessel and trachea"]],
  "distance-not-recorded": [
    [{ organs: ["spinal-cord"] }, "distance not recorded: spinal cord"],
    [{ organs: [] }, "what lies beside it is not recorded"],
  ],
  "smaller-operation-open": [
    [{ procedure: "lobectomy" }, "a lobectomy clears it; whether a smaller operation does is not known"],
  ],
  vanished: [[{}, "not seen any more"]],
  "named-in-position-statement": [[{}, "named for metastases in a position statement"]],
  "dose-falls-in-the-middle": [[{}, "beside main airways or esophagus, where the dose may have to fall"]],
  "grows-inside-airway": [[{}, "grows inside an airway"]],
  "resection-clears": [[{ procedure: "wedge" }, "a wedge resection clears it"]],
  "margin-doubtful": [[{}, "no wedge, segmentectomy or lobectomy clears it"]],
  "reserve-not-met": [[{}, "an operation leaves less than the line"]],
  "lung-disease-and-radiation": [
    [{ finding: "present" }, "interstitial lung disease: more pneumonitis"],
    [{ finding: "suspected" }, "suspected interstitial lung disease: more pneumonitis"],
  ],
  "lung-disease-and-surgery": [
    [{ finding: "present" }, "interstitial lung disease"],
    [{ finding: "suspected" }, "suspected interstitial lung disease"],
  ],
  "irradiated-before": [[{}, "irradiated before"]],
  "operated-before": [[{}, "lung was removed before"]],
  "brings-tissue": [[{}, "brings tissue, not yet proven"]],
  "colorectal-controlled-less": [[{}, "radiation controls colorectal lesions less often"]],
  wish: [
    [{ wish: "accepts", of: "surgery" }, "the patient accepts surgery"],
    [{ wish: "prefers-not", of: "surgery" }, "the patient prefers not to have surgery"],
    [{ wish: "declines", of: "otherLocalTreatment" }, "the patient declines it"],
  ],
  repeatable: [[{}, "can be repeated"]],
  "never-compared-at-random": [[{}, "never compared at random"]],
  "drain-frequent": [[{ percent: { least: 8, most: 26 } }, "pneumothorax needing a chest drain in 8 to 26 %"]],
  "nature-open": [[{}, "may be no metastasis"]],
  "does-not-grow": [[{ course: "stable" }, "stable"]],
  grows: [[{ course: "new" }, "new"]],
  "disease-elsewhere": [[{}, "not the only battle"]],
  "superiority-not-shown": [[{}, "the one randomized trial did not show longer survival after the operation"]],
  "tumor-stays": [[{}, "tumor stays"]],
};

const rows = Object.entries(told).flatMap(([code, variants]) =>
  variants.map(([payload, phrase]) => [{ ...payload, code, standing: "convention" } as LocalArgument, phrase] as const),
);

function sectionOf(...lesions: (readonly [pro: LocalArgument[], contra: LocalArgument[]])[]): LesionTreatments[] {
  return lesions.map(([pro, contra], lesion) => ({
    lesion,
    needs: [],
    options: [
      { treatment: "resect", arguments: pro, objections: contra },
      { treatment: "watch", arguments: [], objections: [] },
    ],
  }));
}

describe("an argument", () => {
  it.each(rows)("is a phrase: %o", (argument, phrase) => {
    expect(localTreatmentSection(sectionOf([[argument], []]), [], name).at(-1)).toBe(`  - Remove. For: ${phrase}.`);
    expect(bannedWords(phrase)).toEqual([]);
    expect(phrase).not.toMatch(/[a-z][A-Z]|undefined|null|!/);
  });

  it("stands with the number of its source, and with its standing where that is second hand", () => {
    const read = { code: "repeatable", standing: "primary", source: thomford1965 } as const;
    const second = { code: "grows-inside-airway", standing: "secondary", source: thomford1965 } as const;
    expect(localTreatmentSection(sectionOf([[read], [second]]), [], name).at(-1)).toBe(
      "  - Remove. For: can be repeated [1]. Against: grows inside an airway [1] (read in a text that reports the source).",
    );
  });
});

describe("the section", () => {
  const a: LocalArgument = { code: "repeatable", standing: "convention" };
  const b: LocalArgument = { code: "tumor-stays", standing: "convention" };

  it("tells once what holds for every lesion, and then what is each one's own", () => {
    expect(localTreatmentSection(sectionOf([[a], [b]], [[a], []]), [], name).slice(4)).toEqual([
      "- **Every lesion**",
      "  - Remove. For: can be repeated.",
      "- **Lesion 1**",
      "  - Remove. Against: tumor stays.",
    ]);
  });

  it("keeps all of it with a single lesion", () => {
    expect(localTreatmentSection(sectionOf([[a], [b]]), [], name).slice(4)).toEqual([
      "- **Lesion 1**",
      "  - Remove. For: can be repeated. Against: tumor stays.",
    ]);
  });

  it("is none where there is none", () => {
    expect(localTreatmentSection(undefined, [], name)).toEqual([]);
    expect(localTreatmentSection([], [], name)).toHaveLength(4);
  });
});

it.each([
  [
    "within-2-cm-of-mediastinum-or-plexus",
    8,
    60,
    "60 Gy in 8 within 2 cm of mediastinum or plexus, in 12 where the limit of the esophagus fails",
  ],
  ["chest-wall-or-above-3-cm", 5, 55, "55 Gy in 5 at the chest wall or above 3 cm"],
  ["lung-all-round", 3, 54, "54 Gy in 3 with lung all round, up to 3 cm"],
] as const)("names what a trial gave in a place, and what is open: %s", (place, fractions, doseGray, words) => {
  const question = { code: "distance-not-recorded", organs: ["heart"], standing: "convention" } as const;
  const schedule = { place, fractions, doseGray, source: thomford1965 };
  const options = [{ treatment: "irradiate", arguments: [], objections: [], questions: [question], schedule }] as const;
  expect(localTreatmentSection([{ lesion: 0, needs: [], options }], [], name).at(-1)).toBe(
    `  - Irradiate. Open: distance not recorded: heart. A trial gave: ${words} [1].`,
  );
});
