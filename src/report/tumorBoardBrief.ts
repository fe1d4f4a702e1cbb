import { lobeOfSegment } from "../anatomy/segment.ts";
import type { Review, ReviewedPolicy } from "../board/review.ts";
import type { LesionPlan } from "../candidacy/plannedOperations.ts";
import type { Candidate } from "../case/candidate.ts";
import type { LungLesion } from "../case/lesion.ts";
import type { Reason } from "../evidence/reason.ts";
import type { Verdict } from "../evidence/verdict.ts";
import type { ResectionOption } from "../resection/resectionOption.ts";
import type { Extent } from "../units/extent.ts";
import { alternativeHeld } from "../words/alternativeWords.ts";
import { cautionCount, cautionSentence } from "../words/cautionWords.ts";
import { factList } from "../words/factLabel.ts";
import { capital, decimals, listed, quoted, range, spoken } from "../words/format.ts";
import { type Question, questionsOf } from "../words/questions.ts";
import { type LesionName, type ShownReasons, sentence } from "../words/sentences.ts";
import { lineOf } from "../words/unitWords.ts";
import { lobeWords, procedureWords, segmentWords, standingWords, verdictWords } from "../words/words.ts";
import { agendaSection } from "./agendaSection.ts";
import { annexSection } from "./annexSection.ts";
import { contradictionSection } from "./contradictionSection.ts";
import { distanceSection } from "./distanceSection.ts";
import { evidenceSection } from "./evidenceSection.ts";
import { fitnessSection } from "./fitnessSection.ts";
import { glanceLines } from "./glanceLines.ts";
import { liverSection } from "./liverSection.ts";
import { localTreatmentSection } from "./localTreatmentSection.ts";
import { lungFunctionSection } from "./lungFunctionSection.ts";
import { robustnessSection } from "./robustnessSection.ts";
import { cite, numbered, type Sources, sourceList } from "./sources.ts";
import { stageSection } from "./stageSection.ts";
import { timeSection } from "./timeSection.ts";
import { unreadSection } from "./unreadSection.ts";

/**
 * Writes the brief for the meeting in Markdown: the verdict and its policy in one sentence, each question with its answer
 * and what it hangs on, what all of it rests on and what was assumed; then a table for each question, the operation for
 * each lesion with what speaks for and against it, what is missing and who supplies it, the sources.
 *
 * A wish of the patient against surgery comes first. Numbers are rounded here and nowhere else. The page says which
 * criteria a plan meets under a named policy, and nothing about what is good for the person.
 *
 * @param candidate - the case the review was made of
 * @param review - the review
 * @returns the page
 * @example
 * ```ts
 * const candidate = { case: { schema: "metastasectomy/1", asOf: "2026-11-24" } };
 * tumorBoardBrief(candidate, review(candidate)).split("\n")[0]; // => "# Brief for the tumor board, 2026-11-24"
 * ```
 */
export function tumorBoardBrief(candidate: Candidate, review: Review): string {
  const sources: Sources = [];
  const name: LesionName = (at) => lesionName(candidate, at);
  const applies = review.candidacy.scope.verdict !== "unmet";
  const beside = review.policy.alternative === "advisory";
  const [scope, removal, battle, reserve, alternative] = questionsOf(review);
  const table = (question: Question, answered = applies): readonly string[] =>
    pillarTable(question, answered, review.policy, sources, name);
  const sections = [
    [`# Brief for the tumor board, ${quoted(review.asOf)}`],
    wishFirst(review),
    headline(review, sources, name),
    glanceLines(review, name),
    ground(review, name),
    table(scope, true),
    table(removal),
    table(battle),
    table(reserve),
    ...(beside ? [] : [table(alternative)]),
    stageSection(review, sources),
    contradictionSection(review, sources),
    ...(beside ? [table(alternative)] : []),
    operations(candidate, review, sources, name),
    unreadSection(candidate, review, name),
    agendaSection(review, name),
    ...(applies
      ? [
          otherPolicies(review, sources, name),
          distanceSection(review, sources, name),
          robustnessSection(review, sources, name),
        ]
      : []),
    localTreatmentSection(review.localTreatment, sources, name),
    timeSection(review.timeSpaceGrowth, sources, name),
    liverSection(review.liver, sources),
    evidenceSection(review.evidence, sources),
    lungFunctionSection(review, name),
    fitnessSection(candidate, review, sources, name),
    annexSection(review.annex, sources, name),
    sourceList(sources),
    [intendedUse],
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join("\n"))
    .join("\n\n")}\n`;
}

const intendedUse =
  "*For professionals preparing a meeting. It says which published or conventional criteria a plan meets under a named policy, from the facts it was given; it has not been validated, reads no images, and says nothing about whether the operation helps. The one randomized trial, in colorectal cancer, did not show longer survival.*";

function wishFirst({ wish }: Review): readonly string[] {
  if (wish?.surgery !== "prefers-not" && wish?.surgery !== "declines") return [];
  const word = wish.surgery === "declines" ? "declines surgery" : "prefers not to have surgery";
  const reasons = wish.priorities ? ` What matters to the patient: ${quoted(wish.priorities)}.` : "";
  return [`**The patient ${word}.**${reasons}`];
}

function headline(review: Review, sources: Sources, name: LesionName): readonly string[] {
  const { verdict, scope, cautions, assumed } = review.candidacy;
  const counts = `, ${cautionCount(cautions.length)}; ${assumed.length} ${assumed.length === 1 ? "fact" : "facts"} assumed`;
  const policy = `the policy "${review.policy.id}" ${cite(review.policy, sources)}`;
  const answer =
    scope.verdict === "unmet"
      ? `The case is outside the scope of ${policy}: the facts are shown, no verdict is given.`
      : {
          candidate: `The plan meets all criteria of ${policy}${counts}.`,
          "not-candidate": `The plan does not meet the criteria of ${policy}${counts}.`,
          undetermined: `The plan cannot be judged yet under ${policy}${counts}.`,
        }[verdict];
  return [`**${answer}**`, ...cautions.map((caution) => `- Caution: ${cautionSentence(caution, name)}.`)];
}

/** What the answer stands on: its weakest ground, what the plan takes, what is held to be better, what was assumed. */
function ground(review: Review, name: LesionName): readonly string[] {
  const { restsOn, assumed, cost } = review.candidacy;
  const { surgery, otherLocalTreatment: other } = review.wish ?? {};
  const wishes = [
    ...(surgery ? [`on surgery: ${spoken(surgery)}`] : []),
    ...(other ? [`on another local treatment: ${spoken(other)}`] : []),
  ];
  const asked = ` The patient's wish${wishes.length === 0 ? ": not asked" : ` ${wishes.join("; ")}`}.`;
  return [
    `Weakest ground it stands on: ${standingWords[restsOn]}. Lung taken by the plan: ${range(cost.removed)} of ${cost.functioning} functioning segments.${asked}`,
    ...alternativeHeld(review).flatMap((held) => ["", held]),
    ...(assumed.length === 0 ? [] : ["", `Taken as normal because nobody stated it: ${factList(assumed, name)}.`]),
  ];
}

/** A table of reasons; outside the scope of the criteria the facts alone, without an answer. */
function pillarTable(
  [title, judgment]: Question,
  answered: boolean,
  policy: ReviewedPolicy,
  sources: Sources,
  name: LesionName,
): readonly string[] {
  const rows = judgment.reasons.map((reason: Reason<ShownReasons>) => {
    const threshold = "step" in reason ? reason.step.threshold : "threshold" in reason ? reason.threshold : undefined;
    const line = threshold === undefined ? "" : lineOf(threshold);
    const ruled = reason.standing === "convention" ? undefined : (threshold?.source ?? policy.source);
    const asked = "steps" in reason ? reason.steps[0]?.threshold.source : undefined;
    const cited = "source" in reason ? reason.source : (asked ?? ruled);
    const source = cited === undefined ? "" : numbered(cited, sources);
    const answer = reason.assumed === true ? "taken as normal" : verdictWords[reason.verdict];
    const cells = [sentence(reason, name), line, ...(answered ? [answer] : []), source, standingWords[reason.standing]];
    return `| ${cells.join(" | ")} |`;
  });
  const { verdict }: { readonly verdict: Verdict } = judgment;
  return [
    answered ? `## ${title} ${capital(verdictWords[verdict])}.` : `## ${title} The facts`,
    "",
    answered ? "| Fact | Line | Answer | Source | Standing |" : "| Fact | Line | Source | Standing |",
    answered ? "|---|---|---|---|---|" : "|---|---|---|---|",
    ...rows,
  ];
}

function operations(candidate: Candidate, review: Review, sources: Sources, name: LesionName): readonly string[] {
  const { plan } = review.candidacy;
  const { severalWedges: several } = review;
  if (plan.lesions.length === 0) return [];
  const origin = plan.origin === "plan" ? "as planned" : "derived lesion by lesion, no plan was given";
  return [
    `## The operation, lesion by lesion (${origin})`,
    "",
    ...plan.lesions.flatMap((place) => oneLesion(candidate, review, place, name)),
    ...(several === undefined
      ? []
      : [
          "",
          `${several.wedges} wedge resections: in one series ${several.threshold.value} or more took as much function early on as a lobectomy, and after 90 days no longer ${cite(several.threshold, sources)}.`,
        ]),
  ];
}

function oneLesion(candidate: Candidate, review: Review, place: LesionPlan, name: LesionName): readonly string[] {
  const lesion = candidate.lesions?.[place.lesion] ?? {};
  const planned = place.operations.map((at) => review.candidacy.plan.operations[at]);
  const procedure = planned[0]?.procedure ?? (place.benign ? "undetermined" : place.choice.procedure);
  const segments = planned[0]?.segments ?? (procedure === place.choice.procedure ? place.choice.segments : undefined);
  const named =
    segments === undefined || procedure !== "segmentectomy" ? "" : ` (${listed(segments.map(segmentWords))})`;
  const units = planned[0]?.units ?? place.choice.units;
  const done = place.benign
    ? "benign, nothing planned"
    : planned.length === 0
      ? place.treatedOtherwise
        ? "treated without surgery"
        : "no operation planned"
      : `${procedureWords[procedure]}${named}, ${unitsOf(units)} of 19`;
  return [
    `- **${capital(name(place.lesion))}**, ${lesionWords(lesion)}: ${done}.`,
    ...place.choice.options.map((option) => `  - ${optionLine(option, name)}`),
  ];
}

/** What is stated of a lesion: its size and course, its place, how deep it lies. */
function lesionWords({ diameterMm, course, segments, lobe: named, depthMm, pleuralSurface }: LungLesion): string {
  const first = segments?.[0];
  const lobe = named ?? (first === undefined ? undefined : lobeOfSegment(first));
  const within = segments?.length ? ` (${listed(segments.map(segmentWords))})` : "";
  const surface = pleuralSurface ? `${pleuralSurface} pleura` : "pleura";
  return [
    diameterMm == null ? "size not known" : `${decimals(diameterMm)} mm`,
    ...(course ? [course] : []),
    lobe === undefined ? "place not known" : `${lobeWords(lobe)}${within}`,
    ...(depthMm == null ? [] : [`${depthMm === 0 ? "on" : `${decimals(depthMm)} mm below`} the ${surface}`]),
  ].join(", ");
}

function optionLine(option: ResectionOption, name: LesionName): string {
  const clears = {
    met: "clears it",
    unmet: "does not clear it",
    unknown: "open",
  }[option.clears];
  const say = (reasons: ResectionOption["arguments"]): string =>
    [...new Set(reasons.map((reason) => sentence(reason as Reason<ShownReasons>, name)))].join("; ");
  const pro = option.arguments.length === 0 ? "" : ` For: ${say(option.arguments)}.`;
  const contra = option.objections.length === 0 ? "" : ` Against: ${say(option.objections)}.`;
  return `${capital(procedureWords[option.procedure])} (${unitsOf(option.units)}): ${clears}.${pro}${contra}`;
}

function unitsOf(units: Extent): string {
  const count = range(units);
  return count === "1" ? "1 unit" : `${count} units`;
}

function otherPolicies(review: Review, sources: Sources, name: LesionName): readonly string[] {
  if (review.beside.length === 0) return [];
  const words = { candidate: "meets", "not-candidate": "does not meet", undetermined: "cannot be judged" };
  return [
    "## The same plan under other policies",
    "",
    ...review.beside.map((other) => {
      const needs = other.needs.length === 0 ? "" : `: hangs on ${factList(other.needs, name)}`;
      return `- ${capital(other.id)} ${cite(other, sources)}: ${words[other.verdict]}${needs}.`;
    }),
  ];
}

function lesionName({ lesions }: Candidate, at: number): string {
  const id = lesions?.[at]?.id ?? undefined;
  return id === undefined ? `lesion ${at + 1}` : `lesion "${quoted(id)}"`;
}
