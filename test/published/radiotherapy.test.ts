import { describe, expect, it } from "vitest";
import * as index from "../../src/index.ts";
import { existing } from "../../src/internal/guards.ts";
import type { Bed, LimitedOrgan, OrganLimitSet, Schedule } from "../../src/radiotherapy.ts";
import * as radiotherapy from "../../src/radiotherapy.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import rows from "./radiotherapy.json" with { type: "json" };

/** The units of the root and the functions of the door. */
const m = { ...index, ...radiotherapy };

/** A published or computed case: what goes in, what comes out, how close, and where it was read. */
interface Row {
  readonly id: string;
  readonly call: string;
  readonly given: Unchecked;
  readonly wanted: Unchecked;
  readonly within: number;
  readonly unconfirmed?: boolean;
  readonly notShipped?: string;
}

const ten = m.alphaBeta(10);
const course = (given: Unchecked) => m.schedule(given.fractions, m.gray(given.dosePerFractionGy));
const edge = (given: Unchecked) => m.schedule(given.fractions, m.gray(given.dosePerFractionGy), "target-edge");
const ratio = (given: Unchecked) => m.alphaBeta(given.alphaBetaGy as number);
const at100 = (dose: Bed<Unchecked>) => m.bedAtLeast(dose as Bed<10>, m.statedBed(100, ten));
const curve = (given: Unchecked) => ({
  alphaPerGray: given.alphaPerGy,
  d0: m.gray(given.d0Gy),
  dq: m.gray(given.dqGy),
});
const maximum = (given: Unchecked) => {
  const prescribed = m.schedule(given.fractions, m.gray(given.prescribedDoseGy / given.fractions), "target-edge");
  return m.atTargetMaximum(prescribed, m.percent(100 * given.prescriptionIsodose));
};
const words: Record<string, string> = {
  spinalCord: "spinal-cord",
  oesophagus: "esophagus",
  greatVessels: "great-vessels",
};
const sets: Record<string, OrganLimitSet> = {
  "NCCN/RTOG": m.nccnLimits,
  "TG-101": m.tg101Limits,
  "SAFRON II": m.safronLimits,
};
const percentOf = (events: number, of: number) => ({ percent: (100 * events) / of });
const mm = (value: number | undefined) => (value === undefined ? undefined : m.millimeters(value));

const calls: Record<string, (given: Unchecked, wanted: Unchecked) => unknown> = {
  bed: (given, wanted) => {
    if (wanted.rejected === true) {
      expect(() =>
        m.bed({ fractions: given.fractions, dosePerFraction: given.dosePerFractionGy }, given.alphaBetaGy),
      ).toThrow(RangeError);
      return { rejected: true };
    }
    const dose = m.bed(course(given), ratio(given));
    return { bedGy: dose, atLeast100: at100(dose) };
  },
  eqd: (given) => ({ eqdGy: m.eqd2(course(given), ratio(given)) }),
  sumBed: (given) => ({ bedGy: m.sumBed(given.courses.map((one: Unchecked) => m.bed(course(one), ratio(given)))) }),
  isoeffectiveTotalDose: (given) => ({
    totalDoseGy:
      given.targetFractions *
      m.dosePerFractionFor(m.bed(course(given), ratio(given)), given.targetFractions, ratio(given)),
  }),
  bedWithRepopulation: (given) => ({
    bedGy: m.bedWithRepopulation(course(given), ratio(given), {
      alphaPerGray: given.alphaPerGy,
      doublingDays: given.doublingTimeDays,
      kickOffDays: given.kickOffDays,
      overallDays: given.overallTimeDays,
    }),
  }),
  thamesHm: (given) => ({
    hm: m.incompleteRepairFactor(given.fractionsPerDay, given.intervalHours, given.repairHalfTimeHours),
  }),
  protractionFactor: (given) => ({ g: m.protractionFactor(given.deliveryMinutes, given.repairHalfTimeMinutes) }),
  bedLqL: (given) => ({
    bedGy: m.bedLinearQuadraticLinear(course(given), ratio(given), {
      transitionDose: m.gray(given.transitionDoseGy),
      finalSlope: given.gammaOverAlpha,
    }),
    lqBedGy: m.bed(course(given), ratio(given)),
  }),
  uscParameters: (given) => {
    const full = m.universalCurve(curve(given));
    return { transitionDoseGy: full.transitionDose, betaPerGy2: full.betaPerGray2, alphaBetaGy: full.ratio };
  },
  uscParametersFromBeta: (given) => {
    const full = m.universalCurveFromBeta({
      alphaPerGray: given.alphaPerGy,
      betaPerGray2: given.betaPerGy2,
      d0: m.gray(given.d0Gy),
    });
    return { dqGy: full.dq, transitionDoseGy: full.transitionDose };
  },
  alphaBetaFromCoefficients: (given) => ({
    alphaBetaGy: m.universalCurveFromBeta({
      alphaPerGray: given.alphaPerGy,
      betaPerGray2: given.betaPerGy2,
      d0: m.gray(1.25),
    }).ratio,
  }),
  usc: (given) => ({
    bedGy: m.bedUniversalCurve(course(given), curve(given)),
    sfedGy: m.singleFractionEquivalent(course(given), curve(given)),
  }),
  bedToEqd2: (given) => ({
    eqd2Gy: m.eqd2(m.schedule(2, m.dosePerFractionFor(m.statedBed(given.bedGy, ten), 2, ten)), ten),
  }),
  tcpOhri2012: (given) => ({ tcp2y: m.controlByOhri2012(edge(given), m.centimeters(given.maxDiameterCm)).probability }),
  tcpFromSbed: (given) => {
    const dose = m.dosePerFractionFor(m.statedBed(given.sBedGy + 20, ten), 3, ten);
    return { tcp2y: m.controlByOhri2012(m.schedule(3, dose, "target-edge"), m.centimeters(2)).probability };
  },
  "tcpOhri2012.applicability": (given) => {
    const flags = m.controlByOhri2012(edge(given), m.centimeters(given.maxDiameterCm)).outside;
    const spelled: Record<string, string> = {
      "single-fraction": "singleFraction",
      "dose-per-fraction-below-8-gray": "dosePerFractionBelow8Gy",
    };
    return { outOfDomain: flags.length > 0, reasonsInclude: [spelled[existing(flags[0])]] };
  },
  ptvMaxBed10: (given) => {
    const hottest = maximum(given);
    const dose = m.bed(hottest, ten);
    const compared = m.compareWithTcd90(dose, "metastasis");
    return {
      dmaxGy: hottest.fractions * hottest.dosePerFraction,
      bed10MaxGy: dose,
      atOrAboveMetTcd90: compared.atOrAbove,
      insideTcd90Ci: compared.insideInterval,
    };
  },
  rtogConformity: (given, wanted) => {
    if (wanted.outOfRange === true) {
      expect(() => m.conformityLimits(m.milliliters(given.ptvCc))).toThrow(RangeError);
      return { outOfRange: true };
    }
    const limits = m.conformityLimits(m.milliliters(given.ptvCc));
    return {
      r100None: limits.r100.none,
      r100Minor: limits.r100.minor,
      r50None: limits.r50.none,
      r50Minor: limits.r50.minor,
      d2cmNonePct: limits.d2cmPercent.none,
      d2cmMinorPct: limits.d2cmPercent.minor,
    };
  },
  zone: (given) => {
    if (given.definition === "LUSTRE") {
      return m.zoneOf(m.lustreZones, {
        distanceMm: {
          mediastinum: mm(given.distanceToMediastinumMm),
          "proximal-bronchial-tree": mm(given.distanceToPbtMm),
        },
      });
    }
    if (given.definition === "IASLC") {
      // The nearest critical structure is not named in the case; the esophagus is used for it, and no airway is overlapped.
      return m.zoneOf(m.iaslcZones, {
        distanceMm: {
          esophagus: mm(given.distanceToNearestMediastinalCriticalStructureMm),
          "proximal-bronchial-tree": mm(given.distanceToPbtMm),
        },
        overlaps: [],
      });
    }
    return m.zoneOf(m.hilusZones, {
      distanceMm: {
        "main-bronchus": mm(given.distanceToMainBronchiOrTracheaMm),
        "proximal-bronchial-tree": mm(given.distanceToPbtMm),
      },
    });
  },
  regimenWarnings: (given) => ({
    contraindicated: m.hilusAdviceAgainst(m.millimeters(given.distanceToMainBronchiOrTracheaMm)).verdict === "met",
  }),
  sunsetEligible: (given) => ({
    withinTrialPolicy:
      m.sunsetPolicy({
        course: m.schedule(given.fractions, m.gray(given.prescribedDoseGy / given.fractions)),
        maximum: m.gray(given.maxDoseGy),
        maximumInsideTarget: true,
        endobronchial: given.endobronchialInvasion,
      }).verdict === "met",
  }),
  regimenSabrComet: (given) =>
    totals(
      existing(
        m.sabrCometSchedule({
          diameterMm: m.millimeters(given.maxDiameterCm * 10),
          abutsChestWall: given.abutsChestWall,
          within2CmOfMediastinumOrPlexus: given.within2cmOfMediastinumOrPlexus,
        }).schedule,
      ),
    ),
  regimenAcrop: (given) =>
    totals(
      existing(
        m.acropSchedule({ peripheral: given.peripheral, broadChestWallContact: given.broadChestWallContact }).schedule,
      ),
    ),
  regimenNccnListed: (given) => ({
    listedForIndication:
      m.nccnListing(given.fractions, {
        peripheral: given.peripheral,
        diameterMm: m.millimeters(given.maxDiameterCm * 10),
        chestWallMm: m.millimeters(given.distanceToChestWallMm),
      }).verdict === "met",
  }),
  checkMaxDose: (given) => {
    const answer = m.checkOrganLimit(existing(sets[given.constraintSet]), {
      organ: words[given.organ] as LimitedOrgan,
      fractions: given.fractions,
      measure: { of: "maximum" },
      dose: m.gray(given.maxDoseGy),
      prescribed: m.gray(given.prescribedDoseGy),
    });
    return {
      limitGy: answer.limitGray ?? null,
      status: answer.status === "not-specified" ? "notSpecified" : answer.status,
    };
  },
  observedLocalControlPct: (given) => percentOf(given.controlled, given.evaluable),
  observedG3to5PneumonitisPct: (given) => percentOf(given.events, given.patients),
  eqd2OfDvhBin: (given) => ({ eqd2Gy: m.eqd2OfBin(m.gray(given.binTotalDoseGy), given.fractions, ratio(given)) }),
  sabrDoseCheckZhao2016: (given) => {
    const edgeDose = m.bed(m.schedule(given.fractions, m.gray(given.ptvD95Gy / given.fractions), "target-edge"), ten);
    const compared = m.compareWithZhao2016(edgeDose, m.milliliters(given.gtvCc));
    const mean = m.bed(m.schedule(given.fractions, m.gray(given.ptvMeanGy / given.fractions)), ten);
    return {
      bedD95Gy: edgeDose,
      bedMeanGy: mean,
      d95Above86: compared.edgeAbove86,
      gtvAdverse: compared.volumeAdverse,
      meanAbove130: mean > 130,
    };
  },
  observedLocalRecurrencePct: (given, wanted) => {
    const dose = m.statedBed(given.bed10Gy, ten, "isocenter");
    if (wanted.error === undefined) {
      return { percent: m.localRecurrenceOnishi(dose, given.study === "onishi2004" ? "onishi-2004" : "onishi-2007") };
    }
    expect(() => m.localRecurrenceOnishi(dose, given.study)).toThrow(RangeError);
    return { error: "unknown-study" };
  },
  observedLocalControlPct3y: (given, wanted) => {
    const dose = m.statedBed(given.bed10Gy, ten);
    if (wanted.error === undefined) return { percent: m.localControlGuckenberger2009(dose) };
    expect(() => m.localControlGuckenberger2009(dose)).toThrow(RangeError);
    return { error: "boundary-undefined-in-source" };
  },
  centralNormalTissueBedSenthi2013: (given) => {
    const dose = m.bed(course(given), m.alphaBeta(3));
    return { bedGy: dose, atMost210: m.compareWithSenthi2013(dose).verdict === "met" };
  },
};

function totals(schedule: Schedule) {
  return { totalDoseGy: schedule.fractions * schedule.dosePerFraction, fractions: schedule.fractions };
}

const all = rows as readonly Row[];

describe("published and computed cases of radiotherapy", () => {
  it("has dropped none", () => {
    expect(all.length).toBe(103);
    expect(new Set(all.map((row) => row.id)).size).toBe(103);
    expect(all.filter((row) => row.notShipped !== undefined).map((row) => row.id)).toEqual([
      "kong-ong-8",
      "kong-borst-8",
    ]);
    expect(all.filter((row) => row.unconfirmed).map((row) => row.id)).toEqual(["protraction-0", "protraction-30-30"]);
  });

  it.each(all.filter((row) => row.notShipped === undefined).map((row) => [row.id, row] as const))("%s", (_id, row) => {
    const got = existing(calls[row.call])(row.given, row.wanted) as Record<string, unknown>;
    for (const [key, wanted] of Object.entries(row.wanted)) {
      if (typeof wanted === "number")
        expect(Math.abs((got[key] as number) - wanted)).toBeLessThanOrEqual(row.within + 1e-12);
      else expect(got[key]).toEqual(wanted);
    }
  });
});
