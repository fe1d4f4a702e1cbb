import * as v from "valibot";
import { type SegmentName, segmentsOf } from "../anatomy/segment.ts";
import type { Candidate } from "../candidacy/candidate.ts";
import { inconsistencies } from "./inconsistencies.ts";
import { versionBound } from "./schemaVersion.ts";
import { withoutAbsent } from "./withoutAbsent.ts";

/*
 * The message of every field is the bound it puts on a value, so that an issue can name it. Numbers are bounded on both
 * sides by what no person exceeds, wide by intent; what is merely odd is a query, not an issue.
 */
const object = <T extends v.ObjectEntries>(entries: T) =>
  v.optional(v.strictObject(entries, "an object with named fields"));
const list = <T extends v.GenericSchema>(entry: T) => v.optional(v.array(entry, "a list"));
const text = v.optional(v.string("text"));
const texts = list(v.string("text"));
const flag = v.optional(v.boolean("true or false"));
const word = <const T extends readonly string[]>(...words: T) =>
  v.optional(v.picklist(words, `one of ${words.join(", ")}`));
const number = (least: number, most: number) => {
  const bound = `a number from ${least} to ${most}`;
  return v.optional(v.pipe(v.number(bound), v.minValue(least, bound), v.maxValue(most, bound)));
};
const whole = (least: number, most: number) => {
  const bound = `a whole number from ${least} to ${most}`;
  const within = v.pipe(v.number(bound), v.integer(bound), v.minValue(least, bound), v.maxValue(most, bound));
  // One sentence for a value that is neither whole nor within the bounds.
  return v.optional(v.config(within, { abortPipeEarly: true }));
};
/** Every day, month and year of the calendar from 1900 to 2199, leap years included, and nothing else. */
const calendar =
  /^(19|20|21)\d\d(-(0[1-9]|1[0-2])|-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])|-(0[13-9]|1[0-2])-(29|30)|-(0[13578]|1[02])-31)?$|^((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)-02-29$/;
const dateText = "a date written YYYY, YYYY-MM or YYYY-MM-DD";
const requiredDate = v.pipe(v.string(dateText), v.regex(calendar, dateText));
const date = v.optional(requiredDate);
const segment = v.picklist(segmentsOf() as [SegmentName, ...SegmentName[]], "the name of a lung segment");
const segments = list(segment);
const wish = word("accepts", "undecided", "prefers-not", "declines");
const millimeters = number(0, 400);

const lesion = v.strictObject(
  {
    id: text,
    nature: word(
      "proven-metastasis",
      "suspected-metastasis",
      "indeterminate",
      "suspected-primary-lung-cancer",
      "proven-primary-lung-cancer",
      "benign",
    ),
    tissue: object({ on: date, method: text, result: text }),
    lobe: word("right-upper", "right-middle", "right-lower", "left-upper", "left-lower"),
    segments,
    diameterMm: millimeters,
    measuredOn: date,
    previousDiameterMm: millimeters,
    previousOn: date,
    course: word("new", "growing", "stable", "responding", "vanished"),
    depthMm: millimeters,
    pleuralSurface: word("costal", "diaphragmatic", "interlobar", "mediastinal"),
    crossesFissure: flag,
    intersegmentalPlaneMm: millimeters,
    endobronchial: flag,
    adjacent: list(
      v.strictObject(
        {
          structure: v.picklist(
            [
              "vessel",
              "bronchus",
              "trachea",
              "esophagus",
              "heart",
              "great-vessel",
              "brachial-plexus",
              "spinal-cord",
              "chest-wall",
              "diaphragm",
              "pericardium",
              "vertebra",
            ],
            "the name of a structure of the chest",
          ),
          order: word("subsegmental", "segmental", "lobar", "main"),
          relation: word("near", "abuts", "invades"),
          distanceMm: millimeters,
        },
        "an object with named fields",
      ),
    ),
    previousRadiation: flag,
  },
  "an object with named fields",
);

const patient = object({
  sex: word("male", "female"),
  ageYears: number(0, 120),
  heightCm: number(40, 250),
  weightKg: number(1, 400),
  ecog: v.optional(v.picklist([0, 1, 2, 3, 4], "a whole number from 0 to 4")),
  clinicalFrailtyScale: whole(1, 9),
  interstitialLungDisease: word("none-on-ct", "suspected", "present"),
  homeOxygen: flag,
  lungEvents: list(v.strictObject({ kind: text, grade: whole(1, 5), on: date }, "an object with named fields")),
  cardiac: object({
    coronaryDisease: flag,
    strokeOrTia: flag,
    creatinineUmolPerL: number(5, 3000),
    highRiskEvaluation: flag,
  }),
  wish: object({ surgery: wish, otherLocalTreatment: wish, priorities: text, recordedOn: date }),
});

const primary = object({
  site: word(
    "colorectal",
    "kidney",
    "soft-tissue-sarcoma",
    "bone-sarcoma",
    "melanoma",
    "breast",
    "head-and-neck",
    "germ-cell",
    "liver",
    "lung",
    "blood",
    "other",
  ),
  histology: text,
  diagnosedOn: date,
  treatedOn: date,
  status: word("no-evidence-of-disease", "controlled-in-place", "controllable", "uncontrolled", "never-found"),
  assessedOn: date,
  biomarkers: list(
    v.strictObject(
      { name: text, result: text, value: number(-1e9, 1e9), unit: text, on: date },
      "an object with named fields",
    ),
  ),
});

const course = object({
  polymetastaticBefore: flag,
  oligometastaticBefore: flag,
  lungMetastasisDetectedOn: date,
  localTreatments: list(
    v.strictObject(
      {
        site: text,
        kind: text,
        on: date,
        segmentsRemoved: whole(0, 19),
        doseGray: number(0, 300),
        fractions: whole(1, 100),
        result: text,
      },
      "an object with named fields",
    ),
  ),
  systemic: list(
    v.strictObject(
      { class: text, agent: text, startedOn: date, lastDoseOn: date, ongoing: flag, response: text },
      "an object with named fields",
    ),
  ),
});

const staging = list(
  v.strictObject(
    { modality: text, on: date, sliceMm: number(0.1, 20), regions: texts, result: text },
    "an object with named fields",
  ),
);

const extrathoracic = object({
  state: word("none-found", "present"),
  sites: list(
    v.strictObject(
      {
        site: text,
        state: word("resected", "complete-response", "stable", "growing"),
        treatableWithCurativeIntent: flag,
        assessedOn: date,
      },
      "an object with named fields",
    ),
  ),
});

const lungFunction = object({
  measuredOn: date,
  fev1PercentPredicted: number(0, 300),
  fev1Liters: number(0, 12),
  dlcoPercentPredicted: number(0, 300),
  tlcoMmolPerMinPerKpa: number(0, 40),
  dlcoMlPerMinPerMmHg: number(0, 120),
  equationSet: text,
  bronchodilator: word("before", "after"),
  hemoglobinGramsPerLiter: number(20, 280),
  dlcoHemoglobinAdjusted: flag,
  perfusionLeftPercent: number(0, 100),
});

const exercise = object({
  measuredOn: date,
  stairClimbMeters: number(0, 200),
  shuttleWalkMeters: number(0, 2000),
  peakVo2MlPerKgPerMin: number(0, 100),
  peakVo2PercentPredicted: number(0, 300),
  ppoVo2MlPerKgPerMin: number(0, 100),
  saturationDropPercent: number(0, 100),
});

const plan = object({
  intent: word(
    "remove-all-known-disease",
    "progressing-lesion-only",
    "diagnostic",
    "residual-after-chemotherapy",
    "palliative",
  ),
  stages: list(
    v.strictObject(
      {
        order: whole(1, 20),
        side: word("right", "left", "both"),
        access: text,
        nodes: text,
        resections: list(
          v.strictObject(
            {
              lesions: texts,
              procedure: word("wedge", "segmentectomy", "lobectomy", "sleeve-lobectomy", "pneumonectomy"),
              segments,
              removedVolumeMl: number(0, 10000),
            },
            "an object with named fields",
          ),
        ),
      },
      "an object with named fields",
    ),
  ),
  otherTreatment: list(v.strictObject({ lesions: texts, modality: text }, "an object with named fields")),
  surgeonStatement: text,
});

/** The fields of a case, without what reads or joins them: what the JSON Schema is made of. */
const caseFields = v.strictObject(
  {
    case: v.strictObject(
      {
        schema: v.pipe(
          v.string(({ input }) => versionBound(input) ?? ""),
          v.check(
            (stated) => versionBound(stated) === undefined,
            ({ input }) => versionBound(input) ?? "",
          ),
        ),
        asOf: requiredDate,
        absentReasons: v.optional(
          v.record(
            v.string("a path of the case"),
            v.picklist(["not-performed", "unable", "declined"], "one of not-performed, unable, declined"),
            "an object from path to reason",
          ),
        ),
      },
      "an object with named fields",
    ),
    patient,
    primary,
    course,
    staging,
    extrathoracic,
    chest: object({
      nodes: word("not-suspicious", "suspected", "biopsy-negative", "proven"),
      stations: texts,
      pleura: word("clear", "effusion-not-sampled", "malignant"),
      lymphangitis: flag,
      lesionListComplete: flag,
    }),
    lesions: list(lesion),
    lungs: object({ absentSegments: segments, absentSince: date, obstructedSegments: segments }),
    lungFunction,
    exercise,
    liver: object({
      resectionPlanned: flag,
      remnantPercent: number(0, 100),
      remnantBasis: word("standardized", "measured"),
      parenchyma: word("healthy", "chemotherapy-injured", "cirrhotic"),
      volumetryOn: date,
    }),
    systemicAlternative: object({ considered: flag, better: word("yes", "no", "unclear"), reason: text }),
    plan,
  },
  "an object with named fields",
);

/** What a brand hides: the same numbers, words and lists without the units in their types, and without notes. */
type Plain<T> = T extends number
  ? number extends T
    ? number
    : T extends { readonly "~unit": unknown }
      ? number
      : T
  : T extends string | boolean | undefined
    ? T
    : T extends readonly (infer E)[]
      ? Plain<E>[]
      : { [K in keyof T as K extends "note" ? never : K]: Plain<T[K]> };
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Read = v.InferOutput<typeof caseFields>;
type Written = Plain<Candidate>;

/** Every dotted place of a shape: optional fields are assignable to each other whatever their names, paths are not. */
type Places<T> = T extends readonly (infer E)[]
  ? Places<E>
  : T extends object
    ? { [K in keyof T & string]-?: K | `${K}.${Places<NonNullable<T[K]>>}` }[keyof T & string]
    : never;

/** Holds the schema and the hand-written type together: each field of one is a field of the other, of the same kind. */
type Agree = [Same<Places<Read>, Places<Written>>, Same<Omit<Read, "case">, Omit<Written, "case">>];

/**
 * The schema of a case. It implements Standard Schema, so any library that speaks it can take this one; its output is a
 * {@link Candidate}.
 */
export const caseSchema: v.GenericSchema<unknown, Candidate> = v.pipe(
  v.unknown(),
  v.transform(withoutAbsent),
  caseFields,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const value = dataset.value as unknown as Candidate;
    for (const { path, bound, value: input } of inconsistencies(value)) {
      addIssue({
        message: bound,
        input,
        path: [{ type: "unknown", origin: "value", input: value, key: path, value: input }],
      });
    }
  }),
) as unknown as v.GenericSchema<unknown, Agree extends [true, true] ? Candidate : "schema and type differ">;
