import { describe, expect, it } from "vitest";
import { hilar } from "../cases.ts";
import { cautions, cautionsOfCode } from "./cautions.ts";

const codes = (patient: unknown, fields = {}) => cautions({ patient, ...fields }).map(({ code }) => code);

const twoRisks = { coronaryDisease: true, strokeOrTia: true };

describe("the patient", () => {
  it.each([
    [{ homeOxygen: true }, ["home-oxygen"]],
    [{ homeOxygen: false }, []],
    [{ clinicalFrailtyScale: 5 }, ["frailty"]],
    [{ clinicalFrailtyScale: 4 }, []],
    [{ ecog: 3 }, ["performance-status"]],
    [{ ecog: 2 }, []],
    [{ cardiac: { highRiskEvaluation: true } }, ["high-risk-heart"]],
    [{ cardiac: { coronaryDisease: true } }, ["infarction-not-recorded"]],
    [{ cardiac: { highRiskEvaluation: false, coronaryDisease: false } }, []],
    [{ cardiac: { ...twoRisks, creatinineUmolPerL: 178 } }, ["high-risk-heart", "infarction-not-recorded"]],
    [{ cardiac: { ...twoRisks, creatinineUmolPerL: 177 } }, ["infarction-not-recorded"]],
    [{ cardiac: twoRisks }, ["infarction-not-recorded"]],
    [{ cardiac: { strokeOrTia: true, creatinineUmolPerL: 300 } }, []],
    [{ cardiac: { coronaryDisease: true, creatinineUmolPerL: 300 } }, ["infarction-not-recorded"]],
    [{ interstitialLungDisease: "suspected" }, ["interstitial-lung-disease"]],
    [{ interstitialLungDisease: "none-on-ct" }, []],
    [null, []],
  ])("with %j: %j", (patient, expected) => {
    expect(codes(patient)).toStrictEqual(expected);
  });

  it("has a score for interstitial disease as far as sex and operation are known (SAF-115)", () => {
    const score = (patient: object, lesions?: unknown) =>
      cautionsOfCode("interstitial-lung-disease", {
        patient: { interstitialLungDisease: "present", ...patient },
        ...(lesions === undefined ? {} : { lesions }),
      })[0];
    expect(score({ sex: "male" }, [hilar])).toMatchObject({ score: { points: { least: 7, most: 22 } } });
    expect(score({ sex: "female" }, [hilar])).toMatchObject({ score: { points: { least: 4, most: 19 } } });
    expect(score({}, [])).toMatchObject({ score: { points: { least: 0, most: 22 } } });
    const undetermined = { ...hilar, endobronchial: true };
    expect(score({ sex: "female" }, [undetermined])).toMatchObject({ score: { points: { least: 0, most: 19 } } });
    const wedge = {
      id: "w",
      nature: "proven-metastasis",
      lobe: "right-lower",
      diameterMm: 5,
      depthMm: 0,
      pleuralSurface: "costal",
      adjacent: [],
    };
    expect(score({ sex: "female" }, [wedge])).toMatchObject({ score: { points: { least: 0, most: 15 } } });
  });

  it("has obstructed airways where a lobectomy is planned (SAF-60)", () => {
    const lungFunction = {
      measuredOn: "2026-11-10",
      fev1PercentPredicted: 55,
      dlcoPercentPredicted: 80,
      fev1FvcRatio: 0.5,
    };
    expect(cautionsOfCode("emphysema", { lesions: [hilar], lungFunction })).toMatchObject([
      { fev1: 55, ratio: 0.5, facts: ["lungFunction.fev1PercentPredicted", "lungFunction.fev1FvcRatio"] },
    ]);
    expect(cautionsOfCode("emphysema", { lungFunction })).toStrictEqual([]);
    const lungs = { emphysema: { present: true } };
    expect(cautionsOfCode("emphysema", { lesions: [hilar], lungFunction, lungs })).toMatchObject([
      { fev1: 55, facts: ["lungFunction.fev1PercentPredicted", "lungFunction.fev1FvcRatio"], source: { year: 1998 } },
    ]);
  });

  it("has emphysema on CT, whatever is planned and measured (SAF-62)", () => {
    const of = (emphysema: object) => cautionsOfCode("emphysema", { lungs: { emphysema } });
    const [caution] = of({ present: true });
    expect(caution).toMatchObject({
      facts: ["lungs.emphysema.present"],
      standing: "primary",
      source: { id: "kitazawa-2021", doi: "10.2147/COPD.S321541" },
    });
    expect(caution).not.toHaveProperty("fev1");
    for (const none of [{ present: false }, { present: null }, { heterogeneous: true }])
      expect(of(none)).toStrictEqual([]);
  });
});
