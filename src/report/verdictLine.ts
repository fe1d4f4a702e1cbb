import { reserveMeasures } from "../case/orderOfMeasures.ts";
import type { AnyJudgment } from "../evidence/judgment.ts";
import type { Reason } from "../evidence/reason.ts";
import { capital, listed, range } from "../words/format.ts";
import { measureNames } from "../words/measureNames.table.ts";
import type { ShownReasons } from "../words/reasonSentences.ts";
import { cautionLines } from "./cautionLines.ts";
import { type Block, list, paragraph, type Text } from "./document.ts";
import { withLungs } from "./optionTable.ts";
import { firstOf, type PageContext, withoutDetail } from "./pageContext.ts";
import { isMissing, namedNeeds } from "./questionTable.ts";
import { thresholdCell } from "./thresholdCell.ts";

/** The verdict in one sentence, under its policy, with the number of cautions and assumptions, and what decided it. */
export function verdictSentence(context: Pick<PageContext, "review" | "words" | "name">): string {
  const { page } = context.words;
  const { candidacy, policy } = context.review;
  const { scope, verdict, cautions, assumed } = candidacy;
  const named = policy.isDefault ? page.defaultPolicy : page.policy(policy.id);
  const counts = `${page.cautionCount(cautions.length)}; ${page.assumed(assumed.length)}`;
  const said = scope.verdict === "unmet" ? page.outOfScope(named, counts) : page.verdict[verdict](named, counts);
  return [said, ...decidedBy(context)].join(" ");
}

/** What decided a verdict that is not met, or what is missing for one that cannot be assessed, in a few words. */
function decidedBy({ review, words, name }: Pick<PageContext, "review" | "words" | "name">): readonly string[] {
  const { scope, pillars, alternative, verdict } = review.candidacy;
  const { page } = words;
  const outside = scope.verdict === "unmet";
  if (outside || verdict === "not-candidate") {
    const judged: readonly AnyJudgment[] = outside ? [scope] : [...Object.values(pillars), alternative];
    const reasons = judged.flatMap((each) => (each.verdict === "unmet" ? each.reasons : []));
    const failing = (reasons as readonly Reason<ShownReasons>[]).filter((reason) => reason.verdict === "unmet");
    return failing
      .slice(0, 1)
      .map((reason) =>
        page.decided[outside ? "outOfScope" : "unmet"](withoutDetail(words.pageSentence(reason, name), 16)),
      );
  }
  if (verdict !== "undetermined") return [];
  // What no question names is needed by a policy that makes a caution a question.
  const needs = [...namedNeeds({ review, words }), ...review.candidacy.needs];
  const missing = needs.find(isMissing({ review }));
  if (missing) return [page.decided.unknown(words.factName(missing, name))];
  const reasons = [scope, ...Object.values(pillars)].flatMap((each: AnyJudgment) => each.reasons);
  const open = (reasons as readonly Reason<ShownReasons>[]).filter((reason) => reason.verdict === "unknown");
  return open.slice(0, 1).map((reason) => page.decided.stillOpen(withoutDetail(words.pageSentence(reason, name), 16)));
}

/**
 * The verdict with its basis, and the cautions below it. A verdict that is not met has the basis of what is not met, one
 * that is met the weakest of all it depends on.
 */
export function verdictLine(context: PageContext): readonly Block[] {
  const { review, words, limits, name } = context;
  const { restsOn, verdict, scope } = review.candidacy;
  const cautions = cautionLines(context);
  const basis = words.page.basis[scope.verdict === "unmet" ? "outOfScope" : verdict];
  const known =
    restsOn === "convention" ? words.page.notFromGuideline(words.standings[restsOn]) : words.standings[restsOn];
  // Facts a paper reports as high risk precede the answers they contradict.
  const against = (review.contradictions ?? []).filter(
    ({ code }) => code.startsWith("unasked-") && code !== "unasked-low-risk",
  );
  // Two facts that cannot both be true come first: one of them is wrong.
  const checks = [...(review.warnings ?? [])]
    .sort((one, other) => Number(one.comparedWith === undefined) - Number(other.comparedWith === undefined))
    .map((warning) => `${words.warning(warning, name)}.`);
  return [
    paragraph([{ strong: verdictSentence(context) }, ` ${basis(known)}`]),
    ...list([
      ...firstOf(checks, limits.cautions, words.page.more).map(
        (said): Text => [{ strong: words.page.check }, ` ${said}`],
      ),
      ...fallbackLines(context).map((said): Text => [{ strong: words.page.fallback }, ` ${said}`]),
      ...cautions.slice(0, limits.cautions).map((said): Text => [{ strong: words.page.caution }, ` ${said}`]),
      ...against.map(
        (reason): Text => [
          { strong: words.page.against },
          ` ${capital(withoutDetail(words.contradiction(reason), limits.caution))}.`,
        ],
      ),
      ...(cautions.length > limits.cautions ? [words.page.more(cautions.length - limits.cautions)] : []),
    ]),
  ];
}

/** The fallbacks that leave too little, or leave it open, or take a lung: no criterion judges them. */
function fallbackLines(context: PageContext): readonly string[] {
  const { review, words, name } = context;
  const { page } = words;
  const outside = review.candidacy.scope.verdict === "unmet";
  return (review.options?.fallback ?? []).flatMap(({ procedure, lesions, verdict, called, ...values }) => {
    const known = reserveMeasures.flatMap((measure) => {
      const value = values[measure];
      return value === undefined ? [] : [page.measured(measureNames[measure], range(value.predicted))];
    });
    const threshold = (values.fev1 ?? values.dlco)?.threshold;
    const short =
      outside || verdict === "met" || threshold === undefined
        ? []
        : [`${known.join(", ")} (${thresholdCell([values.fev1, values.dlco], context)})`];
    const said = page.fallbackFor(page.procedures[procedure], listed(lesions.map(name)));
    return short.length === 0 && called === undefined
      ? []
      : [`${capital([withLungs(said, [procedure], called, context), ...short].join(": "))}.`];
  });
}
