import { describe, expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { judgeCase } from "../../src/candidacy/judgeCase.ts";
import { withEquations } from "../../src/candidacy/withEquations.ts";
import { withFitness } from "../../src/candidacy/withFitness.ts";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { existing } from "../../src/internal/guards.ts";
import { fev1Gli2012 } from "../../src/reference/fev1Gli2012.ts";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { percentOfPredicted } from "../../src/reference/percentOfPredicted.ts";
import { predicted } from "../../src/reference/predicted.ts";
import { tlcGli2021 } from "../../src/reference/tlcGli2021.ts";
import { tlcoGli2017 } from "../../src/reference/tlcoGli2017.ts";
import { mmolPerMinPerKPa } from "../../src/units/gasTransfer.ts";
import { centimeters } from "../../src/units/length.ts";
import { years } from "../../src/units/time.ts";
import { liters } from "../../src/units/volume.ts";
import { patientWith } from "./cases.ts";

const person = { sex: "male", ageYears: 44.2, heightCm: 173.2 } as const;
const raw = { measuredOn: "2026-11-10", fev1Liters: 3.21, tlcoMmolPerMinPerKpa: 9.47 };
const neutral = { fev1: fev1Global2022, transferFactor: tlcoGli2017 };
const policy = withEquations(documentPolicy, neutral);
const measured = patientWith({ patient: person, lungFunction: raw });

const percents = {
  fev1PercentPredicted: percentOfPredicted(fev1Global2022, person, liters(3.21)),
  dlcoPercentPredicted: percentOfPredicted(tlcoGli2017, person, mmolPerMinPerKPa(9.47)),
};

describe("a policy with equations", () => {
  it("judges liters and a transfer factor as the percentages they are", () => {
    const { workedOut, ...judged } = candidacy(measured, policy);
    const recorded = patientWith({ patient: person, lungFunction: { ...raw, ...percents } });
    expect(judged).toEqual(candidacy(recorded));
    expect(workedOut).toEqual({
      fev1: { percentOfPredicted: percents.fev1PercentPredicted, set: "gli-global-2022" },
      dlco: { percentOfPredicted: percents.dlcoPercentPredicted, set: "gli-2017" },
    });
    expect(judged.needs).toEqual([]);
    expect(candidacy(measured).needs).toEqual([
      "lungFunction.fev1PercentPredicted",
      "lungFunction.dlcoPercentPredicted",
    ]);
  });

  it("keeps what the laboratory stated in percent", () => {
    const stated = patientWith({ patient: person, lungFunction: { ...raw, ...percents, fev1PercentPredicted: 70 } });
    expect(candidacy(stated, policy)).toEqual(candidacy(stated));
    const one = patientWith({ patient: person, lungFunction: { ...raw, fev1PercentPredicted: 70 } });
    expect(candidacy(one, policy).workedOut).toEqual({
      dlco: { percentOfPredicted: percents.dlcoPercentPredicted, set: "gli-2017" },
    });
    const none = patientWith({ patient: person, lungFunction: { measuredOn: "2026-11-10" } });
    expect(candidacy(none, policy)).toEqual(candidacy(none));
    expect(candidacy(patientWith({ lungFunction: null }), policy)).toEqual(
      candidacy(patientWith({ lungFunction: null })),
    );
  });

  const need = ["lungFunction.fev1PercentPredicted", "lungFunction.fev1Liters"];
  const si = ["lungFunction.dlcoPercentPredicted", "lungFunction.tlcoMmolPerMinPerKpa"];

  it.each([
    [{ fev1Liters: 1.3, fev1PercentPredicted: 95 }, person, "fev1", 95, need],
    // What would fail is no more certain than what would pass.
    [{ fev1PercentPredicted: 38 }, person, "fev1", 38, need],
    // 3.21 L are 88.19 %: a third to either side ends at 117.6 and 66.1 %.
    [{ fev1PercentPredicted: 118 }, person, "fev1", 118, need],
    [{ fev1PercentPredicted: 66 }, person, "fev1", 66, need],
    [{ fev1Liters: 0.7, fev1PercentPredicted: 95 }, {}, "fev1", 95, need],
    [{ dlcoPercentPredicted: 30 }, person, "dlco", 30, si],
  ])("leaves the reserve open where %j contradict each other", (values, patient, measure, contradicted, needs) => {
    const lungFunction = { ...raw, ...percents, ...values };
    const candidate = patientWith({ patient, lungFunction });
    const { pillars, workedOut } = candidacy(candidate, policy);
    expect(pillars.physiologicReserve).toMatchObject({ verdict: "unknown", needs });
    expect(pillars.physiologicReserve.reasons).toContainEqual(
      expect.objectContaining({ code: "function-not-measured", measure, contradicted }),
    );
    expect(workedOut).toBeUndefined();
    const pathway = candidacy(candidate, withFitness(policy, accp2013)).pillars.physiologicReserve;
    expect(pathway).toMatchObject({ verdict: "unknown", needs: expect.arrayContaining(needs) });
    // Without equations the record warns; a value that fails by itself still decides.
    expect(candidacy(candidate).pillars.physiologicReserve.verdict).not.toBe("unknown");
    const failing = patientWith({
      patient,
      lungFunction: { ...lungFunction, [measure === "fev1" ? "dlcoPercentPredicted" : "fev1PercentPredicted"]: 41 },
    });
    expect(candidacy(failing, policy).pillars.physiologicReserve.verdict).toBe("unknown");
  });

  it.each([117, 67])("keeps %i in a hundred beside liters that are 88.19", (fev1PercentPredicted) => {
    const stated = patientWith({ patient: person, lungFunction: { ...raw, ...percents, fev1PercentPredicted } });
    expect(candidacy(stated, policy)).toEqual(candidacy(stated));
  });

  it("takes no percentage of another equation set for a contradiction, in adults of any group", () => {
    const groups = ["caucasian", "african-american", "north-east-asian", "south-east-asian", "other"] as const;
    const people = (["male", "female"] as const).flatMap((sex) =>
      [18, 40, 65, 90].flatMap((age) =>
        [140, 170, 200].map((height) => ({ sex, ageYears: years(age), heightCm: centimeters(height) })),
      ),
    );
    for (const patient of people) {
      const fev1Liters = liters(0.8 * predicted(fev1Global2022, patient));
      for (const group of groups) {
        const fev1PercentPredicted = percentOfPredicted(fev1Gli2012, { ...patient, group }, fev1Liters);
        const stated = patientWith({
          patient,
          lungFunction: { ...raw, ...percents, fev1Liters, fev1PercentPredicted },
        });
        const { reasons } = candidacy(stated, policy).pillars.physiologicReserve;
        expect(
          reasons.find((reason) => "measure" in reason && reason.measure === "fev1"),
          group,
        ).toMatchObject({
          code: "predicted-function",
        });
      }
    }
  });

  it("takes no percentage of 0, and none it gives itself, for a contradiction", () => {
    const zero = patientWith({ patient: person, lungFunction: { ...raw, ...percents, fev1PercentPredicted: 0 } });
    expect(candidacy(zero, policy)).toEqual(candidacy(zero));
    const recorded = patientWith({ patient: person, lungFunction: { ...raw, ...percents } });
    expect(candidacy(recorded, policy)).toEqual(candidacy(recorded));
  });

  it("needs sex, age and height in place of a percentage it could work out", () => {
    const { heightCm, ...short } = person;
    const withoutHeight = patientWith({ patient: short, lungFunction: raw });
    expect(candidacy(withoutHeight, policy).needs).toEqual(["patient.heightCm"]);
    expect(candidacy(withoutHeight, policy).workedOut).toBeUndefined();
    const pathway = withFitness(policy, accp2013);
    expect(candidacy(withoutHeight, pathway).needs).toEqual(["patient.heightCm"]);
    expect(candidacy(measured, pathway).needs).not.toContain("lungFunction.fev1PercentPredicted");
    expect(heightCm).toBe(173.2);
  });

  it.each<readonly [string, object, object]>([
    ["an age no equation reaches", { ...person, ageYears: 97 }, raw],
    ["more than 300 %", { ...person, heightCm: 60 }, { ...raw, fev1Liters: 12, tlcoMmolPerMinPerKpa: 40 }],
  ])("needs the percentage for %s", (_, patient, lungFunction) => {
    const { needs, workedOut } = candidacy(patientWith({ patient, lungFunction }), policy);
    expect(needs).toEqual(["lungFunction.fev1PercentPredicted", "lungFunction.dlcoPercentPredicted"]);
    expect(workedOut).toBeUndefined();
  });

  it("needs the percentage where two transfer factors contradict each other", () => {
    const lungFunction = { ...raw, dlcoMlPerMinPerMmHg: 40 };
    expect(candidacy(patientWith({ patient: person, lungFunction }), policy).needs).toEqual([
      "lungFunction.dlcoPercentPredicted",
    ]);
  });

  it("takes the group an equation needs", () => {
    const grouped = withEquations(documentPolicy, { ...neutral, fev1: fev1Gli2012, group: "caucasian" });
    expect(candidacy(measured, grouped).workedOut?.fev1).toMatchObject({ set: "gli-2012" });
  });

  it("refuses what is no policy and no equations", () => {
    const resultOf = (policy: unknown, equations: unknown) => () => withEquations(policy as never, equations as never);
    expect(resultOf(null, neutral)).toThrow(
      "Cannot set equations: the policy must be an object with named fields, got null",
    );
    expect(resultOf(documentPolicy, null)).toThrow(
      "Cannot set equations: the equations must be an object with named fields, got null",
    );
    expect(resultOf(documentPolicy, { fev1: fev1Global2022 })).toThrow(
      "Cannot set equations: the equation for transfer factor must be an object with named fields, got undefined",
    );
    expect(resultOf(documentPolicy, { transferFactor: tlcoGli2017 })).toThrow(
      "Cannot set equations: the equation for FEV1 must be an object with named fields, got undefined",
    );
  });
});

describe("the volume of the lungs where no CT measured it", () => {
  const man = { sex: "male", ageYears: 60, heightCm: 175 } as const;
  const withVolume = withEquations(documentPolicy, { ...neutral, lungVolume: tlcGli2021 });
  // 25 mm, 10 mm of margin: half a sphere of 22.5 mm to a half sphere of 35 mm, 23.86 to 89.8 mL.
  const lesion = { id: "a", lobe: "right-lower", diameterMm: 25, depthMm: 0, pleuralSurface: "costal", adjacent: [] };
  const wedged = (fields: Readonly<Record<string, unknown>>) => patientWith({ lesions: [lesion], ...fields });

  it("is the total lung capacity predicted for this person, within its limits of normal", () => {
    const judged = candidacy(wedged({ patient: man }), withVolume);
    // exp(-2.0616143 - 60 x 0.0008534 - 0.000332163) is 0.1209; 6.951 (1 -+ 1.645 x 0.9337 x 0.1209)^(1 / 0.9337).
    expect(judged.lungVolume?.set).toBe("gli-2021");
    expect(judged.lungVolume?.predictedMl).toBeCloseTo(6951, -1);
    expect(judged.lungVolume?.limitsMl.least).toBeCloseTo(5576, -1);
    expect(judged.lungVolume?.limitsMl.most).toBeCloseTo(8343, -1);
    const { least, most } = existing(judged.taken.estimates.find(({ method }) => method === "geometry")).units;
    expect(least).toBeCloseTo((23.86 / 8343) * 19, 3);
    expect(most).toBeCloseTo((89.8 / 5576) * 19, 2);
  });

  it("is the policy's range without an equation, a person or an age the equation reaches", () => {
    for (const patient of [{}, { ...man, ageYears: 81 }, { ...man, ageYears: 4 }, { sex: "male", ageYears: 60 }]) {
      const candidate = wedged({ patient });
      expect(candidacy(candidate, withVolume)).toEqual(candidacy(candidate));
    }
    expect(candidacy(wedged({ patient: man }))).not.toHaveProperty("lungVolume");
  });

  it("gives way to a volume measured on CT", () => {
    const measured = wedged({ patient: man, lungs: { totalVolumeMl: 5000 } });
    expect(candidacy(measured, withVolume)).toEqual(candidacy(measured));
  });

  it("says what a segment holds, so that a lesion may fit one person's and not another's", () => {
    const deep = {
      ...{ id: "a", lobe: "right-lower", segments: ["right-superior"], diameterMm: 52, depthMm: 20, adjacent: [] },
      ...{ intersegmentalPlaneMm: 15, pleuralSurface: "costal" },
    };
    // A sphere of 72 mm holds 195 mL. A segment of the right lower lobe is 5.3 % of the lungs: 217 to 326 mL in a woman
    // of 162 cm, 122 to 183 mL in one of 125 cm, and 145 to 217 mL in one of 135 cm.
    const chosen = (heightCm: number) =>
      candidacy(patientWith({ lesions: [deep], patient: { sex: "female", ageYears: 60, heightCm } }), withVolume).plan
        .lesions[0]?.choice.options;
    const segment = (heightCm: number) =>
      chosen(heightCm)?.find(({ procedure }) => procedure === "segmentectomy")?.clears;
    expect(segment(162)).toBe("met");
    expect(segment(135)).toBe("unknown");
    expect(segment(125)).toBe("unmet");
  });

  it("is an equation for the total lung capacity, and none for anything else", () => {
    expect(() => withEquations(documentPolicy, { ...neutral, lungVolume: fev1Global2022 })).toThrow(
      'Cannot set equations: the index of the equation for the lung volume must be one of TLC, got "FEV1"',
    );
    expect(() => withEquations(documentPolicy, { ...neutral, lungVolume: null as never })).toThrow(RangeError);
    expect(() => candidacy(wedged({}), { ...documentPolicy, lungVolume: 6000 as never })).toThrow(
      "Cannot judge candidacy: each rule of the policy must be a function, got 6000",
    );
  });

  it("is judged anew when a fact about the person changes it", () => {
    const judged = judgeCase(wedged({ patient: man }), withVolume);
    const woman = wedged({ patient: { ...man, sex: "female" } });
    expect(judgeCase(woman, withVolume, judged).judgment).toEqual(candidacy(woman, withVolume));
    expect(judgeCase(judged.candidate, withVolume, judged).judgment).toEqual(judged.judgment);
  });
});
