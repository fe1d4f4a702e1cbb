import type { AlternativeReasons } from "../candidacy/alternative.ts";
import type { CompleteResectionReasons } from "../candidacy/completeResection.ts";
import type { DiseaseControlReasons } from "../candidacy/diseaseControl.ts";
import type { PhysiologicReserveReasons, ReserveMeasure } from "../candidacy/reserveReasons.ts";
import type { ScopeReasons } from "../candidacy/scope.ts";
import type { AdjacentStructure } from "../case/lesion.ts";
import type { Reason, ReasonHead } from "../evidence/reason.ts";
import type { ResectionReasons } from "../resection/resectionReasons.ts";
import { tissueQuestionWords } from "./cautionWords.ts";
import { fitnessSentences } from "./fitnessSentences.ts";
import { capital, decimals, quoted, range } from "./format.ts";
import { optionTold } from "./systemicWords.ts";
import { modalityName, procedureWords, structureWords } from "./words.ts";

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

const measureWords: Readonly<Record<ReserveMeasure, string>> = { fev1: "FEV1", dlco: "DLCO" };

const natureWords = {
  "proven-metastasis": "a proven metastasis",
  "suspected-metastasis": "held to be a metastasis",
  indeterminate: "indeterminate",
  "suspected-primary-lung-cancer": "suspected to be a primary lung cancer",
  "proven-primary-lung-cancer": "a proven primary lung cancer",
  benign: "benign",
} as const;

const margin = (requiredMm: { least: number; most: number } | undefined): string =>
  requiredMm === undefined ? "the margin asked for" : `the margin of ${range(requiredMm)} mm`;

/** How far a value lies from its line; a distance that would round to nothing is not printed as nothing. */
function toLine(distance: number): string {
  if (distance === 0) return "exactly on the line";
  const points = Math.abs(distance);
  const far = points < 0.1 ? "less than 0.1 points" : `${decimals(points)} ${points === 1 ? "point" : "points"}`;
  return `${far} ${distance < 0 ? "below" : "above"} the line`;
}

/** A day, and where it lies after that of the meeting, so that nothing can stand on it, that it does. */
function day(on: string, afterMeeting: true | undefined): string {
  return afterMeeting ? `${quoted(on)}, which is after the day of the meeting` : quoted(on);
}

const sentences: Sentences = {
  "primary-site": ({ site }) =>
    site === undefined ? "Site of the primary tumor not stated" : `Primary tumor: ${site.replaceAll("-", " ")}`,
  "lesion-nature": ({ lesion, nature, question }, name) =>
    question !== undefined
      ? `Whether ${name(lesion)} is a metastasis is not known: ${tissueQuestionWords(question)}`
      : nature === undefined
        ? `What ${name(lesion)} is was not stated`
        : `${capital(name(lesion))} is ${natureWords[nature]}`,
  "primary-never-found": () => "Primary tumor never found: the policy has no rule for it",
  age: ({ ageYears }) => (ageYears === undefined ? "Age not stated" : `Age ${decimals(ageYears, 0)} years`),
  intent: ({ intent }) => (intent === undefined ? "Intent not stated" : `Intent: ${intent.replaceAll("-", " ")}`),

  "no-lesions": () => "No lesion is listed",
  "lesion-list": ({ lesionListComplete: complete }) =>
    complete === undefined
      ? "Completeness of the list of lesions not stated"
      : complete
        ? "The list of lesions is complete"
        : "The list of lesions is not complete",
  pleura: ({ pleura }) =>
    pleura === undefined
      ? "Pleura not stated"
      : {
          clear: "Pleura clear",
          "effusion-not-sampled": "Pleural effusion not sampled",
          malignant: "Malignant pleural effusion",
        }[pleura],
  lymphangitis: ({ lymphangitis }) =>
    lymphangitis === undefined
      ? "Lymphangitis not stated"
      : lymphangitis
        ? "Lymphangitis of the lung"
        : "No lymphangitis",
  "lesion-resection": ({ lesion, procedure, verdict }, name) => {
    const operation = procedureWords[procedure];
    if (procedure === "undetermined") return `No rule chooses an operation for ${name(lesion)} yet`;
    return verdict === "met"
      ? `A ${operation} clears ${name(lesion)}`
      : verdict === "unmet"
        ? `A ${operation} does not clear ${name(lesion)}`
        : `Whether a ${operation} clears ${name(lesion)} is open`;
  },
  "surgeon-states": ({ lesion, procedure }, name) =>
    `The surgeon states how ${name(lesion)} is removed${procedure === "undetermined" ? "" : ` (${procedureWords[procedure]})`}`,
  "lesion-left": ({ lesion }, name) => `${capital(name(lesion))} is in no part of the plan`,
  "lesion-treated-otherwise": ({ lesion }, name) => `${capital(name(lesion))} is treated without being removed`,
  "vanished-lesion": ({ lesion, watched }, name) =>
    watched
      ? `${capital(name(lesion))} has vanished and its place is watched: neither removed nor known to be free of disease`
      : `${capital(name(lesion))} has vanished, and its place is undecided`,
  "every-lesion-treated": ({ removed, otherwise }) =>
    `Every lesion is treated, not every one removed: ${removed} by resection, ${otherwise} without`,
  "surgeon-statement": ({ completeResection }) =>
    completeResection === "no"
      ? "The surgeon states that not all of it can be removed"
      : `The surgeon states whether all of it can be removed: ${completeResection}`,
  "lesion-unnamed": ({ lesion }, name) => `${capital(name(lesion))} has no name the plan could refer to`,

  "primary-control": ({ status }) =>
    status === undefined
      ? "How the primary tumor stands was not stated"
      : {
          "no-evidence-of-disease": "Primary tumor: no evidence of disease",
          "controlled-in-place": "Primary tumor controlled in place",
          controllable: "Primary tumor controllable, not controlled",
          uncontrolled: "Primary tumor uncontrolled",
          "never-found": "Primary tumor never found: the policy has no rule for it",
        }[status],
  "primary-assessed": ({ assessedOn, afterMeeting }) =>
    assessedOn === undefined
      ? "Day of that assessment not stated"
      : `Primary tumor assessed on ${day(assessedOn, afterMeeting)}`,
  "extrathoracic-state": ({ state }) =>
    state === undefined
      ? "Disease outside the chest not stated"
      : state === "present"
        ? "Disease outside the chest, sites not listed"
        : "No disease found outside the chest",
  "extrathoracic-imaging": ({ region, modality, on, days, to, afterMeeting, verdict }) => {
    if (region === undefined) return "Imaging not recorded";
    if (modality === undefined || on === undefined) return `No imaging of the ${region} that counts is recorded`;
    const examination = `${capital(region)}: ${quoted(modalityName(modality))} of ${day(on, afterMeeting)}`;
    if (days === undefined || to === undefined) return examination;
    return `${examination}, ${range(days, 0)} days before the ${to}${verdict === "met" ? "" : ": too old to show that no disease is there"}`;
  },
  "extrathoracic-site-assessed": ({ at, assessedOn, afterMeeting }) =>
    `Site ${at + 1} outside the chest assessed on ${day(assessedOn, afterMeeting)}`,
  "extrathoracic-site": ({ site, state, treatable }) => {
    const place = site === undefined ? "A site outside the chest" : capital(quoted(site));
    const course = state === undefined ? "state not stated" : state.replaceAll("-", " ");
    const aim =
      treatable === undefined
        ? ""
        : treatable
          ? ", treatable with the aim of cure"
          : ", not treatable with the aim of cure";
    return `${place}: ${course}${aim}`;
  },
  nodes: ({ nodes, rule }) => {
    const beside = rule === "advisory" ? " (shown beside the criteria)" : "";
    if (nodes === undefined) return `Hilar and mediastinal nodes not stated${beside}`;
    const words = {
      "not-suspicious": "not suspicious",
      suspected: "suspected, tissue missing",
      "biopsy-negative": "biopsy negative, which does not exclude disease",
      proven: "proven to hold tumor",
    };
    return `Hilar and mediastinal nodes ${words[nodes]}${beside}`;
  },

  "predicted-function": ({
    measure,
    measured,
    predicted,
    removed,
    functioning,
    atTest,
    distance,
    atBoundary,
    unitsWithinLine,
    obstructed,
    verdict,
  }) => {
    const name = measureWords[measure];
    const then = atTest === undefined ? "" : `, of ${range(atTest)} that functioned at the test`;
    const cost = `${range(removed)} of ${functioning} functioning segments removed${then}`;
    const on = atBoundary && distance !== 0 ? ", exactly on the line at one end" : "";
    const smaller =
      verdict === "met"
        ? ""
        : unitsWithinLine === undefined
          ? "; not even without a resection"
          : unitsWithinLine === 0
            ? "; on the passing side only while nothing is removed"
            : `; removing up to ${unitsWithinLine} ${unitsWithinLine === 1 ? "segment" : "segments"} would keep it on the passing side`;
    return `${name} ${decimals(measured)} % before, ${range(predicted)} % after with ${cost} (${toLine(distance)}${on})${smaller}${obstructed ? "; with this airflow obstruction FEV1 after a lobectomy is often higher than predicted" : ""}`;
  },
  "function-not-measured": ({ measure, measured }) =>
    measured === undefined
      ? `${measureWords[measure]} in percent of predicted not known`
      : `${measureWords[measure]} ${decimals(measured)} % before; without a lesion there is no operation to predict for`,
  "function-date": ({ measuredOn, event, afterMeeting, days, to }) =>
    measuredOn === undefined
      ? "Lung function test without a day"
      : days !== undefined
        ? `Lung function measured on ${quoted(measuredOn)}, ${range(days, 0)} days before the ${to}: too old to decide on`
        : event === undefined
          ? `Lung function measured on ${day(measuredOn, afterMeeting)}`
          : `Lung function measured on ${quoted(measuredOn)}, and something happened to the lungs after it or on an unknown day`,
  "rule-outside-its-population": ({ measure, measured }) =>
    `${measureWords[measure]} is ${decimals(measured)} % before any operation: the rule was not made for such values`,
  "interstitial-lung-disease": ({ interstitialLungDisease: finding }) =>
    finding === undefined
      ? "Interstitial lung disease not stated"
      : {
          "none-on-ct": "No interstitial lung disease on CT",
          suspected: "Interstitial lung disease suspected: the numbers do not show its risk",
          present: "Interstitial lung disease: the numbers do not show its risk",
        }[finding],
  "liver-resection": ({ resectionPlanned, remnantPercent }) =>
    remnantPercent !== undefined
      ? `A liver remnant of ${decimals(remnantPercent)} % is recorded; whether a liver resection is planned is not`
      : resectionPlanned === undefined
        ? "Whether part of the liver is removed: not stated"
        : "No part of the liver is removed",
  "performance-status": ({ ecog }) => (ecog === undefined ? "Performance status not stated" : `ECOG ${ecog}`),
  "liver-remnant": ({ remnant, distance, basis }) =>
    `Future liver remnant ${decimals(remnant)} % (${toLine(distance)}${
      basis === "different" ? ", worked out on another basis than the line" : ""
    })`,
  "liver-remnant-unknown": () => "Future liver remnant or state of the liver not known",

  "systemic-alternative": ({ better, considered, options }) =>
    better === "yes"
      ? "The board holds a systemic treatment to be better"
      : better === "no"
        ? "The board holds no systemic treatment to be better"
        : `${considered === true ? "A systemic alternative was considered; whether it is better is unclear" : "Whether something else serves better was not answered"}${options === undefined ? "" : `; to be weighed: ${options.map(optionTold).join("; ")}`}`,

  "within-outer-rind": ({ deepEdgeMm, rindMm, requiredMm }) =>
    `lies with ${margin(requiredMm)} in the outer ${decimals(rindMm)} mm of the lung (deep edge at ${decimals(deepEdgeMm)} mm)`,
  "reaches-below-rind": ({ deepEdgeMm, rindMm }) =>
    `reaches ${decimals(deepEdgeMm)} mm below the pleura, deeper than the outer ${decimals(rindMm)} mm`,
  "below-outer-rind": ({ depthMm, rindMm }) =>
    `begins ${decimals(depthMm)} mm below the pleura, deeper than the outer ${decimals(rindMm)} mm`,
  "place-unknown": () => "its depth, size or pleural surface is not known",
  "surface-not-free": ({ surface }) =>
    `the ${surface} pleura is not a free surface: depth 0 there is near the hilum or a fissure`,
  "vessels-outside-margin": ({ nearestMm, requiredMm }) =>
    `no segmental or larger vessel or bronchus within ${margin(requiredMm)}${nearestMm === undefined ? "" : ` (nearest at ${decimals(nearestMm)} mm)`}`,
  "vessel-within-margin": ({ structure, order, distanceMm, requiredMm }) =>
    `${structureWords(structure, order)} ${distanceMm === undefined ? "lies" : `at ${decimals(distanceMm)} mm lies`} within ${margin(requiredMm)}`,
  "vessels-unknown": () => "the vessels and bronchi around it are not known",
  "plane-outside-margin": ({ planeMm, requiredMm }) =>
    `the intersegmental plane is ${decimals(planeMm)} mm away, outside ${margin(requiredMm)}`,
  "plane-within-margin": ({ planeMm, requiredMm }) =>
    `the intersegmental plane is ${decimals(planeMm)} mm away, within ${margin(requiredMm)}: the next segment goes too`,
  "plane-unknown": () => "the distance to the intersegmental plane is not known: one segment or two",
  "segments-unknown": () => "the segments are not named",
  "too-many-segments": ({ segments, mostSegments }) =>
    `${segments} segments are more than the ${mostSegments} of a segmentectomy here`,
  "is-the-whole-lobe": () => "its segments are the whole lobe",
  "lobar-structure-within-margin": ({ structure, order, distanceMm, requiredMm }) =>
    `${structureWords(structure, order)} ${distanceMm === undefined ? "lies" : `at ${decimals(distanceMm)} mm lies`} within ${margin(requiredMm)}`,
  "whole-lobe": () => "the lobe is removed whole",
  "lobe-unknown": () => "the lobe is not named",
  "crosses-fissure": () => "it reaches across a fissure",
  "beyond-lobectomy": ({ structure, order, relation }) =>
    `${relationWords[relation]} ${structureWords(structure, order)}: no rule chooses a sleeve, a pneumonectomy or more`,
  "structure-unknown": ({ structure }) => `${structureWords(structure)} beside it, relation and distance not recorded`,
  "wall-contact": ({ structure }) =>
    `touches ${structureWords(structure)}: extrapleural dissection or resection of the wall is for the surgeon to state`,
  "volume-exceeds": ({ volumeMl, heldMl }) =>
    `with its margin it takes ${range(volumeMl, 0)} mL, and what is removed holds ${range(heldMl, 0)} mL`,
  "volume-unknown": () => "the diameter is not recorded, so whether it fits with its margin is open",
  endobronchial: () => "grows inside an airway: bronchoscopy and the surgeon have to say",
};

/** Puts a reason into words. */
export function sentence(reason: Reason<ShownReasons>, lesion: LesionName): string {
  const say = { ...sentences, ...fitnessSentences }[reason.code] as (
    reason: Reason<ShownReasons>,
    lesion: LesionName,
  ) => string;
  return say(reason, lesion);
}

const relationWords: Readonly<Record<NonNullable<AdjacentStructure["relation"]>, string>> = {
  near: "lies near",
  abuts: "touches",
  compresses: "compresses",
  invades: "grows into",
};
