import { describe, expect, it } from "vitest";
import { compareWithThreshold } from "../../src/evidence/threshold.ts";
import { accp2013, accp2013Inclusive } from "../../src/fitness/accp2013.ts";
import { bolliger1998 } from "../../src/fitness/bolliger1998.ts";
import { bts2001 } from "../../src/fitness/bts2001.ts";
import { bts2010 } from "../../src/fitness/bts2010.ts";
import { cats2020 } from "../../src/fitness/cats2020.ts";
import { creatinineFromMgPerDl } from "../../src/fitness/creatinineFromMgPerDl.ts";
import { ersEsts2009 } from "../../src/fitness/ersEsts2009.ts";
import { fortyPercentPredictedInclusive, fortyPercentRule } from "../../src/fitness/fortyPercentRule.ts";
import { hemer2007 } from "../../src/fitness/hemer2007.ts";
import type { FitnessPathway } from "../../src/fitness/pathway.ts";
import { ppoProduct, ppoProductPierce, ppoProductPneumonectomy } from "../../src/fitness/ppoProduct.ts";
import { runPathway } from "../../src/fitness/runPathway.ts";
import {
  shuttleFor15,
  shuttleWalkDistance,
  stairAltitudeHigh,
  stairAltitudeLow,
  stairClimbAltitude,
  stairClimbSpeed,
  stairSpeedFor15,
  stairSpeedFor20,
} from "../../src/fitness/stairClimb.ts";
import {
  thoracicRevisedCardiacRiskIndex,
  thrcriBrunelli2015,
  thrcriCreatinine,
  thrcriCreatinineAura,
} from "../../src/fitness/thoracicRevisedCardiacRiskIndex.ts";
import { wedgeUnits, wedgeZero } from "../../src/fitness/wedgeUnits.ts";
import { existing } from "../../src/internal/guards.ts";
import { meters } from "../../src/units/length.ts";
import { percentPredicted } from "../../src/units/proportion.ts";
import { type Plain, patient } from "../fitness/patients.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import cases from "./fitness.json" with { type: "json" };

const pathways: Record<string, FitnessPathway> = {
  fortyPercentRule,
  accp2013,
  accp2013Inclusive: { ...accp2013, thresholds: { ...accp2013.thresholds, ...accp2013Inclusive } },
  ersEsts2009,
  bolliger1998,
  bts2001,
  bts2010,
  cats2020,
  hemer2007,
};

it("holds every row, none dropped", () => {
  expect(cases.pathways).toHaveLength(43);
  expect(cases.arithmetic).toHaveLength(25);
  expect(cases.leftOut).toHaveLength(16);
  const ids = [...cases.pathways, ...cases.arithmetic, ...cases.leftOut].map((row) => row.id);
  expect(new Set(ids).size).toBe(84);
});

it("names a reason for every row left out", () => {
  for (const row of cases.leftOut) expect(row.reason).not.toBe("");
});

describe("published patients through the pathways", () => {
  it.each(cases.pathways.map((row) => [row.id, row.pathway, row.standing, row] as const))(
    "%s: %s (%s)",
    (_id, pathway, _standing, row) => {
      const { decision, next } = runPathway(existing(pathways[pathway]), patient(row.facts as Plain));
      expect(row.acceptable).toContainEqual(decision === undefined ? { next } : { decision });
    },
  );

  it("agree with the series of 1989 where the document's rule and it agree", () => {
    const rows = cases.pathways.filter((row) => row.pathway === "fortyPercentRule");
    expect(rows.map((row) => row.id)).toEqual(["FIT-086", "FIT-087", "FIT-088"]);
    for (const row of rows) {
      const inclusive = { ...fortyPercentRule, thresholds: { ppo: fortyPercentPredictedInclusive } };
      const { decision } = runPathway(inclusive, patient(row.facts as Plain));
      expect(row.acceptable).toEqual([{ decision }]);
    }
  });

  it("contradict each other on an absent cardiac evaluation: FIT-050 takes it as negative and this is declared", () => {
    const fit050 = runPathway(accp2013, patient({ ppoFev1PercentPredicted: 72, ppoDlcoPercentPredicted: 68 }));
    expect(fit050).toMatchObject({ decision: "low-risk", assumed: ["patient.cardiac.highRiskEvaluation"] });
  });
});

type Row = { readonly id: string; readonly inputs: Unchecked; readonly expected: Unchecked };
const rows = (what: string): readonly (readonly [string, Row])[] =>
  cases.arithmetic.filter((row) => row.what === what).map((row) => [row.id, row]);
const meets = (value: number, threshold: Parameters<typeof compareWithThreshold>[1]) =>
  compareWithThreshold(value, threshold).verdict === "met";

describe("published arithmetic", () => {
  it.each(rows("product"))("%s: product of predicted values", (_id, { inputs, expected }) => {
    const product = ppoProduct(percentPredicted(inputs[0]), percentPredicted(inputs[1]));
    expect(product).toBe(expected.product);
    expect(!meets(product, ppoProductPierce)).toBe(expected.below1650);
    if ("below1400" in expected) expect(!meets(product, ppoProductPneumonectomy)).toBe(expected.below1400);
  });

  it.each(rows("stairAltitude"))("%s: height on stairs", (_id, { inputs, expected }) => {
    const altitude = stairClimbAltitude(inputs.steps, meters(inputs.stepHeightM));
    expect(altitude).toBeCloseTo(expected.altitudeM, 3);
    expect(!meets(altitude, stairAltitudeLow)).toBe(expected.below12m);
    expect(meets(altitude, stairAltitudeHigh)).toBe(expected.atLeast22m);
  });

  it.each(rows("stairSpeed"))("%s: speed on stairs", (_id, { inputs, expected }) => {
    const speed = stairClimbSpeed(meters(inputs.altitudeM), inputs.seconds);
    expect(Math.abs(speed - expected.speedMPerMin)).toBeLessThan(0.001);
    expect(meets(speed, stairSpeedFor20)).toBe(expected.suggestsVo2AtLeast20);
    expect(meets(speed, stairSpeedFor15)).toBe(expected.suggestsVo2AtLeast15);
  });

  it.each(rows("shuttleDistance"))("%s: shuttles in meters", (_id, { inputs, expected }) => {
    const distance = shuttleWalkDistance(inputs.shuttles);
    expect(distance).toBe(expected.metres);
    expect(meets(distance, shuttleFor15)).toBe(expected.above400);
  });

  it.each(rows("shuttleToVo2"))("%s: shuttle walk and oxygen uptake", (_id, { inputs, expected }) => {
    expect(meets(inputs.shuttleMetres, shuttleFor15)).toBe(expected.vo2AtLeast15 === "supported");
  });

  it.each(rows("thrcri"))("%s: cardiac index", (_id, { inputs, expected }) => {
    const result = thoracicRevisedCardiacRiskIndex(
      existing(
        patient({
          cardiac: {
            coronaryDisease: inputs.coronaryDisease,
            strokeOrTia: inputs.cerebrovascularDisease,
            creatinineUmolPerL: inputs.creatinineOver2MgDl ? 190 : 80,
          },
        }).cardiac,
      ),
      inputs.pneumonectomy ? "pneumonectomy" : "lobectomy",
    );
    expect(result.score).toEqual({ least: expected.score, most: expected.score });
    expect(result.riskClass).toBe(expected.class);
    expect(result.furtherEvaluation).toBe(expected.furtherCardiacEvaluation ? "met" : "unmet");
  });

  it.each(rows("thrcriClass"))("%s: class letters", (_id, { inputs, expected }) => {
    const heart = existing(
      patient({ cardiac: { coronaryDisease: true, strokeOrTia: false, creatinineUmolPerL: 190 } }).cardiac,
    );
    const options = inputs.scheme === "brunelli2015" ? { scheme: thrcriBrunelli2015 } : {};
    const result = thoracicRevisedCardiacRiskIndex(heart, "lobectomy", options);
    expect(result.score.least).toBe(inputs.score);
    expect(result.riskClass).toBe(expected.class);
  });

  it.each(rows("creatinineUnit"))("%s: creatinine and its threshold", (_id, { inputs, expected }) => {
    if ("creatinineMgDl" in inputs) {
      const value = creatinineFromMgPerDl(inputs.creatinineMgDl);
      expect(Math.abs(value - expected.umolL)).toBeLessThan(0.1);
      expect(meets(value, thrcriCreatinine)).toBe(expected.counts);
      return;
    }
    expect(meets(inputs.creatinineUmolL, thrcriCreatinine)).toBe(false);
    expect(meets(inputs.creatinineUmolL, thrcriCreatinineAura)).toBe(true);
    expect(expected.acceptable).toHaveLength(2);
  });

  it.each(rows("units"))("%s: wedges in units", (_id, { inputs, expected }) => {
    const per = inputs.policy === "zero" ? undefined : inputs.policy.unitsPerWedge;
    const policy =
      per === undefined
        ? wedgeZero
        : { id: "own", unitsPerWedge: { least: per, most: per }, standing: "convention" as const };
    const result = wedgeUnits(inputs.wedges, policy);
    expect(result.units).toEqual({ least: expected.units19, most: expected.units19 });
    expect(result.manyWedges).toBe(expected.warnManyWedges);
  });
});
