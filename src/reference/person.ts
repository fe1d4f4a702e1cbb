/** The person a reference equation is used for. */
export interface ReferencePerson {
  /** Sex as the equations use it. */
  readonly sex: "male" | "female";
  /** Age in decimal years; between birthdays it counts, so 61.4 and not 61. */
  readonly ageYears: number;
  /** Standing height in centimeters. */
  readonly heightCm: number;
}

/**
 * The groups of the GLI-2012 equations, under the names the publication gave them. Since 2023 the American Thoracic
 * Society recommends equations without groups.
 */
export type ReferenceGroup = "caucasian" | "african-american" | "north-east-asian" | "south-east-asian" | "other";

/** A person as the equations of 2012 require: there is no group by default. */
export interface GroupedReferencePerson extends ReferencePerson {
  /** The group whose term is added. */
  readonly group: ReferenceGroup;
}
