import type { Reason } from "../evidence/reason.ts";
import type { ShownReasons } from "../words/sentences.ts";
import { thresholdWords } from "../words/unitWords.ts";
import { type Block, heading, paragraph, table } from "./document.ts";
import type { PageContext } from "./pageContext.ts";
import { answerTo, type Question, questionsOf } from "./questionTable.ts";
import { numbered } from "./sources.ts";

/** For each question its answer and every reason with threshold, source and basis; outside the scope the facts alone. */
export function reasonTables(context: PageContext): readonly Block[] {
  const { review, words, name } = context;
  const { assumed, scope } = review.candidacy;
  return [
    ...questionsOf(context).flatMap((question) =>
      reasonTable(question, question[0] === "scope" || scope.verdict !== "unmet", context),
    ),
    ...(assumed.length === 0
      ? []
      : [heading(3, words.appendix.assumed), paragraph(`${words.factList(assumed, name)}.`)]),
  ];
}

function reasonTable(question: Question, answered: boolean, context: PageContext): readonly Block[] {
  const { review, words, sources, name } = context;
  const { appendix } = words;
  const [, title, judgment] = question;
  const rows = judgment.reasons.map((reason: Reason<ShownReasons>) => {
    const threshold = "step" in reason ? reason.step.threshold : "threshold" in reason ? reason.threshold : undefined;
    // A convention has no source; a threshold keeps its own where the estimate beside it is one.
    const standing = threshold?.standing ?? reason.standing;
    const ruled = standing === "convention" ? undefined : (threshold?.source ?? review.policy.source);
    const asked = "steps" in reason ? reason.steps[0]?.threshold.source : undefined;
    const cited = "source" in reason ? reason.source : (asked ?? ruled);
    return [
      words.sentence(reason, name),
      threshold === undefined ? appendix.none : thresholdWords(threshold),
      ...(answered ? [reason.assumed === true ? appendix.assumedResult : words.verdicts[reason.verdict]] : []),
      cited === undefined ? appendix.none : numbered(cited, sources),
      words.standings[reason.standing],
    ];
  });
  return [
    heading(3, `${title} ${answered ? answerTo(question, context).split(/[:;]/)[0] : words.page.outside}`),
    ...table(title, answered ? appendix.reasonHead : appendix.factHead, rows),
  ];
}
