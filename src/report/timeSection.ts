import type { NodalTissueReasons } from "../biology/nodalTissue.ts";
import type { OligometastaticCountReasons } from "../biology/oligometastaticCount.ts";
import type { StagingCurrentReasons } from "../biology/stagingCurrent.ts";
import type { LesionGrowth, NamedSynchronicity, TimeSpaceGrowth } from "../board/timeSpaceGrowth.ts";
import { decimals, listed, quoted, range, spoken } from "../words/format.ts";
import type { LesionName } from "../words/sentences.ts";
import { type Telling, tell } from "../words/tell.ts";
import { standingWords, verdictWords } from "../words/words.ts";
import { numbered, type Sources } from "./sources.ts";

const gateSentences: Telling<OligometastaticCountReasons> = {
  "number-of-metastases": ({ count, limit }) => `${range(count)} at all sites, with a limit of ${limit.value}`,
  "number-of-metastases-unknown": ({ limit }) =>
    `their number at all sites is not known, with a limit of ${limit.value}`,
  "all-sites-treatable": ({ treatable }) =>
    treatable ? "every site can be treated" : "not every site can be treated with the aim of cure",
  "all-sites-treatable-unknown": () => "whether every site can be treated was not stated",
};

const tissueSentences: Telling<NodalTissueReasons> = {
  "node-enlarged": ({ threshold }) => `a node above ${threshold.value} mm`,
  "node-takes-up-tracer": () => "uptake above the mediastinum",
  "lesion-central": () => "a lesion beside a main or lobar bronchus",
  "hilar-nodes-suspected": () => "suspicious hilar nodes",
  "lesion-large": ({ threshold }) => `a lesion above ${threshold.value} mm`,
};

const stagingSentences: Telling<StagingCurrentReasons> = {
  "ct-age": ({ days, threshold }) => `CT ${range(days)} days before the meeting (at most ${threshold.value})`,
  "ct-not-recorded": () => "no dated CT",
  "ct-slice": ({ sliceMm, threshold }) => `slices of ${decimals(sliceMm)} mm (at most ${threshold.value})`,
  "ct-slice-not-recorded": () => "slices not stated",
};

const missWords = {
  "pet-finds-disease-outside-the-chest": "PET finds disease outside the chest",
  "palpation-finds-more-metastases": "palpation finds nodules missed on CT",
} as const;

const notDefined = {
  "primary-never-found": "the primary was never found",
  "primary-never-treated": "the primary was never treated",
  "germ-cell": "not made for germ cell tumors",
  "wilms-tumor": "not made for Wilms tumors",
  "interval-not-defined": "there is no interval to count",
} as const;

/** Tells time, space and growth. None of it enters a verdict. */
export function timeSection(
  section: TimeSpaceGrowth | undefined,
  sources: Sources,
  name: LesionName,
): readonly string[] {
  if (section === undefined) return [];
  const { count, state, gate, nodes, staging, misses, lungFunctionDays } = section;
  const unconfirmed = `(${standingWords[state.standing]})`;
  const named =
    state.answer === "state"
      ? `${spoken(state.state)}${state.asFound === true ? " when it was found; none grows under the treatment now" : ""}`
      : state.answer === "open"
        ? state.possible.length > 3
          ? `open, ${state.possible.length} of 9 states possible`
          : `open between ${listed(state.possible.map(spoken))}`
        : "the answers contradict each other: a lesion found for the first time cannot persist";
  const measured = section.growth.filter((each) => each.state === "measured");
  return [
    "## Time, space and growth (beside the criteria)",
    "",
    `- Disease-free interval: ${intervalOf(section)}.`,
    `- Synchronous or not, by definition: ${synchronous(section.synchronicity, sources)}.`,
    `- Oligometastatic state: ${named} ${unconfirmed}. Gate: ${verdictWords[gate.verdict]}; ${gate.reasons.map((reason) => `${tell(gateSentences, reason)}${"limit" in reason ? ` ${numbered(reason.limit.source, sources)}` : ""}`).join("; ")}.`,
    `- Lesions of the lungs: ${count.visible} seen, ${count.indeterminate} of them indeterminate, ${count.vanished} vanished; metastases ${range(count.metastases)}. The gate counts metastases at all sites, the registry those of the lungs.`,
    `- Growth: ${growing(section.growth, name)}.${repeatabilityOf(measured, sources)}`,
    `- Nodes: ${nodesOf(section)}. Tissue by the guideline for lung cancer ${numbered(nodes.source, sources)} (${standingWords[nodes.tissue.restsOn]}): ${tissueOf(nodes.tissue)}.`,
    `- Registry group ${numbered(section.registrySource, sources)}: ${registryOf(section)}.`,
    `- Staging: ${verdictWords[staging.verdict]}; ${staging.reasons.map((reason) => `${tell(stagingSentences, reason)} ${numbered(reason.threshold.source, sources)}`).join("; ")}. What scans miss, in cohorts: ${misses.map((miss) => `${missWords[miss.code]} in ${range(miss.percent)} % ${numbered(miss.source, sources)}`).join("; ")}.`,
    ...(lungFunctionDays === undefined
      ? []
      : [
          `- Lung function: measured ${range(lungFunctionDays)} days before the meeting; no line on this page says how old it may be.`,
        ]),
  ];
}

function intervalOf({ interval, sinceLocalTreatment: since }: TimeSpaceGrowth): string {
  return `${fromPrimary(interval)}${since === undefined ? "" : `. ${afterTreatment(since)}`}`;
}

function fromPrimary(interval: TimeSpaceGrowth["interval"]): string {
  if (interval.state === "not-defined") return `not defined, ${notDefined[interval.because]}`;
  const end = interval.end === "detection" ? "first sight of the metastasis" : "operation on the metastasis";
  if (interval.state === "unknown") return `not known, to the ${end}`;
  if (interval.state === "stated") return `${range(interval.months)} months, recorded without dates`;
  return `${range(interval.months)} months, from the treatment of the primary (${quoted(interval.from)}) to the ${end} (${quoted(interval.until)})`;
}

function afterTreatment(since: NonNullable<TimeSpaceGrowth["sinceLocalTreatment"]>): string {
  const named = "From the last local treatment";
  if (since.state === "unknown") {
    return `${named}: cannot be counted, ${since.needs.some((path) => path.endsWith(".firstSeenOn")) ? "the day the lesions of today were first seen is" : "its day or the lesions are"} not recorded`;
  }
  return `${named} (${quoted(since.from)}) to the first sight of the lesions of today (${quoted(since.until)}): ${range(since.months)} months`;
}

/** The answers, each with the definitions that give it, and the patients those were drawn for where they are others. */
function synchronous(told: readonly NamedSynchronicity[], sources: Sources): string {
  const names = told.map(({ answer, drawnFor }) => {
    const name = answer === undefined ? "open" : spoken(answer);
    return { name, after: drawnFor === undefined || answer === undefined ? "" : ` (drawn for ${drawnFor})` };
  });
  const keys = names.map(({ name, after }) => name + after);
  return [...new Set(keys)]
    .map((key) => {
      const places = told.filter((_, at) => keys[at] === key).map(({ source }) => numbered(source, sources));
      const { name, after } = names[keys.indexOf(key)]!;
      return `${name} ${places.join("")}${after}`;
    })
    .join("; ");
}

/** The growth of lesions measured twice; one whose second day or size is missing says so. */
function growing(growth: readonly LesionGrowth[], name: LesionName): string {
  const told = growth.flatMap((each) => {
    if (each.state === "measured") return [growthOf(each, name)];
    if (each.outOfOrder === true)
      return [`${name(each.lesion)} cannot be computed, its two measurements are not in order`];
    const once = each.needs.some((path) => path.endsWith(".previousDiameterMm"));
    return once ? [] : [`${name(each.lesion)} cannot be computed, ${listed(growthNeeds(each.needs))} not recorded`];
  });
  return told.length === 0 ? "no lesion was measured twice" : told.join("; ");
}

function growthNeeds(needs: readonly string[]): readonly string[] {
  return growthWords.flatMap(([field, words]) => (needs.some((path) => path.endsWith(`.${field}`)) ? [words] : []));
}

const growthWords: readonly (readonly [string, string])[] = [
  ["diameterMm", "second diameter"],
  ["measuredOn", "day of the second measurement"],
  ["previousOn", "day of the first measurement"],
];

function growthOf(told: Extract<LesionGrowth, { state: "measured" }>, name: LesionName): string {
  const { rate, doublingTimeDays, days, withinRepeatability } = told;
  const doubling = doublingTimeDays === undefined ? "" : `, doubling in ${range(doublingTimeDays, 0)} days`;
  return `${name(told.lesion)} ${range(rate, 2)} % of its volume a day over ${range(days, 0)} days${doubling}${withinRepeatability === undefined ? "" : " (within the repeatability of the diameter)"}`;
}

/** The repeatability that changes lie within, once for all lesions. */
function repeatabilityOf(measured: readonly LesionGrowth[], sources: Sources): string {
  const [published] = measured.flatMap(({ withinRepeatability }) => withinRepeatability ?? []);
  if (published === undefined) return "";
  const { value, population, source } = published;
  return ` Repeatability of a diameter: ${decimals(value, 2)} mm ${numbered(source, sources)}, ${population}.`;
}

function nodesOf({ nodes: { status, unread } }: TimeSpaceGrowth): string {
  const regions = status.regions.length === 0 ? "" : `, ${listed(status.regions.map(spoken))}`;
  const analogy = status.analogy.length === 0 ? "" : `, ${status.analogy.join(" or ")} by analogy with lung cancer`;
  const caution = status.caution === undefined ? "" : ", and a negative biopsy is no proof";
  const other = unread.length === 0 ? "" : `, not read as stations: ${listed(unread.map(quoted))}`;
  return `${spoken(status.finding)}${regions}${analogy}${caution}${other}`;
}

function tissueOf(tissue: TimeSpaceGrowth["nodes"]["tissue"]): string {
  const asking = tissue.reasons.filter(({ verdict }) => verdict === "met");
  if (asking.length > 0) return `asked for because of ${listed(asking.map((reason) => tell(tissueSentences, reason)))}`;
  return tissue.verdict === "unknown" ? "cannot be judged" : "not asked for";
}

function registryOf({ registry }: TimeSpaceGrowth): string {
  switch (registry.state) {
    case "not-applicable":
      return `does not apply, ${notDefined[registry.because]}`;
    case "open":
      return `open, possible ${listed(registry.possible)}${registry.ifComplete ? ", if the operation is complete" : ""}`;
    default:
      return `${registry.group}${registry.state === "group" ? "" : ", if the operation is complete"}`;
  }
}
