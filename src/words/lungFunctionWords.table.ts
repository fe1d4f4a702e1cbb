import type { RawMeasurement } from "../board/lungFunctionReadings.ts";
import { equationSetNames } from "../reference/equationSets.table.ts";
import type { ReferenceGroup } from "../reference/person.ts";

/** What the section on measured lung function says. */
export const lungFunctionWords = {
  heading: "Measured lung function under the equation sets" as string,
  head: ["Measured", "Equation set", "Predicted", "% predicted, z-score", "After surgery"] as readonly string[],
  fev1: "FEV1" as string,
  transferFactor: "Transfer factor" as string,
  standardHemoglobin: (hemoglobin: string): string => `Transfer factor at standard hemoglobin (${hemoglobin} measured)`,
  overGroups: "GLI 2012, all five groups" as string,
  same: "the same" as string,
  /** The names the publication of 2012 gave its groups. */
  groups: {
    caucasian: "Caucasian",
    "african-american": "African American",
    "north-east-asian": "North East Asian",
    "south-east-asian": "South East Asian",
    other: "other",
  } satisfies Readonly<Record<ReferenceGroup, string>> as Readonly<Record<ReferenceGroup, string>>,
  sets: equationSetNames as Readonly<Record<string, string>>,
  used: (values: string, set: string): string => `The criteria use the recorded ${values} (${set}).`,
  equationSet: (set: string): string => `equation set: ${set}`,
  equationSetOpen: "equation set not recorded" as string,
  workedOut: (values: string): string => `The criteria use values worked out here: ${values}.`,
  workedOutValue: (what: string, percent: string, set: string): string => `${what} ${percent} % (${set})`,
  notUsed: (values: string): string => `% of predicted not recorded for ${values}.`,
  why: {
    "facts-missing": "not recorded",
    "age-outside-equation": "age outside the equations",
    "measurements-disagree": "the two values of the transfer factor contradict each other",
    "value-outside-equation": "value outside the equations",
  } satisfies Readonly<Record<NonNullable<RawMeasurement["because"]>, string>> as Readonly<
    Record<NonNullable<RawMeasurement["because"]>, string>
  >,
  unread: (what: string, why: string): string => `${what} cannot be expressed in % of predicted, ${why}.`,
  crossing: (answers: string): string => `The same FEV1 in liters gives different results: ${answers}.`,
  under: (verdict: string, sets: string): string => `${verdict} under ${sets}`,
  otherAnswer: (pathways: string): string => `Result depends on the equation set: ${pathways}.`,
};
