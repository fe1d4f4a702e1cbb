import { documentPolicy } from "../candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../candidacy/candidacyPolicy.ts";
import type { Candidacy } from "../candidacy/candidacyResult.ts";
import { type JudgedCase, judgeCase } from "../candidacy/judgeCase.ts";
import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import { type BoardMember, boardMembers, type CasePart, factOwner, partOf } from "../case/factOwner.ts";
import { distinct } from "../evidence/reason.ts";
import { requireList } from "../internal/guards.ts";
import { type TriedAnswers, triedAnswers } from "../trials/triedAnswers.ts";
import { statedFacts, statedPlaces } from "../trials/withFact.ts";

/** A verdict that is not today's, and the answers to one question that lead to it. */
export interface AgendaOutcome {
  /** The verdict; `outside-scope` where the criteria would no longer apply. */
  readonly verdict: Candidacy["verdict"] | "outside-scope";
  /** The answers in words; empty where the answer is a number, a date or a list. */
  readonly answers: readonly string[];
}

/** A fact that is missing. */
export interface AgendaItem {
  /** Which. */
  readonly path: CaseFact;
  /**
   * Why it is needed: `verdict` where it could change the verdict, `assumed` where the policy assumes it, `cost`
   * where it would narrow what the plan takes, `sections` where only the sections beside the verdict depend on it.
   */
  readonly for: "verdict" | "assumed" | "cost" | "sections";
  /** Set where it is stated already, in whole or in part, and leaves its question open as it stands. */
  readonly again?: true;
  /** How its effect was found: each legal answer was tried alone, or it stands in what the judgment needs. */
  readonly found: "tried" | "needs";
  /** Verdicts other than today's that an answer to it alone would give. */
  readonly outcomes: readonly AgendaOutcome[];
}

/** One member of the board. */
export interface AgendaEntry {
  /** Who. */
  readonly member: BoardMember;
  /** The parts of the case that member has supplied something of. */
  readonly supplied: readonly CasePart[];
  /** What is still needed from that member. */
  readonly needed: readonly AgendaItem[];
  /** What matters to the patient, in the patient's words; the patient's entry only. */
  readonly goals?: string;
}

/**
 * Draws up the agenda: for each member of the board what was supplied, what is still needed, and which answer would
 * change the verdict. The patient is a member, with goals and wish.
 *
 * A missing fact is tried with each answer it can have, everything else as it is: an answer that leads to another verdict
 * is named. A fact whose answers are no closed list, such as the segments of a lesion, is listed because the judgment
 * needs it, and says so. Two missing facts may change together what neither changes alone; then both are still needed.
 *
 * @param policy - the policy that decides; left out, {@link documentPolicy}
 * @param further - facts the sections beside the verdict lack
 * @returns an entry for each member, in a fixed order
 * @throws RangeError as {@link candidacy}
 * @example
 * ```ts
 * const agenda = boardAgenda({ case: { schema: "metastasectomy/1", asOf: "2026-11-24" }, primary: { site: "colorectal" } });
 * agenda.find(({ member }) => member === "radiologist")?.needed.slice(0, 2).map(({ path }) => path); // => ["lesions","extrathoracic.state"]
 * agenda.find(({ member }) => member === "medical-oncologist")?.needed[0]?.outcomes; // => [{ verdict: "not-candidate", answers: ["controllable","uncontrolled"] },{ verdict: "outside-scope", answers: ["never-found"] }]
 * ```
 */
export function boardAgenda(
  candidate: Candidate,
  policy: CandidacyPolicy = documentPolicy,
  further: readonly CaseFact[] = [],
): readonly AgendaEntry[] {
  const judged = judgeCase(candidate, policy);
  requireList("list what is needed", "the further facts", further);
  return agendaOf(judged, triedAnswers(judged, policy), further);
}

/** Draws up the agenda of a case that is judged already, with the answers that were tried for it. */
export function agendaOf(
  { candidate, judgment }: JudgedCase,
  tried: TriedAnswers,
  further: readonly CaseFact[],
): readonly AgendaEntry[] {
  const priced = judgment.plan.operations.flatMap((operation) => operation.needs);
  const wish = candidate.patient?.wish?.surgery ?? undefined;
  const supplied = statedFacts(candidate);
  const stated = statedPlaces(supplied);
  const asked: readonly (readonly [AgendaItem["for"], readonly CaseFact[]])[] = [
    ["verdict", judgment.needs],
    ["assumed", judgment.assumed],
    ["cost", priced],
    [
      "sections",
      [
        ...(wish === undefined
          ? [stated.has("patient.wish") ? ("patient.wish.surgery" as const) : ("patient.wish" as const)]
          : []),
        ...further,
      ],
    ],
  ];
  const seen = new Set<CaseFact>();
  const items = asked.flatMap(([reason, paths]) =>
    distinct(paths).flatMap((path): readonly AgendaItem[] => {
      if (seen.has(path)) return [];
      seen.add(path);
      const item = itemOf(path, reason, judgment, tried);
      return [stated.has(path) ? { ...item, again: true } : item];
    }),
  );
  const partsStated = [...new Set(supplied.map(partOf))].filter((part) => part !== undefined);
  const owners = new Map(items.map((item) => [item, factOwner(item.path)]));
  const goals = candidate.patient?.wish?.priorities ?? undefined;
  return boardMembers.map((member) => ({
    member,
    supplied: partsStated.filter((part) => factOwner(part) === member),
    needed: items.filter((item) => owners.get(item) === member),
    ...(member === "patient" && goals !== undefined ? { goals } : {}),
  }));
}

function itemOf(path: CaseFact, reason: AgendaItem["for"], judgment: Candidacy, tried: TriedAnswers): AgendaItem {
  const answers = reason === "verdict" || reason === "assumed" ? tried(path) : [];
  const outcomes = new Map<AgendaOutcome["verdict"], string[]>();
  const present = judgment.scope.verdict === "unmet" ? "outside-scope" : judgment.verdict;
  for (const { answer, verdict: given, outsideScope } of answers) {
    const verdict = outsideScope ? "outside-scope" : given;
    if (verdict === present) continue;
    outcomes.set(verdict, [...(outcomes.get(verdict) ?? []), ...inWords(path, answer)]);
  }
  return {
    path,
    for: reason,
    found: answers.length === 0 ? "needs" : "tried",
    outcomes: [...outcomes].map(([verdict, words]) => ({ verdict, answers: words })),
  };
}

/** An answer of a closed list; any other number, day or list that was tried represents many. */
function inWords(path: CaseFact, answer: unknown): readonly string[] {
  if (typeof answer === "boolean") return [answer ? "yes" : "no"];
  if (path === "patient.ecog") return [String(answer)];
  return typeof answer === "string" && !/^\d/.test(answer) ? [answer] : [];
}
