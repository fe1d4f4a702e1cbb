import type { UnitName } from "../units/quantity.ts";
import type { EquationSet } from "./equationSets.table.ts";
import type { LmsTerms } from "./lmsTerms.ts";
import type { GroupedReferencePerson, ReferencePerson } from "./person.ts";

/** What is measured: forced volumes and their ratio, transfer factor, transfer coefficient, alveolar volume, total lung capacity. */
export type LungFunctionIndex = "FEV1" | "FVC" | "FEV1/FVC" | "TLCO" | "KCO" | "VA" | "TLC";

/**
 * An equation that says what is normal for a person: a value one imports. What is not imported does not ship.
 *
 * @typeParam Set - name of the equation set
 * @typeParam U - unit of the index
 * @typeParam G - whether the person's group is part of the equation
 */
export interface ReferenceEquation<
  Set extends string = string,
  U extends UnitName = UnitName,
  G extends "required" | "not-used" = "required" | "not-used",
> {
  /** The equation set; it becomes part of the type of every percentage computed with it. */
  readonly set: Set;
  /** What is measured. */
  readonly index: LungFunctionIndex;
  /** In which unit it is predicted. */
  readonly unit: U;
  /** Whether the person's group is needed. */
  readonly group: G;
  /** Youngest age the official calculator accepts, in years. */
  readonly youngest: number;
  /** Oldest age the official calculator accepts, in years. */
  readonly oldest: number;
  /** Terms for men and boys. */
  readonly male: LmsTerms;
  /** Terms for women and girls. */
  readonly female: LmsTerms;
}

/** An equation of this package: of a set that has its publication and its name. A caller's own set is any text. */
export type OwnEquation<
  Set extends EquationSet,
  U extends UnitName,
  G extends "required" | "not-used",
> = ReferenceEquation<Set, U, G>;

/**
 * The person an equation requires: with a group where it has groups.
 *
 * @typeParam E - the equation
 */
export type PersonFor<E extends ReferenceEquation> = E["group"] extends "not-used"
  ? ReferencePerson
  : GroupedReferencePerson;
