import type { CautionCode } from "../candidacy/caution.ts";
import type { FlowStep, PolicyTally } from "./tally.ts";

/** Names a kind of caution; a code without a name does not compile. */
export const cautionNames: Readonly<Record<CautionCode, string>> = {
  "tissue-open": "nature of a lesion not known",
  "proven-without-tissue": "proven without tissue recorded",
  "imaging-not-recorded": "no imaging recorded",
  "imaging-age": "imaging old",
  "imaging-not-covering": "imaging does not cover chest or abdomen",
  "alternative-preferred": "non-surgical option preferred",
  "resection-not-counted": "earlier resection not counted",
  "extended-resection": "resection beyond the lung",
  "brain-not-imaged": "brain not imaged",
  "lung-function-age": "lung function test old",
  "lung-function-before-event": "lung function measured before a pulmonary event",
  pneumonectomy: "pneumonectomy",
  "completion-pneumonectomy": "completion pneumonectomy",
  "only-lung": "resection in the only lung",
  "lone-middle-lobe": "middle lobe alone stays",
  "radiotherapy-without-lesion": "planned radiotherapy names no lesion",
  "home-oxygen": "oxygen at home",
  frailty: "frailty",
  "performance-status": "ECOG 3 or 4",
  "high-risk-heart": "high cardiac risk",
  "infarction-not-recorded": "recent infarction not recorded",
  "interstitial-lung-disease": "interstitial lung disease",
  emphysema: "emphysema or airflow obstruction",
  "msi-high-untreated": "mismatch repair deficient, no checkpoint inhibitor",
  "vegf-interval": "VEGF inhibitor recently",
  "many-metastases": "many metastases",
  "benign-pattern": "pattern that is most often benign",
  "radiotherapy-place": "Planned radiotherapy beside organs or irradiated before",
  "grows-into": "lesion grows into another structure",
  "lung-event": "recent pulmonary event",
  "near-convention": "distance near a convention",
};

export const verdictNames: Readonly<Record<keyof PolicyTally["verdicts"], string>> = {
  candidate: "meets the criteria",
  "not-candidate": "does not meet the criteria",
  undetermined: "cannot be assessed",
  "outside-scope": "outside the scope of the criteria",
};

/** The questions a plan goes through, in their order. */
export const stepNames: Readonly<Record<FlowStep, string>> = {
  scope: "Criteria apply",
  completeResection: "Complete resection (R0) feasible",
  diseaseControl: "Disease elsewhere controlled",
  physiologicReserve: "Predicted lung function above the threshold",
};

/** What the tables and pictures of a cohort say beside. */
export const cohortWords = {
  title: "Cohort",
  notice:
    "Counts of criteria met by plans under a named policy. They describe a table, predict no outcome, and are not validated for clinical use.",
  rows: (rows: number, cases: number): string =>
    `${count(rows, "row")}: ${count(cases, "case")}, ${count(rows - cases, "row")} that could not be read as a case.`,
  counted: "rows",
  verdicts: "Verdicts",
  verdict: "Verdict",
  missing: "Missing facts",
  missingNote:
    "A fact is counted where it is not recorded and could still change the verdict, once a case; one case can miss several.",
  assumed: "Facts assumed because they are not recorded",
  cautions: "Cautions",
  fact: "Fact",
  caution: "Caution",
  percent: "Percent of predicted",
  source: "Where the percentage comes from",
  stated: "stated",
  missingPercent: "not known",
  states: "Oligometastatic state at the meeting",
  state: "State",
  groups: "Group of the International Registry if the resection is complete",
  group: "Group",
  problems: "Rows that could not be read as a case",
  problem: "The first of its kind",
  warnings: "Values that are possible and hard to believe",
  under: (policy: string): string => `policy ${policy}`,
  flow: (policy: string): string => `Plans through scope and pillars, policy ${policy}`,
  flowNote:
    "A plan leaves at the first criterion that is not met or cannot be assessed; what a later one would say of it is not shown.",
  missingChart: (policy: string): string => `Missing facts that could change the verdict, policy ${policy}`,
  noneMissing: "No fact is missing.",
  more: (facts: number): string => `${facts} rarer facts are in the table.`,
  reserve: "Predicted postoperative lung function",
  reserveAxis: "percent of predicted, worse end of the range",
  threshold: (value: string, policies: string): string => `threshold ${value} %: policy ${policies}`,
  noPpo: "No predicted value is known.",
  met: "met",
  unmet: "not met",
  unknown: "cannot be assessed",
  read: "Rows",
  refused: "not read as a case",
  cases: "Cases",
} as const;

function count(number: number, what: string): string {
  return `${String(number).replace(/\B(?=(\d{3})+$)/g, ",")} ${number === 1 ? what : `${what}s`}`;
}
