import type { CaseFact } from "../case/fact.ts";
import type { Standing } from "../evidence/standing.ts";
import { requireFields } from "../internal/guards.ts";
import { refuse } from "../internal/refuse.ts";

/** The nine states of the ESTRO and EORTC nomenclature. */
export type OligometastaticState =
  | "synchronous"
  | "metachronous-oligorecurrence"
  | "metachronous-oligoprogression"
  | "repeat-oligorecurrence"
  | "repeat-oligoprogression"
  | "repeat-oligopersistence"
  | "induced-oligorecurrence"
  | "induced-oligoprogression"
  | "induced-oligopersistence";

/** Answers that cannot all be true of one patient. */
export type OligometastaticContradiction = "first-ever-lesion-cannot-persist";

/** The answers to the five questions, in the order they are asked. Each may be missing. */
export interface OligometastaticFacts {
  /** Whether there was polymetastatic disease before this picture. */
  readonly polymetastaticBefore?: boolean | undefined;
  /** Whether there was oligometastatic disease before. */
  readonly oligometastaticBefore?: boolean | undefined;
  /** Whether it was first found more than six months after the diagnosis of the primary. */
  readonly moreThanSixMonths?: boolean | undefined;
  /** Whether systemic treatment was running when it was found. */
  readonly onSystemicTherapy?: boolean | undefined;
  /** Whether any lesion grows on the present imaging. */
  readonly anyLesionProgressing?: boolean | undefined;
}

/** Where the tree leads. */
export type OligometastaticResult =
  | {
      /** One state. */
      readonly answer: "state";
      /** Its name. */
      readonly state: OligometastaticState;
      /** How the tree is known. */
      readonly standing: Standing;
    }
  | {
      /** The answers contradict each other. */
      readonly answer: "contradictory";
      /** How. */
      readonly contradiction: OligometastaticContradiction;
      /** How the tree is known. */
      readonly standing: Standing;
    }
  | {
      /** An answer is missing. */
      readonly answer: "open";
      /** The states still possible, in the order of the nomenclature. */
      readonly possible: readonly OligometastaticState[];
      /** The answers that would settle it. */
      readonly needs: readonly [CaseFact, ...CaseFact[]];
      /** How the tree is known. */
      readonly standing: Standing;
    };

type Leaf = OligometastaticState | OligometastaticContradiction;
type Lead = "metachronous" | "repeat" | "induced";

/**
 * Finds the state of oligometastatic disease in the ESTRO and EORTC nomenclature of 2020.
 *
 * Five questions in order. Polymetastatic disease before makes it induced, whatever else there was. Otherwise
 * oligometastatic disease before makes it repeat. Otherwise it is new: synchronous up to six months after the
 * diagnosis of the primary and then nothing more is asked, metachronous later. For the other three: no systemic
 * treatment when found is oligorecurrence; under treatment, oligoprogression where a lesion grows and oligopersistence
 * where none does. There is no metachronous oligopersistence: a first lesion is new, and new is growth, so that
 * combination is named a contradiction.
 *
 * A missing answer follows both branches, and only answers that can still change the state are asked for. The tree
 * does not count lesions; {@link oligometastaticCount} does, under a limit of its own. The names of the three leading
 * classes were read in texts that report them; the order of the questions and the list of nine are widely repeated
 * and not yet seen in the paper itself, and the result says so.
 *
 * @param facts - the five answers, any of them missing
 * @returns the state, or the contradiction, or the states still possible with the answers needed
 * @throws RangeError when an answer is neither true nor false
 * @example
 * ```ts
 * const result = oligometastaticState({
 *   polymetastaticBefore: false,
 *   oligometastaticBefore: false,
 *   moreThanSixMonths: true,
 *   onSystemicTherapy: false,
 * });
 * result.answer === "state" && result.state; // => "metachronous-oligorecurrence"
 * ```
 */
export function oligometastaticState(facts: OligometastaticFacts): OligometastaticResult {
  requireFields("name the oligometastatic state", "the facts", facts);
  const needs: CaseFact[] = [];
  const ask = (name: keyof OligometastaticFacts, paths: readonly CaseFact[]): readonly boolean[] => {
    const answer: unknown = facts[name] ?? undefined;
    if (typeof answer === "boolean") return [answer];
    if (answer !== undefined) refuse("name the oligometastatic state", name, "true or false", answer);
    needs.push(...paths.filter((path) => !needs.includes(path)));
    return [true, false];
  };
  const later = (lead: Lead): readonly Leaf[] =>
    ask("onSystemicTherapy", ["course.systemic"]).flatMap((treated): readonly Leaf[] => {
      if (!treated) return [`${lead}-oligorecurrence`];
      return ask("anyLesionProgressing", ["lesions"]).map((grows): Leaf => {
        if (grows) return `${lead}-oligoprogression`;
        return lead === "metachronous" ? "first-ever-lesion-cannot-persist" : `${lead}-oligopersistence`;
      });
    });
  const leaves = ask("polymetastaticBefore", ["course.polymetastaticBefore"]).flatMap((poly) => {
    if (poly) return later("induced");
    return ask("oligometastaticBefore", ["course.oligometastaticBefore"]).flatMap((oligo) => {
      if (oligo) return later("repeat");
      return ask("moreThanSixMonths", ["primary.diagnosedOn", "course.lungMetastasisDetectedOn"]).flatMap(
        (late): readonly Leaf[] => (late ? later("metachronous") : ["synchronous"]),
      );
    });
  });
  const standing = "unconfirmed";
  const possible = states.filter((state) => leaves.includes(state));
  const [only] = possible;
  if (needs.length > 0) return { answer: "open", possible, needs: needs as [CaseFact, ...CaseFact[]], standing };
  if (only !== undefined) return { answer: "state", state: only, standing };
  return { answer: "contradictory", contradiction: "first-ever-lesion-cannot-persist", standing };
}

const states: readonly OligometastaticState[] = [
  "synchronous",
  "metachronous-oligorecurrence",
  "metachronous-oligoprogression",
  "repeat-oligorecurrence",
  "repeat-oligoprogression",
  "repeat-oligopersistence",
  "induced-oligorecurrence",
  "induced-oligoprogression",
  "induced-oligopersistence",
];
