import type { Citation } from "../evidence/citation.ts";
import { bowerman2023, hall2021, quanjer2012, stanojevic2017 } from "../evidence/sources/reference.table.ts";

/** The equation sets of this package: each has a publication here, and a name in the words. */
export type EquationSet = "gli-2012" | "gli-2017" | "gli-2021" | "gli-global-2022";

/** Where each equation set was published; apart from the equations, so that a number does not ship with a title. */
export const equationSetCitations: Readonly<Record<EquationSet, Citation>> = {
  "gli-2012": quanjer2012,
  "gli-2017": stanojevic2017,
  "gli-2021": hall2021,
  "gli-global-2022": bowerman2023,
};
