import { schemaVersion } from "../../src/case/candidate.ts";
import { caseFields } from "../../src/case/caseFields.table.ts";
import { type BoardMember, factOwner } from "../../src/case/factOwner.ts";
import { type Field, isByFact, isList, isPlain, isRequired, type ObjectField } from "../../src/case/field.ts";
import { spoken } from "../../src/words/format.ts";
import { absentReasons } from "./absentReasons.ts";
import { byId, h } from "./dom.ts";
import { idOf, noteField, plainField } from "./fields.ts";
import { entriesAt, entryList, folded, tickList } from "./lists.ts";
import { mapPicker } from "./mapPicker.ts";
import { type Change, caseNow, onChange, type Path, valueAt } from "./model.ts";
import { labelOf } from "./words.ts";

/** Writes the form from the one table of fields, and again whenever entries come or go; what is open stays open. */
export function startForm(): void {
  onChange((change) => {
    if (change !== "value") writeForm(change);
    count();
  });
}

/** The sections in the order of the form: where the lesions are and what the lungs can bear come first. */
const order = [
  ...new Set(["case", "lesions", "lungFunction", ...Object.keys(caseFields)]),
] as unknown as readonly (keyof typeof caseFields)[];

function writeForm(change: Change): void {
  const form = byId("form");
  const focused = document.activeElement?.id;
  const open = new Map([...form.querySelectorAll("details")].map(({ id, open }) => [id, open]));
  form.replaceChildren(...order.map((name) => section(name, unwrapped(caseFields[name]))));
  if (change === "case") return;
  for (const details of form.querySelectorAll("details")) details.open = open.get(details.id) ?? details.open;
  if (focused) document.getElementById(focused)?.focus();
}

/** A section of the case: who brings it, how much of it is recorded, closed where that is nothing but for the map. */
function section(name: string, field: Field): HTMLElement {
  const path = [name];
  const value = valueAt(caseNow(), path);
  const owner = name === "case" ? "" : spoken(factOwner(name as Parameters<typeof factOwner>[0]) satisfies BoardMember);
  return h(
    "details",
    { class: "section", id: idOf(path), open: name === "lesions" || leaves(value) > 0 },
    h(
      "summary",
      {},
      h("h2", {}, labelOf(path)),
      h("span", { class: "owner" }, owner),
      h("span", { class: "count", id: `${idOf(path)}-count` }),
    ),
    h("p", { class: "said", id: `${idOf(path)}-said` }),
    ...(name === "lesions" ? [mapPicker()] : []),
    ...(isList(field) ? listed(field, path) : [h("div", { class: "grid" }, ...fieldsOf(field as ObjectField, path))]),
    ...(name === "case" ? [h("div", { class: "grid" }, noteField(["note"]))] : []),
  );
}

/** The fields of an object, those without parts before those with parts. */
function fieldsOf(fields: ObjectField, path: Path): readonly HTMLElement[] {
  const all = Object.entries(fields).map(([name, field]) => ({ own: [...path, name], field: unwrapped(field) }));
  const plain = all.filter(({ own, field }) => isPlain(field) && valueAt(caseNow(), own) !== schemaVersion);
  const others = all.filter(({ field }) => !isPlain(field));
  const noted = valueAt(caseNow(), [...path, "note"]) != null;
  return [
    ...plain.map(({ own, field }) => (isPlain(field) ? plainField(field, own) : h("div"))),
    ...(noted ? [noteField([...path, "note"])] : []),
    ...others.map(({ own, field }) => part(field, own)),
  ];
}

function part(field: Field, path: Path): HTMLElement {
  if (isByFact(field)) return absentReasons(field.byFact, path);
  if (isList(field)) {
    if (isPlain(field.each)) return tickList(field, path);
    const entries = entriesAt(path).length;
    return folded(path, entries === 0 ? "" : `${entries}`, ...listed(field, path));
  }
  const recorded = leaves(valueAt(caseNow(), path));
  return folded(
    path,
    recorded === 0 ? "" : factsRecorded(recorded),
    h("div", { class: "grid" }, ...fieldsOf(field as ObjectField, path)),
  );
}

function listed(field: Field, path: Path): readonly HTMLElement[] {
  return isList(field) ? entryList(field, path, (own) => fieldsOf(unwrapped(field.each) as ObjectField, own)) : [];
}

function unwrapped(field: Field): Field {
  return isRequired(field) ? field.required : field;
}

/** Says of each section how much of it is recorded. */
function count(): void {
  for (const name of Object.keys(caseFields)) {
    const recorded = leaves(valueAt(caseNow(), [name]));
    byId(`${idOf([name])}-count`).textContent = recorded === 0 ? "nothing recorded" : factsRecorded(recorded);
  }
}

function factsRecorded(count: number): string {
  return `${count} ${count === 1 ? "fact" : "facts"} recorded`;
}

/** How many facts a part of a case holds; an empty list is one where it stands. */
function leaves(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (typeof value !== "object") return 1;
  if (Array.isArray(value) && (value.length === 0 || typeof value[0] !== "object")) return 1;
  return Object.values(value).reduce((sum: number, each) => sum + leaves(each), 0);
}
