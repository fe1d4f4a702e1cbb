import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { lungFunctionSection } from "../../src/report/lungFunctionSection.ts";
import { article, hilar, patientWith } from "../candidacy/cases.ts";
import { contextOf, lines } from "./contexts.ts";

const man = { sex: "male", ageYears: 65, heightCm: 175 };
const page = (lungFunction: object, patient: object = man, lesions: readonly object[] = [hilar]) =>
  lines(lungFunctionSection(contextOf(patientWith({ lesions, patient, lungFunction }))));
const notes = (...given: Parameters<typeof page>) =>
  page(...given)
    .filter((line) => line.startsWith("- "))
    .join("\n");

describe("the table of measured lung function", () => {
  it("has a row for the race-neutral set, for the groups, for transfer factor and for the standard hemoglobin", () => {
    const table = page({
      fev1Liters: 1.7,
      tlcoMmolPerMinPerKpa: 6,
      hemoglobinGramsPerLiter: 100,
      dlcoHemoglobinAdjusted: false,
    });
    expect(table[3]).toMatch(/^\|FEV1 1\.7 L\|GLI Global 2022\|[\d.]+ L\|[\d.]+ %, -[\d.]+\|[\d.]+ %\|$/);
    expect(table[4]).toMatch(
      /^\|the same\|GLI 2012, all five groups\|[\d.]+ to [\d.]+ L\|[\d.]+ to [\d.]+ %, -[\d.]+ to -[\d.]+\|/,
    );
    expect(table[5]).toMatch(/^\|Transfer factor 6 mmol\/min\/kPa\|GLI 2017\|/);
    // 6 times 1.189412.
    expect(table[6]).toMatch(
      /^\|Transfer factor at standard hemoglobin \(100 g\/L measured\) 7\.14 mmol\/min\/kPa\|GLI 2017\|/,
    );
  });

  it("has no value after surgery where none is planned", () => {
    const none = page({ fev1Liters: 1.7 }, man, []);
    expect(none[3]).toMatch(/\|\\-\|$/);
    expect(none[4]).toMatch(/\|\\-\|$/);
  });
});

describe("the notes", () => {
  it("say which percentages the criteria use, and which are not recorded", () => {
    const both = { fev1Liters: 3.4, fev1PercentPredicted: 109, tlcoMmolPerMinPerKpa: 8, dlcoPercentPredicted: 91.04 };
    expect(notes({ ...both, equationSet: "GLI|2012" })).toContain(
      "FEV1 109 % and DLCO 91 % (equation set: GLI\\|2012).",
    );
    expect(notes({ tlcoMmolPerMinPerKpa: 8, dlcoPercentPredicted: 91 })).toContain(
      "DLCO 91 % (equation set not recorded).",
    );
    expect(notes({ fev1Liters: 3.4, tlcoMmolPerMinPerKpa: 8 })).toMatch(
      /The criteria use values worked out here: FEV1 109\.\d % \(GLI Global 2022\) and DLCO \d+\.?\d* % \(GLI 2017\)\./,
    );
    const child = { ...man, heightCm: 60 };
    expect(notes({ fev1Liters: 12, tlcoMmolPerMinPerKpa: 40 }, child)).toContain("not recorded for FEV1 and DLCO.");
  });

  it("say that the same liters give different results, under which set and which group", () => {
    // By Global 54.9 %, 40.4 % after the lobectomy. The dossier's ratios for this man, 0.944, 1.106, 0.977, 1.031 and
    // 1.013, make of it 38.2, 44.7, 39.5, 41.7 and 41.0 %.
    const crossing = notes({ fev1Liters: 1.7, dlcoPercentPredicted: 90 });
    expect(crossing).toContain(
      "met under GLI Global 2022 and GLI 2012 (African American, South East Asian, other); not met under GLI 2012 (Caucasian, North East Asian).",
    );
    expect(crossing).toMatch(/Result depends on the equation set: 40 % rule.* and CATS 2020\.$/);
  });

  it("say why a measurement cannot be expressed in percent of predicted", () => {
    expect(notes({ fev1Liters: 1.7 }, { sex: "male" })).toMatch(
      /FEV1 cannot be expressed .*not recorded: .*age.*height/,
    );
    expect(notes({ tlcoMmolPerMinPerKpa: 6 }, { ...man, ageYears: 88 })).toContain("age outside the equations");
    expect(notes({ tlcoMmolPerMinPerKpa: 6, dlcoMlPerMinPerMmHg: 30 })).toContain("contradict each other: ");
    expect(notes({ fev1Liters: 12 }, { ...man, heightCm: 60 })).toContain("value outside the equations.");
  });
});

it("has a percentage at standard hemoglobin where no raw value is recorded", () => {
  const lungFunction = { dlcoPercentPredicted: 60, hemoglobinGramsPerLiter: 100, dlcoHemoglobinAdjusted: false };
  const [, , row] = page(lungFunction).filter((line) => line.startsWith("|"));
  // 60 times 1.189, the factor of a man with 100 g/L.
  expect(row).toMatch(/^\|Transfer factor at standard hemoglobin \(100 g\/L measured\)\|[^|]*\|[^|]*\|71\.4 %\|/);
});

it("names a set it does not know as it stands", () => {
  const candidate = patientWith({
    patient: man,
    lungFunction: { fev1Liters: 1.7, dlcoPercentPredicted: 90 },
    lesions: [hilar],
  });
  const { lungFunction } = contextOf(candidate).review;
  const fev1 = existing(existing(lungFunction).fev1);
  const readings = fev1.readings.map((reading) => ({
    ...reading,
    comparison: { ...reading.comparison, set: "later|set" },
  }));
  const changed = lines(
    lungFunctionSection(contextOf(candidate, { lungFunction: { ...lungFunction, fev1: { ...fev1, readings } } })),
  );
  expect(changed[3]).toContain("|later\\|set|");
  expect(changed.join("\n")).toContain("under later\\|set");
});

it("is no section where only percentages are recorded", () => {
  expect(lungFunctionSection(contextOf(article))).toEqual([]);
});

it("names the race-neutral set alone where no group gives the same result", () => {
  const candidate = patientWith({ lesions: [hilar], patient: man, lungFunction: { fev1Liters: 1.7 } });
  const { lungFunction } = contextOf(candidate).review;
  const crossings = [{ rule: "line", answers: [{ answer: "met", readings: [0] }] }];
  const section = lines(lungFunctionSection(contextOf(candidate, { lungFunction: { ...lungFunction, crossings } })));
  expect(section.join("\n")).toContain("met under GLI Global 2022.");
});
