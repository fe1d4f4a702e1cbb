import type { DatedBiomarker } from "../case/primary.ts";
import type { PlainDate } from "../units/plainDate.ts";
import type { SecondaryDisease } from "./conditionReader.ts";
import type { CodedPlace } from "./place.ts";

export interface LungFunctionValue {
  readonly code: string;
  /** Its number in the unit of the field. */
  readonly value: number;
  readonly unit: string;
  readonly on?: PlainDate | undefined;
  readonly reference: string;
}

export interface MeasuredLesion {
  /** What joins two dates: the identifier of the body structure, else the resource. */
  readonly id: string;
  readonly diameterMm: number;
  readonly on?: PlainDate | undefined;
  readonly place: CodedPlace;
  /** The resource the place was read in: the body structure, else the measurement. */
  readonly placeReference: string;
  readonly reference: string;
  readonly code: string;
}

/** Everything that observations hold beside single facts. */
export interface Observed {
  readonly lungFunction: LungFunctionValue[];
  readonly lesions: MeasuredLesion[];
  readonly biomarkers: { readonly marker: DatedBiomarker; readonly reference: string; readonly code: string }[];
  readonly secondary: SecondaryDisease[];
}
