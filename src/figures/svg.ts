import { existing } from "../internal/guards.ts";
import { decimals } from "../words/format.ts";

/** Attributes of an element; what is undefined is left out, numbers are written with one decimal at most. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML cannot hold, and the marks that turn the direction of the text around them. */
const unwritable = /[^\t\n\r\u0020-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Writes text so that it stays text in an SVG file, in a page of HTML and in an attribute of either. */
export function escaped(text: string): string {
  return text
    .replace(unwritable, "\ufffd")
    .replace(/\s+/g, " ")
    .replace(/[&<>"']/g, (mark) => existing(entities[mark]));
}

/** Writes an element; its children are elements already written, or text that {@link escaped} has seen. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === "number" ? decimals(value) : escaped(value)}"`],
  );
  const content = children.join("");
  return content === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`;
}

/** Moves what is drawn around 0 0 to a place. */
export function moved(x: number, y: number): string {
  return `translate(${decimals(x)} ${decimals(y)})`;
}

/** Writes text at a place; a reader can select it. */
export function textAt(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return element("text", { x, y, ...attributes }, escaped(text));
}

/** Writes words under one another from a place on; each line is text of its own, so that a reader copies lines. */
export function linesAt(x: number, y: number, lines: readonly string[], step: number, attributes: Attributes): string {
  return element("g", attributes, ...lines.map((line, at) => textAt(x, y + at * step, line)));
}

/** Cuts text that would run out of its column, and says so with an ellipsis; a space that holds words together stays one. */
export function shortened(text: string, most: number): string {
  const letters = [...text.replace(/[^\S\u00a0]+/g, " ").trim()];
  return letters.length <= most ? letters.join("") : `${letters.slice(0, most - 1).join("")}…`;
}
