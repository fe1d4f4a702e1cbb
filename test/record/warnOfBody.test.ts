import { describe, expect, it } from "vitest";
import { parseCase } from "../../src/record/parseCase.ts";
import { predicted } from "../../src/reference/predicted.ts";
import { modules } from "../walks/doors.ts";

/** The doubts about a case that is accepted, each with its place and what it was compared with. */
function doubts(parts: object): readonly string[] {
  const read = parseCase({ case: { schema: "metastasectomy/1", asOf: "2026-11-24" }, ...parts });
  if (!read.ok) return read.issues.map(({ message }) => message);
  return read.warnings.map(({ code, path, comparedWith }) =>
    [code, path, comparedWith?.path].filter(Boolean).join(" "),
  );
}

describe("a measurement and the height", () => {
  it.each([
    ["pounds", 165, { patient: { weightKg: 180 } }, "patient.weightKg"],
    ["FEV1 of somebody else", 150, { lungFunction: { fev1Liters: 6 } }, "lungFunction.fev1Liters"],
    ["FVC of somebody else", 150, { lungFunction: { fvcLiters: 8 } }, "lungFunction.fvcLiters"],
    ["traditional for SI", 150, { lungFunction: { tlcoMmolPerMinPerKpa: 14 } }, "lungFunction.tlcoMmolPerMinPerKpa"],
    ["a column beside it", 150, { lungFunction: { dlcoMlPerMinPerMmHg: 45 } }, "lungFunction.dlcoMlPerMinPerMmHg"],
    ["a volume of somebody else", 150, { lungs: { totalVolumeMl: 9600 } }, "lungs.totalVolumeMl"],
  ])("that do not fit are both named: %s", (_, heightCm, parts, path) => {
    const patient = "patient" in parts ? parts.patient : {};
    expect(doubts({ ...parts, patient: { ...patient, heightCm } })).toEqual([
      `body-implausible ${path} patient.heightCm`,
    ]);
    // Without a height nothing is known of the body.
    expect(doubts(parts)).toEqual([]);
  });

  it.each([
    [{ fev1Liters: 4, fev1PercentPredicted: 62 }, "fev1Liters", "fev1PercentPredicted", 0],
    [{ fev1Liters: 2, fev1PercentPredicted: 200 }, "fev1Liters", "fev1PercentPredicted", 0],
    [{ tlcoMmolPerMinPerKpa: 10, dlcoPercentPredicted: 75 }, "tlcoMmolPerMinPerKpa", "dlcoPercentPredicted", 0],
    [{ dlcoMlPerMinPerMmHg: 12, dlcoPercentPredicted: 95 }, "dlcoMlPerMinPerMmHg", "dlcoPercentPredicted", 0],
  ])(
    "that imply another person than the percentage stated beside them: %j",
    (lungFunction, raw, percent, withoutHeight) => {
      expect(doubts({ patient: { heightCm: 155 }, lungFunction })).toEqual([
        `raw-against-percent lungFunction.${raw} lungFunction.${percent}`,
      ]);
      // Without a sex both are possible.
      expect(doubts({ lungFunction }).length).toBe(withoutHeight);
    },
  );

  it("are not doubted where an equation predicts them", () => {
    const { fev1Gli2012, fvcGli2012, fev1Global2022, tlcoGli2017, tlcGli2021 } = modules[
      "metastasectomy/reference"
    ] as unknown as Readonly<Record<string, Parameters<typeof predicted>[0]>>;
    const found = new Set<string>();
    for (const sex of ["male", "female"] as const) {
      for (let ageYears = 18; ageYears <= 80; ageYears += 4) {
        for (let heightCm = 140; heightCm <= 205; heightCm += 5) {
          const of = (equation: unknown) =>
            predicted(
              equation as Parameters<typeof predicted>[0],
              { sex, ageYears, heightCm, group: "caucasian" } as never,
            );
          const lungFunction = {
            fev1Liters: Math.min(of(fev1Gli2012), of(fev1Global2022)),
            fvcLiters: of(fvcGli2012),
            fev1PercentPredicted: 100,
            tlcoMmolPerMinPerKpa: of(tlcoGli2017),
            dlcoPercentPredicted: 100,
          };
          const parts = {
            patient: { sex, ageYears, heightCm },
            lungFunction,
            lungs: { totalVolumeMl: 1000 * of(tlcGli2021) },
          };
          for (const doubt of doubts(parts)) if (/against|body/.test(doubt)) found.add(doubt);
        }
      }
    }
    expect([...found]).toEqual([]);
  });
});
