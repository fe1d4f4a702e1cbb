import type { Caution } from "../candidacy/caution.ts";
import { type CaseFact, factPattern } from "../case/fact.ts";
import type { AnyJudgment } from "../evidence/judgment.ts";
import type { Reason } from "../evidence/reason.ts";
import { existing } from "../internal/guards.ts";
import { listed, uncapital } from "../words/format.ts";
import type { ShownReasons } from "../words/reasonSentences.ts";
import { thresholdWords } from "../words/unitWords.ts";
import { someOf } from "./agendaSection.ts";
import { type Block, table } from "./document.ts";
import { firstOf, firstWords, type PageContext, withoutDetail } from "./pageContext.ts";

/** The questions of the page: the scope, the three pillars, systemic treatment, each with its judgment. */
export function questionsOf({ review, words }: Pick<PageContext, "review" | "words">): readonly Question[] {
  const { scope, pillars, alternative } = review.candidacy;
  const { asked } = words.page;
  return [
    ["scope", asked.scope, scope],
    ["completeResection", asked.completeResection, pillars.completeResection],
    ["diseaseControl", asked.diseaseControl, pillars.diseaseControl],
    ...reserveQuestions(pillars.physiologicReserve, asked),
    ["alternative", asked.alternative, alternative],
  ];
}

/** Lungs and liver, a question each where part of the liver is removed as well: one is no answer about the other. */
function reserveQuestions(reserve: AnyJudgment, asked: PageContext["words"]["page"]["asked"]): readonly Question[] {
  // Whether a liver resection is planned is no question about the lungs; an answer to it is none about the liver.
  const isLiver = ({ code, verdict }: Reason<ShownReasons>): boolean =>
    liverCodes.includes(code) || (code === "liver-resection" && verdict === "unknown");
  const of = (reasons: readonly Reason<ShownReasons>[], needs: readonly CaseFact[]): Question[2] => {
    const verdicts = reasons.filter(({ code }) => code !== "pathway-step").map(({ verdict }) => verdict);
    const verdict = verdicts.includes("unmet") ? "unmet" : verdicts.includes("unknown") ? "unknown" : "met";
    return { verdict, reasons, needs };
  };
  const reasons: readonly Reason<ShownReasons>[] = reserve.reasons;
  if (!reasons.some(isLiver)) return [["physiologicReserve", asked.physiologicReserve, reserve]];
  const needs: readonly CaseFact[] = reserve.needs;
  return [
    [
      "physiologicReserve",
      asked.physiologicReserve,
      of(
        reasons.filter((reason) => !isLiver(reason)),
        needs.filter((need) => !need.startsWith("liver.")),
      ),
    ],
    [
      "liver",
      asked.liver,
      of(
        reasons.filter(isLiver),
        needs.filter((need) => need.startsWith("liver.")),
      ),
    ],
  ];
}

/** Reasons of a plan that removes part of the liver as well. */
const liverCodes: readonly string[] = ["liver-remnant", "liver-remnant-unknown"];

/** A question: which one, its words, the judgment that answers it. */
export type Question = readonly [
  id: keyof PageContext["words"]["page"]["asked"],
  words: string,
  judgment: Pick<AnyJudgment, "verdict" | "reasons"> & { readonly needs: readonly CaseFact[] },
];

/** The questions, each answered with Yes, No or Cannot be assessed and why. */
export function questionTable(context: PageContext): readonly Block[] {
  const { page } = context.words;
  return table(
    page.questions,
    page.questionHead,
    questionsOf(context).map((question) => [question[1], answerTo(question, context)]),
  );
}

/** Words of the surgeon that no page cuts: what else may have to be done stands in them. */
const surgeonsWords = 24;

/** The answer to a question with its reasons, or what is missing for it; the surgeon's words beside that on complete resection. */
export function answerTo(question: Question, context: PageContext): string {
  const answer = judged(question, context);
  const { candidate, words, limits } = context;
  const text = candidate.plan?.surgeonStatement?.text;
  return question[0] !== "completeResection" || text == null
    ? answer
    : words.page.surgeonSays(answer, firstWords(text, Math.max(surgeonsWords, 2 * limits.text)));
}

function judged([id, , { verdict, reasons, needs }]: Question, context: PageContext): string {
  const { review, words, candidate, limits } = context;
  const { page } = words;
  if (id === "alternative") {
    const better = candidate.systemicAlternative?.better;
    return better == null ? page.alternativeOpen : page.alternative[better];
  }
  if (id !== "scope" && review.candidacy.scope.verdict === "unmet") return page.outside;
  if (verdict === "met") return yes(id, reasons, context);
  if (verdict === "unknown") {
    // Each of them is a row of what to order, so that none is lost where there is no room here.
    const missing = needs.filter(isMissing(context));
    if (missing.length === 0) {
      // Where every fact is recorded it is what they say that leaves the answer open.
      const open = reasons.filter((reason: Reason<ShownReasons>) => reason.verdict === "unknown");
      return `${page.answers.unknown}: ${open.map((reason: Reason<ShownReasons>) => withObjection(reason, context)).join("; ")}`;
    }
    const facts = grouped(missing).map((group) => someOf(group, context));
    return `${page.answers.unknown}; ${page.needed(firstOf(facts, limits.named, page.moreBelow).join("; "))}`;
  }
  const failing = reasons.filter((reason: Reason<ShownReasons>) => reason.verdict === "unmet");
  const operations = review.candidacy.plan.operations.length;
  if (id === "completeResection" && operations === 0 && failing.every(isOtherwise)) return page.noResection;
  const because = [...new Set(failing.map((reason: Reason<ShownReasons>) => withObjection(reason, context)))].map(
    (said) => (limits.named > 1 ? said : withoutDetail(said, 16)),
  );
  const [first = "", ...others] = firstOf(because, Math.max(limits.named, 2), page.more);
  return `${page.answers.unmet}: ${[uncapital(first), ...others].join("; ")}`;
}

/**
 * A yes with what it is about where it alone would mislead: disease that is there and under control, a brain that was not
 * imaged, the numbers of a liver remnant, another count of the same plan.
 */
function yes(id: Question[0], reasons: Question[2]["reasons"], context: PageContext): string {
  const { review, words, name } = context;
  const { page } = words;
  if (id === "physiologicReserve") return everyCount(context);
  const shown = reasons.filter(({ code }) => code === "extrathoracic-site" || code === "liver-remnant");
  const brain = review.candidacy.cautions.find((caution) => caution.code === "brain-not-imaged");
  // A remnant between two published thresholds: the one that is not met stands beside the one that is.
  const others = id === "liver" ? (review.liver?.policies ?? []).filter((other) => other.verdict === "unmet") : [];
  const thresholds = others.flatMap(({ reasons: compared }) =>
    compared.flatMap((reason) => (reason.code === "liver-remnant" ? [thresholdWords(reason.threshold)] : [])),
  );
  const open = id === "completeResection" ? review.candidacy.cautions.flatMap(openNature) : [];
  if (open.length > 0) return page.ifMetastasis(page.answers.met, open.map(name));
  const details = [
    ...shown.map((reason) => uncapital(words.pageSentence(reason as Reason<ShownReasons>, name))),
    ...(thresholds.length === 0 ? [] : [page.otherThresholds(listed([...new Set(thresholds)]))]),
    ...(id === "diseaseControl" && brain ? [page.brain(brain.days !== undefined)] : []),
  ];
  return details.length === 0 ? page.answers.met : page.yesOf(page.answers.met, details.join("; "));
}

/** The lesion that may be something else than a metastasis, which another operation would remove. */
function openNature(caution: Caution): readonly number[] {
  return caution.code === "tissue-open" ? [caution.lesion] : [];
}

/** A reason that is not met, with the first objection to an operation that does not clear its lesion. */
function withObjection(reason: Reason<ShownReasons>, { review, words, name }: PageContext): string {
  const said = words.pageSentence(reason, name);
  if (reason.code !== "lesion-resection") return said;
  const { choice } = existing(review.candidacy.plan.lesions[reason.lesion]);
  const [objection] = choice.options.find(({ procedure }) => procedure === reason.procedure)?.objections ?? [];
  return objection ? `${said}: ${uncapital(words.sentence(objection as Reason<ShownReasons>, name))}` : said;
}

/** Whether a fact is missing: one that is recorded and leaves an answer open is not. */
export function isMissing({ review }: Pick<PageContext, "review">): (path: CaseFact) => boolean {
  const recorded = (review.agenda ?? []).flatMap(({ needed }) =>
    needed.flatMap(({ path, again }) => (again ? path : [])),
  );
  return (path) => !recorded.includes(path);
}

/** A yes, with how it was counted where another estimate of what the plan takes gives another answer, or its fallback does. */
function everyCount({ review, words, name }: PageContext): string {
  const { page } = words;
  const answered = (review.estimates ?? []).map(({ method, decides, fev1, dlco }) => {
    const verdicts = [fev1, dlco].flatMap((value) => (value === undefined ? [] : [value.verdict]));
    const verdict = verdicts.includes("unmet") ? "unmet" : verdicts.includes("unknown") ? "unknown" : "met";
    return { method: page.methods[method], decides, verdict } as const;
  });
  const other = answered.filter(({ decides, verdict }) => !decides && verdict !== "met");
  const deciding = answered.filter(({ decides }) => decides).map(({ method }) => method);
  return [
    other.length === 0 ? page.answers.met : page.byMethod(page.answers.met, listed(deciding)),
    ...other.map(({ verdict, method }) => page.otherMethod(page.answers[verdict], method)),
    ...(review.options?.fallback ?? []).flatMap(({ verdict, counted, procedure, lesions }) => {
      const said = (answer: string): string =>
        page.afterFallback(answer, page.procedures[procedure], listed(lesions.map(name)));
      if (verdict !== "met") return [said(page.answers[verdict])];
      return counted === undefined ? [] : [said(page.otherMethod(page.answers[counted], page.methods.segments))];
    }),
  ].join("; ");
}

/** Whether a reason says that a lesion is treated without an operation. */
function isOtherwise({ code }: Reason<ShownReasons>): boolean {
  return code === "lesion-treated-otherwise" || code === "every-lesion-treated";
}

/** Needs by fact, so that the same of several lesions is named once. */
function grouped(needs: readonly CaseFact[]): readonly (readonly CaseFact[])[] {
  const groups = new Map<string, CaseFact[]>();
  for (const need of needs) groups.set(factPattern(need), [...(groups.get(factPattern(need)) ?? []), need]);
  return [...groups.values()];
}

/** The facts that the answers of the page name as needed. */
export function namedNeeds({ review, words }: Pick<PageContext, "review" | "words">): readonly CaseFact[] {
  const outside = review.candidacy.scope.verdict === "unmet";
  return questionsOf({ review, words }).flatMap(([id, , { verdict, needs }]): readonly CaseFact[] =>
    verdict !== "unknown" || id === "alternative" || (outside && id !== "scope") ? [] : needs,
  );
}
