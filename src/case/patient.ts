import type { PlainDate } from "../units/plainDate.ts";
import type { Quantity } from "../units/quantity.ts";
import type { Noted } from "./noted.ts";

/** What a patient says of a treatment. */
export type Wish = "accepts" | "undecided" | "prefers-not" | "declines";

/** Something that happened to the lungs and may have changed their function. */
export interface LungEvent {
  /** What happened: pneumonitis, embolism, pneumonia. */
  readonly kind?: string | undefined;
  /** How severe, 1 to 5. */
  readonly grade?: number | undefined;
  /** When. */
  readonly on?: PlainDate | undefined;
}

/** Smoking history. */
export interface Smoking extends Noted {
  /** Whether the patient ever smoked. */
  readonly status?: "never" | "former" | "current" | undefined;
  /** Packs a day times years. */
  readonly packYears?: number | undefined;
}

/** The person the plan is for. Any field may be absent; absent is never read as normal. */
export interface Patient extends Noted {
  /** Sex, as the reference equations use it. */
  readonly sex?: "male" | "female" | undefined;
  /** Age at the meeting. */
  readonly ageYears?: Quantity<"year"> | undefined;
  /** Date of birth; the age at the meeting follows from it. */
  readonly bornOn?: PlainDate | undefined;
  /** Body height. */
  readonly heightCm?: Quantity<"centimeter"> | undefined;
  /** Body weight. */
  readonly weightKg?: Quantity<"kilogram"> | undefined;
  /** Performance status after ECOG. */
  readonly ecog?: 0 | 1 | 2 | 3 | 4 | undefined;
  /** Clinical Frailty Scale, 1 to 9. */
  readonly clinicalFrailtyScale?: number | undefined;
  /** Interstitial lung disease on CT. */
  readonly interstitialLungDisease?: "none-on-ct" | "suspected" | "present" | undefined;
  /** Whether oxygen is needed at home. */
  readonly homeOxygen?: boolean | undefined;
  /** Smoking history. */
  readonly smoking?: Smoking | undefined;
  /** What has happened to the lungs; an empty list says that nothing did. */
  readonly lungEvents?: readonly LungEvent[] | undefined;
  /** Facts the cardiac indices use. */
  readonly cardiac?: PatientCardiac | undefined;
  /** What the patient wishes. Absent is shown as not recorded. */
  readonly wish?: PatientWish | undefined;
}

/** Facts the cardiac indices use. */
export interface PatientCardiac extends Noted {
  /** Coronary artery disease, from the history; absent is not "none". */
  readonly coronaryDisease?: boolean | undefined;
  /** Stroke or transient ischemic attack, ever. */
  readonly strokeOrTia?: boolean | undefined;
  /** Serum creatinine. */
  readonly creatinineUmolPerL?: Quantity<"micromole-per-liter"> | undefined;
  /** Whether a cardiac evaluation found high risk. */
  readonly highRiskEvaluation?: boolean | undefined;
}

/** What the patient wishes, and the date of that conversation. */
export interface PatientWish extends Noted {
  /** Of an operation. */
  readonly surgery?: Wish | undefined;
  /** Of radiotherapy or ablation. */
  readonly otherLocalTreatment?: Wish | undefined;
  /** What matters to the patient, in the patient's words. */
  readonly priorities?: string | undefined;
  /** Date of the conversation. */
  readonly recordedOn?: PlainDate | undefined;
}
