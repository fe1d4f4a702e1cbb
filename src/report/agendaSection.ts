import type { AgendaEntry, AgendaItem } from "../board/boardAgenda.ts";
import type { CaseFact } from "../case/fact.ts";
import type { Words } from "../words/english.ts";
import { capital, listed, spoken } from "../words/format.ts";
import type { LesionName } from "../words/reasonSentences.ts";
import { type Block, list, paragraph, section } from "./document.ts";
import { biomarkersAsked } from "./evidenceSection.ts";
import type { PageContext } from "./pageContext.ts";

const reasons = ["stated", "verdict", "assumed", "cost", "sections"] as const;

/** Who has supplied what, what is still needed from whom, and which answer alone would change the verdict. */
export function agendaSection(context: PageContext): readonly Block[] {
  const { agenda } = context.review;
  const { trial, page } = context.words;
  if (agenda === undefined) return [];
  return section(trial.agenda, [
    paragraph(trial.agendaNote),
    ...list(
      agenda.map((entry) => ({
        text: [{ strong: capital(page.members[entry.member]) }, suppliedBy(entry, context)],
        items: [
          ...(entry.goals === undefined ? [] : [trial.goals(entry.goals)]),
          ...reasons.flatMap((reason) => {
            const items = entry.needed.filter((item) => (item.again ? "stated" : item.for) === reason);
            return items.length === 0 ? [] : [`${trial.effects[reason]}: ${needed(items, context)}.`];
          }),
        ],
      })),
    ),
  ]);
}

/** Names facts with the effect of their answers; the same fact of several lesions, or scans, stands once. */
function needed(items: readonly AgendaItem[], { review, words, name }: PageContext): string {
  const { trial } = words;
  const biomarkers = review.evidence === undefined ? [] : biomarkersAsked(review.evidence, words);
  const groups = new Map<string, { readonly paths: CaseFact[]; readonly notes: string }>();
  for (const { path, outcomes } of items) {
    const why = review.absentReasons?.[path];
    const notes = [
      ...outcomes.map(({ verdict, answers }) =>
        answers.length === 0 ? trial.outcomes[verdict] : `${listed(answers.map(spoken))}: ${trial.outcomes[verdict]}`,
      ),
      ...(path === "primary.biomarkers" && biomarkers.length > 0 ? [listed(biomarkers)] : []),
      ...(why === undefined ? [] : [trial.notAskedAgain(spoken(why))]),
    ].join("; ");
    const key = path.replace(/^(lesions|staging)\.\d+/, "") + notes;
    const group = groups.get(key) ?? { paths: [], notes };
    group.paths.push(path);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ paths, notes }) => `${factsOf(paths, words, name)}${notes === "" ? "" : ` (${notes})`}`)
    .join("; ");
}

/** Names a fact of several lesions once, and of several scans once. */
export function factsOf(paths: readonly CaseFact[], words: Words, name: LesionName): string {
  return words.factList(
    paths.filter((path, at) => at === 0 || path.startsWith("lesions.")),
    name,
  );
}

/** Names a fact of the first few lesions, and how many more there are. */
export function someOf(paths: readonly CaseFact[], { words, name, limits }: PageContext): string {
  const most = limits.named;
  const shown = factsOf(paths.slice(0, most), words, name);
  const lesions = paths.filter((path) => path.startsWith("lesions.")).length;
  return lesions <= most ? shown : `${shown}, ${words.page.moreLesions(lesions - most)}`;
}

function suppliedBy({ supplied }: AgendaEntry, { words: { trial } }: PageContext): string {
  return supplied.length === 0
    ? trial.nothingSupplied
    : trial.supplied(listed(supplied.map((part) => trial.parts[part])));
}
