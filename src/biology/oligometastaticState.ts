import type { CaseFact } from "../case/fact.ts";
import type { Standing } from "../evidence/citation.ts";
import { requireFields } from "../internal/guards.ts";
import { type Answer, readAnswer } from "./answer.ts";

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

/** The answers to the five questions, in the order of the tree. Each may be missing. */
export interface OligometastaticFacts {
  /** Whether there was polymetastatic disease before this picture. */
  readonly polymetastaticBefore?: Answer;
  /** Whether there was oligometastatic disease before. */
  readonly oligometastaticBefore?: Answer;
  /** Whether it was first found more than six months after the diagnosis of the primary. */
  readonly moreThanSixMonths?: Answer;
  /** Whether systemic treatment of the tumor is running. */
  readonly onSystemicTherapy?: Answer;
  /** Whether any lesion grows on the present imaging. */
  readonly anyLesionProgressing?: Answer;
  /** Whether systemic treatment was running when a first-ever metastasis was found; used where none grows under it now. */
  readonly onSystemicTherapyWhenFound?: Answer;
}

/** Where the tree leads. */
export type OligometastaticResult =
  | {
      /** One state. */
      readonly answer: "state";
      /** Its name. */
      readonly state: OligometastaticState;
      /** Basis of the tree. */
      readonly standing: Standing;
      /** Set where the tree has no state for the meeting, and the name is that of the day it was found. */
      readonly asFound?: true;
    }
  | {
      /** The answers contradict each other. */
      readonly answer: "contradictory";
      /** How. */
      readonly contradiction: OligometastaticContradiction;
      /** Basis of the tree. */
      readonly standing: Standing;
    }
  | {
      /** An answer is missing. */
      readonly answer: "open";
      /** The states still possible, in the order of the nomenclature. */
      readonly possible: readonly OligometastaticState[];
      /** The answers that would settle it. */
      readonly needs: readonly [CaseFact, ...CaseFact[]];
      /** Basis of the tree. */
      readonly standing: Standing;
    };

interface Leaf {
  readonly state: OligometastaticState;
  readonly asFound?: true;
}
type Lead = "metachronous" | "repeat" | "induced";

/**
 * Finds the state of oligometastatic disease in the ESTRO and EORTC nomenclature of 2020.
 *
 * Five questions in order. Polymetastatic disease before makes it induced, whatever else there was. Otherwise
 * oligometastatic disease before makes it repeat. Otherwise it is new: synchronous up to six months after the
 * diagnosis of the primary and then no further question applies, metachronous later. For the other three: no systemic
 * treatment running is oligorecurrence; under treatment, oligoprogression where a lesion grows and oligopersistence
 * where none does. There is no metachronous oligopersistence: a first lesion is new, and new is growth. At a meeting
 * later on it may have stopped growing; with the answer whether treatment was running when it was found, it keeps the
 * name of that day (`asFound`), and without that answer the combination is named a contradiction.
 *
 * A missing answer follows both branches, and only answers that can still change the state are needed. An answer may
 * name what is missing for it (`{ needs }`); where it is absent, every fact behind the question is needed. The tree
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
  const action = "name the oligometastatic state";
  requireFields(action, "the facts", facts);
  const needs: CaseFact[] = [];
  const ask = (name: keyof OligometastaticFacts, whole: readonly CaseFact[]): readonly boolean[] => {
    const answer = readAnswer(action, name, facts[name], whole);
    needs.push(...answer.needs.filter((path) => !needs.includes(path)));
    return answer.possible;
  };
  const persisting = (lead: Lead): readonly Leaf[] => {
    if (lead !== "metachronous") return [{ state: `${lead}-oligopersistence` }];
    if ((facts.onSystemicTherapyWhenFound ?? undefined) === undefined) return [];
    return ask("onSystemicTherapyWhenFound", ["course.systemic"]).map((treated) => ({
      state: treated ? "metachronous-oligoprogression" : "metachronous-oligorecurrence",
      asFound: true,
    }));
  };
  const later = (lead: Lead): readonly Leaf[] =>
    ask("onSystemicTherapy", ["course.systemic"]).flatMap((treated): readonly Leaf[] => {
      if (!treated) return [{ state: `${lead}-oligorecurrence` }];
      return ask("anyLesionProgressing", ["lesions"]).flatMap((grows) =>
        grows ? [{ state: `${lead}-oligoprogression` as const }] : persisting(lead),
      );
    });
  const leaves = ask("polymetastaticBefore", ["course.polymetastaticBefore"]).flatMap((poly) => {
    if (poly) return later("induced");
    return ask("oligometastaticBefore", ["course.oligometastaticBefore"]).flatMap((oligo) => {
      if (oligo) return later("repeat");
      return ask("moreThanSixMonths", ["primary.diagnosedOn", "course.lungMetastasisDetectedOn"]).flatMap(
        (late): readonly Leaf[] => (late ? later("metachronous") : [{ state: "synchronous" }]),
      );
    });
  });
  const standing = "unconfirmed";
  const possible = states.filter((state) => leaves.some((leaf) => leaf.state === state));
  const [first, ...others] = needs;
  if (first !== undefined) return { answer: "open", possible, needs: [first, ...others], standing };
  const [only] = leaves;
  if (only !== undefined) return { answer: "state", ...only, standing };
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
