import type { WordField } from "../../src/case/field.ts";
import { byId, h } from "./dom.ts";
import { idOf, plainField } from "./fields.ts";
import { folded } from "./lists.ts";
import { caseNow, type Path, setValue, valueAt } from "./model.ts";
import { labelOf } from "./words.ts";

/** Why facts are absent: a word for each, which the page shows, and the test is not ordered again. */
export function absentReasons(words: WordField, path: Path): HTMLElement {
  const given = Object.keys((valueAt(caseNow(), path) ?? {}) as object);
  const fact = h("select", { id: `${idOf(path)}-fact`, onfocus: () => fill() });
  const fill = (): void => {
    const fields = [...byId("form").querySelectorAll<HTMLElement>(".field[data-path]")]
      .map(({ dataset }) => dataset.path ?? "")
      .filter((each) => !/^case\b|note$/.test(each) && !given.includes(each));
    fact.replaceChildren(
      h("option", { value: "" }, "choose a fact"),
      ...fields.map((each) => h("option", { value: each }, labelOf(stepsOf(each)))),
    );
  };
  fact.addEventListener("change", () => {
    if (fact.value !== "") setValue([...path, fact.value], words[0], "entries");
  });
  fact.append(h("option", { value: "" }, "choose a fact"));
  return folded(
    path,
    given.length === 0 ? "" : `${given.length}`,
    h(
      "div",
      { class: "grid" },
      ...given.map((each) => {
        const field = plainField(words, [...path, each]);
        field.querySelector("label")?.replaceChildren(labelOf(stepsOf(each)));
        return field;
      }),
      h("div", { class: "field" }, h("label", { for: fact.id }, "Give the reason for another fact"), fact),
    ),
  );
}

/** The steps of a dotted place. */
export function stepsOf(fact: string): Path {
  return fact === "" ? [] : fact.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
