import type { DiseaseFreeInterval } from "../biology/diseaseFreeInterval.ts";
import { type Growth, type GrowthFacts, growth } from "../biology/growth.ts";
import { type ImagingMiss, imagingMisses } from "../biology/imagingMisses.ts";
import { isBefore } from "../biology/isBefore.ts";
import { type LesionCount, lesionCount } from "../biology/lesionCount.ts";
import { type OligometastaticCountReasons, oligometastaticCount } from "../biology/oligometastaticCount.ts";
import { type OligometastaticResult, oligometastaticState } from "../biology/oligometastaticState.ts";
import type { RegistryGroupResult } from "../biology/registryGroup.ts";
import { type SinceLastLocalTreatment, sinceLastLocalTreatment } from "../biology/sinceLastLocalTreatment.ts";
import { type StagingCurrentReasons, stagingCurrent } from "../biology/stagingCurrent.ts";
import { type SynchronicityResult, synchronicity } from "../biology/synchronicity.ts";
import { synchronicityDefinitions } from "../biology/synchronicityDefinitions.ts";
import type { CountedTo } from "../candidacy/caution.ts";
import { dayCounted } from "../candidacy/imaging.ts";
import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import type { LungLesion } from "../case/lesion.ts";
import { requireCase } from "../case/requireCase.ts";
import type { Staging } from "../case/staging.ts";
import type { Citation } from "../evidence/citation.ts";
import type { Judgment } from "../evidence/judgment.ts";
import { pastorino1997 } from "../evidence/sources/biology.table.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { requireWord } from "../internal/guards.ts";
import { diameterRepeatability, type Repeatability } from "../trials/repeatability.table.ts";
import { daysBetween } from "../units/daysBetween.ts";
import type { Extent } from "../units/extent.ts";
import { liesAfter, type PlainDate } from "../units/plainDate.ts";
import { type NodesSection, nodesOf } from "./nodesOf.ts";
import { gateFactsOf, oligometastaticFactsOf } from "./oligometastaticFactsOf.ts";
import { intervalOf, registryGroupOf } from "./registryGroupOf.ts";

/** What a definition calls the metastasis, with whose definition it is. */
export interface NamedSynchronicity extends SynchronicityResult {
  /** Where the definition is printed. */
  readonly source: Citation;
  /** The patients it was drawn for, where these are others: another primary, or metastases of another organ. */
  readonly drawnFor?: string;
}

/** The growth of one lesion. */
export type LesionGrowth = {
  /** Its place in the list. */
  readonly lesion: number;
  /** How far two readers of one CT lie apart, where the diameter changed by no more than that; it may not have changed. */
  readonly withinRepeatability?: Repeatability;
  /** Set where both days are recorded in full and the first does not lie before the second. */
  readonly outOfOrder?: true;
} & Growth<CaseFact>;

/** Disease biology: when metastases appeared, where they lie, how they grow. */
export interface TimeSpaceGrowth {
  /** From the treatment of the primary to the first sight of the metastasis. */
  readonly interval: DiseaseFreeInterval;
  /** From the last local treatment to the first sight of the metastases of today; left out where none was given. */
  readonly sinceLocalTreatment?: SinceLastLocalTreatment;
  /** Synchronous or not, under each definition in print. */
  readonly synchronicity: readonly NamedSynchronicity[];
  /** The state in the ESTRO and EORTC nomenclature. */
  readonly state: OligometastaticResult;
  /** Whether the metastases are few under its limit: a gate beside the state. It counts metastases at all sites. */
  readonly gate: Judgment<OligometastaticCountReasons>;
  /** Lesions of the lungs, counted in the ways rules need. */
  readonly count: LesionCount;
  /** The growth of each lesion. */
  readonly growth: readonly LesionGrowth[];
  /** The nodes. */
  readonly nodes: NodesSection;
  /** The group of the International Registry; before surgery, the group if it is complete. It counts metastases of the lungs. */
  readonly registry: RegistryGroupResult;
  /** Where that grouping is printed. */
  readonly registrySource: Citation;
  /** The day to which ages are counted: that of the planned operation, or of the meeting if none is planned. */
  readonly countedTo: CountedTo;
  /** Whether the CT is recent and fine enough on that day. */
  readonly staging: Judgment<StagingCurrentReasons>;
  /** Days from the lung function test to that day, where the test has a day that does not lie after the meeting. */
  readonly lungFunctionDays?: Extent;
  /** What no scan shows. */
  readonly misses: readonly ImagingMiss[];
}

/**
 * Gathers time, space and growth: the disease-free interval with the event that ends it, synchronicity under every
 * published definition, the oligometastatic state and its gate, counts as ranges, growth lesion by lesion, the nodes,
 * the registry group, whether the staging is current and how old the lung function test is.
 *
 * None of it enters a verdict, and no survival figure goes with it: those describe cohorts.
 *
 * @param allRemoved - the verdict on complete resection, for the question whether every site can be treated
 * @returns the section, plain data
 * @throws RangeError for a date that does not exist or an impossible number
 * @example
 * ```ts
 * const section = timeSpaceGrowth({
 *   case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
 *   primary: { site: "colorectal", diagnosedOn: "2023-03-01", treatedOn: "2023-03-29" },
 *   course: { lungMetastasisDetectedOn: "2026-10-20" },
 *   lesions: [{ nature: "suspected-metastasis" }],
 *   chest: { lesionListComplete: true },
 * });
 * section.interval.state === "counted" && section.interval.months; // => { least: 42, most: 42 }
 * section.registry; // => { state: "group-if-complete", group: "I" }
 * ```
 */
export function timeSpaceGrowth(candidate: Candidate, allRemoved: Verdict = "unknown"): TimeSpaceGrowth {
  requireCase("describe the biology of the disease", candidate);
  requireWord("describe the biology of the disease", "whether all is removed", allRemoved, ["met", "unmet", "unknown"]);
  const { primary, course } = candidate;
  const until = dayCounted(candidate);
  const lesions = candidate.lesions ?? [];
  const site = primary?.site ?? undefined;
  const dates = {
    primaryDiagnosedOn: primary?.diagnosedOn ?? undefined,
    primaryTreatedOn: primary?.treatedOn ?? undefined,
    lungMetastasisDetectedOn: course?.lungMetastasisDetectedOn ?? undefined,
    operationOn: candidate.plan?.operationOn ?? undefined,
  };
  const given = {
    lungMetastasisDetectedOn: dates.lungMetastasisDetectedOn,
    localTreatments: course?.localTreatments ?? undefined,
  };
  const interval = intervalOf(candidate);
  const present = lesions.flatMap(({ nature, course: moved, firstSeenOn }, at) =>
    nature === "benign" || moved === "vanished" ? [] : [{ lesion: at, firstSeenOn: firstSeenOn ?? undefined }],
  );
  const since = sinceLastLocalTreatment({ asOf: candidate.case.asOf, ...given, seen: present });
  const timed = { ...dates, firstTreatedOn: firstTreatedOn(candidate) };
  const count = lesionCount(lesions);
  return {
    interval,
    ...(since === undefined ? {} : { sinceLocalTreatment: since }),
    synchronicity: synchronicityDefinitions().map((definition) => {
      const { source, population, primaries, otherOrgan } = definition;
      const others = otherOrgan === true || (primaries !== undefined && !primaries.some((one) => one === site));
      return { ...synchronicity(timed, definition), source, ...(others ? { drawnFor: population } : {}) };
    }),
    state: oligometastaticState(oligometastaticFactsOf(candidate)),
    gate: oligometastaticCount(gateFactsOf(candidate, allRemoved)),
    count,
    growth: lesions.flatMap((lesion, at) =>
      lesion.nature === "benign" || lesion.course === "vanished" ? [] : [growthOf(lesion, at)],
    ),
    nodes: nodesOf(candidate),
    registry: registryGroupOf(candidate, interval),
    registrySource: pastorino1997,
    countedTo: until.to,
    staging: stagingCurrent(notAfter(candidate), until.on),
    ...lungFunctionDays(candidate, until.on),
    misses: imagingMisses({ primarySite: site, metastases: count.metastases }),
  };
}

/** The first treatment of the disease; an untreated primary, and no drug before, is "never". */
function firstTreatedOn({ primary, course }: Candidate): PlainDate | "never" | undefined {
  const started = (course?.systemic ?? []).flatMap(({ startedOn }) => startedOn ?? []);
  const dates = [...(primary?.treatedOn == null ? [] : [primary.treatedOn]), ...started];
  if (dates.length > 0) return dates.reduce((one, other) => (isBefore(other, one) === "met" ? other : one));
  return primary?.status === "controllable" || primary?.status === "uncontrolled" ? "never" : undefined;
}

/** Two measurements that cannot be compared with each other, being empty or in the wrong order, are needed again. */
function growthOf(lesion: LungLesion, at: number): LesionGrowth {
  const { diameterMm, previousDiameterMm, measuredOn, previousOn } = lesion;
  const given = (measuredOn ?? undefined) !== undefined && (previousOn ?? undefined) !== undefined;
  const apart = !given || isBefore(previousOn as PlainDate, measuredOn as PlainDate) !== "unmet";
  const measured: Growth =
    apart && diameterMm !== 0 && previousDiameterMm !== 0
      ? growth({
          diameterMm: diameterMm ?? undefined,
          previousDiameterMm: previousDiameterMm ?? undefined,
          measuredOn: measuredOn ?? undefined,
          previousOn: previousOn ?? undefined,
        })
      : { state: "unknown", needs: apart ? ["previousDiameterMm"] : ["measuredOn", "previousOn"] };
  if (measured.state === "measured") {
    const change = Math.abs((diameterMm as number) - (previousDiameterMm as number));
    const within = change > 0 && change <= diameterRepeatability.value;
    return { lesion: at, ...measured, ...(within ? { withinRepeatability: diameterRepeatability } : {}) };
  }
  const [first, ...others] = measured.needs;
  const path = (field: keyof GrowthFacts): CaseFact => `lesions.${at}.${field}`;
  const needs: readonly [CaseFact, ...CaseFact[]] = [path(first), ...others.map(path)];
  const full = given && measuredOn?.length === 10 && previousOn?.length === 10;
  return { lesion: at, state: "unknown", needs, ...(full && !apart ? { outOfOrder: true } : {}) };
}

/** The examinations, each in its place; what is dated after the meeting does not count yet. */
function notAfter({ case: { asOf }, staging }: Candidate): readonly Staging[] | undefined {
  return staging?.map((each) => (each?.on != null && liesAfter(each.on, asOf) ? {} : each));
}

/** How old the lung function test is; of a month that the meeting lies in, no day after the meeting counts. */
function lungFunctionDays(
  { case: { asOf }, lungFunction }: Candidate,
  until: PlainDate,
): Pick<TimeSpaceGrowth, "lungFunctionDays"> {
  const measuredOn = lungFunction?.measuredOn;
  if (!measuredOn || liesAfter(measuredOn, asOf)) return {};
  const { least, most } = daysBetween(measuredOn, until);
  return { lungFunctionDays: { least: Math.max(0, least), most } };
}
