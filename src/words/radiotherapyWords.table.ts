import type { Regimen } from "../radiotherapy/regimens.table.ts";
import type { Point } from "../radiotherapy/schedule.ts";
import type { AnnexQuestion } from "../radiotherapy/schedulesPublishedFor.ts";

/** What the section on published radiotherapy says. */
export const radiotherapyWords = {
  heading: "Published radiotherapy schedules" as string,
  note: "No prescription, not ranked. BED10 and BED3 take alpha/beta as 10 and 3 (convention); doses prescribed at different points cannot be compared." as string,
  head: ["Schedule", "BED10", "BED3", "Source (condition)"] as readonly string[],
  zone: (zone: string, lesions: string): string => `${zone}: ${lesions}`,
  zonesOpen: "zone not known, distances to the main airways not recorded" as string,
  zoneBy: (zone: string, definitions: string): string => `${zone} by ${definitions}`,
  first: {
    raised: "Clarify first",
    suspected: "Suspected, clarify first",
    unknown: "Clarify first, not recorded",
  } satisfies Readonly<Record<AnnexQuestion["state"], string>> as Readonly<Record<AnnexQuestion["state"], string>>,
  questions: {
    "interstitial-lung-disease": "interstitial lung disease",
    "earlier-radiation": "earlier radiation",
    "contact-with-airway-or-esophagus": "contact with airway or esophagus",
    "growth-inside-airway": "endobronchial growth",
  } satisfies Readonly<Record<AnnexQuestion["code"], string>> as Readonly<Record<AnnexQuestion["code"], string>>,
  conditions: {
    "parenchyma-all-round": "lung on all sides",
    "broad-chest-wall-contact": "broad contact with the chest wall",
    "chest-wall-contact": "contact with the chest wall",
    "long-life-expectancy": "long life expectancy",
    "esophagus-limit-not-kept": "esophageal dose limit not met",
    "near-esophagus": "near the esophagus",
    "four-to-ten-metastases": "four to ten metastases",
    "no-endobronchial-growth": "no endobronchial growth",
  } satisfies Readonly<Record<NonNullable<Regimen["when"]>, string>> as Readonly<
    Record<NonNullable<Regimen["when"]>, string>
  >,
  roles: { studied: "studied", guideline: "guideline", "control-arm": "control arm" } satisfies Readonly<
    Record<Regimen["role"], string>
  > as Readonly<Record<Regimen["role"], string>>,
  points: { isocenter: "isocenter", "target-edge": "edge", "target-maximum": "maximum" } satisfies Readonly<
    Record<Point, string>
  > as Readonly<Record<Point, string>>,
  dose: (gray: string, fractions: number, point: string): string => `${gray} Gy in ${fractions}${point}`,
  above: (mm: number): string => `above ${mm} mm`,
  upTo: (mm: number, included: boolean): string => `${included ? "up to" : "under"} ${mm} mm`,
  fromChestWall: (mm: number): string => `over ${mm} mm from the chest wall`,
  adviceAgainst: (why: string): string => `its investigators advise against it ${why}`,
  open: "not all recorded here" as string,
  doubtMark: " †" as string,
  doubt: "† Dose per fraction beyond a published bound of the model." as string,
  elsewhere: (count: number): string =>
    `${count} further ${count === 1 ? "schedule is" : "schedules are"} published for the lung without a zone.`,
};
