import { reviewedPolicy } from "../../src/board/policyBeside.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import type { CaseFact } from "../../src/case/fact.ts";
import { lesionNames } from "../../src/report/pageContext.ts";
import { questionsOf } from "../../src/report/questionTable.ts";
import { verdictSentence } from "../../src/report/verdictLine.ts";
import { english } from "../../src/words/english.ts";
import { capital } from "../../src/words/format.ts";
import type { Answer } from "./answer.ts";
import { byId, h } from "./dom.ts";
import { lesionName } from "./words.ts";

/** Sets the policy of the page and another side by side: verdict, answers, cautions, what is assumed and still needed. */
export function showPolicies(answer: Answer): void {
  const panel = byId("panel-policies");
  if (!answer.ok) {
    panel.replaceChildren(h("p", {}, "Policies are compared once every entry can be read."));
    return;
  }
  const other = answer.policy === strictPolicy ? documentPolicy : strictPolicy;
  panel.replaceChildren(
    h("h2", {}, "The same plan under two policies"),
    h("div", { class: "cards" }, ...[answer.policy, other].map((policy) => card(answer.candidate, policy))),
  );
}

function card(candidate: Candidate, policy: CandidacyPolicy): HTMLElement {
  const found = candidacy(candidate, policy);
  const review = { candidacy: found, policy: reviewedPolicy(policy) } as unknown as Parameters<
    typeof verdictSentence
  >[0]["review"];
  const outside = found.scope.verdict === "unmet";
  const questions = questionsOf({ review, words: english }).filter(([id]) => id !== "alternative");
  return h(
    "section",
    { class: "card", "aria-label": `Policy ${policy.id}` },
    h("h3", {}, capital(policy.id === "document" ? english.page.defaultPolicy : english.page.policy(policy.id))),
    h(
      "p",
      { class: "verdict", "data-verdict": found.verdict },
      verdictSentence({ review, words: english, name: lesionNames(candidate, english) }),
    ),
    h(
      "dl",
      {},
      ...questions.flatMap(([id, question, { verdict }]) => [
        h("dt", {}, question),
        h("dd", {}, outside && id !== "scope" ? english.page.outside : english.page.answers[verdict]),
      ]),
    ),
    ...listOf(
      "Cautions",
      found.cautions.map((caution) => `${capital(english.caution(caution, lesionName))}.`),
    ),
    ...listOf("Still needed", found.needs.map(label)),
    ...listOf("Assumed (not recorded)", found.assumed.map(label)),
  );
}

function label(fact: CaseFact): string {
  return capital(english.factName(fact, lesionName));
}

function listOf(title: string, items: readonly string[]): readonly HTMLElement[] {
  return items.length === 0
    ? [h("h4", {}, `${title}: none`)]
    : [h("h4", {}, `${title}: ${items.length}`), h("ul", {}, ...items.map((item) => h("li", {}, item)))];
}
