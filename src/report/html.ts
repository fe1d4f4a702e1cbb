import { escaped } from "../figures/svg.ts";
import type { Block, ListItem, Text } from "./document.ts";
import { plainText } from "./plainText.ts";

/** Writes the parts of a page in HTML; every heading has an id that begins with the prefix. */
export function html(blocks: readonly Block[], idPrefix: string): string {
  let headings = 0;
  const id = (): string => {
    headings += 1;
    return `${idPrefix}-${headings}`;
  };
  const written = (block: Block): string => {
    switch (block.kind) {
      case "heading":
        return `<h${block.level} id="${id()}">${htmlText(block.text)}</h${block.level}>`;
      case "paragraph":
        return `<p>${inline(block.text)}</p>`;
      case "list":
        return `<ul>${block.items.map(item).join("")}</ul>`;
      case "table":
        return tableOf(block);
      case "figure":
        return `<figure>${block.svg.trim()}</figure>`;
      case "beside":
        return `<div class="beside">\n${block.parts.map(written).join("\n")}\n</div>`;
      case "folded":
        return `<details>\n<summary><h2 id="${id()}">${htmlText(block.heading)}</h2></summary>\n${block.blocks.map(written).join("\n")}\n</details>`;
    }
  };
  return blocks.map(written).join("\n");
}

/** Writes text so that it stays text in HTML. */
export function htmlText(text: string): string {
  return escaped(plainText(text));
}

function inline(text: Text): string {
  if (typeof text === "string") return htmlText(text);
  const glued = text.map((piece) =>
    typeof piece === "string"
      ? escaped(piece.replace(/\S+/g, plainText))
      : `<strong>${htmlText(piece.strong)}</strong>`,
  );
  return glued.join("");
}

function item({ text, items }: ListItem): string {
  const below = items.map((each) => `<li>${inline(each)}</li>`).join("");
  return `<li>${inline(text)}${below === "" ? "" : `<ul>${below}</ul>`}</li>`;
}

/** A table in a frame that scrolls by itself; the first cell of a row heads it, and each other cell holds the name of its column, above which a narrow screen sets it. */
function tableOf({ caption, head, rows }: Extract<Block, { kind: "table" }>): string {
  const names = head.map(htmlText);
  const columns = names.map((name) => `<th scope="col">${name}</th>`).join("");
  const lines = rows.map(
    ([first, ...others]) =>
      `<tr><th scope="row">${inline(first ?? "")}</th>${others.map((cell, at) => `<td data-head="${names[at + 1]}">${inline(cell)}</td>`).join("")}</tr>`,
  );
  return [
    `<div class="wide" role="region" tabindex="0" aria-label="${htmlText(caption)}"><table>`,
    `<thead><tr>${columns}</tr></thead>`,
    `<tbody>\n${lines.join("\n")}\n</tbody>`,
    "</table></div>",
  ].join("\n");
}
