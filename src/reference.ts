export { adjustForHemoglobin, type GasTransferUnit } from "./reference/adjustForHemoglobin.ts";
export { compareEquationSets, type SetComparison, type SetReading } from "./reference/compareEquationSets.ts";
export { compareWithReference, type ReferenceComparison } from "./reference/compareWithReference.ts";
export { fev1FvcGli2012 } from "./reference/fev1FvcGli2012.ts";
export { fev1FvcGlobal2022 } from "./reference/fev1FvcGlobal2022.ts";
export { fev1Gli2012 } from "./reference/fev1Gli2012.ts";
export { fev1Global2022 } from "./reference/fev1Global2022.ts";
export { fvcGli2012 } from "./reference/fvcGli2012.ts";
export { fvcGlobal2022 } from "./reference/fvcGlobal2022.ts";
export { kcoGli2017 } from "./reference/kcoGli2017.ts";
export { kcoGli2017Traditional } from "./reference/kcoGli2017Traditional.ts";
export type { Span } from "./reference/knots.ts";
export { lowerLimitZ, upperLimitZ } from "./reference/limitsOfNormal.ts";
export type { LmsTerms } from "./reference/lmsTerms.ts";
export { lowerLimitOfNormal } from "./reference/lowerLimitOfNormal.ts";
export {
  type ChosenEquations,
  type Fev1Equation,
  type LungFunctionInPercent,
  lungFunctionInPercent,
  type RawLungFunction,
  type RawReading,
  type TransferFactorEquation,
} from "./reference/lungFunctionInPercent.ts";
export { percentOfPredicted } from "./reference/percentOfPredicted.ts";
export type { GroupedReferencePerson, ReferenceGroup, ReferencePerson } from "./reference/person.ts";
export { predicted } from "./reference/predicted.ts";
export type { LungFunctionIndex, PersonFor, ReferenceEquation } from "./reference/referenceEquation.ts";
export { tlcGli2021 } from "./reference/tlcGli2021.ts";
export { tlcoGli2017 } from "./reference/tlcoGli2017.ts";
export { tlcoGli2017Traditional } from "./reference/tlcoGli2017Traditional.ts";
export { toSiTransferFactor, toTraditionalTransferFactor } from "./reference/transferFactorUnits.ts";
export { upperLimitOfNormal } from "./reference/upperLimitOfNormal.ts";
export { vaGli2017 } from "./reference/vaGli2017.ts";
export { valueAtZ } from "./reference/valueAtZ.ts";
export { zScore } from "./reference/zScore.ts";
export { ratio } from "./units/proportion.ts";
