import type { LungLesion } from "../case/lesion.ts";
import { pulmicc2020 } from "../evidence/sources/biology.table.ts";
import * as sources from "../evidence/sources/radiotherapy.table.ts";
import { existing } from "../internal/guards.ts";
import type { ResectionChoice } from "../resection/chooseResection.ts";
import { article, lineOf, ours, read, type Said, type Sides, sides, within } from "./localArgument.ts";
import { type LesionPlace, scheduleOfPlace } from "./localPlace.ts";
import type { LocalTreatmentPatient } from "./localTreatmentPatient.ts";
import type { LocalArgument } from "./localTreatmentReasons.ts";
import {
  farFromOrgans,
  largestInAblationSeries,
  largestInRadiotherapyTrials,
  lobectomyArguedFrom,
  smallForRadiotherapy,
  surgeryControlsBetterFrom,
  surgeryControlsBetterTo,
} from "./localTreatmentSizes.table.ts";

/** A lesion, its bearer, and what was worked out of both before any argument is written. */
export interface LocalSituation {
  readonly lesion: LungLesion;
  readonly patient: LocalTreatmentPatient;
  readonly diameterMm: number | undefined;
  readonly choice: ResectionChoice;
  /** Whether it lies beside the main airways or the esophagus. */
  readonly central: boolean;
  readonly place: LesionPlace;
}

/** Arguments for and against removing it. */
export function resect(situation: LocalSituation): Sides {
  const { lesion, patient, diameterMm, choice, central, place } = situation;
  const clearing = choice.options.find(({ clears }) => clears === "met");
  const lung = patient.interstitialLungDisease ?? undefined;
  const there = lesion.course !== "vanished";
  const smaller = choice.options.slice(0, clearing === undefined ? 0 : choice.options.indexOf(clearing));
  const open = smaller.some(({ clears }) => clears === "unknown");
  const chosen = there && place.touched.length === 0 && !open && !unchosen(situation, clearing?.procedure);
  return sides(
    [
      chosen && clearing !== undefined && article({ code: "resection-clears", procedure: clearing.procedure }),
      there && sizeFavoringSurgery(diameterMm),
      there && central && article({ code: "dose-falls-in-the-middle" }),
      colorectal(patient),
      lesion.previousRadiation === true && ours({ code: "irradiated-before" }),
      there && lesion.nature !== "proven-metastasis" && ours({ code: "brings-tissue" }),
      wished(patient, "surgery", true),
    ],
    [
      !there && ours({ code: "vanished" }),
      doubtful(choice) && article({ code: "margin-doubtful" }),
      place.touched.length > 0 && ours({ code: "touches-organs", organs: place.touched }),
      patient.reserve === "unmet" && article({ code: "reserve-not-met" }),
      patient.operatedBefore === true && ours({ code: "operated-before" }),
      (lung === "suspected" || lung === "present") && ours({ code: "lung-disease-and-surgery", finding: lung }),
      wished(patient, "surgery", false),
    ],
    [
      there &&
        open &&
        clearing !== undefined &&
        ours({ code: "smaller-operation-open", procedure: clearing.procedure }),
    ],
  );
}

/** A lobe is not argued for where the lesion answers to treatment or measures a few millimeters. */
function unchosen({ lesion, diameterMm }: LocalSituation, procedure: string | undefined): boolean {
  if (procedure !== "lobectomy") return false;
  return lesion.course === "responding" || within(diameterMm, lobectomyArguedFrom) === false;
}

/** Arguments for and against irradiating it: the place first, the size second. */
export function irradiate({ lesion, patient, diameterMm, choice, central, place }: LocalSituation): Sides {
  const lung = patient.interstitialLungDisease ?? undefined;
  const there = lesion.course !== "vanished";
  const schedule = there ? scheduleOfPlace(place, diameterMm) : undefined;
  const unmeasured = there && place.beside.length === 0 && place.unmeasured.length > 0;
  const said = sides(
    [
      schedule?.place === "lung-all-round" &&
        !central && {
          code: "small-for-radiotherapy",
          diameterMm: diameterMm as number,
          ...lineOf(smallForRadiotherapy),
        },
      ...insteadOfSurgery(patient, choice, article),
      wished(patient, "otherLocalTreatment", true),
    ],
    [
      !there && ours({ code: "vanished" }),
      place.beside.length > 0 && { code: "organs-beside", organs: place.beside, ...lineOf(farFromOrgans) },
      place.abutsChestWall === true && read({ code: "abuts-chest-wall" }, sources.sabrComet2012),
      there && sizeFavoringSurgery(diameterMm),
      within(diameterMm, largestInRadiotherapyTrials) === false && {
        code: "larger-than-in-radiotherapy-trials",
        diameterMm: diameterMm as number,
        ...lineOf(largestInRadiotherapyTrials),
      },
      central && article({ code: "dose-falls-in-the-middle" }),
      lesion.endobronchial === true && read({ code: "grows-inside-airway" }, sources.sunset2024),
      (lung === "suspected" || lung === "present") &&
        read({ code: "lung-disease-and-radiation", finding: lung }, sources.kong2021, "secondary"),
      lesion.previousRadiation === true && ours({ code: "irradiated-before" }),
      colorectal(patient),
      wished(patient, "otherLocalTreatment", false),
    ],
    [unmeasured && read({ code: "distance-not-recorded", organs: place.unmeasured }, sources.sabrComet2012)],
  );
  return schedule === undefined ? said : { ...said, schedule: { ...schedule, source: sources.sabrComet2012 } };
}

/** Arguments for and against ablating it: contact with an organ withdraws the arguments for it. */
export function ablate({ lesion, patient, diameterMm, choice, place }: LocalSituation): Sides {
  const small = within(diameterMm, largestInAblationSeries);
  const line = { diameterMm: diameterMm as number, ...lineOf(largestInAblationSeries) };
  const there = lesion.course !== "vanished";
  const free = there && place.touched.length === 0;
  const beside = lesion.adjacent ?? [];
  const open = place.unmeasuredAt.map((at) => existing(beside[at]).structure);
  const unlooked = lesion.adjacent == null;
  return sides(
    [
      free && small === true && { code: "within-cryoablation-series", ...line },
      free && read({ code: "named-in-position-statement" }, sources.sir2021),
      free && read({ code: "repeatable" }, sources.ablationReview2021),
      ...insteadOfSurgery(patient, choice, ours),
      wished(patient, "otherLocalTreatment", true),
    ],
    [
      !there && ours({ code: "vanished" }),
      place.touched.length > 0 && ours({ code: "touches-organs", organs: place.touched }),
      small === false && { code: "larger-than-in-cryoablation-series", ...line },
      read({ code: "never-compared-at-random" }, sources.ablationReview2021),
      read({ code: "drain-frequent", percent: { least: 8, most: 26 } }, sources.solstice2020),
      wished(patient, "otherLocalTreatment", false),
    ],
    [there && (unlooked || open.length > 0) && ours({ code: "distance-not-recorded", organs: open })],
  );
}

/** Arguments for and against treating it by nothing but watching. */
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

/** Arguments for another treatment that are arguments against surgery; the article names them for radiotherapy only. */
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
  return primarySite === "colorectal"
    ? read({ code: "colorectal-controlled-less" }, sources.colorectalMeta1668)
    : undefined;
}

/** The patient's own word, as an argument for or against; undecided is neither. */
function wished(
  patient: LocalTreatmentPatient,
  of: "surgery" | "otherLocalTreatment",
  argument: boolean,
): LocalArgument | undefined {
  const wish = patient.wish?.[of] ?? undefined;
  if (wish === undefined || wish === "undecided" || (wish === "accepts") !== argument) return undefined;
  return ours({ code: "wish", wish, of });
}
