import { documentPolicy, fortyPercentPredicted, tenMillimeterMargin } from "metastasectomy";

/**
 * The document's criteria written out by hand for one narrow kind of case, to be measured beside `candidacy`: one
 * suspected metastasis of the right lower lobe that lies with its margin in the outer rind, a dated test, a colorectal
 * primary with a status, nothing found elsewhere. It builds the same result, reason for reason, and knows nothing else;
 * it checks no input and asks no question whose answer is the same for every case of this kind.
 */
export function byHand(candidate) {
  const [lesion] = candidate.lesions;
  const { lungFunction, primary } = candidate;
  const requiredMm = tenMillimeterMargin.millimeters;
  const rindMm = documentPolicy.resection.rindMm;
  const units = documentPolicy.resection.wedgeUnits;
  const inRind = () => ({
    code: "within-outer-rind",
    deepEdgeMm: lesion.depthMm + lesion.diameterMm,
    rindMm,
    requiredMm,
    verdict: "met",
    standing: "convention",
  });
  const unknown = (code) => ({ code, requiredMm, verdict: "unknown", standing: "convention" });
  const wedgeReasons = [inRind()];
  const options = [
    { procedure: "wedge", clears: "met", units, arguments: wedgeReasons, objections: [], needs: [] },
    {
      procedure: "segmentectomy",
      clears: "unknown",
      units: { least: 1, most: 2 },
      arguments: [],
      objections: [
        unknown("plane-unknown"),
        { code: "segments-unknown", verdict: "unknown", standing: "convention" },
        unknown("vessels-unknown"),
      ],
      needs: ["intersegmentalPlaneMm", "segments", "adjacent"],
    },
    {
      procedure: "lobectomy",
      clears: "met",
      units: { least: 5, most: 5 },
      segments: [
        "right-superior",
        "right-medial-basal",
        "right-anterior-basal",
        "right-lateral-basal",
        "right-posterior-basal",
      ],
      arguments: [{ code: "whole-lobe", verdict: "met", standing: "convention" }],
      objections: [],
      needs: [],
    },
  ];
  const assumed = (code) => ({ code, verdict: "met", standing: "convention", assumed: true });

  const controlled = primary.status === "no-evidence-of-disease" || primary.status === "controlled-in-place";
  const disease = {
    reasons: [
      { code: "primary-control", verdict: controlled ? "met" : "unmet", standing: "primary", status: primary.status },
      ...(controlled
        ? [{ code: "primary-assessed", verdict: "met", standing: "primary", assessedOn: primary.assessedOn }]
        : []),
      { code: "extrathoracic-state", standing: "primary", state: "none-found", verdict: "met" },
      assumed("extrathoracic-imaging"),
      { code: "nodes", rule: "exclude", verdict: "met", standing: "convention", assumed: true },
    ],
    restsOn: controlled ? "convention" : "primary",
    assumed: controlled ? ["staging", "chest.nodes"] : [],
    verdict: controlled ? "met" : "unmet",
    needs: [],
  };

  const fev1 = predicted("fev1", lungFunction.fev1PercentPredicted, units);
  const dlco = predicted("dlco", lungFunction.dlcoPercentPredicted, units);
  const failed = fev1.verdict === "unmet" || dlco.verdict === "unmet";
  const open = fev1.verdict === "unknown" || dlco.verdict === "unknown";
  const reserve = {
    reasons: [
      ...fev1.reasons,
      ...dlco.reasons,
      { code: "function-date", verdict: "met", standing: "primary", measuredOn: lungFunction.measuredOn },
      assumed("interstitial-lung-disease"),
      assumed("performance-status"),
      assumed("liver-resection"),
    ],
    restsOn: failed || open ? "primary" : "convention",
    assumed: failed ? failing(fev1, dlco) : [...atCost, ...besides],
    verdict: failed ? "unmet" : open ? "unknown" : "met",
    needs: failed ? [] : [...new Set([...fev1.needs, ...dlco.needs])],
  };

  const unmet = failed || !controlled;
  const fourth = () => ({ code: "systemic-alternative", standing: "convention", verdict: "unknown" });
  const asked = fourth();
  return {
    verdict: unmet ? "not-candidate" : open ? "undetermined" : "candidate",
    scope: {
      reasons: [
        { code: "primary-site", verdict: "met", standing: "convention", site: "colorectal" },
        { code: "lesion-nature", verdict: "met", standing: "convention", lesion: 0, nature: lesion.nature },
        assumed("age"),
        assumed("intent"),
      ],
      restsOn: "convention",
      assumed: ["patient.ageYears", "plan.intent"],
      verdict: "met",
      needs: [],
    },
    pillars: {
      completeResection: {
        reasons: [
          { standing: "convention", lesion: 0, procedure: "wedge", code: "lesion-resection", verdict: "met" },
          assumed("lesion-list"),
          assumed("pleura"),
          assumed("lymphangitis"),
        ],
        restsOn: "convention",
        assumed: [...ofLesion, "chest.lesionListComplete", "chest.pleura", "chest.lymphangitis"],
        verdict: "met",
        needs: [],
      },
      diseaseControl: disease,
      physiologicReserve: reserve,
    },
    alternative: {
      verdict: "unknown",
      reasons: [asked],
      needs: ["systemicAlternative.better"],
      restsOn: "convention",
      assumed: [],
    },
    needs: unmet ? [] : reserve.needs,
    assumed: unmet
      ? ["patient.ageYears", "plan.intent", ...reserve.assumed.filter(() => failed)]
      : [
          "patient.ageYears",
          "plan.intent",
          ...ofLesion,
          "chest.lesionListComplete",
          "chest.pleura",
          "chest.lymphangitis",
          "staging",
          "chest.nodes",
          "lungs.absentSegments",
          "lungs.obstructedSegments",
          ...besides,
        ],
    restsOn: unmet || open ? "primary" : "convention",
    openQuestions: [asked],
    plan: {
      origin: "derived",
      operations: [
        { lesions: [0], procedure: "wedge", origin: "derived", stage: 0, lobe: "right-lower", units, needs: [] },
      ],
      lesions: [
        {
          lesion: 0,
          lobe: "right-lower",
          choice: {
            procedure: "wedge",
            units,
            options,
            reasons: [...wedgeReasons],
            needs: [],
            restsOn: "convention",
            policy: "document-resection",
          },
          benign: false,
          operations: [0],
          treatedOtherwise: false,
        },
      ],
    },
    cost: { removed: { least: units.least, most: units.most }, functioning: 19 },
    policy: "document",
  };
}

const ofLesion = ["lesions.0.course", "lesions.0.crossesFissure", "lesions.0.endobronchial", "lesions.0.adjacent"];
const atCost = ["lungs.absentSegments", "lungs.obstructedSegments", ...ofLesion];
const besides = ["patient.lungEvents", "patient.interstitialLungDisease", "patient.ecog", "liver.resectionPlanned"];

/** What a failing value rests on: nothing where the measured one fails already. */
function failing(...values) {
  return values.some(({ verdict, reasons }) => verdict === "unmet" && reasons.length === 1) ? atCost : [];
}

function predicted(measure, measured, units) {
  const standing = "primary";
  if (measured === undefined) {
    const reason = { code: "function-not-measured", verdict: "unknown", standing, measure };
    return { verdict: "unknown", reasons: [reason], needs: [`lungFunction.${measure}PercentPredicted`] };
  }
  const line = fortyPercentPredicted.value;
  const least = (measured * (19 - units.most)) / 19;
  const most = (measured * (19 - units.least)) / 19;
  const verdict = least > line ? "met" : most > line ? "unknown" : "unmet";
  let within;
  for (let gone = 19; gone >= 0 && within === undefined; gone -= 1) {
    if ((measured * (19 - gone)) / 19 > line) within = gone;
  }
  const reasons = [
    {
      code: "predicted-function",
      standing,
      measure,
      measured,
      predicted: { least, most },
      threshold: fortyPercentPredicted,
      distance: (verdict === "unmet" ? most : least) - line,
      atBoundary: least === line || most === line,
      removed: { least: units.least, most: units.most },
      functioning: 19,
      ...(within === undefined ? {} : { unitsWithinLine: within }),
      verdict,
    },
  ];
  if (verdict === "unmet" && measured <= line) {
    reasons.push({ code: "rule-outside-its-population", verdict: "unmet", standing: "convention", measure, measured });
  }
  const needs = verdict === "unknown" ? ["plan.stages"] : [];
  return { verdict, reasons, needs };
}
