import type { Located } from "../evidence/citation.ts";

/** What is to be known about a liver formula that is a function of its own. */
export interface LiverFormulaFacts extends Located {
  /** Its name. */
  readonly id: string;
  /** What it gives: a weight is not a volume. */
  readonly unit: "gram" | "milliliter";
  /** The people it was drawn from. */
  readonly population: string;
}
