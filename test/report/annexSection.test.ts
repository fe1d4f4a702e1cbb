import { describe, expect, it } from "vitest";
import { type LesionAnnex, radiotherapyAnnex } from "../../src/board/radiotherapyAnnex.ts";
import { thomford1965 } from "../../src/evidence/sources/selection.table.ts";
import type { Regimen } from "../../src/radiotherapy/regimens.table.ts";
import { annexSection } from "../../src/report/annexSection.ts";
import { caseOf } from "../candidacy/cases.ts";
import { bannedWords } from "./bannedWords.ts";

const name = (at: number): string => `lesion ${at + 1}`;
const page = (annex: readonly LesionAnnex[]): readonly string[] => annexSection(annex, [], name);
const bronchus = { structure: "bronchus", order: "lobar", relation: "near", distanceMm: 15 };
const central = { diameterMm: 18, adjacent: [bronchus] };
const annexOf = (...lesions: unknown[]): readonly LesionAnnex[] =>
  radiotherapyAnnex(caseOf({ lesions, patient: { interstitialLungDisease: "suspected" } }));

describe("a lesion", () => {
  it("is told with the zone each definition names, and what comes first", () => {
    const lines = page(annexOf({ ...central, previousRadiation: true, endobronchial: false }));
    expect(lines[4]).toBe(
      "- Lesion 1: central for RTOG [1], RTOG 0813 [2], LUSTRE [3]. Comes first: earlier radiation. Suspected, comes first: interstitial lung disease.",
    );
    const two = page(annexOf({ ...central, adjacent: [{ ...bronchus, distanceMm: 8 }] }));
    expect(two[4]).toContain("; ultracentral for HILUS [4]. ");
  });

  it("has no zone where nobody measured", () => {
    expect(page(annexOf({}))[4]).toBe(
      "- Lesion 1: zone not known, distances to the main airways are missing. Suspected, comes first: interstitial lung disease. Asked first, not recorded: earlier radiation, contact with airway or esophagus and growth inside an airway.",
    );
  });
});

it("stands once with its like", () => {
  expect(page(annexOf({}, central, {})).filter((line) => line.startsWith("- Lesion"))).toEqual([
    expect.stringMatching(/^- Lesion 1 and lesion 3: zone not known/),
    expect.stringMatching(/^- Lesion 2: central for/),
  ]);
});

describe("the tables", () => {
  it("stand once for lesions with the same schedules", () => {
    const titles = (lines: readonly string[]) => lines.filter((line) => /^[A-Z]\w+: lesion/.test(line));
    expect(titles(page(annexOf(central, central)))).toEqual(["Central: lesion 1 and lesion 2"]);
    expect(titles(page(annexOf(central, { adjacent: [bronchus] })))).toEqual([
      "Central: lesion 1",
      "Central: lesion 2",
    ]);
  });

  it("print BED10 and BED3 beside each schedule", () => {
    // 50 Gy in 5: 50 x (1 + 10/10) = 100 and 50 x (1 + 10/3) = 216.7.
    expect(page(annexOf(central)).find((line) => line.startsWith("| 50 Gy in 5"))).toMatch(
      /\| 100 \| 216\.7 \| .* \|$/,
    );
  });
});

/** A schedule with some of its limits. */
function row(regimen: Partial<Regimen>, fields: object = {}): string {
  const base = {
    id: "x",
    fractions: 3,
    dosePerFractionGray: 18,
    zones: ["central"],
    usedIn: "A trial",
    role: "studied",
    source: thomford1965,
    standing: "primary",
    ...regimen,
  };
  const schedule = { regimen: base, bed10: 151.2, bed3: 378, doubts: [], needs: [], ...fields };
  const annex = {
    lesion: 0,
    first: [],
    zones: [],
    published: [{ zone: "central", definitions: [], schedules: [schedule] }],
  };
  return page([{ ...annex, zoneNotStated: [], needs: [] } as unknown as LesionAnnex]).at(-1) ?? "";
}

describe("a schedule", () => {
  const when: Readonly<Record<NonNullable<Regimen["when"]>, string>> = {
    "parenchyma-all-round": "lung all round",
    "broad-chest-wall-contact": "broad contact with the chest wall",
    "chest-wall-contact": "contact with the chest wall",
    "long-life-expectancy": "long life expectancy",
    "esophagus-limit-not-kept": "limit of the esophagus not kept",
    "near-esophagus": "near the esophagus",
    "four-to-ten-metastases": "four to ten metastases",
    "no-endobronchial-growth": "no growth inside an airway",
  };

  it.each(Object.entries(when))("is printed with its condition: %s", (code, words) => {
    expect(row({ when: code as NonNullable<Regimen["when"]> })).toBe(
      `| 54 Gy in 3 | 151.2 | 378 | A trial, studied [1] | ${words} |`,
    );
    expect(bannedWords(words)).toEqual([]);
  });

  it.each<[Partial<Regimen>, object, string]>([
    [{}, {}, ""],
    [{ aboveMm: 20, upToMm: 50, upToIncluded: true }, {}, "above 20 mm; up to 50 mm"],
    [
      { upToMm: 50, chestWallAboveMm: 10 },
      { needs: ["chestWallMm"] },
      "under 50 mm; over 10 mm from the chest wall; not all known here",
    ],
    [
      { adviceAgainst: "within-1-cm-of-main-bronchi-or-trachea" },
      { doubts: [{}] },
      "its investigators advise against it within 1 cm of main bronchi or trachea; dose per fraction beyond a printed bound of the model",
    ],
  ])("is printed with its limits: %#", (regimen, fields, words) => {
    expect(row(regimen, fields)).toBe(`| 54 Gy in 3 | 151.2 | 378 | A trial, studied [1] | ${words} |`);
  });

  it.each([
    [{ at: "isocenter", role: "guideline" }, "| 54 Gy in 3 (isocenter) | 151.2 | 378 | A trial, guideline [1] |"],
    [{ at: "target-edge", role: "control-arm" }, "| 54 Gy in 3 (edge) | 151.2 | 378 | A trial, control arm [1] |"],
    [{ at: "target-maximum" }, "| 54 Gy in 3 (maximum) | 151.2 | 378 | A trial, studied [1] |"],
    [{ standing: "secondary" }, "| A trial, studied [1], read in a text that reports the source |"],
  ] as const)("is printed with its point, its role and its standing: %#", (regimen, words) => {
    expect(row(regimen)).toContain(words);
  });
});

it("is no section where there is none", () => {
  expect(annexSection(undefined, [], name)).toEqual([]);
  expect(annexSection([], [], name)).toHaveLength(4);
});
