import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { lungFunctionSection } from "../../src/report/lungFunctionSection.ts";
import { article, hilar, patientWith } from "../candidacy/cases.ts";
import { bannedWords } from "./bannedWords.ts";

const name = (at: number): string => `lesion ${at + 1}`;
const man = { sex: "male", ageYears: 65, heightCm: 175 };
const section = (lungFunction: object, patient: object = man) =>
  lungFunctionSection(review(patientWith({ lesions: [hilar], patient, lungFunction })), name);
const notes = (...given: Parameters<typeof section>) => section(...given).filter((line) => line.startsWith("- "));

describe("the table", () => {
  const page = section({
    fev1Liters: 1.7,
    tlcoMmolPerMinPerKpa: 6,
    hemoglobinGramsPerLiter: 100,
    dlcoHemoglobinAdjusted: false,
  });

  it("has a row for the race-neutral set, for the groups, for transfer factor and for the standard hemoglobin", () => {
    expect(page.slice(0, 4)).toEqual([
      "## Raw lung function under the equation sets",
      "",
      "| Measured | Set | Predicted | Percent, z-score | After the plan |",
      "|---|---|---|---|---|",
    ]);
    expect(page[4]).toMatch(/^\| FEV1 1\.7 L \| GLI Global 2022 \| [\d.]+ L \| [\d.]+ %, -[\d.]+ \| [\d.]+ % \|$/);
    expect(page[5]).toMatch(
      /^\| the same \| GLI 2012, over its five groups \| [\d.]+ to [\d.]+ L \| [\d.]+ to [\d.]+ %, -[\d.]+ to -[\d.]+ \| [\d.]+ to [\d.]+ % \|$/,
    );
    expect(page[6]).toMatch(/^\| Transfer factor 6 mmol\/min\/kPa \| GLI 2017 \|/);
    // 6 times 1.189412.
    expect(page[7]).toMatch(
      /^\| Transfer factor at a standard hemoglobin \(100 g\/L measured\) 7\.14 mmol\/min\/kPa \| GLI 2017 \|.* {2}\|$/,
    );
    expect(page[8]).toBe("");
  });

  it("promises nothing", () => expect(bannedWords(page.join("\n"))).toEqual([]));

  it("has no value after the plan where there is no plan", () => {
    const none = lungFunctionSection(
      review(patientWith({ lesions: [], patient: man, lungFunction: { fev1Liters: 1.7 } })),
      name,
    );
    expect(none[4]).toMatch(/ \| {2}\|$/);
    expect(none[5]).toMatch(/ \| {2}\|$/);
  });
});

describe("the notes", () => {
  it("say which percentages the judgment uses, and that it waits where none is stated", () => {
    const stated = { fev1Liters: 3.4, fev1PercentPredicted: 109, tlcoMmolPerMinPerKpa: 8, dlcoPercentPredicted: 91.04 };
    expect(notes({ ...stated, equationSet: "GLI|2012" })[0]).toBe(
      "- The judgment above uses the stated FEV1 109 % and DLCO 91 % (equation set: GLI\\|2012).",
    );
    expect(notes({ tlcoMmolPerMinPerKpa: 8, dlcoPercentPredicted: 91 })[0]).toBe(
      "- The judgment above uses the stated DLCO 91 % (equation set not stated).",
    );
    expect(notes({ fev1Liters: 3.4, tlcoMmolPerMinPerKpa: 8 })[0]).toBe(
      "- No percentage was stated for FEV1 and DLCO: the judgment above chooses no equation set and waits for it.",
    );
  });

  it("say that the same liters cross the line, under which set and which group", () => {
    // By Global 54.9 %, 40.4 % after the lobectomy. The dossier's ratios for this man, 0.944, 1.106, 0.977, 1.031 and
    // 1.013, make of it 38.2, 44.7, 39.5, 41.7 and 41.0 %.
    const crossing = notes({ fev1Liters: 1.7, dlcoPercentPredicted: 90 }).find((note) =>
      note.includes("cross the line"),
    );
    expect(crossing).toBe(
      "- **The same liters cross the line for predicted FEV1:** meets under GLI Global 2022 and GLI 2012 (African American, South East Asian, other); does not meet under GLI 2012 (Caucasian, North East Asian).",
    );
    expect(notes({ fev1Liters: 1.7, dlcoPercentPredicted: 90 }).at(-1)).toMatch(
      /^- \*\*By equation set another answer:\*\* 40 % rule.* and CATS 2020\.$/,
    );
  });

  it("say why a measurement gives no reading", () => {
    expect(notes({ fev1Liters: 1.7 }, { sex: "male" })).toContain(
      "- FEV1 cannot be read with an equation, not known: age (years) and height (cm).",
    );
    expect(notes({ tlcoMmolPerMinPerKpa: 6 }, { ...man, ageYears: 88 })).toContain(
      "- Transfer factor cannot be read with an equation, the equations do not reach this age: DLCO (% predicted).",
    );
    expect(notes({ tlcoMmolPerMinPerKpa: 6, dlcoMlPerMinPerMmHg: 30 })).toContain(
      "- Transfer factor cannot be read with an equation, the two values of the transfer factor contradict each other: TLCO (mmol/min/kPa) and DLCO (mL/min/mmHg).",
    );
    expect(notes({ fev1Liters: 0 })).toContain(
      "- FEV1 cannot be read with an equation, the value lies outside what the equations take.",
    );
    expect(section({ fev1Liters: 0 }).some((line) => line.startsWith("|"))).toBe(false);
  });
});

it("names a set it does not know as it stands", () => {
  const told = review(patientWith({ patient: man, lungFunction: { fev1Liters: 2 } }));
  const [reading] = told.lungFunction!.fev1!.readings;
  const comparison = { ...reading!.comparison, set: "later|set" };
  const fev1 = { ...told.lungFunction!.fev1!, readings: [{ ...reading!, comparison }] };
  expect(lungFunctionSection({ ...told, lungFunction: { ...told.lungFunction!, fev1 } }, name)[4]).toContain(
    "| later\\|set |",
  );
});

it("is left out where only percentages are stated", () => {
  expect(lungFunctionSection(review(article), name)).toEqual([]);
});
