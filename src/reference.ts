export { adjustForHemoglobin, type GasTransferUnit } from "./reference/adjustForHemoglobin.ts";
export { compareEquationSets, type SetComparison, type SetReading } from "./reference/compareEquationSets.ts";
export { compareWithReference, type ReferenceComparison } from "./reference/compareWithReference.ts";
export * from "./reference/index.ts";
export type { Span } from "./reference/knots.ts";
export { lowerLimitZ, upperLimitZ } from "./reference/limitsOfNormal.ts";
export type { LmsTerms } from "./reference/lmsTerms.ts";
export {
  type ChosenEquations,
  type Fev1Equation,
  type LungFunctionInPercent,
  lungFunctionInPercent,
  type RawLungFunction,
  type RawReading,
  type TransferFactorEquation,
} from "./reference/lungFunctionInPercent.ts";
export { toSiTransferFactor, toTraditionalTransferFactor } from "./reference/transferFactorUnits.ts";
export { valueAtZ } from "./reference/valueAtZ.ts";
export { ratio } from "./units/proportion.ts";
