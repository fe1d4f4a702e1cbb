import type { LobeName, LungSide } from "../anatomy/lobe.ts";
import type { SegmentName } from "../anatomy/segment.ts";
import type { Chest } from "../case/chest.ts";
import type { BoardMember } from "../case/factOwner.ts";
import type { LesionCourse, LungLesion } from "../case/lesion.ts";
import type { Wish } from "../case/patient.ts";
import type { PlannedProcedure } from "../case/plan.ts";
import type { Primary, PrimaryStatus } from "../case/primary.ts";
import type { PrimarySite } from "../case/primarySite.ts";
import type { Verdict } from "../evidence/verdict.ts";
import type { CostMethod } from "../plan/costMethod.ts";
import { lobeWords, shortLobes } from "./caseWords.ts";
import { clearsWords } from "./clearsWords.table.ts";
import { lesionList, uncapital } from "./format.ts";
import type { OrderWords } from "./orderWords.ts";

/** The international numbers of the segments; printed only behind the name, because older numberings swap S2 and S3. */
const segmentNumbers: Readonly<Record<SegmentName, string>> = {
  "right-apical": "S1",
  "right-posterior": "S2",
  "right-anterior": "S3",
  "right-lateral": "S4",
  "right-medial": "S5",
  "right-superior": "S6",
  "right-medial-basal": "S7",
  "right-anterior-basal": "S8",
  "right-lateral-basal": "S9",
  "right-posterior-basal": "S10",
  "left-apicoposterior": "S1+2",
  "left-anterior": "S3",
  "left-superior-lingular": "S4",
  "left-inferior-lingular": "S5",
  "left-superior": "S6",
  "left-anteromedial-basal": "S7+8",
  "left-lateral-basal": "S9",
  "left-posterior-basal": "S10",
};

/** What the page says, apart from the sentences of its reasons and cautions. */
export const pageWords = {
  title: (day: string): string => `Lung metastasectomy: tumor board of ${day}`,
  wishFirst: (wish: "prefers-not" | "declines"): string =>
    wish === "declines" ? "The patient declines surgery." : "The patient prefers not to have surgery.",
  matters: (priorities: string): string => `What matters to the patient: ${priorities}.`,

  patient: "Patient" as string,
  primary: "Primary" as string,
  stage: "Stage" as string,
  treatment: "Treatment" as string,
  wish: "Wish" as string,
  molecular: "Molecular results" as string,
  imaging: "Imaging" as string,
  undated: "date not recorded" as string,
  examination: "examination" as string,
  years: (age: string): string => `${age} years`,
  born: (day: string): string => `born ${day}`,
  ecog: (score: number): string => `ECOG ${score}`,
  frailty: (scale: number): string => `frailty ${scale}/9`,
  primaries: {
    colorectal: "colorectal cancer",
    kidney: "kidney cancer",
    "soft-tissue-sarcoma": "soft tissue sarcoma",
    "bone-sarcoma": "bone sarcoma",
    melanoma: "melanoma",
    breast: "breast cancer",
    "head-and-neck": "head and neck cancer",
    "germ-cell": "germ cell tumor",
    liver: "liver cancer",
    lung: "lung cancer",
    blood: "blood cancer",
    other: "another primary tumor",
  } satisfies Readonly<Record<PrimarySite, string>> as Readonly<Record<PrimarySite, string>>,
  primaryStatus: {
    "no-evidence-of-disease": "no evidence of disease",
    "controlled-in-place": "controlled in place",
    controllable: "controllable, not yet controlled",
    uncontrolled: "uncontrolled",
    "never-found": "never found",
  } satisfies Readonly<Record<PrimaryStatus, string>> as Readonly<Record<PrimaryStatus, string>>,
  primaryNodes: { negative: "node-negative", positive: "node-positive" } satisfies Readonly<
    Record<"negative" | "positive", string>
  > as Readonly<Record<"negative" | "positive", string>>,
  primaryResection: { R0: "R0", R1: "R1", R2: "R2", "not-resected": "not resected" } satisfies Readonly<
    Record<NonNullable<Primary["resection"]>, string>
  > as Readonly<Record<NonNullable<Primary["resection"]>, string>>,
  nodes: {
    "not-suspicious": "nodes not suspicious",
    suspected: "nodes suspicious",
    "biopsy-negative": "nodes negative on biopsy",
    proven: "nodes positive",
  } satisfies Readonly<Record<NonNullable<Chest["nodes"]>, string>> as Readonly<
    Record<NonNullable<Chest["nodes"]>, string>
  >,
  extrathoracic: {
    "none-found": "no extrathoracic disease found",
    present: "extrathoracic disease",
  } satisfies Readonly<Record<"none-found" | "present", string>> as Readonly<Record<"none-found" | "present", string>>,
  examined: (modality: string | undefined, result: string): string =>
    `${modality ?? "examination"} report: "${result}"`,
  stationsPositive: (stations: string): string => `station ${stations} positive`,
  stationsAvid: (stations: string): string => `station ${stations} PET-positive without tissue`,
  stationsNotAvid: (stations: string): string => `station ${stations} not PET-positive, without tissue`,
  stationsOpen: (stations: string): string => `station ${stations} without tissue`,
  surgery: "surgery" as string,
  otherLocalTreatment: "other local treatment" as string,
  within: (what: string, detail: string): string => `${what} (${detail})`,
  wishes: {
    accepts: "accepts",
    undecided: "undecided on",
    "prefers-not": "prefers not to have",
    declines: "declines",
  } satisfies Readonly<Record<Wish, string>> as Readonly<Record<Wish, string>>,
  butGrowing: (response: string, lesions: readonly string[]): string =>
    `${response} (now growing: ${lesions.length > 3 ? `${lesions.length} lesions` : lesionList(lesions)})`,
  ongoing: "ongoing" as string,
  to: (from: string, until: string): string => `${from} to ${until}`,
  notRecorded: "not recorded" as string,
  yetGrowing: (lesions: readonly string[]): string =>
    `, yet ${lesionList(lesions)} ${lesions.length === 1 ? "grows" : "grow"}`,
  sameOf: (lesions: string): string => `The same applies to ${lesions}.`,
  more: (count: number): string => `${count} more in the appendix`,
  others: (count: number): string => `${count} more`,
  moreBelow: (count: number): string => `${count} more, see what to order`,
  moreLesions: (count: number): string => `${count} more ${count === 1 ? "lesion" : "lesions"}`,

  defaultPolicy: "the default policy" as string,
  policy: (id: string): string => `the policy "${id}"`,
  verdict: {
    candidate: (policy: string, counts: string): string => `Meets the criteria of ${policy}, ${counts}.`,
    "not-candidate": (policy: string, counts: string): string => `Does not meet the criteria of ${policy}, ${counts}.`,
    undetermined: (policy: string, counts: string): string => `Cannot be assessed under ${policy}, ${counts}.`,
  },
  outOfScope: (policy: string, counts: string): string =>
    `Outside the scope of ${policy}: facts shown, no verdict; ${counts}.`,
  decided: {
    unmet: (reason: string): string => `Not met: ${uncapital(reason)}.`,
    outOfScope: (reason: string): string => `Reason: ${uncapital(reason)}.`,
    unknown: (fact: string): string => `Needed: ${fact}.`,
    stillOpen: (fact: string): string => `Inconclusive as recorded: ${fact}.`,
  },
  assumed: (count: number): string => `${count} ${count === 1 ? "fact" : "facts"} assumed`,
  basis: {
    candidate: (standing: string): string => `Weakest basis: ${standing}.`,
    "not-candidate": (standing: string): string => `Basis of what is not met: ${standing}.`,
    undetermined: (standing: string): string => `Basis of what cannot be assessed: ${standing}.`,
    outOfScope: (standing: string): string => `Basis of the scope: ${standing}.`,
  },
  notFromGuideline: (standing: string): string => `${standing}, not a guideline`,
  check: "Please check:" as string,
  caution: "Caution:" as string,
  against: "Conflicting finding:" as string,
  cautionCount: (count: number): string => `with ${count === 0 ? "no" : count} ${count === 1 ? "caution" : "cautions"}`,

  lesions: "Lesions" as string,
  mapBeside: "Lesions: see table." as string,
  lesionHead: [
    "Lesion",
    "Site",
    "Size, trend",
    "Depth",
    "Tissue",
    "Plan (segments)",
    "Alternative",
  ] as readonly string[],
  lesion: (id: string | undefined, number: number): string =>
    id === undefined ? `lesion ${number}` : `lesion "${id}"`,
  millimeters: (value: string): string => `${value} mm`,
  from: (previous: string, now: string): string => (previous === now ? now : `${previous} to ${now}`),
  noLesion: "No lesion is listed." as string,
  site: (lobe: LobeName, segments: readonly SegmentName[], beside: readonly LobeName[], numbered: boolean): string => {
    const named = segments.map((segment) => segment.replace(/^(right|left)-/, "").replaceAll("-", " "));
    const numbers = segments.map((segment) => segmentNumbers[segment]).join(", ");
    const parts =
      named.length === 0
        ? ""
        : `, ${named.join(", ")}${numbered ? ` ${named.length === 1 ? "segment" : "segments"} (${numbers})` : ""}`;
    const said = (each: LobeName): string => (numbered ? lobeWords(each) : shortLobes[each]);
    const into = beside.length === 0 ? "" : `; crosses into the ${beside.map(said).join(" and the ")}`;
    return `${said(lobe)}${parts}${into}`;
  },
  side: { right: "right lung", left: "left lung" } satisfies Readonly<Record<LungSide, string>> as Readonly<
    Record<LungSide, string>
  >,
  courses: {
    new: "new",
    growing: "growing",
    stable: "stable",
    responding: "shrinking",
    vanished: "no longer visible",
  } satisfies Readonly<Record<LesionCourse, string>> as Readonly<Record<LesionCourse, string>>,
  atPleura: "at the pleura" as string,
  natures: {
    "proven-metastasis": "recorded as proven",
    "suspected-metastasis": "suspected",
    indeterminate: "indeterminate",
    "suspected-primary-lung-cancer": "suspected lung cancer",
    "proven-primary-lung-cancer": "lung cancer",
    benign: "benign",
  } satisfies Readonly<Record<NonNullable<LungLesion["nature"]>, string>> as Readonly<
    Record<NonNullable<LungLesion["nature"]>, string>
  >,
  resection: (procedure: string, segments: string): string => `${procedure} (${segments})`,
  procedures: {
    wedge: "wedge",
    segmentectomy: "segmentectomy",
    lobectomy: "lobectomy",
    "sleeve-lobectomy": "sleeve lobectomy",
    pneumonectomy: "pneumonectomy",
    undetermined: "not determined",
  } satisfies Readonly<Record<PlannedProcedure | "undetermined", string>> as Readonly<
    Record<PlannedProcedure | "undetermined", string>
  >,
  leaving: (procedure: string, fev1: string): string => `${procedure}: FEV1 ${fev1} %`,
  dose: (gray: string, fractions: number | undefined): string =>
    `${gray} Gy${fractions === undefined ? "" : ` in ${fractions}`}`,
  noTissue: (nature: string): string => `none (${nature})`,
  noOperation: "none" as string,
  benign: "none (benign)" as string,
  otherTreatment: "non-surgical" as string,
  planned: (origin: "plan" | "derived" | "without-surgery"): string =>
    ({ plan: "as planned", derived: "derived; no operation recorded", "without-surgery": "planned without surgery" })[
      origin
    ],
  none: "none" as string,

  reserve: "Lung function" as string,
  stays: (parts: string): string => `Segments remaining: ${parts}.`,
  reserveHead: (measures: readonly string[]): readonly string[] => [
    "Operation",
    "Segments removed",
    ...measures,
    "Threshold",
  ],
  notApplicable: "-" as string,
  notAssessed: "cannot be assessed" as string,
  either: (values: readonly string[]): string => values.join(" or "),
  times: (count: number, procedure: string): string =>
    count === 1 ? procedure : `${count} ${procedure}s`.replace("ys", "ies"),
  now: (day: string | undefined): string => `Before surgery (${day ?? "date not recorded"})`,
  operation: (procedures: string, day: string | undefined): string =>
    day === undefined ? procedures : `${procedures} (${day})`,
  after: (procedures: string): string => `After: ${procedures}`,
  compared: (threshold: string, verdict: Verdict, counted?: Verdict): string => {
    const answers = { met: "yes", unmet: "no", unknown: "cannot be assessed" };
    const other = counted === undefined ? "" : ` (${answers[counted]} by counting)`;
    return `${threshold}: ${answers[verdict]}${other}`;
  },
  instead: (procedure: string, clears: Verdict): string =>
    `Instead: ${procedure}${clears === "unmet" ? ` (${clearsWords.unmet} it)` : ""}`,
  insteadForEvery: (procedure: string): string => `Instead: ${procedure} for every lesion of the plan`,
  insteadClearing: (procedure: string, lesion: string): string => `Instead: ${procedure}, which clears ${lesion}`,
  insteadFallback: (procedure: string, lesions: string): string => `Instead (fallback): ${procedure} for ${lesions}`,
  fallback: "Fallback:" as string,
  fallbackFor: (procedure: string, lesions: string): string => `${procedure} for ${lesions}`,
  measured: (measure: string, value: string): string => `${measure} ${value} %`,
  afterFallback: (answer: string, procedure: string, lesions: string): string =>
    `${uncapital(answer)} after the fallback (${procedure} for ${lesions})`,
  becomes: (side: string, called: string): string => `${side}: ${called}`,
  insteadFor: (procedure: string, lesion: string): string => `Instead: ${procedure} for ${lesion}`,
  stageSide: { right: "right", left: "left", both: "both sides" } satisfies Readonly<
    Record<LungSide | "both", string>
  > as Readonly<Record<LungSide | "both", string>>,
  afterStage: (stage: number, side: string | undefined, procedures: string): string =>
    `After stage ${stage}${side === undefined ? "" : ` (${side})`}: ${procedures}`,
  percent: (value: string): string => `${value} %`,
  percentAndRaw: (stated: string, raw: string, worked: string): string => `${stated} % (${raw} is ${worked} %)`,
  percentBySet: (value: string, set: string): string => `${value} % (${set})`,
  cost: (removed: string, functioning: number): string => `${removed} of ${functioning}`,
  counted: (removed: string): string => ` (${removed} by counting)`,

  questions: "Questions" as string,
  questionHead: ["Question", "Answer"] as readonly string[],
  asked: {
    scope: "Do these criteria apply?",
    completeResection: "Is complete resection (R0) feasible?",
    diseaseControl: "Is disease elsewhere controlled?",
    physiologicReserve: "Is predicted postoperative lung function above the threshold?",
    liver: "Is the future liver remnant above the threshold?",
    alternative: "Is a non-surgical option preferable?",
  } satisfies Readonly<
    Record<"scope" | "completeResection" | "diseaseControl" | "physiologicReserve" | "liver" | "alternative", string>
  > as Readonly<
    Record<"scope" | "completeResection" | "diseaseControl" | "physiologicReserve" | "liver" | "alternative", string>
  >,
  answers: { met: "Yes", unmet: "No", unknown: "Cannot be assessed" } satisfies Readonly<
    Record<Verdict, string>
  > as Readonly<Record<Verdict, string>>,
  yesOf: (answer: string, details: string): string => `${answer}: ${details}`,
  brain: (before: boolean): string =>
    before ? "outside the brain, imaged too long ago" : "outside the brain, which was not imaged",
  ifMetastasis: (answer: string, lesions: readonly string[]): string =>
    `${answer}, if ${lesionList(lesions)} ${lesions.length === 1 ? "is a metastasis" : "are metastases"}`,
  otherThresholds: (thresholds: string): string => `not met under another policy: ${thresholds}`,
  surgeonSays: (answer: string, text: string): string => `${answer} (surgeon: "${text}")`,
  noSmaller: "none smaller" as string,
  noResection: "No resection is planned: every lesion is treated without one" as string,
  outside: "Not assessed: outside the scope" as string,
  methods: {
    segments: "segment count",
    geometry: "wedge volume",
    "measured-volume": "CT volume",
    perfusion: "perfusion",
    "lobar-volumes": "lobar volumes",
  } satisfies Readonly<Record<CostMethod, string>> as Readonly<Record<CostMethod, string>>,
  byMethod: (answer: string, method: string): string => `${answer} by ${method}`,
  otherMethod: (answer: string, method: string): string => `${uncapital(answer)} by ${method}`,
  needed: (facts: string): string => `needed: ${facts}`,
  alternative: {
    yes: "Yes, as recorded by the medical oncologist",
    no: "No, as recorded by the medical oncologist",
    unclear: "Unclear, as recorded by the medical oncologist",
  } satisfies Readonly<Record<"yes" | "no" | "unclear", string>> as Readonly<Record<"yes" | "no" | "unclear", string>>,
  alternativeOpen: "Not recorded" as string,

  orders: "To decide or order today" as string,
  orderHead: ["What", "Who", "What it changes"] as readonly string[],
  members: {
    radiologist: "radiologist",
    pathologist: "pathologist",
    "medical-oncologist": "medical oncologist",
    "radiation-oncologist": "radiation oncologist",
    pulmonologist: "pulmonologist",
    anesthesiologist: "anesthesiologist",
    surgeon: "surgeon",
    patient: "patient",
  } satisfies Readonly<Record<BoardMember, string>> as Readonly<Record<BoardMember, string>>,
  changes: {
    verdict: "can change the verdict",
    question: "answers a question above",
    assumed: "assumed so far",
    cost: "narrows the predicted function",
    sections: "informs the discussion",
  } satisfies Readonly<Record<"verdict" | "question" | "assumed" | "cost" | "sections", string>> as Readonly<
    Record<"verdict" | "question" | "assumed" | "cost" | "sections", string>
  >,
  again: "inconclusive as recorded" as string,
  remnantThreshold: {
    what: "which threshold the liver remnant has to meet",
    who: "surgeon",
    changes: "published policies disagree",
  } as OrderWords,
  betweenLiverAndLung: {
    what: "liver or lung first, and a new CT before the second operation",
    who: "surgeon",
    changes: "the second operation (convention)",
  } as OrderWords,
  beforeStage: (stage: number): OrderWords => ({
    what: `repeat CT, spirometry and DLCO before stage ${stage}`,
    who: "surgeon",
    changes: `stage ${stage} (convention)`,
  }),
  systemicTreatment: "systemic treatment" as string,
  stopped: (because: "progression" | "toxicity"): string => `stopped for ${because}`,
  drugAround: (drug: string): OrderWords => ({
    what: `${drug}: pause around the operation?`,
    who: "medical-oncologist",
    changes: "date of the operation",
  }),
  biomarkerOrder: (markers: string): OrderWords => ({
    what: markers,
    who: "pathologist",
    changes: "systemic options",
  }),
  leaves: "what the operation leaves" as string,
  alternativeOrder: {
    what: "whether a non-surgical option is preferable",
    who: "medical-oncologist",
    changes: "answers a question above",
  } as OrderWords,
  wholeStage: (changes: string, stage: number): string => `${changes}, and with it stage ${stage}`,
  otherWishOrder: "decision on other local treatment" as string,
  otherOperation: (lesions: string): OrderWords => ({
    what: `another operation for ${lesions}, or the reason for the planned one`,
    who: "surgeon",
    changes: "whether it is cleared",
  }),
  fallbackLesions: "lesions of a fallback" as string,
  risksOrder: (marks: string): OrderWords => ({
    what: marks,
    who: "anesthesiologist",
    changes: "operative risk",
  }),
  wishOrder: "decision on surgery" as string,
  testAgain: "repeat spirometry and DLCO" as string,
  nothingToOrder: "No missing fact would change the verdict." as string,
  nothingOutside: "Outside the scope: no criterion requires a test." as string,
  cpet: "CPET (peak VO2)" as string,
  exercise: "stair climb or shuttle walk" as string,
  volumetry: "CT volumetry of the planned resection" as string,
  askedBy: (whose: string): string => `next step in ${whose}`,
  narrows: "replaces segment counting" as string,

  evidence: "Evidence" as string,
  known: {
    unnamed: "Primary not recorded: no evidence to cite.",
    "none-read": "No study of this primary was read.",
    series: "For this primary: series of selected patients, no randomized comparison.",
    randomized: "For this primary: one randomized trial, and series of selected patients.",
  } satisfies Readonly<Record<"unnamed" | "none-read" | "series" | "randomized", string>> as Readonly<
    Record<"unnamed" | "none-read" | "series" | "randomized", string>
  >,
  cohorts: "Published survival describes cohorts, never this patient." as string,
  trial: "One randomized trial (colorectal, PulMiCC) did not show longer survival." as string,
  intendedUse: "For professionals preparing a meeting; not validated; reads no images." as string,
  appendix: "Appendix" as string,
};
