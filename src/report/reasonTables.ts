import type { Reason } from "../evidence/reason.ts";
import { existing } from "../internal/guards.ts";
import type { ShownReasons } from "../words/reasonSentences.ts";
import { thresholdWords } from "../words/unitWords.ts";
import { alike } from "./alike.ts";
import { type Block, heading, paragraph, table } from "./document.ts";
import type { PageContext } from "./pageContext.ts";
import { answerTo, type Question, questionsOf } from "./questionTable.ts";
import { numbered } from "./referenceList.ts";

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
      : [heading(3, words.fullPage.assumed), paragraph(`${words.factList(assumed, name)}.`)]),
  ];
}

function reasonTable(question: Question, answered: boolean, context: PageContext): readonly Block[] {
  const { review, words, sources, name } = context;
  const { fullPage } = words;
  const [, title, judgment] = question;
  const rows = alikeReasons(judgment.reasons).map(([reason, others]) => {
    const threshold = "step" in reason ? reason.step.threshold : "threshold" in reason ? reason.threshold : undefined;
    // A convention has no source; a threshold keeps its own where the estimate beside it is one.
    const standing = threshold?.standing ?? reason.standing;
    const ruled = standing === "convention" ? undefined : (threshold?.source ?? review.policy.source);
    const asked = "steps" in reason ? reason.steps[0]?.threshold.source : undefined;
    const cited = "source" in reason ? reason.source : (asked ?? ruled);
    return [
      `${words.sentence(reason, name)}${others.length === 0 ? "" : fullPage.sameOf(words.lesionList(others.map(name)))}`,
      threshold === undefined ? fullPage.none : thresholdWords(threshold),
      ...(answered ? [reason.assumed === true ? fullPage.assumedResult : words.verdicts[reason.verdict]] : []),
      cited === undefined ? fullPage.none : numbered(cited, sources),
      words.standings[reason.standing],
    ];
  });
  return [
    heading(3, `${title} ${answered ? answerTo(question, context).split(/[:;]/)[0] : words.page.outside}`),
    ...table(title, answered ? fullPage.reasonHead : fullPage.factHead, together(rows, words.fullPage.none)),
  ];
}

/** Each reason with the other lesions of which it says the same. */
function alikeReasons(
  reasons: readonly Reason<ShownReasons>[],
): readonly (readonly [reason: Reason<ShownReasons>, others: readonly number[]])[] {
  const kinds = reasons.map((reason) => [JSON.stringify({ ...reason, lesion: "lesion" in reason }), reason] as const);
  return alike(kinds).map(([, [first, ...others]]) => [
    existing(first),
    others.flatMap((other) => ("lesion" in other ? other.lesion : [])),
  ]);
}

/** One row for the findings that have no threshold, and result, source and basis in common. */
function together(rows: readonly (readonly string[])[], none: string): readonly (readonly string[])[] {
  const kinds = rows.map((row, at) => [row[1] === none ? row.slice(1).join("\n") : String(at), row] as const);
  return alike(kinds).map(([, same]) => [same.map(([finding]) => finding).join("; "), ...existing(same[0]).slice(1)]);
}
