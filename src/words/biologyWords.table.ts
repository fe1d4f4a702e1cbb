import type { ConsensusTopic } from "../biology/consensusStatements.table.ts";
import type { NodalTissueReasons } from "../biology/nodalTissue.ts";
import type { OligometastaticCountReasons } from "../biology/oligometastaticCount.ts";
import type { OpenBiologyQuestion } from "../biology/openBiologyQuestions.ts";
import type { StagingCurrentReasons } from "../biology/stagingCurrent.ts";
import { decimalsBeside, range } from "./format.ts";
import type { SectionSentences } from "./sectionSentences.ts";

/** The statements of a consensus document, in our words. */
const statementWords: Readonly<Record<ConsensusTopic, string>> = {
  "multidisciplinary-team": "considered patient by patient, within a multidisciplinary team",
  "tissue-of-lung-cancer": "tissue found to be non-small cell lung cancer is sent for molecular analysis and PD-L1",
  "minimally-invasive": "a minimally invasive approach is preferred",
  "open-approach": "an open approach where R0 or preservation of lung is not possible otherwise",
  nodes: "sampling or dissection of nodes is considered, since mediastinal disease worsens survival",
  "local-alternative":
    "thermal ablation or stereotactic radiotherapy is reasonable (the text available to us ends there)",
};

/** The reasons of the limit on the number of metastases. */
export const gateSentences: SectionSentences<OligometastaticCountReasons> = {
  "number-of-metastases": ({ count, limit }) => `${range(count)} at all sites (limit ${limit.value})`,
  "number-of-metastases-unknown": ({ limit }) => `number at all sites not recorded (limit ${limit.value})`,
  "all-sites-treatable": ({ treatable }) =>
    treatable ? "every site treatable" : "not every site treatable with curative intent",
  "all-sites-treatable-unknown": () => "whether every site is treatable not recorded",
};

/** The reasons to request tissue of the nodes. */
export const tissueSentences: SectionSentences<NodalTissueReasons> = {
  "node-enlarged": ({ threshold }) => `a node above ${threshold.value} mm`,
  "node-takes-up-tracer": () => "uptake above the mediastinum",
  "lesion-central": () => "a lesion beside a main or lobar bronchus",
  "hilar-nodes-suspected": () => "suspicious hilar nodes",
  "lesion-large": ({ threshold }) => `a lesion above ${threshold.value} mm`,
};

/** The reasons of the age and the slices of the CT. */
export const stagingSentences: SectionSentences<StagingCurrentReasons> = {
  "ct-age": ({ days, threshold }) => `CT ${range(days)} days old (at most ${threshold.value})`,
  "ct-not-recorded": () => "no dated CT",
  "ct-slice": ({ sliceMm, threshold }) =>
    `slices of ${decimalsBeside(sliceMm, threshold.value)} mm (at most ${threshold.value})`,
  "ct-slice-not-recorded": () => "slices not recorded",
};

/** What the sections on disease biology and on the evidence say. */
export const biologyWords = {
  heading: "Disease biology" as string,
  interval: (text: string): string => `Disease-free interval: ${text}.`,
  notDefined: {
    "primary-never-found": "the primary was never found",
    "primary-never-treated": "the primary was never treated",
    "germ-cell": "not made for germ cell tumors",
    "wilms-tumor": "not made for Wilms tumors",
    "interval-not-defined": "there is no interval to count",
  } satisfies Readonly<
    Record<
      "primary-never-found" | "primary-never-treated" | "germ-cell" | "wilms-tumor" | "interval-not-defined",
      string
    >
  > as Readonly<
    Record<
      "primary-never-found" | "primary-never-treated" | "germ-cell" | "wilms-tumor" | "interval-not-defined",
      string
    >
  >,
  intervalNotDefined: (why: string): string => `not defined, ${why}`,
  intervalOpen: (end: string): string => `not recorded up to ${end}`,
  ends: { detection: "detection of the metastasis", resection: "resection of the metastasis" } satisfies Readonly<
    Record<"detection" | "resection", string>
  > as Readonly<Record<"detection" | "resection", string>>,
  months: (months: string, from: string, end: string, until: string): string =>
    `${months} months, from treatment of the primary (${from}) to ${end} (${until})`,
  monthsRecorded: (months: string): string => `${months} months, recorded without dates`,
  since: (months: string, from: string, until: string): string =>
    `. From the last local treatment (${from}) to detection of the current lesions (${until}): ${months} months`,
  sinceFirstSeenOpen:
    ". From the last local treatment: cannot be assessed, detection of the current lesions not recorded" as string,
  sinceOpen: ". From the last local treatment: cannot be assessed, its date or the lesions not recorded" as string,
  drawnFor: (population: string): string => ` (defined for ${population})`,
  asFound: " at detection; no lesion grows under current treatment" as string,
  synchronicity: (text: string): string => `Synchronous or metachronous, by definition: ${text}.`,
  open: "cannot be assessed" as string,
  state: (state: string, basis: string, gate: string, reasons: string): string =>
    `Oligometastatic state: ${state} (${basis}). Limit on their number: ${gate}; ${reasons}.`,
  between: (states: string): string => `cannot be assessed, ${states} possible`,
  ofNine: (count: number): string => `cannot be assessed, ${count} of 9 states possible`,
  contradiction: "the answers contradict each other: a lesion found for the first time cannot persist" as string,
  count: (seen: number, indeterminate: number, vanished: number, metastases: string): string =>
    `Lung lesions: ${seen} visible, ${indeterminate} indeterminate, ${vanished} no longer visible; metastases ${metastases}.`,
  growth: (text: string, repeatability: string): string => `Growth: ${text}.${repeatability}`,
  growthOpen: "no lesion measured twice" as string,
  growthOutOfOrder: "cannot be computed, the two measurements are not in order" as string,
  growthMissing: (facts: string): string => `cannot be computed, ${facts} not recorded`,
  growthNeeds: {
    diameterMm: "second diameter",
    measuredOn: "date of the second measurement",
    previousOn: "date of the first measurement",
  } satisfies Readonly<Record<string, string>> as Readonly<Record<string, string>>,
  growthOf: (rate: string, days: string, doubling: string, within: boolean): string =>
    `${rate} % of volume per day over ${days} days${doubling}${within ? " (within the repeatability of the diameter)" : ""}`,
  doubling: (days: string): string => `, doubling time ${days} days`,
  repeatability: (value: string, cited: string, population: string): string =>
    ` Repeatability of a diameter: ${value} mm ${cited}, ${population}.`,
  nodes: (nodes: string, cited: string, basis: string, tissue: string): string =>
    `Nodes: ${nodes}. Nodal tissue under the lung cancer guideline ${cited} (${basis}): ${tissue}.`,
  analogy: (categories: string): string => `, ${categories} by analogy with lung cancer`,
  caution: ", and a negative biopsy does not exclude disease" as string,
  unread: (names: string): string => `, not a station of the map: ${names}`,
  tissueBecause: (reasons: string): string => `required because of ${reasons}`,
  tissueNot: "not required" as string,
  registry: (cited: string, group: string): string => `International Registry group ${cited}: ${group}.`,
  registryNotApplicable: (why: string): string => `does not apply, ${why}`,
  registryOpen: (groups: string): string => `cannot be assessed (possible groups: ${groups})`,
  ifComplete: ", if the resection is complete" as string,
  staging: (to: string, verdict: string, reasons: string, misses: string): string =>
    `Imaging up to date on the day of the ${to}: ${verdict}; ${reasons}. Missed in cohorts: ${misses}.`,
  misses: {
    "pet-finds-disease-outside-the-chest": "PET finds extrathoracic disease",
    "palpation-finds-more-metastases": "palpation finds nodules missed on CT",
  } satisfies Readonly<
    Record<"pet-finds-disease-outside-the-chest" | "palpation-finds-more-metastases", string>
  > as Readonly<Record<"pet-finds-disease-outside-the-chest" | "palpation-finds-more-metastases", string>>,
  miss: (what: string, percent: string, cited: string): string => `${what} in ${percent} % ${cited}`,
  testAge: (days: string, to: string): string => `Lung function ${days} days old on the day of the ${to}.`,

  evidence: "Evidence and systemic treatment" as string,
  sources: (cited: string): string => `Sources: ${cited}.`,
  operations: (operations: number, deaths: number, [from, until]: readonly [number, number], cited: string): string =>
    `In one database ${deaths} patients died after ${operations} metastasectomies (${from} to ${until}); not adjusted ${cited}.`,
  statements: (text: string, cited: string): string =>
    `Consensus of the Society of Thoracic Surgeons ${cited}: ${text}.`,
  statement: (topic: ConsensusTopic): string => statementWords[topic],
  options: (text: string): string => `Systemic treatment to discuss: ${text}.`,
  questions: (text: string): string => `Open questions with no published waiting time: ${text}.`,
  question: {
    "last-dose-of-bevacizumab-or-kinase-inhibitor": "last dose of bevacizumab or a kinase inhibitor",
    "checkpoint-inhibitor-running": "whether a checkpoint inhibitor is ongoing",
    "steroids-running": "whether steroids are ongoing",
    "mismatch-repair-not-recorded": "mismatch repair (MSI) not recorded",
    "ras-not-recorded": "RAS not recorded",
    "braf-not-recorded": "BRAF not recorded",
  } satisfies Readonly<Record<OpenBiologyQuestion["code"], string>> as Readonly<
    Record<OpenBiologyQuestion["code"], string>
  >,
  repair: "mismatch repair (MSI)" as string,
  ras: "RAS" as string,
  braf: "BRAF" as string,
};
