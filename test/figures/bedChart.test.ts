import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { type BedChartOptions, bedChart } from "../../src/figures/bedChart.ts";
import type { ReviewWithAnnex } from "../../src/figures/bedRows.ts";
import { existing } from "../../src/internal/guards.ts";
import * as dose from "../../src/radiotherapy/hundredGray.ts";
import { article } from "../candidacy/cases.ts";
import { bannedWords } from "../report/bannedWords.ts";
import { annexed } from "./annexes.ts";
import { hostileText } from "./hostileText.ts";
import { objections, textsOf } from "./wellFormed.ts";

const lines = [
  dose.hundredGrayOnishi2004,
  dose.hundredGrayOnishi2007,
  dose.hundredGrayGuckenberger2009,
  dose.hundredGrayCco,
  dose.highDoseCco,
];
const physical = {
  name: "physical dose",
  gray: (regimen: { fractions: number; dosePerFractionGray: number }) =>
    regimen.fractions * regimen.dosePerFractionGray,
};
const { annex: _, ...withoutAnnex }: ReviewWithAnnex = { ...review(article), annex: [] };

describe.each<[string, ReviewWithAnnex, BedChartOptions]>([
  ["two-lesions", annexed, {}],
  ["lines-and-models", annexed, { lines, models: [physical] }],
  ["no-annex", withoutAnnex, { lines }],
  ["no-schedule", { ...withoutAnnex, annex: [] }, {}],
])("the chart of doses, %s", (name, result, options) => {
  const chart = () => bedChart(article, result, options);

  it("is the picture that was looked at and approved", async () => {
    await expect(chart()).toMatchFileSnapshot(`__snapshots__/bedChart-${name}.svg`);
  });

  it("is well formed and promises nothing", () => {
    expect(objections(chart())).toEqual([]);
    expect(bannedWords(textsOf(chart()).join("\n"))).toEqual([]);
  });
});

describe("the chart of doses", () => {
  it("gives a screen reader every dose by model", () => {
    const [, description] = textsOf(bedChart(article, annexed, { models: [physical] }));
    // 4 x 12 x (1 + 12/10) = 105.6 and 4 x 12 x (1 + 12/3) = 240.
    expect(description).toContain(
      "not recorded; for surface and deep): 105.6 Gy with alpha/beta 10, 240 Gy with alpha/beta 3, 48 Gy by physical dose.",
    );
    expect(description).toContain("(SABR-COMET-10; not recorded; no zone named)");
  });

  it("lists every threshold with its source and basis, and decides by none", () => {
    const texts = textsOf(bedChart(article, annexed, { lines }));
    expect(texts.filter((text) => text === "100")).toHaveLength(2);
    expect(texts.filter((text) => text === "at least 100 Gy")).toHaveLength(3);
    expect(texts).toEqual(expect.arrayContaining(["above 100 Gy", "at most 146 Gy", "publication"]));
    expect(texts).toContain(
      "A dose compares with a threshold only where both are prescribed at one point and for one alpha/beta.",
    );
    const without = textsOf(bedChart(article, annexed));
    expect(without.length).toBeGreaterThan(100);
    expect(texts.filter((text) => /^\d+ x /.test(text))).toEqual(without.filter((text) => /^\d+ x /.test(text)));
  });

  it("marks schedules whose fraction exceeds a bound of the model, and says nothing of bounds where none does", () => {
    const marked = textsOf(bedChart(article, annexed)).filter(
      (text) => / Gy( \*)?$/.test(text) && text.includes(" x "),
    );
    expect(marked).toEqual(expect.arrayContaining(["15 x 4 Gy", "4 x 12 Gy *"]));
    const gentle = existing(annexed.annex).map((annex) => ({
      ...annex,
      zoneNotStated: [],
      published: annex.published.map((zone) => ({
        ...zone,
        schedules: zone.schedules.filter(({ doubts }) => doubts.length === 0),
      })),
    }));
    expect(bedChart(article, { ...annexed, annex: gentle })).not.toContain("*");
  });

  it("says of schedules without a zone that they are published for no lesion here", () => {
    const forLesions = "Published for zone and size of the lesions named; no prescription, not ranked.";
    const forNone = '"No zone": the source names none, so the schedule is not published for a lesion of this case.';
    const notes = (changed: object) =>
      textsOf(
        bedChart(article, { ...annexed, annex: existing(annexed.annex).map((annex) => ({ ...annex, ...changed })) }),
      );
    expect(notes({})).toEqual(expect.arrayContaining([forLesions, forNone]));
    expect(notes({ published: [] })).not.toContain(forLesions);
    expect(notes({ zoneNotStated: [] })).not.toContain(forNone);
  });

  it("names the year of a threshold only where it is known", () => {
    const { year: __, ...source } = dose.hundredGrayCco.source;
    const texts = textsOf(bedChart(article, annexed, { lines: [{ ...dose.hundredGrayCco, source }] }));
    expect(texts).toContain("Cancer Care Ontario");
  });

  it("labels a row by the ids of its lesions", () => {
    const texts = textsOf(bedChart(article, annexed));
    expect(texts).toEqual(expect.arrayContaining(["deep"]));
    expect(texts).not.toContain("2");
  });

  it("keeps the text of a case to itself, and numbers lesions without a name", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const candidate = { ...article, lesions: [{ id: text }, {}] };
        const svg = bedChart(candidate, { ...annexed, asOf: text }, { models: [{ ...physical, name: text }] });
        expect(objections(svg)).toEqual([]);
        expect(svg).toMatch(/for (.* and )?2\)/s);
      }),
      { numRuns: 30 },
    );
  });
});
