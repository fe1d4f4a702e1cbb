import type { Block, ListItem, Text } from "./document.ts";
import { plainText } from "./plainText.ts";

/** Writes the parts of a page in Markdown. */
export function markdown(blocks: readonly Block[]): string {
  return blocks
    .flatMap(written)
    .filter((part) => part !== "")
    .join("\n\n");
}

function written(block: Block): string | readonly string[] {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapedMarkdown(block.text)}`;
    case "paragraph":
      return inline(block.text);
    case "list":
      return block.items.map(item).join("\n");
    case "table":
      return [row(block.head), `|${"---|".repeat(block.head.length)}`, ...block.rows.map(row)].join("\n");
    case "figure":
      return "";
    case "beside":
      return markdown(block.parts);
    case "folded":
      return [`## ${escapedMarkdown(block.heading)}`, markdown(block.blocks)];
  }
}

function item({ text, items }: ListItem): string {
  return [`- ${inline(text)}`, ...items.map((below) => `  - ${inline(below)}`)].join("\n");
}

function row(cells: readonly Text[]): string {
  return `|${cells.map(inline).join("|")}|`;
}

function inline(text: Text): string {
  if (typeof text === "string") return escapedMarkdown(text);
  return text
    .map((piece) =>
      typeof piece === "string" ? escapedMarkdown(piece, "inside") : `**${escapedMarkdown(piece.strong)}**`,
    )
    .join("");
}

/** Splits what a reader of Markdown would take for an address, a mention or an emoji, and is not seen. */
const wordJoiner = "\u2060";

/**
 * Writes text so that it stays text in Markdown: no tag, link, cell, list, formula, mention or emoji can begin in it. A
 * number in brackets is left as it is, since no link of that name can be defined on a page.
 */
export function escapedMarkdown(text: string, where: "start" | "inside" = "start"): string {
  const kept = where === "inside" ? text.trim() : text;
  const escaped = plainText(kept)
    .replace(/[\\`*_~[\]<>|#&$^]/g, "\\$&")
    .replace(/\\\[(\d+)\\\](?![(:])/g, "[$1]")
    .replace(/@(?=\S)/g, `@${wordJoiner}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${wordJoiner}`)
    .replace(/\b(www)\.(?=\S)/gi, `$1.${wordJoiner}`)
    .replace(/(^|[\s"'(,;])((?:[\w-]+\.)+)(?=\p{L}{2,})/gu, `$1$2${wordJoiner}`);
  const line =
    where === "inside"
      ? escaped
      : escaped.replace(/^[-+](?=[\s-]|$)|^=/, "\\$&").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
  const around = where === "inside" ? text : "";
  const lead = /^\s/.test(around) ? " " : "";
  const tail = kept !== "" && /\s$/.test(around.slice(-1)) ? " " : "";
  return `${lead}${line}${tail}`;
}
