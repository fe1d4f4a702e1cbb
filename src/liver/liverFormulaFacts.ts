import type { Citation, Standing } from "../evidence/citation.ts";

/** What is to be known about a liver formula that is a function of its own. */
export interface LiverFormulaFacts {
  /** Its name. */
  readonly id: string;
  /** What it gives: a weight is not a volume. */
  readonly unit: "gram" | "milliliter";
  /** The people it was drawn from. */
  readonly population: string;
  /** Where it is printed. */
  readonly source: Citation;
  /** The place in the source. */
  readonly locator: string;
  /** Basis of the number. */
  readonly standing: Standing;
}
