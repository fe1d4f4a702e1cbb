import type { AlternativeReasons } from "../candidacy/alternative.ts";
import type { CompleteResectionReasons } from "../candidacy/completeResection.ts";
import type { DiseaseControlReasons } from "../candidacy/diseaseControl.ts";
import type { PhysiologicReserveReasons } from "../candidacy/reserveReasons.ts";
import type { ScopeReasons } from "../candidacy/scope.ts";
import type { Reason, ReasonHead } from "../evidence/reason.ts";
import type { CostMethod } from "../plan/costMethod.ts";
import type { ResectionReasons } from "../resection/resectionReasons.ts";
import { modalityName, procedureWords, structureWords } from "./caseWords.ts";
import { tissueQuestionWords } from "./cautionWords.ts";
import { clearsWords } from "./clearsWords.table.ts";
import { fitnessSentences } from "./fitnessSentences.ts";
import { capital, decimals, decimalsBeside, listed, range } from "./format.ts";
import { measureNames } from "./measureNames.table.ts";
import { optionWords } from "./systemicWords.ts";
import { thresholdWords } from "./unitWords.ts";
import { verdictWords } from "./verdictWords.table.ts";

/** Every reason a brief can show. */
export type ShownReasons = ScopeReasons &
  CompleteResectionReasons &
  DiseaseControlReasons &
  PhysiologicReserveReasons &
  AlternativeReasons &
  ResectionReasons;

/** How a sentence names a lesion. */
export type LesionName = (lesion: number) => string;

/** One sentence for each code; a code without one does not compile. */
type Sentences = {
  readonly [Code in Exclude<keyof ShownReasons, keyof typeof fitnessSentences>]: (
    reason: ReasonHead<Code> & ShownReasons[Code],
    lesion: LesionName,
  ) => string;
};

/** How what a plan takes was estimated. */
export const methodWords: Readonly<Record<CostMethod, string>> = {
  segments: "counting segments",
  geometry: "counting segments, wedges by volume",
  "measured-volume": "volumes measured on CT",
  perfusion: "perfusion",
  "lobar-volumes": "lobar volumes",
};

const natureWords = {
  "proven-metastasis": "a proven metastasis",
  "suspected-metastasis": "a suspected metastasis",
  indeterminate: "indeterminate",
  "suspected-primary-lung-cancer": "a suspected primary lung cancer",
  "proven-primary-lung-cancer": "a proven primary lung cancer",
  benign: "benign",
} as const;

const margin = (requiredMm: { least: number; most: number } | undefined): string =>
  requiredMm === undefined ? "the required margin" : `the margin of ${range(requiredMm)} mm`;

/** Writes a distance beside the margin it is compared with. */
const besideMargin = (millimeters: number, requiredMm: { least: number; most: number } | undefined): string =>
  requiredMm === undefined ? decimals(millimeters) : decimalsBeside(millimeters, requiredMm.least, requiredMm.most);

/** Writes how far a value lies from its threshold; a distance that rounds to zero is not printed as zero. */
function toThreshold(distance: number): string {
  if (distance === 0) return "exactly at the threshold";
  const points = Math.abs(distance);
  const far =
    points < 0.1
      ? "less than 0.1 percentage points"
      : `${decimals(points)} ${points === 1 ? "percentage point" : "percentage points"}`;
  return `${far} ${distance < 0 ? "below" : "above"} the threshold`;
}

/** Writes a date, and flags one after the meeting, which does not count. */
function day(on: string, afterMeeting: true | undefined): string {
  return afterMeeting ? `${on}, after the meeting` : on;
}

type PredictedFunction = ReasonHead<"predicted-function"> & ShownReasons["predicted-function"];

/** What a plan takes of the value before surgery. A volume is no number of segments, so both are printed. */
function costOf({ measured, removed, taken, by, functioning, atTest }: PredictedFunction): string {
  const then = atTest === undefined ? "" : `, ${range(atTest)} functioning at the test`;
  const cost =
    taken && by
      ? `${range(taken, 2)} of ${functioning} segments removed${then} (by ${methodWords[by]}; ${range(removed)} by counting alone)`
      : `${range(removed)} of ${functioning} segments removed${then}`;
  return `${decimals(measured)} % with ${cost}`;
}

function predictedFunction(reason: PredictedFunction, cost: string): string {
  const { measure, predicted, distance, atBoundary, unitsWithinLine, obstructed, verdict } = reason;
  const on = atBoundary && distance !== 0 ? ", exactly at the threshold at one end" : "";
  const smaller =
    verdict === "met"
      ? ""
      : unitsWithinLine === undefined
        ? "; below the threshold even without resection"
        : unitsWithinLine === 0
          ? "; above the threshold only without resection"
          : `; resection of up to ${unitsWithinLine} ${unitsWithinLine === 1 ? "segment" : "segments"} stays above the threshold`;
  return `Predicted postoperative ${measureNames[measure]} ${range(predicted)} % (${toThreshold(distance)}${on})${cost}${smaller}${
    obstructed ? "; with this airflow obstruction FEV1 after a lobectomy is often higher than predicted" : ""
  }`;
}

const reasonSentences: Sentences = {
  "primary-site": ({ site }) =>
    site === undefined ? "Site of the primary tumor not recorded" : `Primary tumor: ${site.replaceAll("-", " ")}`,
  "lesion-nature": ({ lesion, nature, question }, name) => {
    if (question !== undefined)
      return `${capital(name(lesion))} may not be a metastasis: ${tissueQuestionWords(question)}`;
    return nature === undefined
      ? `Nature of ${name(lesion)} not recorded`
      : `${capital(name(lesion))} is ${natureWords[nature]}`;
  },
  "primary-never-found": () => "Primary tumor never found: the policy has no rule for it",
  age: ({ ageYears }) => (ageYears === undefined ? "Age not recorded" : `Age ${Math.floor(ageYears)} years`),
  intent: ({ intent }) =>
    intent === undefined ? "Intent not recorded" : `Intent of surgery: ${intent.replaceAll("-", " ")}`,

  "no-lesions": () => "No lesion listed",
  "lesion-list": ({ lesionListComplete: complete, counted, listed: few, verdict }) =>
    counted !== undefined
      ? `${counted} lesions counted, ${few} listed${verdict === "unmet" ? ": more than a plan can hold" : ""}`
      : complete === undefined
        ? "Completeness of the lesion list not recorded"
        : complete
          ? "Lesion list complete"
          : "Lesion list incomplete",
  pleura: ({ pleura }) =>
    pleura === undefined
      ? "Pleura not recorded"
      : {
          clear: "Pleura clear",
          "effusion-not-sampled": "Pleural effusion not sampled",
          malignant: "Malignant pleural effusion",
        }[pleura],
  lymphangitis: ({ lymphangitis }) =>
    lymphangitis === undefined
      ? "Lymphangitic spread not recorded"
      : lymphangitis
        ? "Lymphangitic spread in the lung"
        : "No lymphangitic spread",
  "lesion-resection": ({ lesion, procedure, verdict }, name) => {
    const operation = procedureWords[procedure];
    if (procedure === "undetermined") return `No operation can be derived for ${name(lesion)} yet`;
    return verdict === "unknown"
      ? `Whether a ${operation} ${clearsWords.met} ${name(lesion)} ${verdictWords.unknown}`
      : `A ${operation} ${clearsWords[verdict]} ${name(lesion)}`;
  },
  "surgeon-states": ({ lesion, procedure }, name) =>
    `The surgeon states how ${name(lesion)} is removed${procedure === "undetermined" ? "" : ` (${procedureWords[procedure]})`}`,
  "lesion-left": ({ lesion }, name) => `${capital(name(lesion))} is not part of the plan`,
  "lesion-treated-otherwise": ({ lesion }, name) => `${capital(name(lesion))} is treated but not removed`,
  "vanished-lesion": ({ lesion, watched }, name) =>
    watched
      ? `${capital(name(lesion))} is no longer visible and its site is under surveillance: neither removed nor known to be free of disease`
      : `${capital(name(lesion))} is no longer visible; the plan for its site is not recorded`,
  "every-lesion-treated": ({ removed, otherwise }) =>
    `Every lesion is treated, but not every one removed: ${removed} by resection, ${otherwise} without`,
  "surgeon-statement": ({ completeResection }) =>
    completeResection === "no"
      ? "Surgeon's statement: complete resection not possible"
      : `Surgeon's statement on complete resection: ${completeResection}`,
  "lesion-unnamed": ({ lesion }, name) => `${capital(name(lesion))} has no name for the plan to refer to`,

  "primary-control": ({ status, residual }) =>
    residual
      ? "Primary tumor: no evidence of disease, but resected with macroscopic residual tumor (R2)"
      : status === undefined
        ? "Status of the primary tumor not recorded"
        : {
            "no-evidence-of-disease": "Primary tumor: no evidence of disease",
            "controlled-in-place": "Primary tumor controlled in place",
            controllable: "Primary tumor controllable, not yet controlled",
            uncontrolled: "Primary tumor uncontrolled",
            "never-found": "Primary tumor never found: the policy has no rule for it",
          }[status],
  "primary-assessed": ({ assessedOn, afterMeeting }) =>
    assessedOn === undefined
      ? "Date of that assessment not recorded"
      : `Primary tumor assessed on ${day(assessedOn, afterMeeting)}`,
  "extrathoracic-state": ({ state }) =>
    state === undefined
      ? "Extrathoracic disease not recorded"
      : state === "present"
        ? "Extrathoracic disease present, sites not listed"
        : "No extrathoracic disease found",
  "extrathoracic-imaging": ({ region, modality, on, days, to, afterMeeting, verdict }) => {
    if (region === undefined) return "Imaging not recorded";
    if (modality === undefined || on === undefined) return `No imaging of the ${region} that qualifies is recorded`;
    const examination = `${capital(region)}: ${modalityName(modality)} of ${day(on, afterMeeting)}`;
    if (days === undefined || to === undefined) return examination;
    return `${examination}, ${range(days, 0)} days before the ${to}${verdict === "met" ? "" : ": too old to exclude disease"}`;
  },
  "extrathoracic-site-assessed": ({ at, assessedOn, afterMeeting }) =>
    `Extrathoracic site ${at + 1} assessed on ${day(assessedOn, afterMeeting)}`,
  "extrathoracic-site": ({ site, state, treatable }) => {
    const place = site === undefined ? "An extrathoracic site" : capital(site);
    const course = state === undefined ? "state not recorded" : state.replaceAll("-", " ");
    const aim =
      treatable === undefined
        ? ""
        : treatable
          ? ", treatable with curative intent"
          : ", not treatable with curative intent";
    return `${place} (${course}${aim})`;
  },
  nodes: ({ nodes, rule, stations }) => {
    const shown = stations === undefined ? "" : ` (station ${listed(stations)})`;
    const beside = rule === "advisory" ? " (not a criterion of this policy)" : "";
    if (nodes === undefined) return `Hilar and mediastinal nodes not recorded${beside}`;
    const words = {
      "not-suspicious": "not suspicious",
      suspected: "suspicious, no tissue",
      "biopsy-negative": "negative on biopsy, which does not exclude disease",
      proven: "positive on histology",
    };
    return `Hilar and mediastinal nodes ${words[nodes]}${shown}${beside}`;
  },

  "predicted-function": (reason) => predictedFunction(reason, `, from ${costOf(reason)}`),
  "function-not-measured": ({ measure, measured, contradicted }) =>
    contradicted !== undefined
      ? `${measureNames[measure]} ${decimals(contradicted)} % of predicted contradicts the raw value recorded beside it`
      : measured === undefined
        ? `${measureNames[measure]} in % of predicted not recorded`
        : `${measureNames[measure]} ${decimals(measured)} %; no lesion, so no resection to predict`,
  "function-date": ({ measuredOn, event, unclear, afterMeeting, days, to, verdict }) => {
    if (measuredOn === undefined) return "Date of the lung function test not recorded";
    const measured = `Lung function measured on ${day(measuredOn, afterMeeting)}`;
    if (days !== undefined) return `${measured}, ${range(days, 0)} days before the ${to}: too old to use`;
    if (unclear) return `${measured}; whether a pulmonary event followed is not recorded`;
    if (event !== undefined) return `${measured}; a pulmonary event followed`;
    const open = verdict === "unknown" && afterMeeting === undefined;
    return open ? `${measured}; pulmonary events since the test not recorded` : measured;
  },
  "rule-outside-its-population": ({ measure, measured }) =>
    `${measureNames[measure]} is ${decimals(measured)} % before surgery, outside the range of the rule`,
  "interstitial-lung-disease": ({ interstitialLungDisease: finding }) =>
    finding === undefined
      ? "Interstitial lung disease not recorded"
      : {
          "none-on-ct": "No interstitial lung disease on CT",
          suspected: "Interstitial lung disease suspected; lung function does not show its risk",
          present: "Interstitial lung disease present; lung function does not show its risk",
        }[finding],
  "liver-resection": ({ resectionPlanned, remnantPercent }) =>
    remnantPercent !== undefined
      ? `A liver remnant of ${decimals(remnantPercent)} % is recorded; whether a liver resection is planned is not`
      : resectionPlanned === undefined
        ? "Planned liver resection not recorded"
        : "No liver resection planned",
  "tolerance-statement": ({ toleratesOperation: answer }) =>
    answer === "no"
      ? "Surgeon's statement: the operation is not tolerated"
      : `Surgeon's statement on tolerance of the operation: ${answer}`,
  "performance-status": ({ ecog }) => (ecog === undefined ? "Performance status not recorded" : `ECOG ${ecog}`),
  "liver-remnant": ({ remnant, threshold, distance, basis }) =>
    `Future liver remnant ${decimals(remnant)} % (threshold: ${thresholdWords(threshold)}; ${toThreshold(distance)}${
      basis === "different" ? ", calculated on another basis than the threshold" : ""
    })`,
  "liver-remnant-unknown": () => "Future liver remnant or liver parenchyma not recorded",

  "systemic-alternative": ({ better, considered, options }) =>
    better === "yes"
      ? "Systemic treatment recorded as preferable"
      : better === "no"
        ? "Systemic treatment recorded as not preferable"
        : `${systemicWords(considered)}${options === undefined ? "" : `; to discuss: ${options.map(optionWords).join("; ")}`}`,

  "within-outer-rind": ({ rindMm, requiredMm }) =>
    `lies with ${margin(requiredMm)} within the outer ${decimals(rindMm)} mm of the lung`,
  "reaches-below-rind": ({ deepEdgeMm, rindMm }) =>
    `reaches ${decimalsBeside(deepEdgeMm, rindMm)} mm below the pleura, deeper than the outer ${decimals(rindMm)} mm`,
  "below-outer-rind": ({ depthMm, rindMm }) =>
    `begins ${decimalsBeside(depthMm, rindMm)} mm below the pleura, deeper than the outer ${decimals(rindMm)} mm`,
  "place-unknown": () => "its depth, size or pleural surface is not recorded",
  "surface-not-free": ({ surface }) =>
    `depth 0 at the ${surface} pleura is at a fissure or near the hilum, not at a free surface`,
  "vessels-outside-margin": ({ nearestMm, requiredMm }) =>
    `no segmental or larger vessel or bronchus within ${margin(requiredMm)}${nearestMm === undefined ? "" : ` (nearest at ${besideMargin(nearestMm, requiredMm)} mm)`}`,
  "vessel-within-margin": ({ structure, order, distanceMm, requiredMm }) =>
    `${structureWords(structure, order)} ${distanceMm === undefined ? "lies" : `at ${besideMargin(distanceMm, requiredMm)} mm lies`} within ${margin(requiredMm)}`,
  "vessels-unknown": () => "vessels and bronchi around it are not recorded",
  "plane-outside-margin": ({ planeMm, requiredMm }) =>
    `the intersegmental plane is ${besideMargin(planeMm, requiredMm)} mm away, outside ${margin(requiredMm)}`,
  "plane-within-margin": ({ planeMm, requiredMm }) =>
    `the intersegmental plane is ${besideMargin(planeMm, requiredMm)} mm away, within ${margin(requiredMm)}: it clears only with the adjacent segment`,
  "plane-unknown": () => "the distance to the intersegmental plane is not recorded: one segment or two",
  "segments-unknown": () => "its segments are not recorded",
  "too-many-segments": ({ segments, mostSegments }) =>
    `${segments} segments exceed the ${mostSegments} of a segmentectomy under this policy`,
  "is-the-whole-lobe": () => "its segments make up the whole lobe",
  "lobar-structure-within-margin": ({ structure, order, distanceMm, requiredMm }) =>
    `${structureWords(structure, order)} ${distanceMm === undefined ? "lies" : `at ${besideMargin(distanceMm, requiredMm)} mm lies`} within ${margin(requiredMm)}`,
  "whole-lobe": () => "the whole lobe is removed",
  "lobe-unknown": () => "its lobe is not recorded",
  "crosses-fissure": () => "it crosses a fissure",
  "beyond-lobectomy": ({ structure, order, relation }) =>
    `${relation === "near" ? "lies near" : relation} ${structureWords(structure, order)}: sleeve resection, pneumonectomy or extended resection is the surgeon's decision`,
  "structure-unknown": ({ structure }) => `${structureWords(structure)} beside it, relation and distance not recorded`,
  "wall-contact": ({ structure }) =>
    `abuts ${structureWords(structure)}: extrapleural dissection or resection of the wall is the surgeon's decision`,
  "volume-exceeds": ({ volumeMl, heldMl }) =>
    `lesion and margin take ${range(volumeMl, 0)} mL, the resection holds ${range(heldMl, 0)} mL`,
  "volume-unknown": () => "its diameter is not recorded, so whether it fits with its margin cannot be assessed",
  endobronchial: () => "endobronchial growth: bronchoscopy and the surgeon's statement decide",
};

export function sentence(reason: Reason<ShownReasons>, lesion: LesionName): string {
  const say = { ...reasonSentences, ...fitnessSentences }[reason.code] as (
    reason: Reason<ShownReasons>,
    lesion: LesionName,
  ) => string;
  return say(reason, lesion);
}

/** Puts a reason into words for the page, whose table has what a plan takes already. */
export function pageSentence(reason: Reason<ShownReasons>, lesion: LesionName): string {
  return reason.code === "predicted-function" ? predictedFunction(reason, "") : sentence(reason, lesion);
}

/** What is recorded of a systemic alternative without a conclusion. */
function systemicWords(considered: boolean | undefined): string {
  if (considered === undefined) return "Whether systemic treatment is preferable is not recorded";
  return considered
    ? "A systemic alternative was considered; whether it is preferable is unclear"
    : "A systemic alternative was not considered";
}
