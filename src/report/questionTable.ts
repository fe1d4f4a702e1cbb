import type { AnyJudgment } from "../evidence/judgment.ts";
import type { Reason } from "../evidence/reason.ts";
import type { ShownReasons } from "../words/sentences.ts";
import { type Block, table } from "./document.ts";
import { firstOf, firstWords, type PageContext } from "./pageContext.ts";

/** The questions of the page: the scope, the three pillars, a non-surgical option, each with its judgment. */
export function questionsOf({ review, words }: Pick<PageContext, "review" | "words">): readonly Question[] {
  const { scope, pillars, alternative } = review.candidacy;
  const { asked, askedWithLiver } = words.page;
  const liver = pillars.physiologicReserve.reasons.some(({ code }) => liverCodes.includes(code));
  return [
    ["scope", asked.scope, scope],
    ["completeResection", asked.completeResection, pillars.completeResection],
    ["diseaseControl", asked.diseaseControl, pillars.diseaseControl],
    ["physiologicReserve", liver ? askedWithLiver : asked.physiologicReserve, pillars.physiologicReserve],
    ["alternative", asked.alternative, alternative],
  ];
}

/** Reasons of a plan that removes part of the liver as well. */
const liverCodes: readonly string[] = ["liver-remnant", "liver-remnant-unknown"];

/** A question: which one, its words, the judgment that answers it. */
export type Question = readonly [id: keyof PageContext["words"]["page"]["asked"], words: string, judgment: AnyJudgment];

/** The five questions, each answered with Yes, No or Cannot be assessed and why. */
export function questionTable(context: PageContext): readonly Block[] {
  const { page } = context.words;
  return table(
    page.questions,
    page.questionHead,
    questionsOf(context).map((question) => [question[1], answerTo(question, context)]),
  );
}

/** The answer to a question with its reasons, or what is missing for it. */
export function answerTo([id, , { verdict, reasons, needs }]: Question, context: PageContext): string {
  const { review, words, candidate, name, limits } = context;
  const { page } = words;
  if (id === "alternative") {
    const better = candidate.systemicAlternative?.better;
    return better == null ? page.alternativeOpen : page.alternative[better];
  }
  if (id !== "scope" && review.candidacy.scope.verdict === "unmet") return page.outside;
  if (verdict === "met") return page.answers.met;
  const cut = (text: string): string => firstWords(text, limits.fact);
  if (verdict === "unknown") {
    const facts =
      needs.length <= limits.named
        ? cut(words.factList(needs, name))
        : firstOf(
            needs.map((need) => cut(words.factList([need], name))),
            limits.named,
            page.more,
          ).join("; ");
    return `${page.answers.unknown}; ${page.needed(facts)}`;
  }
  const failing = reasons.filter((reason: Reason<ShownReasons>) => reason.verdict === "unmet");
  const because = [...new Set(failing.map((reason: Reason<ShownReasons>) => cut(words.sentence(reason, name))))];
  return `${page.answers.unmet}: ${firstOf(because, limits.named, page.more).join("; ")}`;
}
