import { describe, expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy } from "../../src/candidacy/policies.table.ts";
import { withEquations } from "../../src/candidacy/withEquations.ts";
import { withFitness } from "../../src/candidacy/withFitness.ts";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { fev1Gli2012 } from "../../src/reference/fev1Gli2012.ts";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { percentOfPredicted } from "../../src/reference/percentOfPredicted.ts";
import { tlcoGli2017 } from "../../src/reference/tlcoGli2017.ts";
import { mmolPerMinPerKPa } from "../../src/units/gasTransfer.ts";
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
    const stated = patientWith({ patient: person, lungFunction: { ...raw, ...percents, fev1PercentPredicted: 60 } });
    expect(candidacy(stated, policy)).toEqual(candidacy(stated));
    const one = patientWith({ patient: person, lungFunction: { ...raw, fev1PercentPredicted: 60 } });
    expect(candidacy(one, policy).workedOut).toEqual({
      dlco: { percentOfPredicted: percents.dlcoPercentPredicted, set: "gli-2017" },
    });
    const none = patientWith({ patient: person, lungFunction: { measuredOn: "2026-11-10" } });
    expect(candidacy(none, policy)).toEqual(candidacy(none));
    expect(candidacy(patientWith({ lungFunction: null }), policy)).toEqual(
      candidacy(patientWith({ lungFunction: null })),
    );
  });

  it("asks for sex, age and height in place of a percentage it could work out", () => {
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

  it("takes the group an equation asks for", () => {
    const grouped = withEquations(documentPolicy, { ...neutral, fev1: fev1Gli2012, group: "caucasian" });
    expect(candidacy(measured, grouped).workedOut?.fev1).toMatchObject({ set: "gli-2012" });
  });

  it("refuses what is no policy and no equations", () => {
    const told = (policy: unknown, equations: unknown) => () => withEquations(policy as never, equations as never);
    expect(told(null, neutral)).toThrow(
      "Cannot set equations: the policy must be an object with named fields, got null",
    );
    expect(told(documentPolicy, null)).toThrow(
      "Cannot set equations: the equations must be an object with named fields, got null",
    );
    expect(told(documentPolicy, { fev1: fev1Global2022 })).toThrow(
      "Cannot set equations: the equation for transfer factor must be an object with named fields, got undefined",
    );
    expect(told(documentPolicy, { transferFactor: tlcoGli2017 })).toThrow(
      "Cannot set equations: the equation for FEV1 must be an object with named fields, got undefined",
    );
  });
});
