import type { AgendaItem } from "../board/boardAgenda.ts";
import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import type { BoardMember } from "../case/factOwner.ts";
import type { FitnessOutcome } from "../fitness/fitnessResult.ts";
import { capital, listed } from "../words/format.ts";
import { factsOf } from "./agendaSection.ts";
import { type Block, paragraph, table } from "./document.ts";
import { firstWords, type PageContext } from "./pageContext.ts";

/** What to decide or order: what, who brings it, what it changes. */
type Order = readonly [what: string, who: BoardMember, changes: string];

/** What to decide or order today: missing facts that can change the verdict first, then the tests that are asked for. */
export function orders(context: PageContext): readonly Block[] {
  const { limits } = context;
  const { page } = context.words;
  const all = [...missing(context, "verdict"), ...tests(context), ...missing(context, "cost")];
  if (all.length === 0) return [paragraph(page.nothingToOrder)];
  const rows = all.slice(0, limits.orders).map(([what, who, changes]) => [capital(what), page.members[who], changes]);
  const more = all.length - limits.orders;
  return [...table(page.orders, page.orderHead, rows), ...(more > 0 ? [paragraph(page.more(more))] : [])];
}

/** Missing facts by the member who brings them; the same fact of several lesions once. */
function missing({ review, words, name, limits }: PageContext, reason: AgendaItem["for"]): readonly Order[] {
  const groups = new Map<string, { readonly who: BoardMember; readonly again: boolean; readonly paths: CaseFact[] }>();
  for (const { member, owes } of review.agenda ?? []) {
    for (const { path, for: asked, again } of owes) {
      if (asked !== reason) continue;
      const key = `${member} ${again === true} ${path.replace(/^(lesions|staging)\.\d+/, "")}`;
      const group = groups.get(key) ?? { who: member, again: again === true, paths: [] };
      group.paths.push(path);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ who, again, paths }) => [
    firstWords(factsOf(paths, words, name), limits.fact),
    who,
    again ? words.page.again : words.page.changes[reason],
  ]);
}

function stationNames({ chest }: Candidate): string {
  return (chest?.stations ?? []).flatMap(({ station }) => station ?? []).join(", ");
}

/** Tests that a current pathway, the nodes or a range of the predicted function ask for. */
function tests({ candidate, review, words }: PageContext): readonly Order[] {
  const { page, pathways } = words;
  const { fitness, timeSpaceGrowth, candidacy } = review;
  const asking = (...next: readonly FitnessOutcome[]): readonly string[] =>
    (fitness?.results ?? [])
      .filter((result) => result.pathway.supersededBy === undefined && next.includes(result.next as FitnessOutcome))
      .map(({ pathway }) => pathways[pathway.id]);
  const cpet = asking("cardiopulmonary-exercise-test", "predicted-postoperative-oxygen-uptake");
  const stairs = asking("low-technology-exercise", "shuttle-walk");
  const reserve = candidacy.pillars.physiologicReserve;
  const sampled = candidate.chest?.nodes === "biopsy-negative" || candidate.chest?.nodes === "proven";
  const wide = reserve.reasons.some((reason) => reason.code === "predicted-function" && reason.verdict === "unknown");
  return [
    ...(cpet.length === 0 ? [] : [[page.cpet, "anesthesiologist", page.askedBy(listed(cpet))] as const]),
    ...(stairs.length === 0 ? [] : [[page.exercise, "anesthesiologist", page.askedBy(listed(stairs))] as const]),
    ...(wide ? [[page.volumetry, "radiologist", page.narrows] as const] : []),
    ...(timeSpaceGrowth?.nodes.tissue.verdict === "met" && !sampled
      ? [[page.ebus(stationNames(candidate)), "surgeon", page.beforeResection] as const]
      : []),
  ];
}
