import type { Candidate } from "../../src/case/candidate.ts";
import type { CaseFact } from "../../src/case/fact.ts";
import { withFact } from "../../src/trials/withFact.ts";
import type { Answer } from "./answer.ts";
import { byId, h } from "./dom.ts";
import { examples } from "./examples.ts";
import { goals } from "./goals.ts";
import { replaceCase } from "./model.ts";

/** An exercise as the text of a lesson writes it: a worked patient to start from, what is changed in it, one answer. */
interface Exercise {
  readonly start: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly answer: Readonly<Record<string, unknown>>;
}

const exercises: Readonly<Record<string, Exercise>> = JSON.parse(byId("exercises").textContent ?? "{}");

/** The exercise that was begun last; nothing is said of the others, because the case is not theirs. */
let begun = "";

/** Puts buttons and a line of progress where the text of a lesson has an exercise. */
export function startLessons(): void {
  for (const place of byId("panel-lessons").querySelectorAll<HTMLElement>("[data-exercise]")) {
    const name = place.dataset.exercise ?? "";
    const { start, facts = {}, answer } = exercises[name] ?? { start: "", answer: {} };
    const begin = (...changes: readonly Exercise["answer"][]): void => {
      begun = name;
      replaceCase(changes.reduce(withFacts, examples[start]));
    };
    place.append(
      h("button", { type: "button", onclick: () => begin(facts) }, "Start with this patient"),
      h("button", { type: "button", onclick: () => begin(facts, answer) }, "Show one answer"),
      h("div", { class: "progress", role: "status" }),
    );
  }
}

function withFacts(candidate: unknown, facts: Exercise["answer"]): unknown {
  return Object.entries(facts).reduce(
    (changed, [path, fact]) => withFact(changed, path as CaseFact, fact ?? undefined),
    candidate as Candidate,
  );
}

/** Says how far the exercise has come that was begun, and by which numbers. */
export function showLessons(answer: Answer): void {
  for (const place of byId("panel-lessons").querySelectorAll<HTMLElement>("[data-exercise]")) {
    const goal = place.dataset.exercise === begun ? goals[begun] : undefined;
    place.querySelector(".progress")?.replaceChildren(...(goal ? progress(answer, goal) : []));
  }
}

function progress(answer: Answer, goal: (typeof goals)[string]): readonly (Node | string)[] {
  if (!answer.ok) return ["Some entries cannot be read."];
  const { done, working } = goal(answer.candidate);
  return [h("strong", {}, done ? "Answered." : "Not yet answered."), ` ${working.join(" ")}`];
}
