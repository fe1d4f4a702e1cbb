import { holdsDrug } from "../../biology/drugClass.ts";
import { mismatchRepairDeficient } from "../../biology/mismatchRepair.ts";
import type { Candidate } from "../../case/candidate.ts";
import type { SystemicTreatment } from "../../case/course.ts";
import { keynote177 } from "../../evidence/sources/biology.table.ts";
import { meetsThreshold } from "../../evidence/threshold.ts";
import { daysAfter } from "../../units/daysAfter.ts";
import { daysBetween } from "../../units/daysBetween.ts";
import { isWritten } from "../../units/plainDate.ts";
import type { Caution } from "../caution.ts";
import { vegfDays28, vegfDays42 } from "../cautionLimits.table.ts";
import { dayCounted } from "../imaging.ts";

type Read = Pick<Candidate, "case" | "plan" | "primary" | "course">;

/** The published intervals, the shortest first. */
const intervals = [vegfDays28, vegfDays42] as const;

/**
 * Names what drugs have to do with the operation: mismatch repair deficiency without a checkpoint inhibitor, and a VEGF
 * inhibitor shortly before. Words of class and agent only raise a caution; that none is recognized proves nothing.
 */
export function treatmentCautions(candidate: Read): readonly Caution[] {
  const found: Caution[] = [];
  const treatments = candidate.course?.systemic ?? [];
  const biomarkers = candidate.primary?.biomarkers ?? [];
  if (
    mismatchRepairDeficient(biomarkers) === "met" &&
    !treatments.some((each) => holdsDrug(each, "checkpoint-inhibitor"))
  ) {
    const facts = ["primary.biomarkers", "course.systemic"] as const;
    found.push({ code: "msi-high-untreated", facts, standing: "primary", source: keynote177 });
  }
  treatments.forEach((treatment, at) => {
    const kind = kinds.find((each) => holdsDrug(treatment, `vegf-${each}`));
    const caution = kind && vegfCaution(candidate, treatment, at, kind);
    if (caution) found.push(caution);
  });
  return found;
}

/** An antibody first: of a combination its interval is the one that was published. */
const kinds = ["antibody", "kinase-inhibitor"] as const;

function vegfCaution(
  candidate: Read,
  treatment: SystemicTreatment,
  at: number,
  kind: (typeof kinds)[number],
): Caution | undefined {
  const { lastDoseOn, ongoing } = treatment;
  const until = dayCounted(candidate);
  const last = isWritten(lastDoseOn) ? lastDoseOn : undefined;
  const days = last === undefined ? undefined : daysBetween(last, until.on);
  if (days && ongoing !== true && meetsThreshold(days.least, vegfDays42)) return undefined;
  const path = `course.systemic.${at}.lastDoseOn` as const;
  const { source, standing } = vegfDays42;
  // The intervals were published for bevacizumab; for a kinase inhibitor the same window raises a question, by convention.
  const known = kind === "antibody" ? { standing, source } : ({ standing: "convention" } as const);
  return {
    code: "vegf-interval",
    facts: [path],
    ...(last === undefined ? { asks: [path] as const } : {}),
    ...known,
    treatment: at,
    kind,
    ongoing: ongoing === true,
    to: until.to,
    ...(days === undefined ? {} : { days }),
    intervals: intervals.map((threshold) => ({
      threshold,
      ...(last === undefined ? {} : { earliestOn: daysAfter(last, threshold.value) }),
    })),
  };
}
