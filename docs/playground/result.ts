import type { CaseFact } from "../../src/case/fact.ts";
import { factOwner } from "../../src/case/factOwner.ts";
import { boardPage } from "../../src/report/boardPage.ts";
import { lesionNames } from "../../src/report/pageContext.ts";
import { verdictSentence } from "../../src/report/verdictLine.ts";
import { english } from "../../src/words/english.ts";
import { stepsOf } from "./absentReasons.ts";
import type { Answer } from "./answer.ts";
import { byId, h } from "./dom.ts";
import { idOf } from "./fields.ts";
import { drawMap } from "./mapPicker.ts";
import { caseNow, type Path, setValue, valueAt } from "./model.ts";
import { sourceOf } from "./record.ts";
import { labelOf } from "./words.ts";

/** Shows an answer: its sentence, what is still needed, our sentences at the fields, the page. Nothing of an earlier case stays. */
export function showResult(answer: Answer): void {
  say(headlineOf(answer));
  byId("headline").dataset.verdict = answer.ok ? answer.review.candidacy.verdict : "no-case";
  byId("needs").replaceChildren(...(answer.ok ? needs(answer.review.candidacy.needs) : issues(answer)));
  showAssumed(answer.ok ? answer.review.candidacy.assumed : []);
  sayAtFields(answer);
  const page = byId("page");
  if (!answer.ok) {
    page.replaceChildren(h("p", {}, "The page is written once every entry can be read."));
    byId("map").replaceChildren();
    return;
  }
  const text = boardPage(answer.candidate, answer.review, { detail: "full" });
  const open = page.querySelector("details")?.open === true;
  page.innerHTML = text.slice(text.indexOf(">", text.indexOf("<main")) + 1, text.lastIndexOf("</main>"));
  const appendix = page.querySelector("details");
  if (appendix) appendix.open = open;
  drawMap(answer.candidate, answer.review);
}

function headlineOf(answer: Answer): string {
  if (answer.ok)
    return verdictSentence({ review: answer.review, words: english, name: lesionNames(answer.candidate, english) });
  const count = answer.issues.length;
  return `Not yet a case: ${count} ${count === 1 ? "entry" : "entries"} cannot be read.`;
}

/** A screen reader hears the sentence when it is another one. */
function say(sentence: string): void {
  for (const id of ["headline", "headline-below"]) {
    if (byId(id).textContent !== sentence) byId(id).textContent = sentence;
  }
}

/** What is still needed, by who brings it; each leads to its field. */
function needs(facts: readonly CaseFact[]): readonly HTMLElement[] {
  const owners = [...new Set(facts.map(factOwner))];
  return owners.map((owner) =>
    h(
      "p",
      {},
      `Still needed, from the ${english.page.members[owner]}: `,
      ...facts.filter((fact) => factOwner(fact) === owner).map((fact) => way(stepsOf(fact), labelOf(stepsOf(fact)))),
    ),
  );
}

/** What the headline counts as assumed, each leading to the field that would say it. */
function showAssumed(facts: readonly CaseFact[]): void {
  byId("assumed").hidden = facts.length === 0;
  byId("assumed-count").textContent = `${facts.length} ${facts.length === 1 ? "fact" : "facts"} assumed, not recorded`;
  byId("assumed-list").replaceChildren(...facts.map((fact) => h("li", {}, way(stepsOf(fact), labelOf(stepsOf(fact))))));
}

/** What keeps the form from being a case. What no field of the form holds can be taken away here. */
function issues(answer: Extract<Answer, { ok: false }>): readonly HTMLElement[] {
  return answer.issues.map(({ path, message }) => {
    const steps = inCase(path);
    const field = document.getElementById(idOf(steps));
    return field !== null && /^(INPUT|SELECT|TEXTAREA)$/.test(field.tagName)
      ? h("p", {}, way(steps, message))
      : h(
          "p",
          {},
          `${message} `,
          h(
            "button",
            { type: "button", class: "quiet", onclick: () => setValue(steps, undefined, "case") },
            `Remove ${path || "everything"}`,
          ),
        );
  });
}

/** The steps of the path of an issue; the name of an absent reason is one step with points in it. */
function inCase(path: string): Path {
  const start = "case.absentReasons.";
  if (path.startsWith(start)) return ["case", "absentReasons", path.slice(start.length)];
  const steps = stepsOf(path);
  return steps.map((step, at) =>
    typeof step === "number" && !Array.isArray(valueAt(caseNow(), steps.slice(0, at))) ? `${step}` : step,
  );
}

/** A button that leads to a field, opening what it lies in. */
function way(path: Path, label: string): HTMLElement {
  return h("button", { type: "button", class: "way", onclick: () => goTo(path) }, label);
}

/** Goes to the field of a place, or to the nearest part of the form that holds it. */
export function goTo(path: Path): void {
  const holder = [...path.keys(), path.length]
    .reverse()
    .map((length) => document.getElementById(idOf(path.slice(0, length))))
    .find((each) => each !== null);
  for (let at = holder ?? null; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  const field = holder instanceof HTMLDetailsElement ? holder.querySelector<HTMLElement>("summary") : holder;
  field?.focus();
  field?.scrollIntoView({ block: "center" });
}

/** Writes below each field what the parser says of it, or that it is still needed. */
function sayAtFields(answer: Answer): void {
  const said = new Map<string, string>();
  if (answer.ok) {
    for (const fact of answer.review.candidacy.needs) said.set(fact, "Still needed.");
    for (const { path, message } of answer.warnings) said.set(path, `Please check: ${message.slice(path.length + 1)}.`);
  } else for (const { path, bound, value } of answer.issues) said.set(path, `Must be ${bound}, got ${value}.`);
  for (const line of byId("form").querySelectorAll<HTMLElement>(".said")) {
    const path = line.id.slice("f-".length, -"-said".length);
    const sentence = said.get(path) ?? sourceOf(inCase(path)) ?? "";
    if (line.textContent !== sentence) line.textContent = sentence;
    const field = document.getElementById(line.id.slice(0, -"-said".length));
    if (field && /^(INPUT|SELECT|TEXTAREA)$/.test(field.tagName))
      field.setAttribute("aria-invalid", String(!answer.ok && said.has(path)));
  }
}
