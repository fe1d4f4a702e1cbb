import { describe, expect, it } from "vitest";
import { radiotherapyAnnex } from "../../src/board/radiotherapyAnnex.ts";
import { thomford1965 } from "../../src/evidence/sources/candidacy.table.ts";
import type { Regimen } from "../../src/radiotherapy/regimens.table.ts";
import { radiotherapySection } from "../../src/report/radiotherapySection.ts";
import { radiotherapyWords } from "../../src/words/radiotherapyWords.table.ts";
import { caseOf } from "../candidacy/cases.ts";
import { bannedWords } from "./bannedWords.ts";
import { lines, nameless } from "./contexts.ts";

const bronchus = { structure: "bronchus", order: "lobar", relation: "near", distanceMm: 15 };
const central = { diameterMm: 18, adjacent: [bronchus] };
const page = (...lesions: unknown[]): readonly string[] =>
  lines(
    radiotherapySection(
      nameless({ annex: radiotherapyAnnex(caseOf({ lesions, patient: { interstitialLungDisease: "suspected" } })) }),
    ),
  );

describe("a lesion", () => {
  it("has the zone of each definition, and what to clarify first", () => {
    const [, , line] = page({ ...central, previousRadiation: true, endobronchial: false });
    expect(line).toMatch(
      /^- Lesion 1: central by RTOG \[1\], .*\. Clarify first: earlier radiation\. Suspected, clarify first: interstitial lung disease\.$/,
    );
    expect(page({ ...central, adjacent: [{ ...bronchus, distanceMm: 8 }] })[2]).toContain("; ultracentral by HILUS");
    expect(page({})[2]).toContain("zone not known");
  });

  it("stands once with its like, in the lines and above the tables", () => {
    expect(page({}, central, {}).filter((line) => line.startsWith("- Lesion"))).toEqual([
      expect.stringMatching(/^- Lesions 1 and 3: zone not known/),
      expect.stringMatching(/^- Lesion 2: central by/),
    ]);
    expect(page(central, central)).toContain("Central: lesions 1 and 2");
    expect(page(central, { adjacent: [bronchus] })).toEqual(
      expect.arrayContaining(["Central: lesion 1", "Central: lesion 2"]),
    );
  });

  it("has BED10 and BED3 beside each schedule, and a count of those without a zone", () => {
    // 50 Gy in 5: 50 x (1 + 10/10) = 100 and 50 x (1 + 10/3) = 216.7.
    expect(page(central).find((line) => line.startsWith("|50 Gy in 5"))).toMatch(/\|100\|216\.7\|/);
    expect(page(central).at(-1)).toMatch(/^\d+ further schedules? (are|is) published for the lung without a zone\.$/);
  });
});

/** A schedule with some of its limits. */
function row(regimen: Partial<Regimen>, fields: object = {}, zoneNotStated: readonly unknown[] = []): string {
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
  const published = [{ zone: "central", definitions: [], schedules: [schedule] }];
  const annex = [{ lesion: 0, first: [], zones: [], published, zoneNotStated, needs: [] }];
  return lines(radiotherapySection(nameless({ annex })))
    .slice(6)
    .join("\n");
}

describe("a schedule", () => {
  it.each(Object.keys(radiotherapyWords.conditions))("is printed with its condition: %s", (when) => {
    const words = radiotherapyWords.conditions[when as keyof typeof radiotherapyWords.conditions];
    expect(row({ when: when as NonNullable<Regimen["when"]> })).toBe(
      `|54 Gy in 3|151.2|378|A trial, studied [1] (${words})|`,
    );
    expect(bannedWords(words)).toEqual([]);
  });

  it.each<[Partial<Regimen>, object, string]>([
    [{}, {}, "|54 Gy in 3|151.2|378|A trial, studied [1]|"],
    [{ aboveMm: 20, upToMm: 50, upToIncluded: true }, {}, " (above 20 mm, up to 50 mm)|"],
    [
      { upToMm: 50, chestWallAboveMm: 10 },
      { needs: ["chestWallMm"] },
      " (under 50 mm, over 10 mm from the chest wall, not all recorded here)|",
    ],
    [
      { adviceAgainst: "within-1-cm-of-main-bronchi-or-trachea" },
      { doubts: [{}] },
      "within 1 cm of main bronchi or trachea)|\n† Dose per fraction beyond",
    ],
    [{ at: "isocenter", role: "guideline" }, {}, "|54 Gy in 3 (isocenter)|151.2|378|A trial, guideline [1]|"],
    [{ at: "target-edge", role: "control-arm" }, {}, "(edge)|151.2|378|A trial, control arm [1]|"],
    [{ standing: "secondary" }, {}, "|A trial, studied [1], secondary source|"],
  ])("is printed with its limits, its point, its role and its basis: %#", (regimen, fields, words) => {
    expect(row(regimen, fields)).toContain(words);
  });

  it("stands in one row with those of the same dose, and says once what its mark means", () => {
    const printed = page(central);
    const [row, ...others] = printed.filter((line) => line.startsWith("|60 Gy in 8 †|"));
    expect(others).toEqual([]);
    expect(row).toMatch(/SABR-COMET, studied \[\d+\]; LUSTRE, studied \[\d+\] \(up to 50 mm\); /);
    expect(printed.filter((line) => line.startsWith("† "))).toHaveLength(1);
  });

  it("is counted where its source names no zone", () => {
    expect(row({}, {}, [{}])).toContain("1 further schedule is published for the lung without a zone.");
  });
});

it("is no section where there is none", () => {
  expect(radiotherapySection(nameless({ annex: undefined }))).toEqual([]);
});
