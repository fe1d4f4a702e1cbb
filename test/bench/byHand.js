import { documentPolicy, fortyPercentPredicted, tenMillimeterMargin } from "metastasectomy";

/**
 * The document's criteria written out by hand for one kind of case, to be measured beside `candidacy`: no plan, and one
 * lesion under the costal pleura of the right lower lobe, which a wedge clears (cohortOfOneNodule.js). It asks every
 * question that `candidacy` asks of such a case and builds the same result, reason for reason, and nothing in it is
 * general: the policy is written into the conditions, a reason is written where it is told, dates are whole days, and
 * no input is checked.
 */
export function byHand(candidate) {
  const [lesion] = candidate.lesions;
  const onLesion = statedOfLesion(lesion);
  const scope = close(inScope(candidate, lesion));
  const complete = close(removable(candidate.chest, onLesion));
  const control = close(onlyBattle(candidate));
  const reserve = close(enough(candidate, onLesion));
  const asked = systemicAlternative(candidate.systemicAlternative);

  const pillars = [complete, control, reserve];
  let verdict = "met";
  for (const pillar of pillars) {
    if (pillar.verdict === "unmet" || (pillar.verdict === "unknown" && verdict === "met")) verdict = pillar.verdict;
  }
  const needs = scope.verdict === "unmet" ? [] : [...scope.needs];
  const assumed = [...scope.assumed];
  let softest = 0;
  for (const pillar of pillars) {
    const decides = pillar.verdict === verdict;
    if (decides && scope.verdict !== "unmet") addEach(needs, pillar.needs);
    if (decides || verdict !== "unmet") addEach(assumed, pillar.assumed);
    if (decides) softest = Math.max(softest, softness[pillar.restsOn]);
  }

  const openQuestions = asked.verdict === "met" ? [] : [...asked.reasons];
  for (const reason of control.reasons) {
    if (reason.code === "nodes" && reason.nodes === "biopsy-negative") openQuestions.push(reason);
  }
  const units = { least: 0, most: 1 };
  return {
    verdict: scope.verdict !== "met" ? "undetermined" : words[verdict],
    scope,
    pillars: { completeResection: complete, diseaseControl: control, physiologicReserve: reserve },
    alternative: asked,
    needs,
    assumed,
    restsOn: scope.verdict !== "met" ? scope.restsOn : standings[softest],
    openQuestions,
    cautions: [],
    plan: planOf(lesion, units),
    cost: { removed: units, functioning: 19 },
    policy: "document",
  };
}

const words = { met: "candidate", unmet: "not-candidate", unknown: "undetermined" };
const standings = ["primary", "secondary", "unconfirmed", "convention"];
const softness = { primary: 0, secondary: 1, unconfirmed: 2, convention: 3 };

/** A conjunction while it is being asked: what was told, and per verdict what it rests on. */
function open() {
  return { reasons: [], unmet: -1, unknown: -1, met: -1, needs: [], assumed: [] };
}

/** Counts one part of the conjunction: its verdict, and how firm its ground is. */
function tell(part, reason) {
  part.reasons.push(reason);
  const ground = softness[reason.standing];
  if (ground > part[reason.verdict]) part[reason.verdict] = ground;
}

function assume(part, code, path) {
  tell(part, { code, verdict: "met", standing: "convention", assumed: true });
  part.assumed.push(path);
}

function addEach(list, more) {
  for (const item of more) if (!list.includes(item)) list.push(item);
}

function close({ reasons, unmet, unknown, met, needs, assumed }) {
  if (unmet >= 0) {
    return { verdict: "unmet", reasons, needs: [], restsOn: standings[unmet], assumed: [] };
  }
  const verdict = unknown >= 0 ? "unknown" : "met";
  const ground = unknown >= 0 ? unknown : met;
  return { verdict, reasons, needs: unknown >= 0 ? needs : [], restsOn: standings[ground], assumed };
}

/** What nobody stated of the lesion and a report passes over where it is not there. */
function statedOfLesion({ nature, course, crossesFissure, endobronchial, adjacent }) {
  const absent = [];
  if (nature === undefined) absent.push("lesions.0.nature");
  if (course === undefined) absent.push("lesions.0.course");
  if (crossesFissure === undefined) absent.push("lesions.0.crossesFissure");
  if (endobronchial === undefined) absent.push("lesions.0.endobronchial");
  if (adjacent === undefined) absent.push("lesions.0.adjacent");
  return absent;
}

function inScope({ primary, patient, plan }, { nature }) {
  const part = open();
  const { site } = primary;
  if (site === undefined) {
    tell(part, { code: "primary-site", verdict: "unknown", standing: "primary" });
    part.needs.push("primary.site");
  } else {
    const outside = site === "lung" || site === "blood" || site === "germ-cell";
    tell(part, { code: "primary-site", verdict: outside ? "unmet" : "met", standing: "convention", site });
  }
  if (nature === undefined) {
    const standing = "convention";
    tell(part, { code: "lesion-nature", verdict: "met", standing, lesion: 0, assumed: true });
    part.assumed.push("lesions.0.nature");
  } else {
    const verdict = nature.endsWith("primary-lung-cancer") ? "unmet" : "met";
    tell(part, { code: "lesion-nature", verdict, standing: "convention", lesion: 0, nature });
  }
  const { ageYears } = patient;
  if (ageYears === undefined) assume(part, "age", "patient.ageYears");
  else tell(part, { code: "age", verdict: ageYears >= 18 ? "met" : "unmet", standing: "convention", ageYears });
  const { intent } = plan;
  if (intent === undefined) assume(part, "intent", "plan.intent");
  else {
    const verdict = intent === "remove-all-known-disease" ? "met" : "unmet";
    tell(part, { code: "intent", verdict, standing: "convention", intent });
  }
  return part;
}

function removable({ lesionListComplete, pleura, lymphangitis }, onLesion) {
  const part = open();
  const standing = "convention";
  tell(part, { code: "lesion-resection", verdict: "met", standing, lesion: 0, procedure: "wedge" });
  addEach(part.assumed, onLesion);
  if (lesionListComplete === undefined) assume(part, "lesion-list", "chest.lesionListComplete");
  else {
    tell(part, { code: "lesion-list", verdict: lesionListComplete ? "met" : "unknown", standing, lesionListComplete });
    if (!lesionListComplete) part.needs.push("chest.lesionListComplete");
  }
  if (pleura === undefined) assume(part, "pleura", "chest.pleura");
  else if (pleura === "effusion-not-sampled") {
    tell(part, { code: "pleura", verdict: "unknown", standing, pleura });
    part.needs.push("chest.pleura");
  } else tell(part, { code: "pleura", verdict: pleura === "clear" ? "met" : "unmet", standing, pleura });
  if (lymphangitis === undefined) assume(part, "lymphangitis", "chest.lymphangitis");
  else tell(part, { code: "lymphangitis", verdict: lymphangitis ? "unmet" : "met", standing, lymphangitis });
  return part;
}

function onlyBattle({ case: { asOf }, primary, extrathoracic, staging, chest }) {
  const part = open();
  const staged = lastDay(staging);
  const { status } = primary;
  if (status === undefined || status === "never-found") {
    const reason = { code: "primary-control", verdict: "unknown", standing: "primary" };
    tell(part, status === undefined ? reason : { ...reason, status });
    part.needs.push("primary.status");
  } else {
    const controlled = status === "no-evidence-of-disease" || status === "controlled-in-place";
    tell(part, { code: "primary-control", verdict: controlled ? "met" : "unmet", standing: "primary", status });
    if (controlled)
      dated(part, "primary-assessed", "assessedOn", primary.assessedOn ?? staged, "primary.assessedOn", asOf);
  }

  const { state, sites } = extrathoracic;
  const listed = sites === undefined ? 0 : sites.length;
  for (let at = 0; at < listed; at += 1) tellSite(part, sites[at], at, staged, asOf);
  if (state !== "present" || listed === 0) {
    if (state === "none-found") {
      tell(part, { code: "extrathoracic-state", verdict: "met", standing: "primary", state });
      dated(part, "extrathoracic-imaging", "on", staged, "staging", asOf);
    } else {
      const reason = { code: "extrathoracic-state", verdict: "unknown", standing: "primary" };
      tell(part, state === undefined ? reason : { ...reason, state });
      part.needs.push(state === undefined ? "extrathoracic.state" : "extrathoracic.sites");
    }
  }

  const { nodes } = chest;
  if (nodes === undefined) {
    tell(part, { code: "nodes", verdict: "met", standing: "convention", rule: "exclude", assumed: true });
    part.assumed.push("chest.nodes");
  } else {
    const verdict = nodes === "suspected" ? "unknown" : nodes === "proven" ? "unmet" : "met";
    tell(part, { code: "nodes", verdict, standing: "convention", nodes, rule: "exclude" });
    if (verdict === "unknown") part.needs.push("chest.nodes");
  }
  return part;
}

function tellSite(part, { site, state, treatableWithCurativeIntent: treatable, assessedOn }, at, staged, asOf) {
  const gone = state === "resected" || state === "complete-response";
  let verdict = "unmet";
  if (state === undefined || (state === "stable" && treatable === undefined)) {
    verdict = "unknown";
    part.needs.push(`extrathoracic.sites.${at}.${state === undefined ? "state" : "treatableWithCurativeIntent"}`);
  } else if (gone || (state === "stable" && treatable)) verdict = "met";
  const reason = { code: "extrathoracic-site", verdict, standing: "primary", at };
  if (site !== undefined) reason.site = site;
  if (state !== undefined) reason.state = state;
  if (treatable !== undefined) reason.treatable = treatable;
  tell(part, reason);
  if (verdict === "met") dated(part, "extrathoracic-imaging", "on", assessedOn ?? staged, "staging", asOf);
}

/** Since when something holds, where that is known. */
function dated(part, code, field, day, path, asOf) {
  if (day === undefined) {
    tell(part, { code, verdict: "met", standing: "convention", assumed: true });
    addEach(part.assumed, [path]);
  } else if (day > asOf) {
    tell(part, { code, verdict: "unknown", standing: "primary", [field]: day, afterMeeting: true });
    addEach(part.needs, [path]);
  } else tell(part, { code, verdict: "met", standing: "primary", [field]: day });
}

function lastDay(staging) {
  let last;
  if (staging !== undefined) for (const { on } of staging) if (on > (last ?? "")) last = on;
  return last;
}

function enough({ case: { asOf }, lungFunction, lungs, patient, liver }, onLesion) {
  const part = open();
  const rests = [];
  if (lungs.absentSegments === undefined) rests.push("lungs.absentSegments");
  if (lungs.obstructedSegments === undefined) rests.push("lungs.obstructedSegments");
  for (const path of onLesion) rests.push(path);
  predicted(part, "fev1", lungFunction.fev1PercentPredicted, rests);
  predicted(part, "dlco", lungFunction.dlcoPercentPredicted, rests);

  const standing = "primary";
  const { measuredOn } = lungFunction;
  const { lungEvents, interstitialLungDisease, ecog } = patient;
  if (measuredOn === undefined) {
    tell(part, { code: "function-date", verdict: "unknown", standing });
    addEach(part.needs, ["lungFunction.measuredOn"]);
  } else {
    let event = -1;
    if (lungEvents !== undefined) event = lungEvents.findIndex(({ on }) => on === undefined || measuredOn < on);
    if (event < 0) {
      const late = measuredOn > asOf;
      if (late) {
        tell(part, { code: "function-date", verdict: "unknown", standing, measuredOn, afterMeeting: true });
        addEach(part.needs, ["lungFunction.measuredOn"]);
      } else tell(part, { code: "function-date", verdict: "met", standing, measuredOn });
      if (lungEvents === undefined) part.assumed.push("patient.lungEvents");
    } else {
      tell(part, { code: "function-date", verdict: "unknown", standing, measuredOn, event });
      const undated = lungEvents[event].on === undefined;
      addEach(part.needs, [undated ? `patient.lungEvents.${event}.on` : "lungFunction.measuredOn"]);
    }
  }

  const code = "interstitial-lung-disease";
  if (interstitialLungDisease === undefined) assume(part, code, "patient.interstitialLungDisease");
  else {
    const verdict = interstitialLungDisease === "none-on-ct" ? "met" : "unknown";
    tell(part, { code, verdict, standing: "convention", interstitialLungDisease });
    if (verdict === "unknown") part.needs.push("patient.interstitialLungDisease");
  }
  if (ecog === undefined) assume(part, "performance-status", "patient.ecog");
  else {
    tell(part, { code: "performance-status", verdict: ecog <= 2 ? "met" : "unknown", standing: "convention", ecog });
    if (ecog > 2) part.needs.push("patient.ecog");
  }
  const { resectionPlanned } = liver;
  if (resectionPlanned === undefined) assume(part, "liver-resection", "liver.resectionPlanned");
  else tell(part, { code: "liver-resection", verdict: "met", standing: "convention", resectionPlanned });
  return part;
}

/** One value with none or one of 19 units removed, held against the line. */
function predicted(part, measure, measured, rests) {
  const standing = "primary";
  if (measured === undefined) {
    tell(part, { code: "function-not-measured", verdict: "unknown", standing, measure });
    part.needs.push(`lungFunction.${measure}PercentPredicted`);
    addEach(part.assumed, rests);
    return;
  }
  const line = fortyPercentPredicted.value;
  const least = (measured * 18) / 19;
  const most = measured;
  const verdict = least > line ? "met" : most > line ? "unknown" : "unmet";
  const reason = {
    code: "predicted-function",
    verdict,
    standing,
    measure,
    measured,
    predicted: { least, most },
    threshold: fortyPercentPredicted,
    distance: (verdict === "unmet" ? most : least) - line,
    atBoundary: least === line || most === line,
    removed: { least: 0, most: 1 },
    functioning: 19,
  };
  for (let gone = 19; gone >= 0; gone -= 1) {
    if ((measured * (19 - gone)) / 19 > line) {
      reason.unitsWithinLine = gone;
      break;
    }
  }
  tell(part, reason);
  if (verdict === "unmet") {
    // It fails before anything is removed, where the rule was never tried, and whatever else is found.
    part.reasons.push({
      code: "rule-outside-its-population",
      verdict: "unmet",
      standing: "convention",
      measure,
      measured,
    });
    return;
  }
  if (verdict === "unknown") addEach(part.needs, ["plan.stages"]);
  addEach(part.assumed, rests);
}

function systemicAlternative({ better }) {
  const verdict = better === "no" ? "met" : better === "yes" ? "unmet" : "unknown";
  const reason = { code: "systemic-alternative", verdict, standing: "convention" };
  if (better !== undefined) reason.better = better;
  const needs = verdict === "unknown" ? ["systemicAlternative.better"] : [];
  return { verdict, reasons: [reason], needs, restsOn: "convention", assumed: [] };
}

function planOf({ depthMm, diameterMm, adjacent }, units) {
  const requiredMm = tenMillimeterMargin.millimeters;
  const standing = "convention";
  const wedgeUnits = documentPolicy.resection.wedgeUnits;
  const inRind = {
    code: "within-outer-rind",
    verdict: "met",
    standing,
    deepEdgeMm: depthMm + diameterMm,
    rindMm: documentPolicy.resection.rindMm,
    requiredMm,
  };
  const objections = [
    { code: "plane-unknown", verdict: "unknown", standing, requiredMm },
    { code: "segments-unknown", verdict: "unknown", standing },
  ];
  const needs = ["intersegmentalPlaneMm", "segments"];
  if (adjacent === undefined) {
    objections.push({ code: "vessels-unknown", verdict: "unknown", standing, requiredMm });
    needs.push("adjacent");
  }
  const options = [
    { procedure: "wedge", clears: "met", units: wedgeUnits, arguments: [inRind], objections: [], needs: [] },
    {
      procedure: "segmentectomy",
      clears: "unknown",
      units: { least: 1, most: 5 },
      arguments: [],
      objections,
      needs,
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
      arguments: [{ code: "whole-lobe", verdict: "met", standing }],
      objections: [],
      needs: [],
    },
  ];
  const choice = {
    procedure: "wedge",
    units: wedgeUnits,
    options,
    reasons: [inRind],
    needs: [],
    restsOn: "convention",
    policy: "document-resection",
  };
  const operation = {
    lesions: [0],
    procedure: "wedge",
    origin: "derived",
    stage: 0,
    lobe: "right-lower",
    units,
    needs: [],
  };
  return {
    origin: "derived",
    operations: [operation],
    lesions: [
      {
        lesion: 0,
        lobe: "right-lower",
        choice,
        crossesFissure: false,
        benign: false,
        operations: [0],
        treatedOtherwise: false,
      },
    ],
  };
}
