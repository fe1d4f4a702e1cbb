/**
 * Every unit of this package, spelled as one would say it. The list is closed: a unit that is not here cannot be
 * branded, so a new unit is a decision and not a slip of the keyboard.
 */
export type UnitName =
  | "millimeter"
  | "centimeter"
  | "meter"
  | "square-meter"
  | "milliliter"
  | "liter"
  | "kilogram"
  | "gram-per-liter"
  | "micromole-per-liter"
  | "percent"
  | "percent-predicted"
  | "z-score"
  | "ratio"
  | "segment"
  | "subsegment"
  | "gray"
  | "alpha-beta"
  | "biologically-effective-dose"
  | "equieffective-dose"
  | "mmol-per-minute-per-kilopascal"
  | "mmol-per-minute-per-kilopascal-per-liter"
  | "milliliter-per-minute-per-mmhg"
  | "milliliter-per-minute-per-mmhg-per-liter"
  | "milliliter-per-kilogram-per-minute"
  | "meter-per-minute"
  | "milliliter-per-minute"
  | "percent-predicted-squared"
  | "risk-points"
  | "count"
  | "year"
  | "month"
  | "week"
  | "day"
  | "gram"
  | "gram-per-milliliter"
  | "milliliter-per-square-meter"
  | "milliliter-per-day"
  | "percentage-point"
  | "percentage-point-per-week"
  | "percent-per-day"
  | "percent-per-minute-per-square-meter"
  | "nanogram-per-milliliter"
  | "lesion"
  | "ecog";

/**
 * A plain number that carries its unit in its type. Nothing exists at run time but the number; the documented string
 * key lets two installed copies of the package agree on what a liter is.
 *
 * A brand keeps a liter from being passed or assigned where a percentage is wanted. It cannot stop `<` or `+`, whose
 * results are plain numbers; thresholds are therefore compared, and doses added, by named functions only.
 *
 * @typeParam U - the unit
 * @category units
 */
export type Quantity<U extends UnitName> = number & UseTheFunctionOfTheUnit<U>;

/** What a bare number lacks, named for the error of a compiler: `percentPredicted(80)` has it, 80 has not. */
interface UseTheFunctionOfTheUnit<U extends UnitName> {
  /** The unit, in the type only. */
  readonly "~unit": U;
}
