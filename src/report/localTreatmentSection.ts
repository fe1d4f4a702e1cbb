import type { LesionTreatments } from "../board/lesionTreatments.ts";
import type { LocalArgument, LocalTreatmentOption, LocalTreatmentReasons } from "../board/localTreatmentReasons.ts";
import type { Threshold } from "../evidence/threshold.ts";
import { capital, decimals, listed, range, spoken } from "../words/format.ts";
import type { LesionName } from "../words/sentences.ts";
import { procedureWords, standingWords, wishWords } from "../words/words.ts";
import { numbered, type Sources } from "./sources.ts";

const treatmentWords: Readonly<Record<LocalTreatmentOption["treatment"], string>> = {
  resect: "Remove",
  irradiate: "Irradiate",
  ablate: "Ablate",
  watch: "Watch",
};

const lung = { suspected: "suspected", present: "" } as const;

function sized(
  { diameterMm, threshold }: { readonly diameterMm: number; readonly threshold: Threshold },
  side: string,
  of: string,
): string {
  return `${decimals(diameterMm)} mm, ${side} the ${threshold.value} mm of ${of}`;
}

/** One phrase for each argument; one without does not compile. */
const phrases: { readonly [Code in keyof LocalTreatmentReasons]: (told: LocalTreatmentReasons[Code]) => string } = {
  "size-where-surgery-controls-better": ({ diameterMm, from, to }) =>
    `${decimals(diameterMm)} mm: above ${from.value} to ${to.value} mm surgery is held to control better, untested`,
  "small-for-radiotherapy": (reason) => sized(reason, "within", "the highest dose of a trial"),
  "larger-than-in-radiotherapy-trials": (reason) => sized(reason, "above", "a trial"),
  "within-cryoablation-series": (reason) => sized(reason, "within", "a series of cryoablation"),
  "larger-than-in-cryoablation-series": (reason) => sized(reason, "above", "a series of cryoablation"),
  "organs-beside": ({ organs, threshold }) =>
    `${listed(organs.map(({ structure, distanceMm }) => `${spoken(structure)} ${distanceMm === 0 ? "touched" : `at ${decimals(distanceMm)} mm`}`))}, within the ${threshold.value} mm from which a trial kept its highest dose`,
  "abuts-chest-wall": () => "abuts the chest wall",
  "touches-organs": ({ organs }) => `touches ${listed(organs.map(spoken))}`,
  "distance-not-recorded": ({ organs }) =>
    organs.length === 0
      ? "what lies beside it is not recorded"
      : `distance not recorded: ${listed(organs.map(spoken))}`,
  "smaller-operation-open": ({ procedure }) =>
    `a ${procedureWords[procedure]} clears it; whether a smaller operation does is not known`,
  vanished: () => "not seen any more",
  "named-in-position-statement": () => "named for metastases in a position statement",
  "dose-falls-in-the-middle": () => "beside main airways or esophagus, where the dose may have to fall",
  "grows-inside-airway": () => "grows inside an airway",
  "resection-clears": ({ procedure }) => `a ${procedureWords[procedure]} clears it`,
  "margin-doubtful": () => "no wedge, segmentectomy or lobectomy clears it",
  "reserve-not-met": () => "an operation leaves less than the line",
  "lung-disease-and-radiation": ({ finding }) => `${lung[finding]} interstitial lung disease: more pneumonitis`.trim(),
  "lung-disease-and-surgery": ({ finding }) => `${lung[finding]} interstitial lung disease`.trim(),
  "irradiated-before": () => "irradiated before",
  "operated-before": () => "lung was removed before",
  "brings-tissue": () => "brings tissue, not yet proven",
  "colorectal-controlled-less": () => "radiation controls colorectal lesions less often",
  wish: ({ wish, of }) => `the patient ${wishWords[wish]} ${of === "surgery" ? "surgery" : "it"}`,
  repeatable: () => "can be repeated",
  "never-compared-at-random": () => "never compared at random",
  "drain-frequent": ({ percent }) => `pneumothorax needing a chest drain in ${range(percent)} %`,
  "nature-open": () => "may be no metastasis",
  "does-not-grow": ({ course }) => course,
  grows: ({ course }) => course,
  "disease-elsewhere": () => "not the only battle",
  "superiority-not-shown": () => "the one randomized trial did not show longer survival after the operation",
  "tumor-stays": () => "tumor stays",
};

const placeWords: Readonly<Record<NonNullable<LocalTreatmentOption["schedule"]>["place"], string>> = {
  "within-2-cm-of-mediastinum-or-plexus":
    "within 2 cm of mediastinum or plexus, in 12 where the limit of the esophagus fails",
  "chest-wall-or-above-3-cm": "at the chest wall or above 3 cm",
  "lung-all-round": "with lung all round, up to 3 cm",
};

type Side = "arguments" | "objections" | "questions" | "published";

/** Tells what speaks for and against each local treatment, never ranked. What holds for every lesion stands once. */
export function localTreatmentSection(
  section: readonly LesionTreatments[] | undefined,
  sources: Sources,
  name: LesionName,
): readonly string[] {
  if (section === undefined) return [];
  const told = section.map(({ options }) => options.map((option) => sidesOf(option, sources)));
  const shared = (at: number, side: Side, phrase: string): boolean =>
    section.length > 1 && told.every((options) => options[at]?.[side].includes(phrase));
  const lines = (options: (typeof told)[number], all: boolean): readonly string[] =>
    options.flatMap((option, at) => {
      const kept = (side: Side): readonly string[] => option[side].filter((phrase) => shared(at, side, phrase) === all);
      const said = sideWords.map(([side, lead]) => led(lead, kept(side))).join("");
      return said === "" ? [] : [`  - ${treatmentWords[option.treatment]}.${said}`];
    });
  const common = lines(told[0] ?? [], true);
  return [
    "## Local treatment (arguments, in no order)",
    "",
    "What has no number is a convention of this software.",
    "",
    ...(common.length === 0 ? [] : ["- **Every lesion**", ...common]),
    ...section.flatMap(({ lesion }, at) => {
      const own = lines(told[at]!, false);
      return own.length === 0 ? [] : [`- **${capital(name(lesion))}**`, ...own];
    }),
  ];
}

function sidesOf(
  option: LocalTreatmentOption,
  sources: Sources,
): Pick<LocalTreatmentOption, "treatment"> & Record<Side, readonly string[]> {
  const words = (said: readonly LocalArgument[]): readonly string[] =>
    said.map((argument) => {
      const phrase = (phrases[argument.code] as (told: unknown) => string)(argument);
      const place = argument.source === undefined ? "" : ` ${numbered(argument.source, sources)}`;
      return `${phrase}${place}${argument.standing === "secondary" ? ` (${standingWords.secondary})` : ""}`;
    });
  const { treatment, schedule } = option;
  const published =
    schedule === undefined
      ? []
      : [
          `${decimals(schedule.doseGray)} Gy in ${schedule.fractions} ${placeWords[schedule.place]} ${numbered(schedule.source, sources)}`,
        ];
  return {
    treatment,
    arguments: words(option.arguments),
    objections: words(option.objections),
    questions: words(option.questions ?? []),
    published,
  };
}

const sideWords: readonly (readonly [Side, string])[] = [
  ["arguments", "For"],
  ["objections", "Against"],
  ["questions", "Open"],
  ["published", "A trial gave"],
];

function led(lead: string, phrases: readonly string[]): string {
  return phrases.length === 0 ? "" : ` ${lead}: ${phrases.join("; ")}.`;
}
