import type { LocalTreatmentOption, LocalTreatmentReasons } from "../board/localTreatmentReasons.ts";
import type { Threshold } from "../evidence/threshold.ts";
import { procedureWords, wishWords } from "./caseWords.ts";
import { decimalsBeside, listed, range, spoken } from "./format.ts";

const lung = { suspected: "suspected", present: "" } as const;

function sized({ threshold }: { readonly threshold: Threshold }, side: string, of: string): string {
  return `${side} the ${threshold.value} mm limit of ${of}`;
}

/** One phrase for each argument on a local treatment; one without does not compile. */
export const localPhrases: {
  readonly [Code in keyof LocalTreatmentReasons]: (reason: LocalTreatmentReasons[Code]) => string;
} = {
  "size-where-surgery-controls-better": ({ diameterMm, from, to }) =>
    `${decimalsBeside(diameterMm, from.value, to.value)} mm: above ${from.value} to ${to.value} mm surgery is said to control better, untested`,
  "small-for-radiotherapy": (reason) => sized(reason, "within", "a trial's highest dose"),
  "larger-than-in-radiotherapy-trials": (reason) => sized(reason, "above", "a trial"),
  "within-cryoablation-series": (reason) => sized(reason, "within", "a cryoablation series"),
  "larger-than-in-cryoablation-series": (reason) => sized(reason, "above", "a cryoablation series"),
  "organs-beside": ({ organs, threshold }) =>
    `${listed(organs.map(({ structure, distanceMm }) => `${spoken(structure)} ${distanceMm === 0 ? "abutted" : `at ${decimalsBeside(distanceMm, threshold.value)} mm`}`))}: a trial gave its highest dose only beyond ${threshold.value} mm`,
  "abuts-chest-wall": () => "abuts the chest wall",
  "touches-organs": ({ organs }) => `abuts ${listed(organs.map(spoken))}`,
  "distance-not-recorded": ({ organs }) =>
    organs.length === 0 ? "adjacent structures not recorded" : `distance to ${listed(organs.map(spoken))} not recorded`,
  "smaller-operation-open": ({ procedure }) =>
    `a ${procedureWords[procedure]} clears it; whether a smaller operation does cannot be assessed`,
  vanished: () => "no longer visible",
  "named-in-position-statement": () => "named for metastases in a position statement",
  "dose-falls-in-the-middle": () => "beside central airways or esophagus, where the dose may have to be reduced",
  "grows-inside-airway": () => "endobronchial growth",
  "resection-clears": ({ procedure }) => `a ${procedureWords[procedure]} clears it`,
  "margin-doubtful": () => "no wedge, segmentectomy or lobectomy clears it",
  "reserve-not-met": () => "predicted lung function below the threshold",
  "lung-disease-and-radiation": ({ finding }) => `${lung[finding]} interstitial lung disease: more pneumonitis`.trim(),
  "lung-disease-and-surgery": ({ finding }) => `${lung[finding]} interstitial lung disease`.trim(),
  "irradiated-before": () => "irradiated before",
  "operated-before": () => "lung resected before",
  "brings-tissue": () => "provides tissue, none so far",
  "colorectal-controlled-less": () => "radiotherapy controls colorectal lesions less often",
  wish: ({ wish, of }) => `the patient ${wishWords[wish]} ${of === "surgery" ? "surgery" : "it"}`,
  repeatable: () => "repeatable",
  "never-compared-at-random": () => "no randomized comparison",
  "drain-frequent": ({ percent }) => `pneumothorax needing a chest drain in ${range(percent)} %`,
  "nature-open": () => "may not be a metastasis",
  "does-not-grow": ({ course }) => course,
  grows: ({ course }) => course,
  "disease-elsewhere": () => "disease elsewhere",
  "superiority-not-shown": () => "the one randomized trial did not show longer survival after surgery",
  "tumor-stays": () => "tumor remains untreated",
};

/** What the section on local treatment says. */
export const localWords = {
  heading: "Local treatment options (arguments, not ranked)" as string,
  note: "No source: project's own convention." as string,
  ofLesions: (phrase: string, lesions: string): string => `${phrase} (${lesions})`,
  treatments: {
    resect: "Resection",
    irradiate: "Radiotherapy",
    ablate: "Ablation",
    watch: "Surveillance",
  } satisfies Readonly<Record<LocalTreatmentOption["treatment"], string>> as Readonly<
    Record<LocalTreatmentOption["treatment"], string>
  >,
  pro: (phrases: string): string => ` For: ${phrases}.`,
  contra: (phrases: string): string => ` Against: ${phrases}.`,
  open: (phrases: string): string => ` Cannot be assessed: ${phrases}.`,
  published: (phrases: string): string => ` A trial gave: ${phrases}.`,
  schedule: (gray: string, fractions: number, place: string, cited: string): string =>
    `${gray} Gy in ${fractions} ${place} ${cited}`,
  places: {
    "within-2-cm-of-mediastinum-or-plexus":
      "within 2 cm of mediastinum or plexus, in 12 if the esophageal dose limit is exceeded",
    "chest-wall-or-above-3-cm": "at the chest wall or above 3 cm",
    "lung-all-round": "with lung on all sides, up to 3 cm",
  } satisfies Readonly<Record<NonNullable<LocalTreatmentOption["schedule"]>["place"], string>> as Readonly<
    Record<NonNullable<LocalTreatmentOption["schedule"]>["place"], string>
  >,
};
