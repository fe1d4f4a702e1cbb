import { existing } from "../internal/guards.ts";

/** Controls of a terminal, of the direction of text, and halves of letters: none of them is text. */
const controls = /(?![\t\n])[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Replaces what would steer a terminal by the sign for a letter that cannot be shown. Tabs and line ends stay. */
export function terminalText(text: string): string {
  return text.replace(controls, "\ufffd");
}

/** The same for JSON, in which such a letter has an escape and nothing is lost. */
export function terminalJson(json: string): string {
  return json.replace(controls, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Leaves out the byte order mark that some editors write before a text. */
export function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, "");
}

/**
 * Breaks lines at spaces so that none is longer than a width. What follows a break is indented as far as the text of a
 * list item; rows of a table, and words longer than the width, stay whole.
 */
export function wrapped(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => (line.startsWith("|") ? [line] : brokenAt(line, width)))
    .join("\n");
}

function brokenAt(line: string, width: number): readonly string[] {
  const indent = " ".repeat(existing(/^\s*(?:[-*]|\d+\.)?\s*/.exec(line))[0].length);
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const before = rest.lastIndexOf(" ", width);
    const end = before > indent.length ? before : rest.indexOf(" ", Math.max(width, indent.length));
    if (end < 0) break;
    lines.push(rest.slice(0, end));
    rest = indent + rest.slice(end + 1);
  }
  return [...lines, rest];
}
