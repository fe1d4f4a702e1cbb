import { her2PositiveOrTripleNegative } from "../../biology/brainRiskReceptors.ts";
import { isBefore } from "../../biology/isBefore.ts";
import type { Candidate } from "../../case/candidate.ts";
import type { PrimarySite } from "../../case/primarySite.ts";
import type { Citation, Standing } from "../../evidence/citation.ts";
import { eanoEsmo2021, kotecha2021, niceQs130 } from "../../evidence/sources/candidacy.table.ts";
import { meetsThreshold } from "../../evidence/threshold.ts";
import { omitAbsent } from "../../internal/absent.ts";
import { existing } from "../../internal/guards.ts";
import { daysBetween } from "../../units/daysBetween.ts";
import type { Extent } from "../../units/extent.ts";
import { isWritten, liesAfter } from "../../units/plainDate.ts";
import type { CandidacyPolicy } from "../candidacyPolicy.ts";
import type { Caution, CautionDetail } from "../caution.ts";
import { dayCounted, examinationsOf, imagingOf, nextExamination } from "../imaging.ts";

type Read = Pick<Candidate, "case" | "plan" | "staging" | "primary" | "extrathoracic" | "patient" | "lungFunction">;

/** Says what was not imaged, or too long ago, and which lung function test is old. */
export function ageCautions(candidate: Read, policy: CandidacyPolicy): readonly Caution[] {
  return [
    ...imagingCautions(candidate, policy),
    ...brainCautions(candidate, policy),
    ...testCautions(candidate, policy),
  ];
}

function imagingCautions(candidate: Read, { ages }: CandidacyPolicy): readonly Caution[] {
  if (examinationsOf(candidate).length === 0) {
    return [{ code: "imaging-not-recorded", facts: ["staging"], asks: ["staging"], standing: "convention" }];
  }
  const { to } = dayCounted(candidate);
  const facts = ["staging"] as const;
  const found: Caution[] = [];
  const uncovered: ("chest" | "abdomen")[] = [];
  const imaged: { readonly region: "chest" | "abdomen"; readonly days: Extent }[] = [];
  for (const region of ["chest", "abdomen"] as const) {
    const { at, days } = imagingOf(candidate, region, ages.imaging);
    if (at === undefined) uncovered.push(region);
    if (days) imaged.push({ region, days });
  }
  const next = `staging.${existing(candidate.staging).length}` as const;
  if (uncovered.length > 0) {
    found.push({ code: "imaging-not-covering", facts, asks: [next], standing: "convention", regions: uncovered });
  }
  const threshold = ages.imagingCaution;
  const { source, standing } = threshold;
  const old = imaged.filter(({ days }) => !meetsThreshold(days.most, threshold));
  if (old.length > 0) {
    const asks = [nextExamination(candidate, threshold)] as const;
    found.push({ code: "imaging-age", facts, asks, standing, source, imaged: old, to, threshold });
  }
  return found;
}

/** Which primaries call for imaging of the brain, who says so, and how firmly. */
const brainAsked: Readonly<
  Partial<Record<PrimarySite, readonly [CautionDetail["brain-not-imaged"]["strength"], Citation, Standing]>>
> = {
  melanoma: ["asks", niceQs130, "primary"],
  breast: ["considers", eanoEsmo2021, "secondary"],
  kidney: ["question", kotecha2021, "primary"],
};

/** Words for a site in the brain: they raise a caution and never lift one. */
const brain = /brain|cerebr|cerebell|intracranial/i;

/** No source limits the age of imaging of the brain: that of the other imaging is taken, by convention. */
function brainCautions(candidate: Read, { ages }: CandidacyPolicy): readonly Caution[] {
  const site = candidate.primary?.site ?? undefined;
  const at = candidate.extrathoracic?.sites?.findIndex((each) => brain.test(each.site ?? "")) ?? -1;
  const ofPrimary = site && Object.hasOwn(brainAsked, site) ? brainAsked[site] : undefined;
  const asked = at >= 0 ? (["known", undefined, "convention"] as const) : ofPrimary;
  const breast = asked?.[0] === "considers";
  const receptors = breast ? her2PositiveOrTripleNegative(candidate.primary?.biomarkers ?? []) : undefined;
  // The source names these two kinds of breast cancer; of the others it says nothing.
  if (asked === undefined || receptors === false) return [];
  const { answer, days } = imagingOf(candidate, "brain", ages.imaging);
  if (answer === true) return [];
  const [named, source, standing] = asked;
  const strength = receptors ? "concerns" : named;
  const [first, ...others] = answer;
  // A question for the board is no fact that is missing.
  const asks = strength === "asks" || strength === "known" ? ([existing(first), ...others] as const) : undefined;
  const facts =
    at >= 0
      ? (["staging", `extrathoracic.sites.${at}.site`] as const)
      : (["staging", "primary.site", ...(breast ? (["primary.biomarkers"] as const) : [])] as const);
  return [omitAbsent({ code: "brain-not-imaged", facts, asks, standing, source, site, strength, days })];
}

const dayOfTest = "lungFunction.measuredOn";

function testCautions(candidate: Read, { ages }: CandidacyPolicy): readonly Caution[] {
  const written = candidate.lungFunction?.measuredOn;
  const measuredOn = isWritten(written) ? written : undefined;
  const until = dayCounted(candidate);
  const found: Caution[] = [];
  candidate.patient?.lungEvents?.forEach(({ kind, grade, on }, event) => {
    const later = measuredOn === undefined ? "unmet" : on == null ? "unknown" : isBefore(measuredOn, on);
    const untested = later !== "unmet";
    const unclear = later === "unknown";
    // No source draws an interval after an event: it is named as long as a test of lung function counts.
    const recent = on == null || !isWritten(on) || meetsThreshold(daysBetween(on, until.on).least, ages.lungFunction);
    if (!untested && !recent) return;
    const code = untested ? "lung-function-before-event" : "lung-event";
    const tested = untested ? ([dayOfTest] as const) : [];
    const facts = [...tested, `patient.lungEvents.${event}.on`] as const;
    found.push({
      code,
      facts,
      standing: "convention",
      event,
      recorded: omitAbsent({ kind, grade, on }),
      ...(unclear && { unclear }),
    });
  });
  if (measuredOn === undefined || liesAfter(measuredOn, candidate.case.asOf)) return found;
  const days = daysBetween(measuredOn, until.on);
  const threshold = ages.lungFunctionCaution;
  if (!meetsThreshold(days.most, threshold)) {
    const { source, standing } = threshold;
    const facts = [dayOfTest] as const;
    found.push({ code: "lung-function-age", facts, standing, source, days, to: until.to, threshold });
  }
  return found;
}
