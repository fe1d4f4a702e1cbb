import { lobes } from "../../src/anatomy/lobe.ts";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import type { Field, ListField } from "../../src/case/field.ts";
import { h } from "./dom.ts";
import { idOf } from "./fields.ts";
import { caseNow, type Path, setValue, valueAt } from "./model.ts";
import { dotted, entryLabel, entryName, labelOf, wordSaid } from "./words.ts";

/** The entries of a list as the case has them. */
export function entriesAt(path: Path): readonly unknown[] {
  const value = valueAt(caseNow(), path);
  return Array.isArray(value) ? value : [];
}

/** A list of words, segments or names of lesions, as boxes to tick. */
export function tickList({ each, emptyMeansNone }: ListField, path: Path): HTMLElement {
  const present = entriesAt(path);
  const values = [...new Set([...valuesFor(each, path), ...present])];
  const boxes = values.map((value) =>
    box(
      wordSaid(String(value)),
      present.includes(value),
      (ticked) => {
        const kept = entriesAt(path).filter((other) => other !== value);
        const next = ticked ? [...kept, value] : kept;
        setValue(path, next.length === 0 ? undefined : next, "entries");
      },
      idOf([...path, String(value)]),
    ),
  );
  return folded(
    path,
    present.map((value) => wordSaid(String(value))).join(", "),
    ...(emptyMeansNone ? [noneBox(path)] : []),
    ...(values.length === 0 ? [h("p", {}, "No lesion has a name yet.")] : [h("div", { class: "boxes" }, ...boxes)]),
  );
}

/** What can be ticked: the words of the field, or where it names lesions those of the case. */
function valuesFor(each: Field, path: Path): readonly unknown[] {
  if (each === "segment") return lobes.flatMap((lobe) => segmentsOf(lobe));
  if (Array.isArray(each)) return each;
  return path.at(-1) === "lesions" ? entriesAt(["lesions"]).flatMap((lesion) => valueAt(lesion, ["id"]) ?? []) : [];
}

/** A list of entries with parts: each can be removed, and one more can be added. */
export function entryList(
  { emptyMeansNone }: ListField,
  path: Path,
  written: (path: Path) => readonly HTMLElement[],
): readonly HTMLElement[] {
  const entries = entriesAt(path);
  const name = entryName(path).toLowerCase();
  return [
    ...(emptyMeansNone && entries.length === 0 ? [noneBox(path)] : []),
    ...entries.map((_, at) => {
      const own = [...path, at];
      return h(
        "details",
        { class: "entry", id: idOf(own), open: entries.length < 4 },
        h("summary", {}, entryLabel(own)),
        h("div", { class: "grid" }, ...written(own)),
        h(
          "button",
          { type: "button", class: "quiet", onclick: () => setValue(own, undefined, "entries") },
          `Remove ${entryLabel(own).toLowerCase()}`,
        ),
      );
    }),
    h(
      "button",
      {
        type: "button",
        id: `${idOf(path)}-add`,
        "data-add": dotted(path),
        onclick: () => addEntry(path, {}),
      },
      `Add ${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`,
    ),
  ];
}

/** Adds an entry and goes to it; a lesion gets the next free name, by which a plan can mean it. */
export function addEntry(path: Path, entry: object): void {
  const at = entriesAt(path).length;
  const named = dotted(path) === "lesions" ? { id: freeName(), ...entry } : entry;
  setValue([...path, at], named, "entries");
  const made = document.getElementById(idOf([...path, at])) as HTMLDetailsElement | null;
  if (made) made.open = true;
  made?.querySelector<HTMLElement>("input,select")?.focus();
}

function freeName(): string {
  const taken = entriesAt(["lesions"]).map((lesion) => valueAt(lesion, ["id"]));
  let number = 1;
  while (taken.includes(`L${number}`)) number += 1;
  return `L${number}`;
}

/** A part of a section that is closed where nothing is recorded in it. */
export function folded(path: Path, recorded: string, ...content: readonly HTMLElement[]): HTMLElement {
  return h(
    "details",
    { class: "part", id: idOf(path), open: recorded !== "" && !Array.isArray(valueAt(caseNow(), path)) },
    h(
      "summary",
      {},
      labelOf(path),
      h("span", { class: "count" }, recorded === "" ? (isNone(path) ? "none" : "not recorded") : recorded),
    ),
    ...content,
    h("p", { class: "said", id: `${idOf(path)}-said` }),
  );
}

/** Records that an examination found none, which differs from nothing recorded. */
export function noneBox(path: Path): HTMLElement {
  return box(
    "none",
    isNone(path),
    (ticked) => setValue(path, ticked ? [] : undefined, "entries"),
    idOf([...path, "none"]),
  );
}

function isNone(path: Path): boolean {
  const value = valueAt(caseNow(), path);
  return Array.isArray(value) && value.length === 0;
}

function box(label: string, checked: boolean, changed: (ticked: boolean) => void, id: string): HTMLElement {
  const input = h("input", { type: "checkbox", id, onchange: () => changed(input.checked) });
  input.checked = checked;
  return h("label", { class: "box" }, input, label);
}
