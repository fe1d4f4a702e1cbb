import type { LungLesion } from "../case/lesion.ts";
import { pulmicc2020 } from "../evidence/sources/biology.table.ts";
import {
  ablationReview2021,
  colorectalMeta1668,
  kong2021,
  solstice2020,
  sunset2024,
} from "../evidence/sources/radiotherapy.table.ts";
import type { ResectionChoice } from "../resection/chooseResection.ts";
import { article, lineOf, ours, read, type Said, type Sides, sides, within } from "./localArgument.ts";
import type { LocalTreatmentPatient } from "./localTreatmentPatient.ts";
import type { LocalArgument } from "./localTreatmentReasons.ts";
import {
  largestInAblationSeries,
  largestInRadiotherapyTrials,
  smallForRadiotherapy,
  surgeryControlsBetterFrom,
  surgeryControlsBetterTo,
} from "./localTreatmentSizes.table.ts";

/** A lesion, its bearer, and what was worked out of both before any argument is written. */
export interface LocalSituation {
  /** The lesion. */
  readonly lesion: LungLesion;
  /** The patient. */
  readonly patient: LocalTreatmentPatient;
  /** Its diameter. */
  readonly diameterMm: number | undefined;
  /** What would resect it. */
  readonly choice: ResectionChoice;
  /** Whether it lies beside the main airways or the esophagus. */
  readonly central: boolean;
}

/** What speaks for and against removing it. */
export function resect({ lesion, patient, diameterMm, choice, central }: LocalSituation): Sides {
  const clearing = choice.options.find(({ clears }) => clears === "met");
  const lung = patient.interstitialLungDisease ?? undefined;
  return sides(
    [
      clearing && article({ code: "resection-clears", procedure: clearing.procedure }),
      sizeFavoringSurgery(diameterMm),
      central && article({ code: "dose-falls-in-the-middle" }),
      colorectal(patient),
      lesion.previousRadiation === true && ours({ code: "irradiated-before" }),
      lesion.nature !== "proven-metastasis" && ours({ code: "brings-tissue" }),
      wished(patient, "surgery", true),
    ],
    [
      doubtful(choice) && article({ code: "margin-doubtful" }),
      patient.reserve === "unmet" && article({ code: "reserve-not-met" }),
      patient.operatedBefore === true && ours({ code: "operated-before" }),
      (lung === "suspected" || lung === "present") && ours({ code: "lung-disease-and-surgery", finding: lung }),
      wished(patient, "surgery", false),
    ],
  );
}

/** What speaks for and against irradiating it. */
export function irradiate({ lesion, patient, diameterMm, choice, central }: LocalSituation): Sides {
  const lung = patient.interstitialLungDisease ?? undefined;
  return sides(
    [
      within(diameterMm, smallForRadiotherapy) === true &&
        !central && {
          code: "small-for-radiotherapy",
          diameterMm: diameterMm as number,
          ...lineOf(smallForRadiotherapy),
        },
      ...insteadOfSurgery(patient, choice, article),
      wished(patient, "otherLocalTreatment", true),
    ],
    [
      sizeFavoringSurgery(diameterMm),
      within(diameterMm, largestInRadiotherapyTrials) === false && {
        code: "larger-than-in-radiotherapy-trials",
        diameterMm: diameterMm as number,
        ...lineOf(largestInRadiotherapyTrials),
      },
      central && article({ code: "dose-falls-in-the-middle" }),
      lesion.endobronchial === true && read({ code: "grows-inside-airway" }, sunset2024),
      (lung === "suspected" || lung === "present") &&
        read({ code: "lung-disease-and-radiation", finding: lung }, kong2021, "secondary"),
      lesion.previousRadiation === true && ours({ code: "irradiated-before" }),
      colorectal(patient),
      wished(patient, "otherLocalTreatment", false),
    ],
  );
}

/** What speaks for and against ablating it. */
export function ablate({ patient, diameterMm, choice }: LocalSituation): Sides {
  const small = within(diameterMm, largestInAblationSeries);
  const line = { diameterMm: diameterMm as number, ...lineOf(largestInAblationSeries) };
  return sides(
    [
      small === true && { code: "within-ablation-series", ...line },
      read({ code: "repeatable" }, ablationReview2021),
      ...insteadOfSurgery(patient, choice, ours),
      wished(patient, "otherLocalTreatment", true),
    ],
    [
      small === false && { code: "larger-than-in-ablation-series", ...line },
      read({ code: "never-compared-at-random" }, ablationReview2021),
      read({ code: "drain-frequent" }, solstice2020),
      wished(patient, "otherLocalTreatment", false),
    ],
  );
}

/** What speaks for and against treating it by nothing but watching. */
export function watch({ lesion: { nature, course }, patient }: LocalSituation): Sides {
  const open = nature === "indeterminate" || nature === "benign";
  const moved = course ?? undefined;
  const grows = moved === "growing" || moved === "new";
  return sides(
    [
      open && ours({ code: "nature-open" }),
      moved !== undefined && !grows && ours({ code: "does-not-grow", course: moved }),
      patient.onlyBattle === "unmet" && article({ code: "disease-elsewhere" }),
      patient.primarySite === "colorectal" && read({ code: "superiority-not-shown" }, pulmicc2020),
    ],
    [!open && article({ code: "tumor-stays" }), grows && ours({ code: "grows", course: moved })],
  );
}

/** What speaks for another treatment because it speaks against surgery; the article says it of radiotherapy only. */
function insteadOfSurgery(patient: LocalTreatmentPatient, choice: ResectionChoice, say: typeof ours): Said {
  return [
    patient.reserve === "unmet" && say({ code: "reserve-not-met" }),
    doubtful(choice) && say({ code: "margin-doubtful" }),
    patient.operatedBefore === true && ours({ code: "operated-before" }),
    wished(patient, "surgery", false),
  ];
}

/** No operation a rule looks at clears it; one that is open because a fact is missing is not in doubt but unknown. */
function doubtful({ options }: ResectionChoice): boolean {
  return options.every(({ clears }) => clears === "unmet");
}

function sizeFavoringSurgery(diameterMm: number | undefined): LocalArgument | undefined {
  if (within(diameterMm, surgeryControlsBetterFrom) !== true) return undefined;
  const range = { from: surgeryControlsBetterFrom, to: surgeryControlsBetterTo };
  return article({ code: "size-where-surgery-controls-better", diameterMm: diameterMm as number, ...range });
}

function colorectal({ primarySite }: LocalTreatmentPatient): LocalArgument | undefined {
  return primarySite === "colorectal" ? read({ code: "colorectal-controlled-less" }, colorectalMeta1668) : undefined;
}

/** The patient's own word, on the side it speaks for; undecided speaks for neither. */
function wished(
  patient: LocalTreatmentPatient,
  of: "surgery" | "otherLocalTreatment",
  argument: boolean,
): LocalArgument | undefined {
  const wish = patient.wish?.[of] ?? undefined;
  if (wish === undefined || wish === "undecided" || (wish === "accepts") !== argument) return undefined;
  return ours({ code: "wish", wish, of });
}
