import type { DatedBiomarker } from "../case/primary.ts";
import type { PlainDate } from "../units/plainDate.ts";
import type { SecondaryDisease } from "./conditionReader.ts";
import type { CodedPlace } from "./place.ts";

/** One value of the lung function laboratory. */
export interface LungFunctionValue {
  /** Which. */
  readonly code: string;
  /** Its number in the unit of the field. */
  readonly value: number;
  /** The unit. */
  readonly unit: string;
  /** The day. */
  readonly on?: PlainDate | undefined;
  /** The resource. */
  readonly reference: string;
}

/** One measured nodule. */
export interface MeasuredLesion {
  /** What joins two dates: the identifier of the body structure, else the resource. */
  readonly id: string;
  /** Its longest diameter. */
  readonly diameterMm: number;
  /** The day. */
  readonly on?: PlainDate | undefined;
  /** Where it lies. */
  readonly place: CodedPlace;
  /** The resource the place was read in: the body structure, else the measurement. */
  readonly placeReference: string;
  /** The resource. */
  readonly reference: string;
  /** The code of the measurement. */
  readonly code: string;
}

/** Everything that observations hold beside single facts. */
export interface Observed {
  /** Lung function. */
  readonly lungFunction: LungFunctionValue[];
  /** Nodules. */
  readonly lesions: MeasuredLesion[];
  /** Biomarkers with where they were found. */
  readonly biomarkers: { readonly marker: DatedBiomarker; readonly reference: string; readonly code: string }[];
  /** Metastases. */
  readonly secondary: SecondaryDisease[];
}
