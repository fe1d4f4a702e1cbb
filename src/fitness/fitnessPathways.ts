import { accp2013 } from "./accp2013.ts";
import { bolliger1998 } from "./bolliger1998.ts";
import { bts2001 } from "./bts2001.ts";
import { bts2010 } from "./bts2010.ts";
import { cats2020 } from "./cats2020.ts";
import { ersEsts2009 } from "./ersEsts2009.ts";
import { fortyPercentRule } from "./fortyPercentRule.ts";
import { hemer2007 } from "./hemer2007.ts";
import { niceNg122 } from "./niceNg122.ts";
import type { FitnessPathway } from "./pathway.ts";

/** The pathways of this chapter by id, with the name a page prints: always with the year, since most have been replaced. */
export const pathwayNames = {
  "forty-percent-rule": "40 % rule",
  "accp-2013": "ACCP 2013",
  "ers-ests-2009": "ERS/ESTS 2009",
  "bolliger-1998": "Bolliger 1998",
  "bts-2001": "BTS 2001",
  "bts-2010-dyspnea": "BTS 2010 (dyspnea)",
  "cats-2020": "CATS 2020",
  "hemer-2007": "Hemer 2007",
  "nice-ng122": "NICE NG122",
} as const;

/** The id of a pathway. */
export type FitnessPathwayId = keyof typeof pathwayNames;

/** Every pathway of this chapter. */
export const fitnessPathways: readonly FitnessPathway[] = [
  fortyPercentRule,
  accp2013,
  ersEsts2009,
  bolliger1998,
  bts2001,
  bts2010,
  cats2020,
  hemer2007,
  niceNg122,
];
