import { capital } from "../words/format.ts";
import { cautionLines } from "./cautionLines.ts";
import { type Block, list, paragraph, type Text } from "./document.ts";
import { firstOf, type PageContext, withoutDetail } from "./pageContext.ts";

/** The verdict in one sentence, under its policy, with the number of cautions and assumptions. */
export function verdictSentence({
  review: { candidacy, policy },
  words: { page },
}: Pick<PageContext, "review" | "words">): string {
  const { scope, verdict, cautions, assumed } = candidacy;
  const named = policy.isDefault ? page.defaultPolicy : page.policy(policy.id);
  const counts = `${page.cautionCount(cautions.length)}; ${page.assumed(assumed.length)}`;
  return scope.verdict === "unmet" ? page.outOfScope(named, counts) : page.verdict[verdict](named, counts);
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
  // What lies where a paper speaks of high risk is read before the answers it speaks against.
  const against = (review.contradictions ?? []).filter(
    ({ code }) => code.startsWith("unasked-") && code !== "unasked-low-risk",
  );
  // Two facts that cannot both be true come first: one of them is wrong.
  const checks = [...(review.warnings ?? [])]
    .sort((one, other) => Number(one.comparedWith === undefined) - Number(other.comparedWith === undefined))
    .map((warning) => `${words.warning(warning, name)}.`);
  return [
    paragraph([{ strong: verdictSentence(context) }, ` ${basis(words.standings[restsOn])}`]),
    ...list([
      ...firstOf(checks, limits.cautions, words.page.more).map(
        (said): Text => [{ strong: words.page.check }, ` ${said}`],
      ),
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
