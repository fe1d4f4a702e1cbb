import type { NodalTissueReasons } from "../biology/nodalTissue.ts";
import type { CaseFact, FactPattern } from "../case/fact.ts";
import { factPattern } from "../case/fact.ts";
import { factOwner } from "../case/factOwner.ts";
import { reserveMeasures } from "../case/orderOfMeasures.ts";
import type { Reason } from "../evidence/reason.ts";
import type { FitnessOutcome } from "../fitness/fitnessResult.ts";
import { capital, listed } from "../words/format.ts";
import type { OrderWords } from "../words/orderWords.ts";
import { someOf } from "./agendaSection.ts";
import { alike } from "./cautionLines.ts";
import { type Block, paragraph, table } from "./document.ts";
import { biomarkersAsked } from "./evidenceSection.ts";
import { unclearedBy } from "./optionTable.ts";
import { firstOf, firstWords, type PageContext } from "./pageContext.ts";
import { namedNeeds } from "./questionTable.ts";

/**
 * What to decide or order today: what each caution gives to decide, the missing facts that an answer above names, the
 * tests a pathway or a range of the predicted function needs, then what would narrow the predicted postoperative
 * function.
 */
export function orders(context: PageContext): readonly Block[] {
  const { review, limits } = context;
  const { page } = context.words;
  const all = orderRows(context);
  const outside = review.candidacy.scope.verdict === "unmet";
  if (all.length === 0) return [paragraph(outside ? page.nothingOutside : page.nothingToOrder)];
  const more = all.length - limits.orders;
  const rows = table(page.orders, page.orderHead, all.slice(0, limits.orders));
  return [...rows, ...(more > 0 ? [paragraph(page.more(more))] : [])];
}

export function orderRows(context: PageContext): readonly (readonly string[])[] {
  const { page } = context.words;
  const found = [
    ...cautioned(context),
    ...planned(context),
    ...missing(context),
    ...tests(context),
    ...narrowing(context),
    ...risks(context),
    ...unanswered(context),
  ];
  const all = new Map(found.map((order) => [order.what, order])).values();
  return [...all].map(({ what, who, changes }) => [capital(what), page.members[who], changes]);
}

/** What the plan itself leaves to decide. */
function planned(context: PageContext): readonly OrderWords[] {
  const { candidate, review, words, name, limits } = context;
  const { page, factName } = words;
  const nameless = candidate.plan?.fallback?.some(({ lesions }) => !lesions?.length);
  const { liver } = review;
  const undated = liver?.remnantPercent !== undefined && liver.volumetryOn === undefined;
  const operates = review.candidacy.plan.operations.length > 0;
  const stages = review.reserveByStage?.stages ?? [];
  const given = candidate.course?.systemic ?? [];
  const asked = review.candidacy.cautions.flatMap((caution) =>
    caution.code === "vegf-interval" ? [caution.treatment] : [],
  );
  // Outside the scope nothing is needed for a verdict, and the operation costs lung function all the same.
  const untested = reserveMeasures.flatMap((measure) => {
    const path = `lungFunction.${measure}PercentPredicted` as const;
    const known = candidate.lungFunction?.[`${measure}PercentPredicted`] ?? review.candidacy.workedOut?.[measure];
    return known === undefined && candidate.case.absentReasons?.[path] === undefined ? [path] : [];
  });
  const outside = operates && review.candidacy.scope.verdict === "unmet";
  const running = operates ? given.filter(({ ongoing }, at) => ongoing === true && !asked.includes(at)) : [];
  const uncleared = unclearedBy(review);
  return [
    ...(uncleared.length === 0
      ? []
      : [page.otherOperation(listed(firstOf(uncleared.map(name), limits.named, page.moreLesions)))]),
    ...(nameless ? [{ what: page.fallbackLesions, who: "surgeon", changes: page.changes.cost } as const] : []),
    ...(liver?.policiesDisagree ? [page.remnantThreshold] : []),
    // No source gives an interval: that a plan stays provisional until its last operation is a convention.
    ...(operates && candidate.liver?.resectionPlanned === true ? [page.betweenLiverAndLung] : []),
    ...stages.slice(1).map(({ stage }) => page.beforeStage(stage + 1)),
    ...running.map(({ agent, class: group }) =>
      page.drugAround(firstWords(agent ?? group ?? page.systemicTreatment, limits.text)),
    ),
    ...molecular(context),
    ...(outside && untested.length > 0
      ? [{ what: words.factList(untested, name), who: "pulmonologist", changes: page.leaves } as const]
      : []),
    ...(candidate.systemicAlternative?.better === "unclear" ? [page.alternativeOrder] : []),
    ...(undated
      ? [{ what: factName("liver.volumetryOn", name), who: "radiologist", changes: page.changes.sections } as const]
      : []),
  ];
}

/** Biomarkers that a dossier of this primary reads before an operation, and that are not recorded. */
function molecular({ review, words }: PageContext): readonly OrderWords[] {
  const { evidence } = review;
  const asked = evidence?.questions.some(({ about }) => about === "primary.biomarkers") === true;
  return asked ? [words.page.biomarkerOrder(listed(biomarkersAsked(evidence, words)))] : [];
}

/** What marks a patient as of high risk, where it is not recorded. */
function risks({ review, words, name }: PageContext): readonly OrderWords[] {
  if (review.candidacy.scope.verdict === "unmet") return [];
  const owed = (review.agenda ?? []).flatMap(({ needed }) => needed.map(({ path }) => path));
  const marks = owed.filter((path) => /^patient\.(homeOxygen|clinicalFrailtyScale|cardiac\.)/.test(path));
  return marks.length === 0 ? [] : [words.page.risksOrder(words.factList(marks, name))];
}

/** A wish that is open waits for the patient, a question on systemic treatment that no row above names for the oncologist. */
function unanswered({ candidate, review, words: { page } }: PageContext): readonly OrderWords[] {
  const { patient, plan, systemicAlternative } = candidate;
  const { scope, needs } = review.candidacy;
  const asked = scope.verdict === "unmet" || needs.some((path) => path.startsWith("systemicAlternative"));
  const { surgery, otherLocalTreatment: other } = patient?.wish ?? {};
  const order = (what: string): OrderWords => ({ what, who: "patient", changes: page.changes.sections });
  return [
    ...(surgery === "undecided" ? [order(page.wishOrder)] : []),
    ...(other === "undecided" && plan?.otherTreatment?.length ? [order(page.otherWishOrder)] : []),
    ...(systemicAlternative?.better == null && !asked ? [page.alternativeOrder] : []),
  ];
}

/** A missing fact, whatever the lesion or the scan it is about. */
interface Missing {
  readonly pattern: FactPattern;
  readonly again: boolean;
  readonly paths: CaseFact[];
}

/** Every fact an answer of the page names as needed, by the member who brings it; the same fact of several lesions once. */
function missing(context: PageContext): readonly OrderWords[] {
  const { review, candidate, words } = context;
  if (review.candidacy.scope.verdict === "unmet") return [];
  const owed = (review.agenda ?? []).flatMap(({ needed }) => needed);
  const deciding = new Set(owed.flatMap(({ path, for: reason }) => (reason === "verdict" ? [path] : [])));
  const again = new Set(owed.flatMap((item) => (item.again === true ? [item.path] : [])));
  // What a caution gives to decide says more than the fact it needs, or one it depends on that is recorded already.
  const asked = review.candidacy.cautions.flatMap((caution) =>
    words.cautionOrder(caution, "") === undefined
      ? []
      : [...(caution.asks ?? []), ...caution.facts.filter((fact) => again.has(fact))],
  );
  const groups = new Map<string, Missing>();
  const all = new Set([...deciding, ...namedNeeds(context)]);
  // Tissue of a station answers for the nodes.
  const stationsNeeded = [...all].some((path) => factPattern(path) === "chest.stations.*.tissue");
  for (const path of all) {
    const pattern = factPattern(path);
    if (asked.includes(path) || (pattern === "chest.nodes" && stationsNeeded)) continue;
    const key = `${again.has(path)} ${pattern}`;
    const group = groups.get(key) ?? { pattern, again: again.has(path), paths: [] };
    group.paths.push(path);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ pattern, again: stated, paths }): OrderWords => {
    if (pattern === "chest.stations.*.tissue")
      return words.nodesOrder(
        paths.flatMap((path) => candidate.chest?.stations?.[Number(path.split(".")[2])]?.station ?? []),
        before(context),
        nodesBecause(context),
      );
    const changes = stated
      ? words.page.again
      : paths.some((path) => deciding.has(path))
        ? words.page.changes.verdict
        : words.page.changes.question;
    // A test that is recorded and does not count is made again, whichever of its values leaves the answer open.
    const what = stated && pattern.startsWith("lungFunction.") ? words.page.testAgain : someOf(paths, context);
    return { what, who: factOwner(pattern), changes };
  });
}

/** What the cautions, and a cardiac index in a class of high risk, give to decide. */
function cautioned({ review, words, name, limits }: PageContext): readonly OrderWords[] {
  const { candidacy, contradictions = [] } = review;
  const stages = review.reserveByStage?.stages ?? [];
  const onlyFor = (stage: number, lesions: readonly number[]): boolean =>
    candidacy.plan.operations
      .filter((operation) => operation.stage === stage)
      .every((operation) => operation.lesions.every((lesion) => lesions.includes(lesion)));
  const ofCautions = alike(candidacy.cautions).flatMap(([first, others]): readonly OrderWords[] => {
    const lesions = "lesion" in first ? [first.lesion, ...others] : [];
    const order = words.cautionOrder(first, listed(firstOf(lesions.map(name), limits.named, words.page.moreLesions)));
    if (order === undefined) return [];
    // A stage that removes nothing else stands or falls with it.
    const stage = first.code === "benign-pattern" ? stages.find((each) => onlyFor(each.stage, lesions)) : undefined;
    return [stage === undefined ? order : { ...order, changes: words.page.wholeStage(order.changes, stage.stage + 1) }];
  });
  const heart = contradictions.some(({ code }) => code === "unasked-cardiac-index");
  const short = candidacy.pillars.physiologicReserve.reasons.some(
    ({ code, verdict }) => code === "liver-remnant" && verdict === "unmet",
  );
  return [...(heart ? [words.cardiologyOrder] : []), ...(short ? [words.remnantOrder] : []), ...ofCautions];
}

/** Why the guideline for lung cancer takes tissue of the nodes here. */
function nodesBecause({ review }: PageContext): readonly Reason<NodalTissueReasons>[] {
  return (review.timeSpaceGrowth?.nodes.tissue.reasons ?? []).filter(({ verdict }) => verdict === "met");
}

function before({ review }: PageContext): "resection" | "treatment" {
  return review.candidacy.plan.operations.length === 0 ? "treatment" : "resection";
}

/** Tests that a current pathway, the nodes or a range of the predicted function needs. */
function tests(context: PageContext): readonly OrderWords[] {
  const { candidate, review, words } = context;
  const { page, pathways } = words;
  const { fitness, timeSpaceGrowth, candidacy } = review;
  const asking = (...next: readonly FitnessOutcome[]): readonly string[] =>
    (fitness?.results ?? [])
      .filter((result) => result.pathway.supersededBy === undefined && next.includes(result.next as FitnessOutcome))
      .map(({ pathway }) => pathways[pathway.id]);
  const order = (what: string, who: OrderWords["who"], changes: string): OrderWords => ({ what, who, changes });
  // What happened to the lungs comes first: an exercise test waits for it.
  const event = candidacy.cautions.some(({ code }) => code === "lung-function-before-event" || code === "lung-event");
  const operates = candidacy.plan.operations.length > 0;
  const exercise =
    event || !operates
      ? []
      : [
          [page.cpet, asking("cardiopulmonary-exercise-test", "predicted-postoperative-oxygen-uptake")] as const,
          [page.exercise, asking("low-technology-exercise", "shuttle-walk")] as const,
        ];
  const wide = candidacy.pillars.physiologicReserve.reasons.some(
    (reason) => reason.code === "predicted-function" && reason.verdict === "unknown",
  );
  const stations = (candidate.chest?.stations ?? []).filter(
    ({ tissue }) => tissue !== "negative" && tissue !== "positive",
  );
  const sampled = candidate.chest?.nodes === "biopsy-negative" || candidate.chest?.nodes === "proven";
  const because = nodesBecause(context);
  const named = namedNeeds(context).some((path) => path.startsWith("chest.stations."));
  return [
    ...exercise.flatMap(([what, whose]) =>
      whose.length === 0 ? [] : [order(what, "anesthesiologist", page.askedBy(listed(whose)))],
    ),
    ...(wide ? [order(page.volumetry, "radiologist", page.narrows)] : []),
    ...(timeSpaceGrowth?.nodes.tissue.verdict === "met" && !sampled && !named
      ? [
          words.nodesOrder(
            stations.flatMap(({ station }) => station ?? []),
            before(context),
            because,
          ),
        ]
      : []),
  ];
}

/** Missing facts that would narrow what the plan takes. */
function narrowing(context: PageContext): readonly OrderWords[] {
  const groups = new Map<FactPattern, CaseFact[]>();
  for (const { path, for: reason } of (context.review.agenda ?? []).flatMap(({ needed }) => needed)) {
    if (reason !== "cost") continue;
    const pattern = factPattern(path);
    groups.set(pattern, [...(groups.get(pattern) ?? []), path]);
  }
  return [...groups].map(([pattern, paths]) => ({
    what: someOf(paths, context),
    who: factOwner(pattern),
    changes: context.words.page.changes.cost,
  }));
}
