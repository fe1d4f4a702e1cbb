import { capital } from "../words/format.ts";
import { type Block, list, paragraph, type Text } from "./document.ts";
import { type PageContext, withoutDetail } from "./pageContext.ts";

/** The verdict in one sentence, under its policy, with the number of cautions and assumptions and the weakest basis. */
export function verdictSentence({
  review: { candidacy, policy },
  words: { page },
}: Pick<PageContext, "review" | "words">): string {
  const { scope, verdict, cautions, assumed } = candidacy;
  const named = policy.id === "document" ? page.defaultPolicy : page.policy(policy.id);
  const counts = `${page.cautionCount(cautions.length)}; ${page.assumed(assumed.length)}`;
  return scope.verdict === "unmet" ? page.outOfScope(named, counts) : page.verdict[verdict](named, counts);
}

/** The verdict and the cautions below it. */
export function verdictLine(context: PageContext): readonly Block[] {
  const { review, words, name, limits } = context;
  const { cautions, restsOn } = review.candidacy;
  return [
    paragraph([{ strong: verdictSentence(context) }, ` ${words.page.basis(words.standings[restsOn])}`]),
    ...list([
      ...cautions
        .slice(0, limits.cautions)
        .map(
          (caution): Text => [
            { strong: words.page.caution },
            ` ${capital(withoutDetail(words.caution(caution, name), limits.caution))}.`,
          ],
        ),
      ...(cautions.length > limits.cautions ? [words.page.more(cautions.length - limits.cautions)] : []),
    ]),
  ];
}
