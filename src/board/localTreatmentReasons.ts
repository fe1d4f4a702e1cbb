import type { PlaceStructure } from "../candidacy/caution.ts";
import type { LesionCourse } from "../case/lesion.ts";
import type { Wish } from "../case/patient.ts";
import type { Citation, Standing } from "../evidence/citation.ts";
import type { ReasonDetail } from "../evidence/reason.ts";
import type { Threshold } from "../evidence/threshold.ts";
import type { ProcedureName } from "../resection/resectionOption.ts";
import type { Extent } from "../units/extent.ts";
import type { BesideOrgan, PlaceSchedule } from "./localPlace.ts";

/** Arguments for or against a local treatment of one lesion. */
export interface LocalTreatmentReasons {
  /** Above the article's soft range, or within it, surgery is said to control better. */
  "size-where-surgery-controls-better": {
    readonly diameterMm: number;
    readonly from: Threshold;
    readonly to: Threshold;
  };
  /** Small enough for the highest dose per fraction of a trial. */
  "small-for-radiotherapy": { readonly diameterMm: number; readonly threshold: Threshold };
  /** Larger than trials of radiotherapy admitted. */
  "larger-than-in-radiotherapy-trials": { readonly diameterMm: number; readonly threshold: Threshold };
  /** Within the sizes of the series of cryoablation; it does not apply to other ablation. */
  "within-cryoablation-series": { readonly diameterMm: number; readonly threshold: Threshold };
  /** Larger than those. */
  "larger-than-in-cryoablation-series": { readonly diameterMm: number; readonly threshold: Threshold };
  /** Beside the main airways or the esophagus, where the dose may have to fall. */
  "dose-falls-in-the-middle": object;
  /** Organs within the distance from which a trial kept its highest dose per fraction. */
  "organs-beside": { readonly organs: readonly BesideOrgan[]; readonly threshold: Threshold };
  /** It abuts the chest wall, where a trial gave another schedule. */
  "abuts-chest-wall": object;
  /** It touches organs or grows into them. */
  "touches-organs": { readonly organs: readonly PlaceStructure[] };
  /** How far these are is not recorded. */
  "distance-not-recorded": { readonly organs: readonly PlaceStructure[] };
  /** Whether a smaller operation clears it depends on facts that are not recorded. */
  "smaller-operation-open": { readonly procedure: ProcedureName };
  /** Imaging does not show it any more. */
  vanished: object;
  /** A position statement of interventional radiologists names it for metastases. */
  "named-in-position-statement": object;
  /** Grows inside an airway, which trials of radiotherapy left out. */
  "grows-inside-airway": object;
  /** A resection clears it with the margin of the policy. */
  "resection-clears": { readonly procedure: ProcedureName };
  /** No resection a rule chooses clears it, or the margin would be close. */
  "margin-doubtful": object;
  /** The plan leaves less than the policy's threshold. */
  "reserve-not-met": object;
  /** Interstitial lung disease. */
  "lung-disease-and-radiation": { readonly finding: "suspected" | "present" };
  /** Interstitial lung disease, whose risk at surgery the numbers do not show. */
  "lung-disease-and-surgery": { readonly finding: "suspected" | "present" };
  /** The place was irradiated before. */
  "irradiated-before": object;
  /** Lung was removed before. */
  "operated-before": object;
  /** The operation brings tissue of a lesion that has no proof. */
  "brings-tissue": object;
  /** Colorectal metastases are controlled less often by radiotherapy. */
  "colorectal-controlled-less": object;
  /** What the patient said of surgery or of another local treatment. */
  wish: { readonly wish: Wish; readonly of: "surgery" | "otherLocalTreatment" };
  /** It can be repeated. */
  repeatable: object;
  /** No randomized comparison with surgery or radiotherapy exists. */
  "never-compared-at-random": object;
  /** A pneumothorax that needs a chest drain is common; percent of patients over the series that were read. */
  "drain-frequent": { readonly percent: Extent };
  /** It may be no metastasis. */
  "nature-open": object;
  /** It has not grown. */
  "does-not-grow": { readonly course: LesionCourse };
  /** It grows, or is new. */
  grows: { readonly course: LesionCourse };
  /** Disease elsewhere is not controlled. */
  "disease-elsewhere": object;
  /** In colorectal cancer the one randomized trial did not show that the operation lengthens life. */
  "superiority-not-shown": object;
  /** The tumor remains untreated. */
  "tumor-stays": object;
}

/** One argument: a code, its details, and where it comes from. */
export type LocalArgument = ReasonDetail<LocalTreatmentReasons> & {
  /** Basis of the number. */
  readonly standing: Standing;
  /** Where it was read; absent where it is a convention of this package. */
  readonly source?: Citation;
};

/** One local treatment with the arguments for and against it. */
export interface LocalTreatmentOption {
  /** Which. */
  readonly treatment: "resect" | "irradiate" | "ablate" | "watch";
  /** Arguments for it. */
  readonly arguments: readonly LocalArgument[];
  /** Arguments against it. */
  readonly objections: readonly LocalArgument[];
  /** What has to be known before more is said; left out where nothing has. */
  readonly questions?: readonly LocalArgument[];
  /** For radiotherapy: what the protocol of a trial gave in this place; left out where the place is not known. */
  readonly schedule?: PlaceSchedule & { readonly source: Citation };
}
