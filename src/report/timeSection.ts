import type { LesionGrowth, NamedSynchronicity, TimeSpaceGrowth } from "../board/timeSpaceGrowth.ts";
import { gateSentences, stagingSentences, tissueSentences } from "../words/biologyWords.table.ts";
import { decimals, listed, range, spoken } from "../words/format.ts";
import { sentenceOf } from "../words/sectionSentences.ts";
import { alike } from "./alike.ts";
import { type Block, list, section } from "./document.ts";
import type { PageContext } from "./pageContext.ts";
import { numbered } from "./referenceList.ts";

type BiologyWords = PageContext["words"]["biology"];
type Growing = Extract<LesionGrowth, { state: "measured" }>;

/** Time, space and growth of the disease. None of it enters a verdict. */
export function timeSection(context: PageContext): readonly Block[] {
  const { review, words, sources } = context;
  const found = review.timeSpaceGrowth;
  if (found === undefined) return [];
  const { biology, standings, verdicts } = words;
  const { count, state, gate, nodes, staging, misses, lungFunctionDays, countedTo } = found;
  const growing = found.growth.filter((each): each is Growing => each.state === "measured");
  return section(
    biology.heading,
    list([
      biology.interval(intervalOf(found, context)),
      biology.synchronicity(synchronous(found.synchronicity, context)),
      biology.state(
        stateOf(found, context),
        standings[state.standing],
        verdicts[gate.verdict],
        gate.reasons
          .map((reason) =>
            [
              sentenceOf(gateSentences, reason),
              ...("limit" in reason ? [numbered(reason.limit.source, sources)] : []),
            ].join(" "),
          )
          .join("; "),
      ),
      biology.count(count.visible, count.indeterminate, count.vanished, range(count.metastases)),
      biology.growth(growingOf(found.growth, context), repeatabilityOf(growing, context)),
      biology.nodes(
        nodesOf(found, context),
        numbered(nodes.source, sources),
        standings[nodes.tissue.restsOn],
        tissueOf(found, context),
      ),
      biology.registry(numbered(found.registrySource, sources), registryOf(found, context)),
      biology.staging(
        countedTo,
        verdicts[staging.verdict],
        staging.reasons
          .map((reason) => `${sentenceOf(stagingSentences, reason)} ${numbered(reason.threshold.source, sources)}`)
          .join("; "),
        misses
          .map(({ code, percent, source }) =>
            biology.miss(biology.misses[code], range(percent), numbered(source, sources)),
          )
          .join("; "),
      ),
      ...(lungFunctionDays === undefined ? [] : [biology.testAge(range(lungFunctionDays), countedTo)]),
    ]),
  );
}

function intervalOf({ interval, sinceLocalTreatment: since }: TimeSpaceGrowth, { words }: PageContext): string {
  const { biology } = words;
  return `${fromPrimary(interval, biology)}${since === undefined ? "" : afterTreatment(since, biology)}`;
}

function fromPrimary(interval: TimeSpaceGrowth["interval"], biology: BiologyWords): string {
  if (interval.state === "not-defined") return biology.intervalNotDefined(biology.notDefined[interval.because]);
  const end = biology.ends[interval.end === "detection" ? "detection" : "resection"];
  if (interval.state === "unknown") return biology.intervalOpen(end);
  if (interval.state === "stated") return biology.monthsRecorded(range(interval.months));
  return biology.months(range(interval.months), interval.from, end, interval.until);
}

function afterTreatment(since: NonNullable<TimeSpaceGrowth["sinceLocalTreatment"]>, biology: BiologyWords): string {
  if (since.state !== "unknown") return biology.since(range(since.months), since.from, since.until);
  return since.needs.some((path) => path.endsWith(".firstSeenOn")) ? biology.sinceFirstSeenOpen : biology.sinceOpen;
}

/** The answers, each with the definitions that give it, and the patients those were made for where they are others. */
function synchronous(named: readonly NamedSynchronicity[], { words: { biology }, sources }: PageContext): string {
  const groups = new Map<string, { readonly name: string; readonly after: string; readonly cited: string }>();
  for (const { answer, drawnFor, source } of named) {
    const name = answer === undefined ? biology.open : spoken(answer);
    const after = drawnFor === undefined || answer === undefined ? "" : biology.drawnFor(drawnFor);
    const cited = groups.get(name + after)?.cited ?? "";
    groups.set(name + after, { name, after, cited: cited + numbered(source, sources) });
  }
  return [...groups.values()].map(({ name, after, cited }) => `${name} ${cited}${after}`).join("; ");
}

/** The growth of lesions measured twice; of one whose second size or a date is missing, what is. */
function growingOf(growth: readonly LesionGrowth[], context: PageContext): string {
  const { biology, lesionList } = context.words;
  const said = growth.flatMap((each): readonly (readonly [said: string, of: string])[] => {
    const of = context.name(each.lesion);
    if (each.state === "measured") return [[growthOf(each, context), of]];
    if (each.outOfOrder === true) return [[biology.growthOutOfOrder, of]];
    if (each.needs.some((path) => path.endsWith(".previousDiameterMm"))) return [];
    const facts = each.needs.map((path) => biology.growthNeeds[path.slice(path.lastIndexOf(".") + 1)] ?? path);
    return [[biology.growthMissing(listed(facts)), of]];
  });
  if (said.length === 0) return biology.growthOpen;
  return alike(said)
    .map(([text, of]) => `${lesionList(of)} ${text}`)
    .join("; ");
}

function stateOf({ state }: TimeSpaceGrowth, { words: { biology } }: PageContext): string {
  if (state.answer === "state") return `${spoken(state.state)}${state.asFound === true ? biology.asFound : ""}`;
  if (state.answer !== "open") return biology.contradiction;
  const { possible } = state;
  return possible.length > 3 ? biology.ofNine(possible.length) : biology.between(listed(possible.map(spoken)));
}

function growthOf({ rate, doublingTimeDays, days, withinRepeatability }: Growing, { words }: PageContext): string {
  const doubling = doublingTimeDays === undefined ? "" : words.biology.doubling(range(doublingTimeDays, 0));
  return words.biology.growthOf(range(rate, 2), range(days, 0), doubling, withinRepeatability !== undefined);
}

/** The repeatability that changes lie within, once for all lesions. */
function repeatabilityOf(growing: readonly LesionGrowth[], { words, sources }: PageContext): string {
  const [published] = growing.flatMap(({ withinRepeatability }) => withinRepeatability ?? []);
  if (published === undefined) return "";
  const { value, population, source } = published;
  return words.biology.repeatability(decimals(value, 2), numbered(source, sources), population);
}

function nodesOf({ nodes: { status, unread } }: TimeSpaceGrowth, { words: { biology } }: PageContext): string {
  const regions = status.regions.length === 0 ? "" : `, ${listed(status.regions.map(spoken))}`;
  const analogy = status.analogy.length === 0 ? "" : biology.analogy(status.analogy.join(" / "));
  const caution = status.caution === undefined ? "" : biology.caution;
  const other = unread.length === 0 ? "" : biology.unread(listed(unread));
  return `${spoken(status.finding)}${regions}${analogy}${caution}${other}`;
}

function tissueOf({ nodes: { tissue } }: TimeSpaceGrowth, { words: { biology, verdicts } }: PageContext): string {
  const asking = tissue.reasons.filter(({ verdict }) => verdict === "met");
  if (asking.length > 0)
    return biology.tissueBecause(listed(asking.map((reason) => sentenceOf(tissueSentences, reason))));
  return tissue.verdict === "unknown" ? verdicts.unknown : biology.tissueNot;
}

function registryOf({ registry }: TimeSpaceGrowth, { words: { biology } }: PageContext): string {
  switch (registry.state) {
    case "not-applicable":
      return biology.registryNotApplicable(biology.notDefined[registry.because]);
    case "open":
      return `${biology.registryOpen(listed(registry.possible))}${registry.ifComplete ? biology.ifComplete : ""}`;
    default:
      return `${registry.group}${registry.state === "group" ? "" : biology.ifComplete}`;
  }
}
