import { segmentsOf } from "../../src/anatomy/segment.ts";
import { schemaVersion } from "../../src/case/candidate.ts";
import { isRange, type PlainField } from "../../src/case/field.ts";
import { h } from "./dom.ts";
import { caseNow, type Path, setValue, valueAt } from "./model.ts";
import { dotted, labelOf, wordSaid } from "./words.ts";

/** The id of what holds a place: a need and an issue lead there. */
export function idOf(path: Path): string {
  return `f-${dotted(path)}`;
}

/** The frame of a field: its label above, our sentences about its value below. */
function framed(path: Path, control: HTMLElement): HTMLElement {
  const id = idOf(path);
  control.id = id;
  control.setAttribute("aria-describedby", `${id}-said`);
  return h(
    "div",
    { class: "field", "data-path": dotted(path) },
    h("label", { for: id }, labelOf(path)),
    control,
    h("p", { class: "said", id: `${id}-said` }),
  );
}

/** A field whose value has no parts. What cannot be read as a number stays text, and the parser says what is wrong with it. */
export function plainField(field: PlainField, path: Path): HTMLElement {
  const value = valueAt(caseNow(), path);
  if (field === "flag") return choiceField(path, value, [true, false], (each) => (each ? "yes" : "no"));
  if (field === "segment") return choiceField(path, value, segmentsOf(), (each) => wordSaid(String(each)));
  if (field === "version") return choiceField(path, value, [schemaVersion], String);
  if (typeof field !== "string" && !isRange(field))
    return choiceField(path, value, field, (each) => wordSaid(String(each)));
  const number = isRange(field);
  const input = h("input", {
    type: "text",
    autocomplete: "off",
    inputmode: number ? "decimal" : undefined,
    placeholder: field === "date" ? "YYYY-MM-DD" : undefined,
    title: number ? `${field[0]} to ${field[1]}` : undefined,
    oninput: () => setValue(path, number ? numberIn(input.value) : textIn(input.value)),
  });
  input.value = shown(value);
  return framed(path, input);
}

/** A note, which no rule reads. */
export function noteField(path: Path): HTMLElement {
  const input = h("textarea", { rows: "2", oninput: () => setValue(path, textIn(input.value)) });
  input.value = shown(valueAt(caseNow(), path));
  return framed(path, input);
}

/** One of some values, "not recorded" first. A value that is none of them is kept and can be seen. */
function choiceField(
  path: Path,
  value: unknown,
  values: readonly unknown[],
  said: (value: unknown) => string,
): HTMLElement {
  const own = value == null || values.includes(value) ? values : [...values, value];
  const select = h(
    "select",
    {
      onchange: () => {
        setValue(path, select.value === "" ? undefined : own[Number(select.value)]);
      },
    },
    h("option", { value: "" }, "not recorded"),
    ...own.map((each, at) => h("option", { value: `${at}` }, said(each))),
  );
  select.value = value == null ? "" : `${own.indexOf(value)}`;
  return framed(path, select);
}

function shown(value: unknown): string {
  if (value == null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function textIn(text: string): string | undefined {
  return text === "" ? undefined : text;
}

function numberIn(text: string): number | string | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(trimmed) ? Number(trimmed) : text;
}
